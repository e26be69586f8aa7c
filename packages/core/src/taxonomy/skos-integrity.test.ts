import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themes as lintukoto } from '../../../regions/src/lintukoto/themes.ts'
import { themes as pohjoisSavo } from '../../../regions/src/pohjois-savo/themes.ts'
import { anyTaxonomy } from './arbitrary.ts'
import { baseTaxonomy } from './base.ts'
import { toSkos } from './skos.ts'
import { context } from './skos-context.ts'
import { processor } from './test-processor.ts'

const base = 'https://example.org/themes'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const skos = 'http://www.w3.org/2004/02/skos/core#'

interface Link {
  readonly s: string
  readonly p: string
  readonly o: string
  readonly lang?: string | undefined
}

/** The triples of documents, with `skos:` and `rdf:` for short. */
async function linksOf(...documents: object[]): Promise<Link[]> {
  const short = (iri: string) => iri.replace(skos, 'skos:').replace(rdf, 'rdf:')
  const triples = (await Promise.all(documents.map(processor.triples))).flat()
  return triples.map(({ subject, predicate, object }) => ({
    s: subject.value,
    p: short(predicate.value),
    o: short(object.value),
    lang: object.language,
  }))
}

/** Everything that can be reached over these links, the start itself only by a circle. */
function reached(start: string, links: readonly Link[], seen = new Set<string>()): Set<string> {
  for (const { s, o } of links) if (s === start && !seen.has(o)) reached(o, links, seen.add(o))
  return seen
}

/** Which conditions of the SKOS Reference, and of our own, a graph breaks. */
function broken(graph: readonly Link[]): string[] {
  const all = (...properties: string[]) => graph.filter(({ p }) => properties.includes(p))
  const isA = (type: string) => new Set(all('rdf:type').flatMap(({ s, o }) => (o === type ? [s] : [])))
  const concepts = isA('skos:Concept')
  const schemes = isA('skos:ConceptScheme')
  const broader = all('skos:broader')
  const exact = all('skos:exactMatch').flatMap((link) => [link, { ...link, s: link.o, o: link.s }])
  const inScheme = new Set(all('skos:inScheme').map(({ s, o }) => `${s} ${o}`))
  const names = new Map<string, Set<string>>()
  for (const { s, o, lang } of all('skos:prefLabel')) {
    names.set(`${s} ${lang}`, (names.get(`${s} ${lang}`) ?? new Set()).add(o))
  }
  const conditions: Record<string, boolean> = {
    'S9 a concept is no scheme': [...concepts].every((concept) => !schemes.has(concept)),
    'S14 one name in a language': [...names.values()].every(({ size }) => size === 1),
    'S27 related is not wider': all('skos:related').every(
      ({ s, o }) => !reached(s, broader).has(o) && !reached(o, broader).has(s),
    ),
    'S46 an exact match is not wider or related': all('skos:broadMatch', 'skos:relatedMatch').every(
      ({ s, o }) => !reached(s, exact).has(o),
    ),
    'nothing is wider than itself': [...concepts].every((concept) => !reached(concept, broader).has(concept)),
    'what is wider is a concept of the same scheme': broader.every(({ s, o }) =>
      all('skos:inScheme').some((link) => link.s === s && inScheme.has(`${o} ${link.o}`)),
    ),
    'a concept at the top has nothing wider, and is in the scheme': all('skos:topConceptOf').every(
      ({ s, o }) => inScheme.has(`${s} ${o}`) && broader.every((link) => link.s !== s),
    ),
    'what has a name is at the top or under something': all('skos:prefLabel').every(
      ({ s }) => schemes.has(s) || all('skos:topConceptOf', 'skos:broader').some((link) => link.s === s),
    ),
  }
  return Object.keys(conditions).filter((condition) => !conditions[condition])
}

test('TH-01 base and regions hold the integrity conditions of SKOS, each and all in one graph', async () => {
  const documents = [baseTaxonomy, pohjoisSavo, lintukoto].map((taxonomy) => toSkos(taxonomy, { base }))
  for (const document of documents) expect(broken(await linksOf(document))).toEqual([])
  const together = await linksOf(...documents)
  expect(broken(together)).toEqual([])
  expect(together.filter(({ o }) => o === 'skos:Concept').length).toBeGreaterThan(
    3 * baseTaxonomy.themes.length,
  )
})

test('TH-01 so does every other taxonomy', async () => {
  await fc.assert(
    fc.asyncProperty(anyTaxonomy, async (taxonomy) => {
      expect(broken(await linksOf(toSkos(taxonomy, { base })))).toEqual([])
    }),
    { numRuns: 25 },
  )
})

test('an independent processor finds each key of the document, down to its N-Quads', async () => {
  const document = toSkos(lintukoto, { base })
  const quads = await processor.nQuads(document)
  const subject = `<${base}/lintukoto/loneliness>`
  expect(
    quads
      .split('\n')
      .filter((line) => line.startsWith(subject))
      .toSorted(),
  ).toEqual(
    [
      `<${rdf}type> <${skos}Concept>`,
      `<${skos}broader> <${base}/lintukoto/inclusion>`,
      `<${skos}exactMatch> <http://www.yso.fi/onto/yso/p6935>`,
      `<${skos}inScheme> <${base}/lintukoto>`,
      `<${skos}notation> "loneliness"`,
      `<${skos}prefLabel> "Ensamhet"@sv`,
      `<${skos}prefLabel> "Loneliness"@en`,
      `<${skos}prefLabel> "Yksinäisyys"@fi`,
    ].map((rest) => `${subject} ${rest} .`),
  )
})

const a = { id: 'https://example.org/s/a', type: 'Concept', inScheme: 'https://example.org/s' }
const b = { ...a, id: 'https://example.org/s/b' }

test.each<[string, object[]]>([
  ['S9 a concept is no scheme', [a, { id: a.id, type: 'ConceptScheme' }]],
  ['S14 one name in a language', [{ ...a, topConceptOf: a.inScheme, prefLabel: { fi: ['A', 'B'] } }]],
  ['S27 related is not wider', [{ ...a, broader: b.id, 'skos:related': { id: b.id } }, b]],
  [
    'S46 an exact match is not wider or related',
    [
      { ...a, broadMatch: 'http://x.fi/1', exactMatch: b.id },
      { ...b, exactMatch: 'http://x.fi/1' },
    ],
  ],
  [
    'nothing is wider than itself',
    [
      { ...a, broader: b.id },
      { ...b, broader: a.id },
    ],
  ],
  ['what is wider is a concept of the same scheme', [{ ...a, broader: 'https://example.org/t/c' }]],
  [
    'a concept at the top has nothing wider, and is in the scheme',
    [{ ...a, topConceptOf: 'https://example.org/t' }],
  ],
  ['what has a name is at the top or under something', [{ ...a, prefLabel: { fi: 'A' } }]],
])('a graph that breaks it is found out: %s', async (condition, nodes) => {
  expect(broken(await linksOf({ '@context': context, '@graph': nodes }))).toEqual([condition])
})

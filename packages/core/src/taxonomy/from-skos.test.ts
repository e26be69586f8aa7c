import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themes as lintukoto } from '../../../regions/src/lintukoto/themes.ts'
import { themes as pohjoisSavo } from '../../../regions/src/pohjois-savo/themes.ts'
import { anyTaxonomy } from './arbitrary.ts'
import { baseTaxonomy } from './base.ts'
import { fromSkos } from './from-skos.ts'
import { toSkos } from './skos.ts'
import { context } from './skos-context.ts'
import type { Taxonomy } from './taxonomy.ts'
import { TaxonomyError } from './taxonomy-error.ts'
import { processor } from './test-processor.ts'

const base = 'https://example.org/themes'
const skos = 'http://www.w3.org/2004/02/skos/core#'

/** What a taxonomy says, whatever the order in which a document keeps its nodes. */
function unordered({ themes, moves, facets, ...rest }: Taxonomy) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return {
    ...rest,
    themes: themes.toSorted(byId),
    moves: moves.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    facets: facets
      .map(({ values, ...facet }) => ({ ...facet, values: values.toSorted(byId) }))
      .toSorted(byId),
  }
}

/** The document as somebody else writes it. */
const forms: Record<string, (document: object) => Promise<unknown>> = {
  expanded: processor.expand,
  flat: processor.flatten,
  'compact with other prefixes': (document) =>
    processor.compact(document, { s: skos, owl: 'http://www.w3.org/2002/07/owl#', rake: `${base}/` }),
  'compact with a vocabulary': (document) =>
    processor.compact(document, { '@vocab': skos, inScheme: { '@type': '@id' } }),
  'read back from triples': async (document) => processor.fromTriples(await processor.triples(document)),
}

test.each<[string, Taxonomy]>([
  ['the base', baseTaxonomy],
  ['a region', pohjoisSavo],
  ['a region that does everything', lintukoto],
])('TH-01 what toSkos writes comes back as it was: %s', async (_, taxonomy) => {
  const document = toSkos(taxonomy, { base })
  expect(fromSkos(document)).toStrictEqual(taxonomy)
  expect(fromSkos(JSON.parse(JSON.stringify(document)))).toStrictEqual(taxonomy)
  for (const [form, write] of Object.entries(forms)) {
    expect(unordered(fromSkos(await write(document))), form).toEqual(unordered(taxonomy))
  }
})

test('TH-01 any taxonomy comes back from SKOS as it was, from another’s expanded form too', async () => {
  await fc.assert(
    fc.asyncProperty(anyTaxonomy, async (taxonomy) => {
      const document = toSkos(taxonomy, { base })
      expect(fromSkos(document)).toStrictEqual(taxonomy)
      expect(unordered(fromSkos(await processor.expand(document)))).toEqual(unordered(taxonomy))
    }),
    { numRuns: 40 },
  )
})

const scheme = { id: 'https://example.org/own', type: 'ConceptScheme', versionInfo: '3' }
const housing = {
  id: 'https://example.org/own/housing',
  type: 'Concept',
  inScheme: scheme.id,
  prefLabel: { fi: 'Asuminen' },
}
const rents = { ...housing, id: 'https://example.org/own/rents', broader: housing.id }
const documentOf = (...nodes: object[]) => ({ '@context': context, '@graph': nodes })

test('a vocabulary written by hand is read: ids from addresses, narrower concepts, nested nodes', () => {
  const document = {
    '@context': [{ skos, owl: 'http://www.w3.org/2002/07/owl#' }, { '@language': 'fi' }],
    '@id': 'https://example.org/own#',
    '@type': ['skos:ConceptScheme'],
    'owl:versionInfo': 3,
    'skos:hasTopConcept': {
      '@id': 'https://example.org/own#housing',
      '@type': 'skos:Concept',
      'skos:prefLabel': ['Asuminen', { '@value': 'Boende', '@language': 'sv' }],
      'skos:altLabel': 'Koti',
      'skos:narrower': [
        { '@id': 'https://example.org/own#rents', '@type': 'skos:Concept', 'skos:prefLabel': 'Vuokrat' },
      ],
    },
  }
  expect(fromSkos(document)).toStrictEqual({
    id: 'own',
    version: 3,
    extends: [],
    themes: [
      { id: 'housing', label: { fi: 'Asuminen', sv: 'Boende' } },
      { id: 'rents', label: { fi: 'Vuokrat' }, broader: 'housing' },
    ],
    moves: [],
    facets: [],
  })
})

test('concepts of other schemes in the same document are not themes', () => {
  const theirs = { ...housing, id: 'https://example.org/theirs/1', inScheme: 'https://example.org/theirs' }
  expect(fromSkos(documentOf(scheme, theirs, housing)).themes.map(({ id }) => id)).toEqual(['housing'])
})

/** Where the problems of a document are, and what is to be done. */
function refusal(document: unknown): Record<string, string> {
  try {
    fromSkos(document)
  } catch (error) {
    if (!(error instanceof TaxonomyError)) throw error
    return Object.fromEntries(
      error.problems.map(({ path, message, mend }) => [path.join('/'), `${message}; ${mend}`]),
    )
  }
  return {}
}

test.each<[string, unknown, Record<string, RegExp>]>([
  ['no JSON-LD', 'themes', { '': /concept scheme/ }],
  ['no scheme', documentOf(housing), { '': /describe one as a skos:ConceptScheme/ }],
  [
    'a context elsewhere',
    { ...documentOf(scheme, housing), '@context': ['https://example.org/context.jsonld', context] },
    { '@context': /nothing is fetched/ },
  ],
  [
    'two taxonomies',
    documentOf(scheme, { ...scheme, id: 'https://example.org/other' }, housing),
    { '@graph/1': /other is a second taxonomy/ },
  ],
  ['no version', documentOf({ ...scheme, versionInfo: undefined }), { '@graph/0/versionInfo': /1, 2, 3/ }],
  [
    'a version that is none',
    documentOf({ ...scheme, versionInfo: '2.0' }),
    { '@graph/0/versionInfo': /"2.0"/ },
  ],
  [
    'two names in one language',
    documentOf(scheme, { ...housing, prefLabel: { fi: ['Asuminen', 'Koti'] } }),
    { '@graph/1/prefLabel/fi': /keep one/ },
  ],
  [
    'a name in no language',
    documentOf(scheme, { ...housing, prefLabel: 'Asuminen' }),
    { '@graph/1/prefLabel': /say in which/ },
  ],
  ['no name', documentOf(scheme, { ...housing, prefLabel: {} }), { '@graph/1/prefLabel': /write it/ }],
  [
    'a name that lacks a language',
    documentOf({ ...scheme, language: ['fi', 'sv'] }, housing),
    { '@graph/1/prefLabel/sv': /missing in sv/ },
  ],
  ['an id in capitals', documentOf(scheme, { ...housing, notation: 'A1' }), { '@graph/1/notation': /kebab/ }],
  [
    'a wider concept that is not there',
    documentOf(scheme, rents),
    { '@graph/1/broader': /housing is not a concept of .*name one that is/ },
  ],
  [
    'two wider concepts',
    documentOf(scheme, housing, { ...rents, broader: [housing.id, scheme.id] }),
    { '@graph/2/broader/1': /keep one: each report is counted once/ },
  ],
  [
    'a theme both moved and offered',
    documentOf(scheme, housing, { ...rents, isReplacedBy: housing.id }),
    { '@graph/2/isReplacedBy': /still offered/ },
  ],
  [
    'a match that is exact and wider',
    documentOf(scheme, { ...housing, exactMatch: ['http://a.fi/1'], broadMatch: ['http://a.fi/1'] }),
    { '@graph/1/broadMatch': /keep the truer/ },
  ],
  [
    'a nameless value of a facet',
    documentOf(
      scheme,
      {
        id: `${scheme.id}/facets/field`,
        type: 'ConceptScheme',
        isPartOf: scheme.id,
        prefLabel: { fi: 'Ala' },
      },
      { id: `${scheme.id}/facets/field/x`, type: 'Concept', inScheme: `${scheme.id}/facets/field` },
    ),
    { '@graph/2/prefLabel': /there is no text/ },
  ],
  [
    'what is not read',
    { ...documentOf(scheme, { ...housing, '@reverse': {} }) },
    { '@graph/1/@reverse': /expand the document/ },
  ],
  [
    'a context that is not read',
    {
      ...documentOf(scheme, housing),
      '@context': { ...context, note: { '@reverse': 'skos:note' }, '@base': 'x' },
    },
    { '@context/@base': /expand/, '@context/note': /@reverse.*expand/ },
  ],
])('a problem is told where it is, with its mend: %s', (_, document, expected) => {
  const found = refusal(document)
  expect(Object.keys(found)).toEqual(Object.keys(expected))
  for (const [path, words] of Object.entries(expected)) expect(found[path]).toMatch(words)
})

test('whatever a document turns into, it is read or refused, and nothing else is thrown', () => {
  const anyPlace = fc.tuple(fc.nat(), fc.nat(), fc.jsonValue())
  fc.assert(
    fc.property(fc.constantFrom(baseTaxonomy, lintukoto), anyPlace, (taxonomy, [where, which, value]) => {
      const { '@graph': graph, ...rest } = toSkos(taxonomy, { base })
      const nodes = graph.map((node, index) => {
        const keys = Object.keys(node)
        return index === where % graph.length ? { ...node, [keys[which % keys.length] ?? '']: value } : node
      })
      expect(typeof refusal({ ...rest, '@graph': nodes })).toBe('object')
      expect(typeof refusal({ ...rest, '@context': value, '@graph': graph })).toBe('object')
      expect(Object.keys(refusal(value))).not.toEqual([])
    }),
  )
})

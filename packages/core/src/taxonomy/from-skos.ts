import type { Localized } from '../words/localized.ts'
import type { Problem } from '../words/problem.ts'
import { sound } from './define.ts'
import { type GraphNode, readJsonLd, type Value } from './json-ld.ts'
import { endOfAddress, type SkosGraph, skosGraph } from './skos-graph.ts'
import { matchKinds, type Taxonomy, type TaxonomyRef, type Term, type Theme } from './taxonomy.ts'
import { TaxonomyError } from './taxonomy-error.ts'
import { taxonomyProblems } from './taxonomy-problems.ts'

type Path = Problem['path']

/**
 * The taxonomy that a SKOS document describes: what `toSkos` writes, in whichever form of JSON-LD, with its
 * context inside it. Themes, moves and facets come in the order of the document. A theme's id is its
 * `skos:notation`, or else the end of its address. `skos:narrower` and `skos:hasTopConcept` are read as their
 * inverses; what a taxonomy has no place for, such as `skos:altLabel` and `skos:related`, is left out. It
 * extends those taxonomies of its `dct:source` that the document describes as schemes.
 * @throws {TaxonomyError} with all problems; their paths lead into the document, to properties by the names
 * that `toSkos` gives them.
 */
export function fromSkos(document: unknown): Taxonomy {
  const { nodes, problems: unreadable } = readJsonLd(document)
  const graph = skosGraph(nodes)
  const [scheme, ...others] = graph.main
  if (!scheme) {
    const message = 'there is no concept scheme in it'
    const mend = 'describe one as a skos:ConceptScheme, with the context that explains the keys'
    throw new TaxonomyError('The SKOS document', [...unreadable, { path: [], message, mend }])
  }
  const surplus = others.map(({ path, id }) => ({
    path,
    message: `${id} is a second taxonomy`,
    mend: 'write each into a document of its own',
  }))
  const { taxonomy, problems, inDocument } = readScheme(graph, scheme)
  const unsound = taxonomyProblems(taxonomy).map(({ path, ...rest }) => ({ path: inDocument(path), ...rest }))
  return sound(taxonomy, [...unreadable, ...surplus, ...problems, ...unsound])
}

/** A taxonomy as far as it can be read, what could not be, and where in the document each part stands. */
function readScheme({ schemes, partsOf, membersOf, broaderOf, all }: SkosGraph, scheme: GraphNode) {
  const problems: Problem[] = []
  const members = membersOf(scheme)
  const sources = all(scheme, 'source').flatMap(({ id }) => schemes.filter((each) => each.id === id))

  const textOf = (node: GraphNode, property: 'notation' | 'versionInfo' | 'deprecated') =>
    all(node, property)[0]?.text
  const idOf = (node: GraphNode) => textOf(node, 'notation') ?? endOfAddress(node)

  function refOf(node: GraphNode): TaxonomyRef {
    const written = textOf(node, 'versionInfo')
    const version = /^[1-9]\d*$/.test(written ?? '') ? Number(written) : undefined
    if (version === undefined) {
      problems.push({
        path: [...node.path, 'versionInfo'],
        message: written === undefined ? `${node.id} has no version` : `"${written}" is not a version`,
        mend: 'number the versions 1, 2, 3 and so on',
      })
    }
    return { id: endOfAddress(node), version: version ?? 1 }
  }

  /** SKOS Reference, S14: no more than one text in a language. */
  function textsOf(node: GraphNode, property: 'prefLabel' | 'scopeNote'): Localized {
    const texts = new Map<string, string>()
    for (const { path, text = '', lang = 'und' } of all(node, property)) {
      if (lang === 'und') {
        problems.push({ path, message: 'the text is in no language', mend: 'say in which it is' })
      } else if (texts.has(lang)) {
        problems.push({ path, message: `there is another text in ${lang}`, mend: 'keep one of them' })
      }
      texts.set(lang, text)
    }
    return Object.fromEntries(texts)
  }

  function termOf(node: GraphNode): Term {
    const described = all(node, 'scopeNote').length > 0
    return {
      id: idOf(node),
      label: textsOf(node, 'prefLabel'),
      description: described ? textsOf(node, 'scopeNote') : undefined,
    }
  }

  /** The id of the one concept of the taxonomy to which these values lead. */
  function themeIn(values: readonly Value[]): string | undefined {
    const [first, ...more] = new Map(values.map((value) => [value.id, value])).values()
    for (const { path, id } of more) {
      const mend = 'keep one: each report is counted once'
      problems.push({ path, message: `${id} is a second one`, mend })
    }
    if (!first) return undefined
    const target = members.find(({ id }) => id === first.id)
    if (target) return idOf(target)
    const message = `${first.id ?? first.text} is not a concept of ${scheme.id}`
    problems.push({ path: first.path, message, mend: 'name one that is, or leave it out' })
    return undefined
  }

  /** What `toSkos` says by matches: whose theme it was, whether it is narrower here, and what else it matches. */
  function matchesOf(node: GraphNode): Partial<Theme> {
    const matches = matchKinds.map((kind) => [kind, all(node, kind).map(({ id = '' }) => id)] as const)
    const inherited = (source: GraphNode | undefined) => source && `${source.id}/${idOf(node)}`
    const origin = sources.find((source) =>
      matches.some(([, uris]) => uris.some((uri) => uri === inherited(source))),
    )
    const own = (uri: string) => uri !== inherited(origin)
    return {
      ...Object.fromEntries(
        matches.filter(([, uris]) => uris.some(own)).map(([kind, uris]) => [kind, uris.filter(own)]),
      ),
      addedBy: origin === sources[0] ? undefined : endOfAddress(origin ?? scheme),
      narrowed: matches.some(([kind, uris]) => kind === 'broadMatch' && !uris.every(own)) || undefined,
    }
  }

  const themeOf = (node: GraphNode): Theme => ({
    ...termOf(node),
    ...matchesOf(node),
    broader: themeIn(broaderOf(node)),
    retired: textOf(node, 'deprecated') === 'true' || undefined,
  })

  const moves = members.flatMap((node) => {
    const to = themeIn(all(node, 'isReplacedBy'))
    return to === undefined ? [] : [{ node, move: { from: idOf(node), to } }]
  })
  // Of a theme that is gone, only its move is left: it has no name.
  const themes = members.filter(
    (node) => all(node, 'prefLabel').length > 0 || all(node, 'isReplacedBy').length === 0,
  )
  const facets = partsOf(scheme).map((node) => ({ node, values: membersOf(node) }))
  const languages = all(scheme, 'language').flatMap(({ text = [] }) => text)
  const taxonomy: Taxonomy = {
    ...refOf(scheme),
    languages: languages.length > 0 ? languages : undefined,
    extends: sources.map(refOf),
    themes: themes.map(themeOf),
    moves: moves.map(({ move }) => move),
    facets: facets.map(({ node, values }) => ({
      id: endOfAddress(node),
      label: textsOf(node, 'prefLabel'),
      values: values.map(termOf),
    })),
  }

  const property = (node: GraphNode | undefined, [key, ...rest]: Path) => [
    ...(node ?? scheme).path,
    ...(key === undefined ? [] : [propertyNames.get(key) ?? key, ...rest]),
  ]
  function inDocument([list, index, ...rest]: Path): Path {
    if (typeof index !== 'number') return scheme.path
    if (list === 'themes') return property(themes[index], rest)
    if (list === 'moves') return property(moves[index]?.node, ['isReplacedBy'])
    const [, value, ...inValue] = rest
    const facet = facets[index]
    return typeof value === 'number' ? property(facet?.values[value], inValue) : property(facet?.node, rest)
  }

  return { taxonomy, problems, inDocument }
}

/** What is called otherwise in SKOS. */
const propertyNames = new Map<string | number, string>([
  ['id', 'notation'],
  ['label', 'prefLabel'],
  ['description', 'scopeNote'],
  ['addedBy', 'inScheme'],
])

import type { GraphNode, Value } from './json-ld.ts'
import { iriOf, readContext } from './json-ld-context.ts'
import { context } from './skos-context.ts'

/** A graph as SKOS reads it. */
export interface SkosGraph {
  readonly schemes: readonly GraphNode[]
  /** The schemes that stand on no other of the document and are no part of one. */
  readonly main: readonly GraphNode[]
  /** Facets are parts of their taxonomy. */
  partsOf(scheme: GraphNode): readonly GraphNode[]
  /** The concepts of a scheme; one that names no scheme belongs to the main one. */
  membersOf(scheme: GraphNode): readonly GraphNode[]
  /** What is right above a concept, by its own word or by that of the wider one. */
  broaderOf(concept: GraphNode): readonly Value[]
  /** The values of a property, which goes by the key that it has in our own documents. */
  all(node: GraphNode, property: keyof typeof context): readonly Value[]
}

/** The schemes and concepts among the nodes of a document. */
export function skosGraph(nodes: readonly GraphNode[]): SkosGraph {
  const { context: ours } = readContext(context, [])
  const valuesOf = (node: GraphNode, property: string) => node.values.get(iriOf(ours, property) ?? '') ?? []
  const all: SkosGraph['all'] = valuesOf
  /** The nodes whose property leads to this one, as if this one led to them. */
  const inverseOf = (property: string) => {
    const links = nodes.flatMap(({ id, ...node }) =>
      valuesOf({ id, ...node }, property).map((value) => ({ target: value.id, value: { ...value, id } })),
    )
    const byTarget = Map.groupBy(links, ({ target }) => target)
    return ({ id }: GraphNode): readonly Value[] => (byTarget.get(id) ?? []).map(({ value }) => value)
  }
  const standsUnder = inverseOf('source')
  const atTopOf = inverseOf('skos:hasTopConcept')
  const underneath = inverseOf('skos:narrower')
  const isPartOf = (part: GraphNode, wholes: readonly GraphNode[]) =>
    all(part, 'isPartOf').some(({ id }) => wholes.some((whole) => whole.id === id))
  const ofType = (type: 'ConceptScheme' | 'Concept') =>
    nodes.filter((node) => all(node, 'type').some(({ id }) => id === iriOf(ours, type)))

  const schemes = ofType('ConceptScheme')
  const concepts = ofType('Concept').map((concept) => {
    const said = [...all(concept, 'inScheme'), ...all(concept, 'topConceptOf'), ...atTopOf(concept)]
    return { concept, said: new Set(said.map(({ id }) => id)) }
  })
  const main = schemes.filter((scheme) => standsUnder(scheme).length === 0 && !isPartOf(scheme, schemes))
  return {
    schemes,
    main,
    partsOf: (scheme) => schemes.filter((part) => isPartOf(part, [scheme])),
    membersOf: (scheme) =>
      concepts
        .filter(({ said }) => (said.size === 0 ? scheme === main[0] : said.has(scheme.id)))
        .map(({ concept }) => concept),
    broaderOf: (concept) => [...all(concept, 'broader'), ...underneath(concept)],
    all,
  }
}

/** The last part of an address: the id of a taxonomy, or of a concept without notation. */
export function endOfAddress({ id }: GraphNode): string {
  return /[^/#]*$/.exec(id.replace(/[/#]+$/, ''))?.[0] ?? ''
}

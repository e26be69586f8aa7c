import type { Problem } from '../words/problem.ts'
import { addressOf, iriOf, isObject, readContext, unread } from './json-ld-context.ts'

type Path = Problem['path']

/** One value of a property: another node's address, or a text. */
export interface Value {
  /** Where it stands in the document. */
  readonly path: Path
  readonly id?: string | undefined
  /** Numbers and booleans as text. */
  readonly text?: string | undefined
  /** The language of the text, where it is said. */
  readonly lang?: string | undefined
}

/** All that a document says about one address. */
export interface GraphNode {
  readonly id: string
  /** Where the document first says something about it. */
  readonly path: Path
  /** By the whole IRI of the property; types by `@type`. In the order of the document. */
  readonly values: ReadonlyMap<string, readonly Value[]>
}

/**
 * The nodes of a JSON-LD document, whichever way it is written: compact, expanded, flat or nested. It reads
 * what documents of plain data use (JSON-LD 1.1, sections 3 and 4.1 to 4.3); all else is a problem, so that
 * nothing is left out unsaid. Nothing is fetched.
 */
export function readJsonLd(document: unknown): { nodes: readonly GraphNode[]; problems: readonly Problem[] } {
  const nodes = new Map<string, { id: string; path: Path; values: Map<string, Value[]> }>()
  const { context, problems } = readContext(isObject(document) ? document['@context'] : {}, ['@context'])

  const readNodes = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) readNodes(each, [...path, index])
    else if (isObject(value)) readNode(value, path)
    else problems.push({ path, message: 'this is no JSON-LD', mend: 'write an object, or a list of them' })
  }

  /** Takes in what an object says; returns its address. */
  const readNode = (object: Readonly<Record<string, unknown>>, path: Path): string => {
    const entries = Object.entries(object).map(([key, value]) => [iriOf(context, key), key, value] as const)
    const [, , written] = entries.find(([iri]) => iri === '@id') ?? []
    const id = typeof written === 'string' ? addressOf(context, written) : `_:${path.join('/')}`
    if (written !== undefined && entries.length === 1) return id
    const node = nodes.get(id) ?? { id, path, values: new Map<string, Value[]>() }
    nodes.set(id, node)
    for (const [iri, key, value] of entries) {
      const at = [...path, key]
      if (iri === '@graph') readNodes(value, at)
      else if (iri === '@type') say(node, iri, typesIn(value, at))
      else if (iri === undefined || iri === '@id' || iri === '@index') continue
      else if (!iri.startsWith('@')) say(node, iri, valuesIn(key, value, at))
      else if (path.length > 0 || iri !== '@context') problems.push(unread(at, key))
    }
    return id
  }

  const say = ({ values }: { values: Map<string, Value[]> }, iri: string, more: Value[]) =>
    values.set(iri, [...(values.get(iri) ?? []), ...more])

  const typesIn = (value: unknown, path: Path): Value[] =>
    [value].flat().map((type) => ({ path, id: iriOf(context, String(type)) }))

  const valuesIn = (key: string, value: unknown, path: Path): Value[] => {
    if (value === null) return []
    if (Array.isArray(value)) return value.flatMap((each, index) => valuesIn(key, each, [...path, index]))
    const term = context.terms.get(key)
    if (!isObject(value)) {
      const text = String(value)
      if (term?.link && typeof value === 'string') {
        return [{ path, id: term.link === 'term' ? iriOf(context, text) : addressOf(context, text) }]
      }
      const lang = term?.lang === undefined ? context.lang : (term.lang ?? undefined)
      return [{ path, text, lang: typeof value === 'string' ? lang : undefined }]
    }
    const keywords = new Map(Object.entries(value).map(([name, each]) => [iriOf(context, name), each]))
    if (keywords.has('@value')) {
      const lang = keywords.get('@language')
      return [
        { path, text: String(keywords.get('@value')), lang: typeof lang === 'string' ? lang : undefined },
      ]
    }
    const inner = keywords.get('@list') ?? keywords.get('@set')
    if (inner !== undefined) return valuesIn(key, inner, path)
    if (!term?.byLanguage) return [{ path, id: readNode(value, path) }]
    return Object.entries(value).flatMap(([lang, texts]) =>
      [texts ?? []].flat().map((text) => ({
        path: [...path, lang],
        text: String(text),
        lang: iriOf(context, lang) === '@none' ? undefined : lang,
      })),
    )
  }

  readNodes(document, [])
  return { nodes: [...nodes.values()], problems }
}

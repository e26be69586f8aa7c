import type { Problem } from '../words/problem.ts'

type Path = Problem['path']

/** What a context says about one term. */
interface Term {
  /** What the term stands for, as the context writes it: whole, or with a prefix. */
  readonly iri: string
  /** Its values stand by language: `{ fi: 'Asuminen', sv: 'Boende' }`. */
  readonly byLanguage: boolean
  /** A plain text among its values is an address: as it stands, or a term itself. */
  readonly link: 'address' | 'term' | undefined
  /** The language of its plain texts, `null` for none; absent where the whole context's holds. */
  readonly lang?: string | null | undefined
}

/** How the keys of a JSON-LD document are to be read (JSON-LD 1.1, section 4.1). */
export interface JsonLdContext {
  readonly terms: ReadonlyMap<string, Term>
  readonly vocab?: string | undefined
  readonly lang?: string | undefined
}

/** An object of JSON, which a list is not. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads a context that stands in the document itself. One by address is never fetched: it is a problem, as
 * is every part of JSON-LD that would change the meaning and is not read here.
 */
export function readContext(value: unknown, path: Path): { context: JsonLdContext; problems: Problem[] } {
  const parts = (Array.isArray(value) ? value : [value ?? {}]) as readonly unknown[]
  const entries = parts.filter(isObject).flatMap((part) => Object.entries(part))
  const settings = new Map(entries.filter(([key]) => key.startsWith('@')))
  const terms = entries.filter(([key]) => !key.startsWith('@'))
  return {
    context: {
      terms: new Map(terms.flatMap(([name, rule]) => (rule === null ? [] : [[name, termOf(name, rule)]]))),
      vocab: textIn(settings.get('@vocab')),
      lang: textIn(settings.get('@language')),
    },
    problems: [
      ...parts
        .filter((part) => !isObject(part))
        .map((part) => ({
          path,
          message: `the context ${JSON.stringify(part)} is not in the document`,
          mend: 'write the context itself in its place: nothing is fetched',
        })),
      ...[...settings.keys()]
        .filter((key) => !['@vocab', '@language', '@version', '@protected'].includes(key))
        .map((key) => unread([...path, key], key)),
      ...terms.flatMap(([name, rule]) => ruleProblems([...path, name], rule)),
    ],
  }
}

/** The whole IRI, or the keyword, for which a key or a type stands; `undefined` where it stands for nothing. */
export function iriOf(context: JsonLdContext, name: string): string | undefined {
  const iri = context.terms.get(name)?.iri ?? name
  if (iri.includes(':') || iri.startsWith('@')) return addressOf(context, iri)
  return context.vocab === undefined ? undefined : context.vocab + iri
}

/** The whole address of a node, which may be written with a prefix of the context. */
export function addressOf({ terms }: JsonLdContext, written: string): string {
  const colon = written.indexOf(':')
  const prefix = colon > 0 && !written.startsWith('//', colon + 1) && terms.get(written.slice(0, colon))
  return prefix ? prefix.iri + written.slice(colon + 1) : written
}

/** A problem with a part of JSON-LD that is not read here. */
export function unread(path: Path, what: string): Problem {
  const mend = 'expand the document with a JSON-LD processor first'
  return { path, message: `"${what}" is not read here`, mend }
}

function termOf(name: string, rule: unknown): Term {
  if (!isObject(rule)) return { iri: textIn(rule) ?? name, byLanguage: false, link: undefined }
  const { '@id': iri, '@type': type, '@language': lang } = rule
  return {
    iri: textIn(iri) ?? name,
    byLanguage: containersIn(rule).includes('@language'),
    link: type === '@id' ? 'address' : type === '@vocab' ? 'term' : undefined,
    lang: lang === null ? null : textIn(lang),
  }
}

function ruleProblems(path: Path, rule: unknown): Problem[] {
  if (!isObject(rule)) return []
  const read = ['@id', '@type', '@language', '@container', '@prefix', '@protected']
  return [
    ...Object.keys(rule).filter((key) => !read.includes(key)),
    ...containersIn(rule).filter((container) => !['@language', '@set', '@list'].includes(container)),
  ].map((what) => unread(path, what))
}

function containersIn({ '@container': container = [] }: Readonly<Record<string, unknown>>): string[] {
  return [container].flat().map(String)
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined)

import { sha256 } from '../report/effort-sha256.ts'

// The one thing needed of a browser, of Node or of the edge.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * A value as its one JSON text: names sorted, no spaces (RFC 8785). Values that JSON knows, and nothing else; a
 * property that is `undefined` is left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const properties = Object.entries(value)
    .filter(([, property]) => property !== undefined)
    // By UTF-16 code units, as the RFC asks (3.2.3): not as any language sorts.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, property]) => `${JSON.stringify(name)}:${canonicalJson(property)}`)
  return `{${properties.join()}}`
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function textHash(text: string): string {
  return Array.from(sha256(new TextEncoder().encode(text)), (word) =>
    (word >>> 0).toString(16).padStart(8, '0'),
  ).join('')
}

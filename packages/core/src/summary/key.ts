/** One code for each dimension of a table, in the order of its dimensions. Empty for the whole total. */
export type Key = readonly string[]

/**
 * A key as one text, for the column of a database: a JSON array such as `["kuopio","housing"]`. Lossless
 * for any codes; characters that PostgreSQL cannot store as text (NUL, lone surrogates) come out escaped.
 */
export function encodeKey(key: Key): string {
  return JSON.stringify(key)
}

/**
 * The key that {@link encodeKey} wrote.
 *
 * @throws RangeError for any other text.
 */
export function decodeKey(text: string): Key {
  const key = parsed(text)
  if (Array.isArray(key) && key.every((code) => typeof code === 'string')) return key
  throw new RangeError(`${JSON.stringify(text)} is no key: write a JSON array of codes.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

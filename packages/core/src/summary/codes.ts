import { unclassified } from '../taxonomy/taxonomy.ts'

/**
 * What is counted of one report: dimension → code, or all codes that were picked where several can be. A
 * dimension is a plain id: a level of the organisation (`division`, `serviceArea`, `unit`), `municipality`
 * (the national code), `theme`, `nature`, `category`, `route`, `outcome`, or any choice field of the form.
 */
export type Codes = Readonly<Record<string, string | readonly string[]>>

/** The code under which a report counts in a dimension that it says nothing of; for `theme` it is `unclassified`. */
export const noCode = 'none'

/** The codes of a report in a dimension, each once: at least one, always. */
export function codesIn(codes: Codes, dimension: string): readonly string[] {
  const known = codes[dimension] ?? []
  if (typeof known === 'string') return [known]
  return known.length > 0 ? [...new Set(known)] : [dimension === 'theme' ? unclassified : noCode]
}

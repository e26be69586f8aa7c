import { unclassified } from '../taxonomy/taxonomy.ts'

/**
 * What is counted of one report: dimension → code. A dimension is a plain id: a level of the
 * organisation (`division`, `serviceArea`, `unit`), `municipality` (the national code), `theme`, `nature`,
 * `category`, `route`, `outcome`, or any choice field of the form.
 */
export type Codes = Readonly<Record<string, string>>

/** The code under which a report counts in a dimension that it says nothing of; for `theme` it is `unclassified`. */
export const noCode = 'none'

/** The code of a report in a dimension: exactly one, always. */
export function codeOf(codes: Codes, dimension: string): string {
  return codes[dimension] ?? (dimension === 'theme' ? unclassified : noCode)
}

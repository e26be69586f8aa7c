import { endOf } from './chain.ts'
import { currentTheme } from './moves.ts'
import { type Taxonomy, themeOf, unclassified } from './taxonomy.ts'

/**
 * The id of the theme in the bottom base under which a report is counted when regions are compared (TH-01).
 * Moves are followed first. A theme of the bottom base rolls up to itself, even where it belongs under a
 * wider one; so does `unclassified`.
 * @throws {RangeError} for an id that the taxonomy has never known: its reports must not vanish from a sum.
 */
export function rollUp(taxonomy: Taxonomy, id: string): string {
  if (id === unclassified) return id
  const top = endOf(currentTheme(taxonomy, id), (theme) => {
    const { addedBy, broader } = themeOf(taxonomy, theme) ?? {}
    return addedBy === undefined ? undefined : broader
  })
  if (top === undefined || !themeOf(taxonomy, top)) {
    throw new RangeError(`The taxonomy ${taxonomy.id} has no theme "${id}" that could be rolled up`)
  }
  return top
}

/**
 * Counts of reports by theme as counts by theme of the bottom base, with the same sum. Themes without a
 * count are absent.
 * @throws {RangeError} as {@link rollUp}.
 */
export function rollUpCounts(
  taxonomy: Taxonomy,
  counts: Readonly<Record<string, number>>,
): Record<string, number> {
  const sums = new Map<string, number>()
  for (const [id, count] of Object.entries(counts)) {
    const theme = rollUp(taxonomy, id)
    sums.set(theme, (sums.get(theme) ?? 0) + count)
  }
  return Object.fromEntries(sums)
}

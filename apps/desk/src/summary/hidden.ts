import type { Summary } from '../api.ts'

/** What stands in the place of a figure that is hidden. */
export const hiddenSymbol = '•'

/** How many figures of a summary are hidden. */
export function hiddenCount({ tables }: Pick<Summary, 'tables'>): number {
  return tables.reduce((sum, { rows }) => sum + rows.filter(({ n }) => n === null).length, 0)
}

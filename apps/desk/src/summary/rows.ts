import type { SummaryTable } from '../api.ts'

/** A row of a table: a code for each dimension; `n` is null where the figure is hidden. */
export type Row = SummaryTable['rows'][number]

/** So many hidden figures can stand among the others; more would bury them. */
const fewHidden = 5

/**
 * The rows to be drawn, in their order, and the hidden ones to be told of in a line instead. All are drawn
 * when all are asked for; else zeros are left out, and hidden figures too where there are many or
 * nothing else.
 */
export function shownRows(rows: readonly Row[], all: boolean): { shown: Row[]; covered: Row[] } {
  if (all) return { shown: [...rows], covered: [] }
  const counted = rows.filter(({ n }) => n !== 0)
  const covered = counted.filter(({ n }) => n === null)
  const few = covered.length <= fewHidden && covered.length < counted.length
  if (few || covered.length === 0) return { shown: counted, covered: [] }
  return { shown: counted.filter(({ n }) => n !== null), covered }
}

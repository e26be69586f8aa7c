import type { Nesting } from './nesting.ts'
import type { TableDefinition } from './table.ts'

/** What is protected: a reporter in a small unit, and a client in a small place. */
export interface SuppressionRule {
  /** Cells with fewer reports than this are hidden, zeros included. At least 3. */
  readonly threshold: number
  /** The dimensions that are places. A table that has none of them is region-wide, and stands as it is. */
  readonly places: readonly string[]
  /**
   * By what tables of places can be subtracted from each other, one line a step: unit → service area,
   * service area → division, unit → municipality.
   */
  readonly nested?: readonly Nesting[] | undefined
}

/** Whether the rule leaves a table as it is: it names no place. */
export function isRegionWide(
  { dimensions }: Pick<TableDefinition, 'dimensions'>,
  rule: SuppressionRule,
): boolean {
  return !dimensions.some((dimension) => rule.places.includes(dimension))
}

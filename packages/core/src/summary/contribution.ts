import { type Codes, codeOf } from './codes.ts'
import { encodeKey, type Key } from './key.ts'
import type { TableDefinition } from './table.ts'

/** One report in one table: the cell in which it counts as one. */
export interface Contribution {
  readonly table: string
  readonly key: Key
}

/** One step of a count: a report comes into a cell, or leaves it. */
export interface Step extends Contribution {
  readonly n: 1 | -1
}

/**
 * By what a report counts: one cell in each table, in the order of the tables. There is no other way in
 * which a report is counted, live or in a rebuild.
 */
export function contribution(codes: Codes, tables: readonly TableDefinition[]): Contribution[] {
  return tables.map(({ id, dimensions }) => ({
    table: id,
    key: dimensions.map((dimension) => codeOf(codes, dimension)),
  }))
}

/**
 * What an act changes: −1 for each cell that the report leaves, then +1 for each that it comes into. Cells
 * in which it stays are not named. A first submission has nothing before it, a removal nothing after.
 */
export function difference(before: readonly Contribution[], after: readonly Contribution[]): Step[] {
  return [
    ...missingFrom(after, before).map((cell) => ({ ...cell, n: -1 as const })),
    ...missingFrom(before, after).map((cell) => ({ ...cell, n: 1 as const })),
  ]
}

function missingFrom(there: readonly Contribution[], here: readonly Contribution[]): Contribution[] {
  const known = new Set(there.map(name))
  return here.filter((cell) => !known.has(name(cell)))
}

const name = ({ table, key }: Contribution) => encodeKey([table, ...key])

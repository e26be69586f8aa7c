import type { Codes } from './codes.ts'
import { contribution } from './contribution.ts'
import { type Domain, type Table, type TableDefinition, tablesFromCounts } from './table.ts'

/** What {@link summarise} needs. */
export interface Summarise {
  readonly tables: readonly TableDefinition[]
  readonly reports: readonly Codes[]
  readonly domain?: Domain | undefined
}

/** What the reports add up to: the tables of {@link tablesFromCounts}, counted from the reports themselves. */
export function summarise({ tables, reports, domain }: Summarise): Table[] {
  const counts = reports.flatMap((codes) => contribution(codes, tables).map((cell) => ({ ...cell, n: 1 })))
  return tablesFromCounts({ tables, counts, domain })
}

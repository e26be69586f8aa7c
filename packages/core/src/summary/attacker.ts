import { encodeKey, type Key } from './key.ts'
import { narrowed, type Ranges, rangesOf } from './ranges.ts'
import type { SuppressionRule } from './rule.ts'
import { type System, systemOf } from './system.ts'
import type { SuppressedTable, Table } from './table.ts'

/** Between which numbers a hidden figure must lie, both inclusive. */
export interface Guess {
  readonly table: string
  readonly key: Key
  readonly low: number
  readonly high: number
}

/**
 * What somebody can work out who has all these tables, knows how they are nested, and subtracts them from
 * each other equation by equation: one guess for each hidden figure. The true figure is always within it; a
 * cleverer onlooker may know it more narrowly ({@link possibleTables}).
 */
export function guesses(tables: readonly SuppressedTable[], rule: SuppressionRule): Guess[] {
  const system = systemOf(tables, rule)
  const ranges = narrowed(system, rangesOf(system))
  return hiddenIn(system, tables).map(({ cell, table, key }) => ({
    table,
    key,
    low: ranges?.low[cell] ?? 0,
    high: ranges?.high[cell] ?? 0,
  }))
}

/**
 * Every set of tables that would look the same with these figures hidden: all that an onlooker cannot tell
 * apart. There may be very many: for small tables.
 */
export function* possibleTables(
  tables: readonly SuppressedTable[],
  rule: SuppressionRule,
): Generator<Table[]> {
  const system = systemOf(tables, rule)
  for (const { low } of everyWorld(system, rangesOf(system))) {
    const figures = new Map(
      hiddenIn(system, tables).map(({ cell, table, key }) => [encodeKey([table, ...key]), low[cell] ?? 0]),
    )
    yield tables.map(({ id, dimensions, rows, total }) => ({
      id,
      dimensions,
      rows: rows.map(({ key, n }) => ({ key, n: n ?? figures.get(encodeKey([id, ...key])) ?? 0 })),
      total,
    }))
  }
}

/** Cuts the range of one cell in two until nothing is left open. */
function* everyWorld(system: System, from: Ranges): Generator<Ranges> {
  const ranges = narrowed(system, from)
  if (!ranges) return
  const { low, high } = ranges
  const open = low.findIndex((least, cell) => least < (high[cell] ?? 0))
  if (open < 0) {
    yield ranges
    return
  }
  const least = low[open] ?? 0
  yield* everyWorld(system, { low, high: high.with(open, least) })
  yield* everyWorld(system, { low: low.with(open, least + 1), high })
}

function hiddenIn(system: System, tables: readonly SuppressedTable[]) {
  return system.cells.flatMap(({ table, key, n }, cell) => {
    const id = table === undefined ? undefined : tables[table]?.id
    return id !== undefined && n === null ? [{ cell, table: id, key }] : []
  })
}

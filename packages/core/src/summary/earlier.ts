import type { Codes } from './codes.ts'
import { contribution } from './contribution.ts'
import { encodeKey, type Key } from './key.ts'
import { isRegionWide, type SuppressionRule } from './rule.ts'
import { type Equation, type System, systemOf } from './system.ts'
import {
  type Count,
  type SuppressedTable,
  type Table,
  type TableDefinition,
  tablesFromCounts,
} from './table.ts'

/** In which editions a report is counted. */
export interface Membership {
  /** Indexes of the earlier editions in which it is. */
  readonly editions: readonly number[]
  /** Whether it is in the tables that are to be published. */
  readonly isNew: boolean
}

/** A report, and in which editions it is counted. */
export interface EditionReport extends Membership {
  /** What it counts as today: one that has been classified anew since counts as it would now. */
  readonly codes: Codes
}

/** All reports that are in the very same editions, and what they add up to today. */
export interface EditionPart extends Membership {
  /** Counted by each of {@link comparedTables}. */
  readonly counts: readonly Count[]
}

/**
 * What has been published before, so far as it can be subtracted from what is to be published: earlier
 * editions of the same period, and those of periods that overlap it (a year and its halves).
 */
export interface Earlier {
  /** The tables of each edition, as they were published. */
  readonly editions: readonly (readonly SuppressedTable[])[]
  /** The reports of all these editions, and those of the tables that are to be published: no two parts alike. */
  readonly parts: readonly EditionPart[]
}

/** What {@link earlierOf} needs. */
export interface EarlierReports {
  /** The tables that are to be published. */
  readonly tables: readonly TableDefinition[]
  readonly editions: Earlier['editions']
  readonly reports: readonly EditionReport[]
}

/** The same from the reports themselves, one by one; a store adds them up by itself. */
export function earlierOf({ tables, editions, reports }: EarlierReports): Earlier {
  const compared = comparedTables(tables, editions)
  const groups = Map.groupBy(reports, ({ isNew, editions }) =>
    JSON.stringify([isNew, ...editions.toSorted((a, b) => a - b)]),
  )
  const parts = [...groups.values()].map((group) => ({
    isNew: group[0]?.isNew ?? false,
    editions: group[0]?.editions ?? [],
    counts: group.flatMap(({ codes }) => contribution(codes, compared).map((cell) => ({ ...cell, n: 1 }))),
  }))
  return { editions, parts }
}

/**
 * By what the editions can be subtracted from each other: all that any table of them counts by, whatever the
 * table is called and in whatever order its dimensions stand. Tables of several answers are left out: picks
 * are tied to nothing else ({@link suppress}).
 */
export function comparedTables(
  tables: readonly TableDefinition[],
  editions: readonly (readonly TableDefinition[])[],
): TableDefinition[] {
  const counted = [tables, ...editions].flat().filter(({ several }) => !several)
  const found = counted.map(({ dimensions }) => dimensions.toSorted())
  return [...new Map(found.map((dimensions) => [encodeKey(dimensions), dimensions]))].map(
    ([id, dimensions]) => ({ id, dimensions }),
  )
}

/** The figures of several editions and all that ties them to each other. */
export interface JoinedSystem extends System {
  /** Cells that an earlier edition hides. They come after those of the tables that are to be published. */
  readonly hiddenEarlier: readonly number[]
}

/** One of the {@link comparedTables}, with all keys that any edition has. */
interface Common extends TableDefinition {
  readonly keys: ReadonlyMap<string, Key>
}

/**
 * The system of the tables, first, and of all earlier editions that are tied to them. The reports are parted
 * so that each edition has a part whole or not at all; then each of its figures is the sum of those of its
 * parts. What a part has region-wide counts as known: it follows from region-wide tables by subtraction.
 */
export function joinedSystemOf(
  tables: readonly SuppressedTable[],
  rule: SuppressionRule,
  earlier: Earlier,
): JoinedSystem {
  const system = systemOf(tables, rule)
  const { parts } = earlier
  const tied = tiedEditions(parts)
  if (tied.length === 0) return { ...system, hiddenEarlier: [] }

  const cells = [...system.cells]
  const equations = [...system.equations]
  const hidden: number[] = []
  const editions = tied.map((at) => ({
    at,
    tables: (earlier.editions[at] ?? []).filter(({ several }) => !several),
  }))
  const common = commonTables([tables, ...editions.map(({ tables }) => tables)])

  const partCells = parts
    .filter(({ isNew, editions }) => isNew || editions.some((at) => tied.includes(at)))
    .map(({ isNew, editions, counts }) => {
      const part = systemOf(countedBy(common, counts), rule)
      const offset = cells.length
      const at = new Map<string, number>()
      for (const [cell, { table, key, n, open }] of part.cells.entries()) {
        if (table !== undefined) at.set(nameOf(common[table], key), offset + cell)
        cells.push({ table: undefined, key, n, open })
      }
      equations.push(...part.equations.map((equation) => shifted(equation, offset)))
      return { isNew, editions, at }
    })
  const sumOf = (name: string, isIn: (part: (typeof partCells)[number]) => boolean) =>
    partCells.filter(isIn).flatMap(({ at }) => at.get(name) ?? [])

  for (const [cell, { table, key }] of system.cells.entries()) {
    if (table === undefined) continue
    const name = nameOf(tables[table], key)
    equations.push({ left: [cell], right: sumOf(name, ({ isNew }) => isNew) })
  }
  for (const { at, tables } of editions) {
    for (const table of tables) {
      const published = new Map(table.rows.map(({ key, n }) => [nameOf(table, key), n]))
      for (const [name, key] of common.find((one) => isAlike(one, table))?.keys ?? []) {
        const right = sumOf(name, ({ editions }) => editions.includes(at))
        const open = isRegionWide(table, rule) || published.get(name) !== null
        const cell = sumCell(key, right)
        const sum = cells[cell]
        if (!open) hidden.push(cell)
        else if (sum) cells[cell] = { ...sum, open }
      }
    }
  }
  // Two editions of the very same reports share their cells, and one may show what the other hides.
  const hiddenEarlier = [...new Set(hidden)].filter((cell) => !cells[cell]?.open)
  return { cells, equations, hiddenEarlier }

  /** The cell that holds the sum of these; it is the cell itself where there is only one. */
  function sumCell(key: Key, parts: readonly number[]): number {
    const [first] = parts
    if (first !== undefined && parts.length === 1) return first
    const n = parts.reduce((sum, cell) => sum + (cells[cell]?.n ?? 0), 0)
    equations.push({ left: [cells.length], right: parts })
    return cells.push({ table: undefined, key, n, open: false }) - 1
  }
}

/** The editions that have reports in common with the new one, or with one that has. */
function tiedEditions(parts: readonly Membership[]): number[] {
  const tied = new Set(parts.filter(({ isNew }) => isNew).flatMap(({ editions }) => editions))
  // A set that grows while it is walked is walked to its end.
  for (const edition of tied) {
    for (const { editions } of parts)
      if (editions.includes(edition)) for (const one of editions) tied.add(one)
  }
  return [...tied].sort((a, b) => a - b)
}

function commonTables(editions: readonly (readonly SuppressedTable[])[]): Common[] {
  return comparedTables([], editions).map(({ id, dimensions }) => {
    const keys = new Map<string, Key>()
    for (const table of editions.flat().filter((one) => isAlike({ id, dimensions }, one))) {
      for (const { key } of table.rows) {
        const sorted = dimensions.map((dimension) => key[table.dimensions.indexOf(dimension)] ?? '')
        keys.set(nameOf({ id, dimensions }, sorted), sorted)
      }
    }
    return { id, dimensions, keys }
  })
}

function countedBy(common: readonly Common[], counts: readonly Count[]): Table[] {
  return tablesFromCounts({ tables: common, counts }).map((table, at) => {
    const figures = new Map(table.rows.map(({ key, n }) => [nameOf(table, key), n]))
    const keys = new Map(common[at]?.keys)
    for (const { key } of table.rows) keys.set(nameOf(table, key), key)
    return { ...table, rows: [...keys].map(([name, key]) => ({ key, n: figures.get(name) ?? 0 })) }
  })
}

const isAlike = (one: TableDefinition, other: TableDefinition) =>
  one.dimensions.length === other.dimensions.length &&
  one.dimensions.every((dimension) => other.dimensions.includes(dimension))

/** A name of what is counted, whatever the order of the dimensions. */
function nameOf(table: TableDefinition | undefined, key: Key): string {
  const pairs = (table?.dimensions ?? []).map((dimension, at) => [dimension, key[at] ?? ''] as const)
  pairs.sort(([a], [b]) => (a < b ? -1 : 1))
  return encodeKey([...pairs.map(([dimension]) => dimension), ...pairs.map(([, code]) => code)])
}

function shifted({ left, right }: Equation, offset: number): Equation {
  return { left: left.map((cell) => cell + offset), right: right.map((cell) => cell + offset) }
}

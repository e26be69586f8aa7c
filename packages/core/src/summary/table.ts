import { encodeKey, type Key } from './key.ts'

/** A named table: what it is counted by. No dimensions at all: the whole total, in one cell. */
export interface TableDefinition {
  readonly id: string
  readonly dimensions: readonly string[]
  /**
   * Whether a report stands in the row of each of its answers, of which there can be several (SS-02). Its
   * rows then add up to more than `total`. Such a table has one dimension, and that is no place.
   */
  readonly several?: boolean | undefined
}

/** One cell: how many reports have these codes. */
export interface Row {
  readonly key: Key
  readonly n: number
}

/**
 * A named table with its figures. Each report stands in exactly one row, so that the rows add up to `total`,
 * unless it can stand in several.
 */
export interface Table extends TableDefinition {
  readonly rows: readonly Row[]
  /** The number of reports. */
  readonly total: number
}

/**
 * A table as it is published, some of its figures hidden: `n` is `null` where it may not be told.
 * Whether a figure is hidden for being small or for the sake of another is not told either.
 */
export interface SuppressedTable extends TableDefinition {
  readonly rows: readonly { readonly key: Key; readonly n: number | null }[]
  /** The number of reports in all, which is region-wide and always told. */
  readonly total: number
  /** `allHidden` where no figure of the table could be told. */
  readonly note?: 'allHidden'
}

/** A count as a store gives it. Several with the same key add up; `n` may be negative. */
export interface Count {
  readonly table: string
  readonly key: Key
  readonly n: number
}

/**
 * The codes of each dimension, in the order in which they are shown. A code that may be missing from
 * reports (`none`, `unclassified`) belongs here too: a row that comes and goes with its first report tells
 * that there is one, even where its figure is hidden.
 */
export type Domain = Readonly<Record<string, readonly string[]>>

/** What {@link tablesFromCounts} needs. */
export interface TablesFromCounts {
  readonly tables: readonly TableDefinition[]
  readonly counts: readonly Count[]
  readonly domain?: Domain | undefined
}

/**
 * Counted rows as tables, in the order of the definitions; counts of other tables are left out.
 *
 * Rows stand in the order of the domain, codes outside it after them in alphabetical order. With a domain
 * every combination of codes has its row, zeros included; without one, only what was counted.
 *
 * @throws RangeError if a key does not fit its table, or if a cell adds up to less than zero.
 */
export function tablesFromCounts({ tables, counts, domain }: TablesFromCounts): Table[] {
  const byTable = Map.groupBy(counts, (count) => count.table)
  return tables.map((definition) => tableOf(definition, byTable.get(definition.id) ?? [], domain))
}

function tableOf(definition: TableDefinition, counts: readonly Count[], domain?: Domain): Table {
  const { id, dimensions, several } = definition
  const cells = new Map<string, { key: Key; n: number }>()
  for (const { key, n } of counts) {
    if (key.length !== dimensions.length && !(several && key.length === 0)) {
      throw new RangeError(
        `Table "${id}" is counted by [${dimensions.join(', ')}], not by ${encodeKey(key)}.`,
      )
    }
    const cell = cells.get(encodeKey(key)) ?? { key, n: 0 }
    cells.set(encodeKey(key), { key, n: cell.n + n })
  }
  const counted = [...cells.values()].filter(({ n }) => n !== 0)
  for (const { key, n } of counted) {
    if (n < 0)
      throw new RangeError(`Table "${id}" counts ${n} reports at ${encodeKey(key)}: rebuild its counts.`)
  }

  const shown = dimensions.map((dimension, at) => {
    const known = domain?.[dimension] ?? []
    return [...new Set([...known, ...counted.flatMap(({ key }) => key[at] ?? []).sort()])]
  })
  const total = several ? (cells.get(encodeKey([]))?.n ?? 0) : counted.reduce((sum, { n }) => sum + n, 0)
  const rows = crossProduct(shown)
    .map((key) => ({ key, n: cells.get(encodeKey(key))?.n ?? 0 }))
    .filter(({ n }) => domain || n > 0)
  return { id, dimensions, ...(several && { several }), rows, total }
}

/** Every combination of one code from each list, the last list running fastest; `[[]]` for no lists. */
export function crossProduct(lists: readonly (readonly string[])[]): Key[] {
  return lists.reduce<Key[]>(
    (keys, codes) => keys.flatMap((key) => codes.map((code) => [...key, code])),
    [[]],
  )
}

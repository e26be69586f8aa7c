import { encodeKey, type Key } from './key.ts'
import type { SuppressedTable } from './table.ts'

/** One cell of a table in two editions. */
export interface Change {
  readonly key: Key
  /** `null` where it is hidden, `undefined` where the edition has no such row. */
  readonly n: number | null | undefined
  /** The same in the edition before. */
  readonly before: number | null | undefined
  /** How many more there are now; `null` where one of the two is not told. */
  readonly by: number | null
}

/** What of a published table a change is computed from. */
type Cells = Pick<SuppressedTable, 'id' | 'dimensions' | 'rows'>

/**
 * What has changed in a table since an earlier edition: a line for each row of this one in its order, then for each
 * row that only the earlier one has.
 *
 * It takes tables as they were published and nothing else, so that it tells no more than somebody with both
 * editions can subtract. What one of them hides, or does not count by, has not changed by any number.
 *
 * @throws RangeError if the two are counted by different things.
 */
export function changes(now: Cells, before: Cells): Change[] {
  if (encodeKey(now.dimensions) !== encodeKey(before.dimensions)) {
    throw new RangeError(
      `Table "${now.id}" is counted by ${encodeKey(now.dimensions)}, "${before.id}" by ${encodeKey(before.dimensions)}: compare tables that count by the same.`,
    )
  }
  const nowBy = figures(now)
  const beforeBy = figures(before)
  const keys = new Map([...now.rows, ...before.rows].map(({ key }) => [encodeKey(key), key]))
  return [...keys].map(([name, key]) => {
    const n = nowBy.get(name)
    const then = beforeBy.get(name)
    return { key, n, before: then, by: changeBy(n, then) }
  })
}

/** How many more than before; `null` where one of the two is hidden or missing. */
export function changeBy(n: number | null | undefined, before: number | null | undefined): number | null {
  return typeof n === 'number' && typeof before === 'number' ? n - before : null
}

function figures({ rows }: Cells): ReadonlyMap<string, number | null> {
  return new Map(rows.map(({ key, n }) => [encodeKey(key), n]))
}

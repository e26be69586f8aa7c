import { type Earlier, type JoinedSystem, joinedSystemOf } from './earlier.ts'
import { narrowed, rangesOf } from './ranges.ts'
import { isRegionWide, type SuppressionRule } from './rule.ts'
import { filledIn } from './system.ts'
import type { SuppressedTable, Table } from './table.ts'
import { type FindWorld, worldsOf } from './worlds.ts'

/** How many values each hidden figure must be able to have, for all that an onlooker can know. */
export const leastValues = 3

/** How many figures may be hidden at a time for the sake of one, the fewest tried first. */
const prices = [0, 1, 2, 3, 4, 6, 8, 12, Infinity]

/**
 * The tables as they may be published. Region-wide tables stand as they are. In a table of places every cell
 * under the threshold is hidden, zeros included, and then as many others as it takes that each hidden figure
 * can have at least three values for somebody who subtracts all these tables from each other. This holds even
 * if he knows which hidden figures are under the threshold, wherever hiding can bring that about.
 *
 * It is proved and not estimated: for each hidden figure, other sets of figures are found that would look the
 * same. Which cell is hidden for the sake of another is chosen by what region-wide tables tell, never by its
 * own size: to hide the smallest would tell that it is no larger than those that stand.
 *
 * What hiding cannot mend: region-wide tables may leave fewer than three values by themselves, as of a theme
 * with no report or one. And somebody who ran this function on every possible set of reports, to see which of
 * them come out just so, would now and then be left with fewer: of one table by unit in about one case of two
 * hundred.
 *
 * With `earlier`, somebody who has all earlier editions too is left as many: whatever tells a figure that one
 * of them hides, when it is subtracted, is hidden here. So a unit that was hidden with four reports stays
 * hidden when a fifth comes late, until so many others have come that the total does not tell. What earlier
 * editions have told cannot be taken back: a figure that follows from them counts as known. Reports that have
 * been classified anew count in all editions as they are classified today, so the promise is for today's
 * figures. A report may be added to an edition or left out of it; how many are in which is taken to be known.
 *
 * Tables of several answers (SS-02) stand as they are, too: they are region-wide, and counted by nothing else.
 * Nothing is told of places by them, for whatever the figures of places may be, these reports can have picked
 * the same: no table says which picks came from where.
 *
 * Tables of places come out with a row for every combination of their codes. All tables must be of the same
 * reports. Sixty units by sixteen themes take about a second, with earlier editions a few.
 *
 * @throws RangeError if the threshold is under 3, if a table of several answers is counted by anything else, or
 * if the tables contradict each other, the nesting, or the reports of `earlier`.
 */
export function suppress(
  tables: readonly Table[],
  rule: SuppressionRule,
  earlier: Earlier = { editions: [], parts: [] },
): SuppressedTable[] {
  if (rule.threshold < leastValues) {
    throw new RangeError(
      `A threshold of ${rule.threshold} leaves too few values: write at least ${leastValues}.`,
    )
  }
  const crossed = tables.find(
    (table) => table.several && (table.dimensions.length > 1 || !isRegionWide(table, rule)),
  )
  if (crossed) {
    throw new RangeError(
      `Table "${crossed.id}" has several answers: count it by one dimension, and no place.`,
    )
  }
  const system = joinedSystemOf(tables, rule, earlier)
  const figures = filledIn(system).map((n) => n ?? 0)
  const hidden = hiddenCells(system, figures, rule.threshold)
  const rows = tables.map<{ key: readonly string[]; n: number | null }[]>(() => [])
  for (const [cell, { table, key }] of system.cells.entries()) {
    if (table !== undefined) rows[table]?.push({ key, n: hidden.has(cell) ? null : (figures[cell] ?? 0) })
  }
  return tables.map((table, at) => {
    if (isRegionWide(table, rule)) return table
    const shown = rows[at] ?? []
    const { id, dimensions, total } = table
    return {
      id,
      dimensions,
      rows: shown,
      total,
      ...(shown.every(({ n }) => n === null) && { note: 'allHidden' as const }),
    }
  })
}

function hiddenCells(
  system: JoinedSystem,
  figures: readonly number[],
  threshold: number,
): ReadonlySet<number> {
  const { cells, hiddenEarlier } = system
  const n = (cell: number) => figures[cell] ?? 0
  const isPlace = (cell: number) => cells[cell]?.table !== undefined && !cells[cell].open
  const all = [...cells.keys()]
  const places = all.filter(isPlace)

  const room = roomIn(system)
  const free = new Set(all.filter((cell) => cells[cell]?.table === undefined && !cells[cell]?.open))
  const low = all.map((cell) => (cells[cell]?.open ? n(cell) : 0))
  const high = all.map((cell) => (cells[cell]?.open ? n(cell) : Infinity))
  const hideable = new Set([...places, ...hiddenEarlier])
  const highIfTold = high.map((most, cell) =>
    hideable.has(cell) && n(cell) < threshold ? threshold - 1 : most,
  )
  const findIfTold = worldsOf(system, { low, high: highIfTold, free, rank: room })
  const find = worldsOf(system, { low, high, free, rank: room })

  /** Hidden cell → values that it is proved to be able to have. */
  const values = new Map<number, Set<number>>()
  const hide = (cell: number) => {
    if (values.has(cell)) return
    values.set(cell, new Set([n(cell)]))
    free.add(cell)
  }
  for (const cell of hiddenEarlier) hide(cell)
  for (const cell of places) if (n(cell) < threshold) hide(cell)

  // Walked to its end while it grows.
  for (const [cell, seen] of values) {
    const needed = Math.min(leastValues, room[cell] ?? 0)
    const widen = (find: FindWorld, learn: (world: readonly number[]) => void) => {
      const edges = new Map<1 | -1, readonly number[]>([
        [1, figures],
        [-1, figures],
      ])
      const step = (price: number) => {
        for (const [by, edge] of edges) {
          const world = find(edge, cell, by, price)
          if (!world) continue
          edges.set(by, world)
          for (const place of places) if (world[place] !== n(place)) hide(place)
          learn(world)
          return true
        }
        return false
      }
      while (seen.size < needed && prices.some(step));
    }
    widen(findIfTold, (world) => {
      for (const [other, known] of values) known.add(world[other] ?? 0)
    })
    widen(find, (world) => seen.add(world[cell] ?? 0))
    // Where no proof is found, only that stands which follows from what is known anyway.
    if (seen.size < needed) return new Set(places.filter((place) => values.has(place) || room[place] !== 1))
  }
  return new Set(values.keys())
}

/** How many values each cell can have for all that region-wide tables tell. */
function roomIn({ cells, equations }: JoinedSystem): number[] {
  const shown = cells.map((cell) => (cell.open ? cell : { ...cell, n: null }))
  const system = { cells: shown, equations }
  const ranges = narrowed(system, rangesOf(system))
  return cells.map((_, cell) => (ranges?.high[cell] ?? 0) - (ranges?.low[cell] ?? 0) + 1)
}

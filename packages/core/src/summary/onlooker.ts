import { type System, sidesOf } from './system.ts'

/** For tests: somebody who knows a system and some of its figures, and tries what the others can be. */
export interface Onlooker {
  /**
   * Figures that fit all that is known, the cell having this number; `undefined` if there are none, and
   * `'tired'` if the search gave up before it knew.
   */
  find(cell: number, n: number, patience: number): readonly number[] | undefined | 'tired'
}

/**
 * An exact search by branching and bounds, on purpose by another method than `suppress()` uses: it fixes one
 * cell after another, narrows all others by every equation, and takes back what leads nowhere.
 *
 * @param most the largest number that each cell can be known to have; `Infinity` where nothing is known
 * @param pick a value between the two, both inclusive, that is tried first for a cell
 */
export function onlookerOf(
  system: System,
  least: readonly number[],
  most: readonly number[],
  pick: (cell: number, low: number, high: number) => number,
): Onlooker {
  const members = system.equations.map(sidesOf)
  const ties: number[][] = system.cells.map(() => [])
  for (const [at, sides] of members.entries()) for (const [cell] of sides) ties[cell]?.push(at)
  const low = Float64Array.from(least)
  // No figure is larger than all reports of all editions together.
  const ceiling = system.cells.reduce((sum, { open, n }) => sum + (open ? (n ?? 0) : 0), 1)
  const high = Float64Array.from(most, (n) => Math.min(n, ceiling))
  /** What was changed, to be taken back: cell, its low and its high before. */
  const trail: [number, number, number][] = []
  const isQueued = members.map(() => false)

  const set = (cell: number, newLow: number, newHigh: number, queue: number[]) => {
    trail.push([cell, low[cell] ?? 0, high[cell] ?? 0])
    low[cell] = newLow
    high[cell] = newHigh
    for (const at of ties[cell] ?? []) {
      if (isQueued[at]) continue
      isQueued[at] = true
      queue.push(at)
    }
  }
  const narrow = (queue: number[]): boolean => {
    for (const at of queue) {
      isQueued[at] = false
      let min = 0
      let max = 0
      const sides = members[at] ?? []
      for (const [cell, sign] of sides) {
        min += sign > 0 ? (low[cell] ?? 0) : -(high[cell] ?? 0)
        max += sign > 0 ? (high[cell] ?? 0) : -(low[cell] ?? 0)
      }
      if (min > 0 || max < 0) {
        for (const other of queue) isQueued[other] = false
        return false
      }
      for (const [cell, sign] of sides) {
        const [a, b] = [low[cell] ?? 0, high[cell] ?? 0]
        const newLow = Math.max(a, sign > 0 ? b - max : b + min)
        const newHigh = Math.min(b, sign > 0 ? a - min : a + max)
        if (newLow === a && newHigh === b) continue
        set(cell, newLow, newHigh, queue)
        if (newLow <= newHigh) continue
        for (const other of queue) isQueued[other] = false
        return false
      }
    }
    return true
  }
  const undo = (to: number) => {
    while (trail.length > to) {
      const [cell, a, b] = trail.pop() ?? [0, 0, 0]
      low[cell] = a
      high[cell] = b
    }
  }
  const canBe = narrow([...members.keys()])

  let left = 0
  const search = (): boolean | 'tired' => {
    let open = -1
    for (let cell = 0; cell < low.length; cell++) {
      const width = (high[cell] ?? 0) - (low[cell] ?? 0)
      if (width > 0 && (open < 0 || width < (high[open] ?? 0) - (low[open] ?? 0))) open = cell
      if (width === 1) break
    }
    if (open < 0) return true
    const [a, b] = [low[open] ?? 0, high[open] ?? 0]
    const first = pick(open, a, b)
    for (const [from, to] of [[first, first] as const, [a, first - 1] as const, [first + 1, b] as const]) {
      if (from > to) continue
      if (left-- <= 0) return 'tired'
      const mark = trail.length
      const queue: number[] = []
      set(open, from, to, queue)
      const found = narrow(queue) && search()
      if (found) return found
      undo(mark)
    }
    return false
  }

  return {
    find(cell, n, patience) {
      if (!canBe || n < (low[cell] ?? 0) || n > (high[cell] ?? 0)) return undefined
      left = patience
      const mark = trail.length
      const queue: number[] = []
      set(cell, n, n, queue)
      const found = narrow(queue) && search()
      const world = found === true ? [...low] : undefined
      undo(mark)
      return found === 'tired' ? 'tired' : world
    },
  }
}

import { type System, sidesOf } from './system.ts'

/** How many cells a search may try before it gives up. */
const patience = 400

/** What a search may change. */
export interface Latitude {
  /** The least and the most that each cell may hold, both inclusive. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** The cells that may change at no price: those that nobody is told. */
  readonly free: ReadonlySet<number>
  /** Of two cells that would serve equally well, the one with the lower rank is tried first. */
  readonly rank: readonly number[]
}

/** Other figures that fit the same equations, or `undefined` if none were found. */
export type FindWorld = (
  /** Figures that fit. */
  figures: readonly number[],
  /** The cell that is to hold one more, or one less. */
  start: number,
  step: 1 | -1,
  /** How many cells that are not free may change besides. */
  price: number,
) => number[] | undefined

/**
 * A search for other figures that an onlooker could not tell from the true ones. It changes each cell by at
 * most one and mends the equations that this breaks, the tightest first. What it finds is proof; that it
 * finds nothing is none.
 */
export function worldsOf({ cells, equations }: System, { low, high, free, rank }: Latitude): FindWorld {
  const members = equations.map(sidesOf)
  const ties: [equation: number, sign: number][][] = cells.map(() => [])
  for (const [at, sides] of members.entries()) {
    for (const [cell, sign] of sides) ties[cell]?.push([at, sign])
  }

  return (figures, start, step, price) => {
    const world = [...figures]
    const touched = new Uint8Array(cells.length)
    /** The equations that do not hold, and by how much. */
    const broken = new Map<number, number>()
    let spent = 0
    let tried = 0

    const add = (cell: number, by: number) => {
      world[cell] = (world[cell] ?? 0) + by
      for (const [at, sign] of ties[cell] ?? []) {
        const off = (broken.get(at) ?? 0) + sign * by
        if (off === 0) broken.delete(at)
        else broken.set(at, off)
      }
    }
    const mayTake = (cell: number, by: number) => {
      const n = (world[cell] ?? 0) + by
      if (touched[cell] || n < (low[cell] ?? 0) || n > (high[cell] ?? 0)) return false
      return free.has(cell) || spent < price
    }
    /** How much worse the equations would stand; a cell that is not free loses to one that is. */
    const cost = (cell: number, by: number) => {
      let sum = free.has(cell) ? 0 : 0.5
      for (const [at, sign] of ties[cell] ?? []) {
        const off = broken.get(at) ?? 0
        sum += Math.abs(off + sign * by) - Math.abs(off)
      }
      return sum
    }
    const mend = (): boolean => {
      let tightest: number | undefined
      let fewest = Infinity
      for (const [at, off] of broken) {
        let n = 0
        for (const [cell, sign] of members[at] ?? []) {
          if (mayTake(cell, -Math.sign(off) * sign)) n += 1
          if (n >= fewest) break
        }
        if (n >= fewest) continue
        tightest = at
        fewest = n
        if (n === 0) return false
      }
      if (tightest === undefined) return true
      const towards = -Math.sign(broken.get(tightest) ?? 0)
      const options = (members[tightest] ?? [])
        .map(([cell, sign]) => ({ cell, by: towards * sign }))
        .filter(({ cell, by }) => mayTake(cell, by))
        .map(({ cell, by }) => ({ cell, by, cost: cost(cell, by), rank: rank[cell] ?? 0 }))
        .sort((a, b) => a.cost - b.cost || a.rank - b.rank || a.cell - b.cell)
      for (const { cell, by } of options) {
        tried += 1
        if (tried > patience) return false
        const price = free.has(cell) ? 0 : 1
        add(cell, by)
        touched[cell] = 1
        spent += price
        if (mend()) return true
        spent -= price
        touched[cell] = 0
        add(cell, -by)
      }
      return false
    }

    if (!mayTake(start, step)) return undefined
    add(start, step)
    touched[start] = 1
    return mend() ? world : undefined
  }
}

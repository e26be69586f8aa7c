import { type Earlier, joinedSystemOf } from './earlier.ts'
import { encodeKey } from './key.ts'
import { onlookerOf } from './onlooker.ts'
import { narrowed } from './ranges.ts'
import type { SuppressionRule } from './rule.ts'
import { leastValues } from './suppress.ts'
import { type Equation, filledIn, type System, sidesOf } from './system.ts'
import type { SuppressedTable, Table } from './table.ts'
import { worldsOf } from './worlds.ts'

/** What an {@link attack} works with. */
export interface Attack {
  /** The true figures of the newest edition. */
  readonly summary: readonly Table[]
  /** What was published of them. */
  readonly published: readonly SuppressedTable[]
  readonly rule: SuppressionRule
  /** What was published before, and the truth behind it. */
  readonly earlier: Earlier
  /** Another number searches in another order. */
  readonly seed: number
  /** Whether the onlooker knows which of the hidden figures are under the threshold. */
  readonly toldWhichAreSmall?: boolean | undefined
}

/** What became of an {@link attack}. */
export interface Verdict {
  /** The hidden figures, of the newest edition and the earlier ones. */
  readonly hidden: number
  /** How many of them have fewer than three values, and could have had more before this edition. */
  readonly fewer: number
  /** Of how many the search did not know. */
  readonly tiredOf: number
  /** Of how many region-wide tables and earlier editions leave fewer than three, whatever this one hides. */
  readonly limited: number
  /**
   * Whether the newest edition shows of its places only what follows from region-wide figures and earlier
   * editions: none could hide more, so that nothing is searched for.
   */
  readonly tellsNothing: boolean
}

/**
 * For tests: tries to work out, as somebody would who has all tables of all editions, knows how many reports
 * are in which, and knows the rule, what each hidden figure can be. Looks for values of every hidden figure by
 * exact search; the truth counts as one.
 */
export function attack({ summary, published, rule, earlier, seed, toldWhichAreSmall }: Attack): Verdict {
  const system = joinedSystemOf(summary, rule, earlier)
  const { cells } = system
  const isShown = published.map(
    ({ rows }) => new Set(rows.flatMap(({ key, n }) => (n === null ? [] : [encodeKey(key)]))),
  )
  const truth = filledIn(system).map((n) => n ?? 0)
  const ofNew = [...cells.keys()].filter((cell) => cells[cell]?.table !== undefined && !cells[cell].open)
  const shown = new Set(
    ofNew.filter((cell) => isShown[cells[cell]?.table ?? -1]?.has(encodeKey(cells[cell]?.key ?? []))),
  )
  const hidden = new Set([...system.hiddenEarlier, ...ofNew.filter((cell) => !shown.has(cell))])
  const isKnown = (cell: number) => cells[cell]?.open === true || shown.has(cell)
  const most = (cell: number) =>
    toldWhichAreSmall && hidden.has(cell) && (truth[cell] ?? 0) < rule.threshold
      ? rule.threshold - 1
      : Infinity

  const before = narrowed(system, {
    low: truth.map((n, cell) => (cells[cell]?.open ? n : 0)),
    high: truth.map((n, cell) => (cells[cell]?.open ? n : most(cell))),
  })
  const mostOf = (cell: number) =>
    Math.min(leastValues, (before?.high[cell] ?? 0) - (before?.low[cell] ?? 0) + 1)
  if ([...shown].every((cell) => before?.low[cell] === before?.high[cell])) {
    const limited = [...hidden].filter((cell) => mostOf(cell) < leastValues).length
    return { hidden: hidden.size, fewer: 0, tiredOf: 0, limited, tellsNothing: true }
  }
  const after = searchOf(system, truth, isKnown, most, seed)
  /** With nothing told of the newest edition but what is region-wide: what it could not have hidden. */
  const without = searchOf(system, truth, (cell) => cells[cell]?.open === true, most, seed)
  const values = new Map([...hidden].map((cell) => [cell, new Set([truth[cell] ?? 0])]))
  const learn: Learn = (world) => {
    for (const [other, known] of values) known.add(world[other] ?? 0)
  }
  let fewer = 0
  let tiredOf = 0
  let limited = 0
  for (const [cell, seen] of values) {
    const most = mostOf(cell)
    const isTired = after(cell, seen, most, learn)
    const possible = new Set(seen)
    const isTiredWithout =
      seen.size < most && without(cell, possible, seen.size + 1, (world) => possible.add(world[cell] ?? 0))
    if (seen.size < leastValues && possible.size === seen.size && !isTiredWithout) limited += 1
    else if (seen.size < most && (isTired || isTiredWithout)) tiredOf += 1
    else if (seen.size < most) fewer += 1
  }
  return { hidden: hidden.size, fewer, tiredOf, limited, tellsNothing: false }
}

/** Takes note of figures that are possible. */
type Learn = (world: readonly number[]) => void

/** Looks for so many values of a cell; whether it could not tell of some. */
type Search = (cell: number, seen: ReadonlySet<number>, wanted: number, learn: Learn) => boolean

function searchOf(
  system: System,
  truth: readonly number[],
  isKnown: (cell: number) => boolean,
  most: (cell: number) => number,
  seed: number,
): Search {
  const low = truth.map((n, cell) => (isKnown(cell) ? n : 0))
  const high = truth.map((n, cell) => (isKnown(cell) ? n : most(cell)))
  const free = new Set([...truth.keys()].filter((cell) => !isKnown(cell)))
  const neighbour = worldsOf(system, { low, high, free, rank: [] })
  const roll = dice(seed)
  let isWild = true
  const onlooker = onlookerOf(system, low, high, (cell, least, greatest) =>
    Math.min(greatest, isWild ? least + roll(4) : Math.max(least, truth[cell] ?? 0)),
  )
  return (cell, seen, wanted, learn) => {
    /** Tries the values around the true one. */
    const branch = (patience: number) => {
      let isTired = false
      for (let by = 1; seen.size < wanted && by <= 12; by++) {
        for (const n of [(truth[cell] ?? 0) + by, (truth[cell] ?? 0) - by]) {
          if (seen.size >= wanted || seen.has(n) || n < 0) continue
          const world = onlooker.find(cell, n, patience)
          if (world === 'tired') isTired = true
          else if (world) learn(world)
        }
      }
      return isTired
    }
    // Figures at random show many values at once; those near the truth are found more surely.
    isWild = true
    if (!branch(300)) return false
    // Where branching is tired, a step from one possible world to the next can still be seen to be possible.
    for (const by of [1, -1] as const) {
      for (let world: readonly number[] | undefined = truth; world && seen.size < wanted; ) {
        world = neighbour(world, cell, by, 0)
        if (world && isPossible(system, world, low, high)) learn(world)
      }
    }
    isWild = false
    return branch(3000)
  }
}

/** Whether these figures lie within the bounds and hold in every equation: proof, however they were found. */
function isPossible(
  { equations }: System,
  figures: readonly number[],
  low: readonly number[],
  high: readonly number[],
): boolean {
  const off = (equation: Equation) =>
    sidesOf(equation).reduce((sum, [cell, sign]) => sum + sign * (figures[cell] ?? 0), 0)
  return (
    figures.every((n, cell) => n >= (low[cell] ?? 0) && n <= (high[cell] ?? 0)) &&
    equations.every((equation) => off(equation) === 0)
  )
}

/** Numbers that look random and are the same every time. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

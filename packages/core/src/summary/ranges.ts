import { filledIn, type System, sidesOf } from './system.ts'

/** Between which numbers each cell of a system lies, both inclusive. */
export interface Ranges {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** What the figures say by themselves: those that are not known may be any number. */
export function rangesOf(system: System): Ranges {
  const figures = filledIn(system)
  return { low: figures.map((n) => n ?? 0), high: figures.map((n) => n ?? Infinity) }
}

/** The ranges as far as single equations narrow them, or `undefined` if nothing is left within them. */
export function narrowed(system: System, ranges: Ranges): Ranges | undefined {
  const members = system.equations.map(sidesOf)
  const ties: number[][] = system.cells.map(() => [])
  for (const [at, sides] of members.entries()) for (const [cell] of sides) ties[cell]?.push(at)

  const low = [...ranges.low]
  const high = [...ranges.high]
  // A set that grows while it is walked is walked to its end; what is looked at again is added anew.
  const due = new Set(members.keys())
  for (const at of due) {
    due.delete(at)
    const sides = members[at] ?? []
    // Of the sum that is zero: the least and the most, and how many terms have no such end.
    let least = 0
    let most = 0
    let bottomless = 0
    let topless = 0
    for (const [cell, sign] of sides) {
      const [bottom, top] = [low[cell] ?? 0, high[cell] ?? 0]
      if (sign > 0) least += bottom
      else most -= bottom
      if (top === Infinity) sign > 0 ? topless++ : bottomless++
      else if (sign > 0) most += top
      else least -= top
    }
    for (const [cell, sign] of sides) {
      const [bottom, top] = [low[cell] ?? 0, high[cell] ?? 0]
      const own = top === Infinity ? 1 : 0
      const othersMost =
        topless > (sign > 0 ? own : 0) ? Infinity : most - (sign < 0 ? -bottom : own ? 0 : top)
      const othersLeast =
        bottomless > (sign < 0 ? own : 0) ? -Infinity : least - (sign > 0 ? bottom : own ? 0 : -top)
      const newLow = Math.max(bottom, sign > 0 ? -othersMost : othersLeast)
      const newHigh = Math.min(top, sign > 0 ? -othersLeast : othersMost)
      if (newLow > newHigh) return undefined
      if (newLow === bottom && newHigh === top) continue
      low[cell] = newLow
      high[cell] = newHigh
      for (const tie of ties[cell] ?? []) due.add(tie)
    }
  }
  return { low, high }
}

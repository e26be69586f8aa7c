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
  const low = [...ranges.low]
  const high = [...ranges.high]
  const equations = system.equations.map(sidesOf)
  for (let changed = true; changed; ) {
    changed = false
    for (const sides of equations) {
      // Of each cell with its sign, as it stands in the sum that is zero: the least and the most.
      const terms = sides.map(([cell, sign]) => {
        const [a, b] = [sign * (low[cell] ?? 0), sign * (high[cell] ?? 0)]
        return { cell, sign, least: Math.min(a, b), most: Math.max(a, b) }
      })
      for (const [at, { cell, sign }] of terms.entries()) {
        const others = terms.toSpliced(at, 1)
        const most = -sign * others.reduce((sum, term) => sum + (sign > 0 ? term.least : term.most), 0)
        const least = -sign * others.reduce((sum, term) => sum + (sign > 0 ? term.most : term.least), 0)
        if (least > (low[cell] ?? 0)) {
          low[cell] = least
          changed = true
        }
        if (most < (high[cell] ?? 0)) {
          high[cell] = most
          changed = true
        }
        if ((low[cell] ?? 0) > (high[cell] ?? 0)) return undefined
      }
    }
  }
  return { low, high }
}

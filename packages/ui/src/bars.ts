import { scaleLinear } from 'd3-scale'

/** Where bars and grid lines of a chart stand, in per cent of its width. */
export interface BarGeometry {
  /** One for each value, in their order; undefined for a hidden figure. */
  readonly widths: readonly (number | undefined)[]
  /** Round whole numbers from zero to at least the greatest value. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
}

/** Lays out counts (whole numbers from zero; `null` where hidden) as horizontal bars over a round scale. */
export function barGeometry(values: readonly (number | null)[]): BarGeometry {
  const greatest = Math.max(1, ...values.map((value) => value ?? 0))
  // Counts have no halves: a scale up to 1 or 2 gets as few ticks as it has whole numbers.
  const steps = Math.min(4, greatest)
  const scale = scaleLinear([0, greatest], [0, 100]).nice(steps)
  return {
    widths: values.map((value) => (value === null ? undefined : scale(value))),
    ticks: scale
      .ticks(steps)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: scale(value) })),
  }
}

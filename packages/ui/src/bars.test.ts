import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barGeometry } from './bars.ts'

test('SS-06 the themes of the first report stand on a scale from 0 to 15', () => {
  const { widths, ticks } = barGeometry([11, 13, 6, 7, null])
  expect(ticks.map((tick) => tick.value)).toEqual([0, 5, 10, 15])
  expect(widths[1]).toBeCloseTo((13 / 15) * 100)
  expect(widths[4]).toBeUndefined()
})

test('bars keep the proportions of the counts and never leave the chart', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(100_000)), { minLength: 1, maxLength: 20 }), (values) => {
      const { widths, ticks } = barGeometry(values)
      const perUnit = (ticks.at(-1)?.at ?? 0) / (ticks.at(-1)?.value ?? 1)
      for (const [index, value] of values.entries()) {
        if (value === null) expect(widths[index]).toBeUndefined()
        else expect(widths[index]).toBeCloseTo(value * perUnit, 6)
      }
      expect(Math.max(0, ...widths.map((width) => width ?? 0))).toBeLessThanOrEqual(100 + 1e-9)
      expect(ticks[0]).toEqual({ value: 0, at: 0 })
      expect(ticks.every((tick) => Number.isInteger(tick.value))).toBe(true)
      expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(Math.max(1, ...values.map((value) => value ?? 0)))
    }),
  )
})

import { expect, test } from 'vitest'
import { contrastOf, readableContrast } from './contrast.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // The lightest grey that can be read on white, and the next one, which cannot.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#00357a', 11.73],
])('%s on %s has a contrast of %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  expect(contrastOf(one, other) >= readableContrast).toBe(contrast >= 4.5)
})

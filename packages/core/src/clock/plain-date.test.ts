import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDate } from './arbitrary.ts'
import { addDays, daysBetween, isPlainDate, plainDate } from './plain-date.ts'

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '26-01-01',
  '20260101',
  '2026-W01-1',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '2026-01-01\n',
  '',
])('%j is no day', (text) => {
  expect(isPlainDate(text)).toBe(false)
  expect(() => plainDate(text)).toThrow(RangeError)
})

test('the error of a day that does not exist tells the day and how days are written', () => {
  expect(() => plainDate('2026-02-30')).toThrow('"2026-02-30": write a day that exists, as YYYY-MM-DD')
})

test.each(['2024-02-29', '2000-02-29', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(plainDate(text)).toBe(text)
})

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-28', 2, '2026-03-30'], // over the night when clocks go forward
  ['2026-10-24', 2, '2026-10-26'], // and back
  ['2026-01-01', 365, '2027-01-01'],
  ['0050-12-31', 1, '0051-01-01'],
])('%s and %i days are %s', (from, days, to) => {
  expect(addDays(plainDate(from), days)).toBe(to)
  expect(daysBetween(plainDate(from), plainDate(to))).toBe(days)
})

test('days are counted whole, and within the years that can be written', () => {
  expect(() => addDays(plainDate('2026-01-01'), 0.5)).toThrow(RangeError)
  expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError)
  expect(() => addDays(plainDate('0000-01-01'), -1)).toThrow(RangeError)
})

test('adding and counting days are each other’s inverse, and strings compare as days do', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      const other = addDays(date, days)
      expect(daysBetween(date, other)).toBe(days)
      expect(addDays(other, -days)).toBe(date)
      expect(Math.sign(days)).toBe(date < other ? 1 : date > other ? -1 : 0)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from './arbitrary.ts'
import { addDays, plainDate } from './plain-date.ts'
import { type ReportingPeriods, reportingPeriodOf, reportingPeriodRange } from './reporting-period.ts'

const october: ReportingPeriods = { id: 'reporting-year', ends: [{ month: 10, day: 15 }] }
const twice: ReportingPeriods = {
  id: 'half-year',
  ends: [
    { month: 5, day: 1 },
    { month: 11, day: 1 },
  ],
}
const leap: ReportingPeriods = { id: 'winter', ends: [{ month: 2, day: 29 }] }

describe('VA-01 a reporting year that closes on 15 October', () => {
  test.each([
    ['2022-10-16', 'reporting-year-2023'],
    ['2023-10-15', 'reporting-year-2023'],
    ['2023-10-16', 'reporting-year-2024'],
    ['2023-12-31', 'reporting-year-2024'],
    ['2024-01-01', 'reporting-year-2024'],
  ])('%s is in %s', (day, id) => expect(reportingPeriodOf(october, plainDate(day))).toBe(id))

  test('is named by the year in which it ends, and its last day belongs to it', () => {
    expect(reportingPeriodRange(october, 'reporting-year-2023')).toEqual({
      from: '2022-10-16',
      to: '2023-10-15',
    })
  })
})

describe('VK-06 twice a year, the first time what arrived by 1 November 2022', () => {
  test.each([
    ['half-year-2022-2', '2022-05-02', '2022-11-01'],
    ['half-year-2023-1', '2022-11-02', '2023-05-01'],
    ['half-year-2023-2', '2023-05-02', '2023-11-01'],
  ])('%s is %s–%s', (id, from, to) => {
    expect(reportingPeriodRange(twice, id)).toEqual({ from, to })
    expect(reportingPeriodOf(twice, plainDate(from))).toBe(id)
    expect(reportingPeriodOf(twice, plainDate(to))).toBe(id)
  })
})

test('29 February as an end is the last of February in every year', () => {
  expect(reportingPeriodRange(leap, 'winter-2027')).toEqual({ from: '2026-03-01', to: '2027-02-28' })
  expect(reportingPeriodRange(leap, 'winter-2028')).toEqual({ from: '2027-03-01', to: '2028-02-29' })
  expect(reportingPeriodOf(leap, plainDate('2028-02-29'))).toBe('winter-2028')
})

test.each([
  [october, ''],
  [october, 'reporting-year'],
  [october, 'reporting-year-23'],
  [october, 'reporting-year-0000'],
  [october, 'reporting-year-0NaN'],
  [october, 'reporting-year-2023-1'],
  [october, 'reporting-year-02023'],
  [october, 'another-year-2023'],
  [october, '2023'],
  [twice, 'half-year-2022'],
  [twice, 'half-year-2022-0'],
  [twice, 'half-year-2022-3'],
  [twice, 'half-year-2022-01'],
])('of %o the id %j is none', (periods, id) => {
  expect(reportingPeriodRange(periods, id)).toBeUndefined()
})

/** A rhythm of one to four ends, in calendar order in every year. */
const anyPeriods = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
  .chain((months) =>
    fc.record({
      id: fc.constantFrom('a', 'reporting-year', 'half-year'),
      ends: fc.tuple(
        ...months
          .sort((a, b) => a - b)
          .map((month) => fc.integer({ min: 1, max: 31 }).map((day) => ({ month, day }))),
      ),
    }),
  )

test('whatever the ends, periods tile: each holds its days and begins after the one before it', () => {
  fc.assert(
    fc.property(anyPeriods, anyDate, (periods, date) => {
      const id = reportingPeriodOf(periods, date)
      const range = reportingPeriodRange(periods, id)
      if (!range) throw new Error(`${id} has no range`)
      expect(range.from <= date && date <= range.to).toBe(true)
      expect(id).toContain(`-${range.to.slice(0, 4)}`)
      const following = reportingPeriodOf(periods, addDays(range.to, 1))
      expect(following).not.toBe(id)
      expect(reportingPeriodRange(periods, following)?.from).toBe(addDays(range.to, 1))
      expect(reportingPeriodOf(periods, range.from)).toBe(id)
    }),
  )
})

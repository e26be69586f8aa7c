import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDate } from './arbitrary.ts'
import { addDays, daysBetween, plainDate } from './plain-date.ts'
import { weekdayOf } from './week.ts'
import { holidaysOf, isWorkingDay, nextWorkingDay, previousWorkingDay } from './working-day.ts'

const dateOf = (year: number, id: string) => holidaysOf(year).find((holiday) => holiday.id === id)?.date

test('the holidays of 2026 are those of the Finnish calendar, customary days off told apart', () => {
  expect(holidaysOf(2026).map(({ date, id, kind }) => `${date} ${id} ${kind}`)).toEqual([
    '2026-01-01 new-years-day statutory',
    '2026-01-06 epiphany statutory',
    '2026-04-03 good-friday statutory',
    '2026-04-05 easter-sunday statutory',
    '2026-04-06 easter-monday statutory',
    '2026-05-01 may-day statutory',
    '2026-05-14 ascension-day statutory',
    '2026-05-24 pentecost statutory',
    '2026-06-19 midsummer-eve customary',
    '2026-06-20 midsummer-day statutory',
    '2026-10-31 all-saints-day statutory',
    '2026-12-06 independence-day statutory',
    '2026-12-24 christmas-eve customary',
    '2026-12-25 christmas-day statutory',
    '2026-12-26 second-christmas-day statutory',
  ])
})

test.each([
  '1818-03-22', // the earliest that there is
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2024-03-31',
  '2025-04-20',
  '2027-03-28',
  '2028-04-16',
  '2038-04-25', // the latest that there is
  '2049-04-18',
  '2285-03-22',
])('Easter Sunday is %s', (date) => {
  expect(dateOf(Number(date.slice(0, 4)), 'easter-sunday')).toBe(date)
})

test.each([
  [2025, '2025-06-21', '2025-11-01'],
  [2027, '2027-06-26', '2027-11-06'],
  [2031, '2031-06-21', '2031-11-01'],
  [2032, '2032-06-26', '2032-11-06'],
])('in %i midsummer is %s and All Saints’ Day %s', (year, midsummer, allSaints) => {
  expect(dateOf(year, 'midsummer-day')).toBe(midsummer)
  expect(dateOf(year, 'all-saints-day')).toBe(allSaints)
})

test('movable holidays keep to their weekdays and weeks in every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 2999 }), (year) => {
      const holidays = holidaysOf(year)
      expect(holidays).toHaveLength(15)
      const weekdays = Object.fromEntries(holidays.map(({ id, date }) => [id, weekdayOf(date)]))
      expect(weekdays).toMatchObject({
        'good-friday': 5,
        'easter-sunday': 7,
        'easter-monday': 1,
        'ascension-day': 4,
        pentecost: 7,
        'midsummer-eve': 5,
        'midsummer-day': 6,
        'all-saints-day': 6,
      })
      const easter = dateOf(year, 'easter-sunday')?.slice(5) ?? ''
      expect(easter >= '03-22' && easter <= '04-25').toBe(true)
    }),
  )
})

test.each([
  ['a Saturday', '2026-10-17', '2026-10-19', '2026-10-16'],
  ['Good Friday', '2026-04-03', '2026-04-07', '2026-04-02'],
  ['Midsummer Eve, a customary day off', '2026-06-19', '2026-06-22', '2026-06-18'],
  ['Christmas Eve, a customary day off', '2025-12-24', '2025-12-29', '2025-12-23'],
  ['May Day', '2026-05-01', '2026-05-04', '2026-04-30'],
  ['New Year’s Day', '2026-01-01', '2026-01-02', '2025-12-31'],
])('offices are closed on %s', (_, date, after, before) => {
  expect(isWorkingDay(plainDate(date))).toBe(false)
  expect(nextWorkingDay(plainDate(date))).toBe(after)
  expect(previousWorkingDay(plainDate(date))).toBe(before)
})

test('a working day is its own next and previous one; nothing between is passed over', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const next = nextWorkingDay(date)
      const previous = previousWorkingDay(date)
      expect(isWorkingDay(next) && isWorkingDay(previous)).toBe(true)
      expect(next === date).toBe(isWorkingDay(date))
      expect(previous === date).toBe(isWorkingDay(date))
      for (let day = addDays(previous, 1); day < next; day = addDays(day, 1)) {
        expect(isWorkingDay(day)).toBe(false)
      }
      // The rules rely on it: an event that moves never moves past a week.
      expect(daysBetween(previous, next)).toBeLessThanOrEqual(7)
    }),
  )
})

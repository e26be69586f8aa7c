import { expect, test } from 'vitest'
import type { ClockEvent } from './clock.ts'
import { occurrences } from './occurrences.ts'
import { addDays, daysBetween, type PlainDate, plainDate } from './plain-date.ts'
import { daysOfRRule } from './test-rrule.ts'
import { isWorkingDay } from './working-day.ts'

// The holidays once more, from the calendar and from the rules of another engine, with nothing of our own.

const years = { from: plainDate('2024-01-01'), to: plainDate('2040-12-31') }
const wider = { from: plainDate('2023-12-01'), to: plainDate('2041-01-31') }

/** Easter Sundays as the church calendars print them. */
const easters = [
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
].map(plainDate)

const byRule = (rrule: string) => daysOfRRule({ start: '2023-01-01', rrule }, wider)

/** Every day of those years on which offices are closed, weekends apart. */
const holidays = new Set<string>([
  ...easters.flatMap((sunday) => [-2, 0, 1, 39, 49].map((days) => addDays(sunday, days))),
  ...[
    ['1', '1,6'],
    ['5', '1'],
    ['12', '6,24,25,26'],
  ].flatMap(([month, days]) => byRule(`FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${days}`)),
  ...byRule('FREQ=YEARLY;BYMONTH=6;BYDAY=FR;BYMONTHDAY=19,20,21,22,23,24,25'),
  ...byRule('FREQ=YEARLY;BYMONTH=6;BYDAY=SA;BYMONTHDAY=20,21,22,23,24,25,26'),
  ...byRule('FREQ=YEARLY;BYMONTH=10;BYDAY=SA;BYMONTHDAY=31'),
  ...byRule('FREQ=YEARLY;BYMONTH=11;BYDAY=SA;BYMONTHDAY=1,2,3,4,5,6'),
])

const weekdays = byRule('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR').map(plainDate)
const open = new Set(weekdays.filter((day) => !holidays.has(day)))
const all = Array.from({ length: daysBetween(years.from, years.to) + 1 }, (_, nth) =>
  addDays(years.from, nth),
)

test('offices are open on the same days from 2024 to 2040: 4,283 of 6,210', () => {
  const there = all.filter((day) => open.has(day))
  expect(all.filter(isWorkingDay)).toEqual(there)
  expect([there.length, all.length]).toEqual([4283, 6210])
})

test('an event of every day of the calendar moves to the nearest of them, onwards and backwards', () => {
  const dates = Map.groupBy(all, (day) => day.slice(5))
  let moved = 0
  for (const [date, placed] of dates) {
    const [month = 0, day = 0] = date.split('-').map(Number)
    for (const [onWorkingDay, by] of [
      ['next', 1],
      ['previous', -1],
    ] as const) {
      const event: ClockEvent = { id: 'event', label: {}, when: { every: 'year', month, day }, onWorkingDay }
      const here = new Set(occurrences([event], wider.from, wider.to).map(({ start }) => start))
      for (const from of placed) {
        const to = nearest(from, by)
        expect(here.has(to), `${from} moves to ${to}`).toBe(true)
        moved += to === from ? 0 : 1
      }
    }
  }
  expect(dates.size).toBe(366)
  expect(moved).toBe(2 * (6210 - 4283))
})

function nearest(day: PlainDate, by: 1 | -1): PlainDate {
  return open.has(day) ? day : nearest(addDays(day, by), by)
}

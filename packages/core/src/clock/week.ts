import { firstDay, lastDay, monthOf } from './month.ts'
import { addDays, daysBetween, type PlainDate } from './plain-date.ts'

/** A day of the week as ISO 8601 numbers them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Which day of the week a day is. */
export function weekdayOf(date: PlainDate): Weekday {
  return (new Date(date).getUTCDay() || 7) as Weekday
}

/** The first such weekday from a day on, the day itself included. */
export function onOrAfter(date: PlainDate, weekday: Weekday): PlainDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7)
}

/** The last such weekday up to a day, the day itself included. */
export function onOrBefore(date: PlainDate, weekday: Weekday): PlainDate {
  return onOrAfter(addDays(date, -6), weekday)
}

/**
 * A day of an ISO 8601 week. The 4th of January is always in the first week of a year and the 28th of
 * December in its last, the 52nd or 53rd; in a year of 52 weeks the 53rd is the 52nd.
 */
export function dayOfWeek(year: number, week: number, weekday: Weekday): PlainDate {
  const first = onOrBefore(addDays(firstDay(monthOf(year, 1)), 3), 1)
  const last = onOrBefore(addDays(lastDay(monthOf(year, 12)), -3), 1)
  const weeks = daysBetween(first, last) / 7 + 1
  return addDays(first, (Math.min(week, weeks) - 1) * 7 + weekday - 1)
}

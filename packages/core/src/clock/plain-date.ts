import { isValid, parseISO } from 'date-fns'
import { millisecondsInDay } from 'date-fns/constants'

declare const plain: unique symbol

/**
 * A day of the calendar, written `YYYY-MM-DD`, with no clock time and no time zone.
 *
 * Days compare as the strings that they are: `a < b` says that a comes before b, and a plain
 * `sort()` puts them in order.
 */
export type PlainDate = string & { readonly [plain]: 'PlainDate' }

/** A run of days. Both ends are inclusive. */
export interface DateRange {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Whether a text is a day that exists: `2028-02-29` is, `2026-02-29` and `2026-2-1` are not. */
export function isPlainDate(text: string): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))
}

/**
 * The text as a day.
 *
 * @throws RangeError if it is not written `YYYY-MM-DD`, or if there is no such day.
 */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text
  throw new RangeError(`There is no day "${text}": write a day that exists, as YYYY-MM-DD.`)
}

/**
 * The day that many days later; earlier, if `days` is negative.
 *
 * @throws RangeError outside the years 0000–9999, or if `days` is not a whole number.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`Days are counted whole, not ${days}.`)
  return plainDate(new Date((dayNumber(date) + days) * millisecondsInDay).toISOString().slice(0, 10))
}

/** How many days later `to` is than `from`: 0 for the same day, negative if it is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The year of a day, as a number. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/** A text without a time is read as midnight UTC, where every day has 24 hours: no summer time here. */
function dayNumber(date: PlainDate): number {
  return Date.parse(date) / millisecondsInDay
}

import { dayOfMonth, monthOf } from './month.ts'
import { addDays, type DateRange, type PlainDate, yearOf } from './plain-date.ts'

/** A day of every year, by its numbers. Where the year has no such day, the last of the month is meant. */
export interface DayOfYear {
  readonly month: number
  readonly day: number
}

/** A rhythm of a region's own: periods that close on these days every year (VA-01, VK-06). */
export interface ReportingPeriods {
  /** Leads the id of each period. */
  readonly id: string
  /** The last days, inclusive, of the periods of a year, in calendar order; at least one. */
  readonly ends: readonly DayOfYear[]
}

/**
 * The id of the period in which a day is: `{id}-{year}` where one closes a year, `{id}-{year}-{n}` where
 * several do, `n` counting from 1. The year is that of the period's last day.
 */
export function reportingPeriodOf({ id, ends }: ReportingPeriods, date: PlainDate): string {
  const year = yearOf(date)
  const nth = ends.findIndex((_, index) => date <= lastDayOf(ends, year, index))
  return nth < 0 ? idOf(id, ends, year + 1, 0) : idOf(id, ends, year, nth)
}

/** The days of a period, both ends inclusive, from an id that {@link reportingPeriodOf} writes; undefined for any other. */
export function reportingPeriodRange({ id, ends }: ReportingPeriods, period: string): DateRange | undefined {
  const year = Number(period.slice(id.length + 1, id.length + 5))
  const nth = ends.findIndex((_, index) => idOf(id, ends, year, index) === period)
  // The first of the year 0 would begin in a year that cannot be written.
  if (nth < 0 || !(year > 0)) return undefined
  const before = nth === 0 ? lastDayOf(ends, year - 1, ends.length - 1) : lastDayOf(ends, year, nth - 1)
  return { from: addDays(before, 1), to: lastDayOf(ends, year, nth) }
}

function idOf(id: string, { length }: readonly DayOfYear[], year: number, nth: number): string {
  const ofYear = `${id}-${String(year).padStart(4, '0')}`
  return length === 1 ? ofYear : `${ofYear}-${nth + 1}`
}

/** @throws RangeError if no period is the nth of a year, counted from 0 */
function lastDayOf(ends: readonly DayOfYear[], year: number, nth: number): PlainDate {
  const end = ends[nth]
  if (!end) throw new RangeError(`No period of the year has the number ${nth + 1}.`)
  return dayOfMonth(monthOf(year, end.month), end.day)
}

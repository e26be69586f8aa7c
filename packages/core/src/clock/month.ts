import { getDaysInMonth, parseISO } from 'date-fns'
import { type PlainDate, plainDate, yearOf } from './plain-date.ts'

/**
 * A month as a number, counted from January of the year 0. So the next one is one more, January is
 * every month that twelve divides, and a quarter begins at every month that three divides.
 */
export type Month = number

/** The month of a year: 1 is January. */
export function monthOf(year: number, nth: number): Month {
  return year * 12 + nth - 1
}

/** The month in which a day is. */
export function monthOfDate(date: PlainDate): Month {
  return monthOf(yearOf(date), Number(date.slice(5, 7)))
}

/** The first day of a month. */
export function firstDay(month: Month): PlainDate {
  return plainDate(writeDay(month, 1))
}

/** The last day of a month: its 28th to 31st. */
export function lastDay(month: Month): PlainDate {
  return plainDate(writeDay(month, getDaysInMonth(parseISO(firstDay(month)))))
}

/** A day of a month by its number; the last day, where the month has no such day. */
export function dayOfMonth(month: Month, day: number): PlainDate {
  const last = lastDay(month)
  const wanted = writeDay(month, day)
  return wanted < last ? plainDate(wanted) : last
}

function writeDay(month: Month, day: number): string {
  const year = Math.floor(month / 12)
  return [pad(year, 4), pad((month % 12) + 1, 2), pad(day, 2)].join('-')
}

const pad = (number: number, digits: number) => String(number).padStart(digits, '0')

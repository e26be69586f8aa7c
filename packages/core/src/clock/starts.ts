import type { Clock, ClockEvent } from './clock.ts'
import { yearOfCouncilTerm } from './council-term.ts'
import { dayOfMonth, firstDay, lastDay, type Month, monthOfDate } from './month.ts'
import { addDays, type DateRange, daysBetween, type PlainDate, yearOf } from './plain-date.ts'
import {
  type Bounds,
  type DayOfMonth,
  type Distance,
  MONTHS_IN,
  type MonthRule,
  type RelativeRule,
  type Rule,
} from './rule.ts'
import { dayOfWeek, onOrAfter, onOrBefore } from './week.ts'
import { nextWorkingDay, previousWorkingDay } from './working-day.ts'

/** More than the longest run of days on which offices are closed, so that a move never leaves a gap. */
const LONGEST_BREAK = 7

/** The event of that id. @throws RangeError if the clock has none. */
export function eventOf(clock: Clock, id: string): ClockEvent {
  const event = clock.find((each) => each.id === id)
  if (event) return event
  throw new RangeError(`The clock has no event "${id}".`)
}

/** How many calendar days an event lasts, the first one counted. */
export function lengthOf(event: ClockEvent): number {
  return event.days ?? 1
}

/** The first days of an event that are within a range, in order: placed by its rule, then moved. */
export function startsOf(clock: Clock, event: ClockEvent, range: DateRange): PlainDate[] {
  if (!event.onWorkingDay) return placed(clock, event.when, range)
  const move = event.onWorkingDay === 'next' ? nextWorkingDay : previousWorkingDay
  const wider = { from: addDays(range.from, -LONGEST_BREAK), to: addDays(range.to, LONGEST_BREAK) }
  // Where holidays push two of them to the same day, the event comes once: a start tells it apart.
  return within(range, [...new Set(placed(clock, event.when, wider).map(move))])
}

/**
 * Between which days an event can begin, as its rule says, or that of the event that it is placed by: neither
 * is there for what happens once.
 */
export function boundsOf(clock: Clock, { when }: ClockEvent): Bounds {
  if ('once' in when) return {}
  if ('every' in when) return when
  const { from, until } = boundsOf(clock, anchorIn(clock, when))
  const lag = lagOf(clock, when)
  return { ...(from && { from: addDays(from, lag) }), ...(until && { until: addDays(until, lag) }) }
}

function placed(clock: Clock, rule: Rule, asked: DateRange): PlainDate[] {
  if ('once' in rule) return within(asked, [rule.once])
  if ('before' in rule || 'after' in rule) return placedByAnother(clock, rule, asked)
  const range = bounded(asked, rule)
  if ('count' in rule) return everyWeeks(rule.count * 7, rule.from, range)
  if ('week' in rule) {
    // The weeks of a year may begin in the one before it and end in the one after it.
    const years = span(yearOf(range.from) - 1, yearOf(range.to) + 1)
    return within(
      range,
      years.map((year) => dayOfWeek(year, rule.week, rule.weekday)),
    )
  }
  const months = span(monthOfDate(range.from), monthOfDate(range.to)).filter((month) => has(rule, month))
  return within(
    range,
    months.map((month) => dayIn(month, rule)),
  )
}

/** A range without the days on which a rule does not hold. Days compare as the strings that they are. */
function bounded({ from, to }: DateRange, { from: first = from, until: last = to }: Bounds): DateRange {
  return { from: first > from ? first : from, to: last < to ? last : to }
}

function placedByAnother(clock: Clock, rule: RelativeRule, { from, to }: DateRange): PlainDate[] {
  const lag = lagOf(clock, rule)
  const range = { from: addDays(from, -lag), to: addDays(to, -lag) }
  return startsOf(clock, anchorIn(clock, rule), range).map((start) => addDays(start, lag))
}

function anchorIn(clock: Clock, rule: RelativeRule): ClockEvent {
  return eventOf(clock, 'before' in rule ? rule.before : rule.after)
}

/** How many days after the first day of the event that it is placed by; negative before it. */
function lagOf(clock: Clock, rule: RelativeRule): number {
  return 'before' in rule ? -daysOf(rule) : daysOf(rule) + lengthOf(anchorIn(clock, rule)) - 1
}

function daysOf(distance: Distance): number {
  return 'days' in distance ? distance.days : distance.weeks * 7
}

function everyWeeks(step: number, first: PlainDate, { from, to }: DateRange): PlainDate[] {
  const nth = (date: PlainDate) => daysBetween(first, date) / step
  return span(Math.max(0, Math.ceil(nth(from))), Math.floor(nth(to))).map((times) =>
    addDays(first, times * step),
  )
}

function has(rule: MonthRule, month: Month): boolean {
  if (rule.every === 'month') return true
  if (month % MONTHS_IN[rule.every] !== rule.month - 1) return false
  return rule.every !== 'councilTerm' || yearOfCouncilTerm(month) === rule.year
}

function dayIn(month: Month, rule: DayOfMonth): PlainDate {
  if ('day' in rule) return dayOfMonth(month, rule.day)
  if (rule.nth === -1) return onOrBefore(lastDay(month), rule.weekday)
  return addDays(onOrAfter(firstDay(month), rule.weekday), (rule.nth - 1) * 7)
}

/** The whole numbers from one to another, both ends inclusive. */
function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth)
}

function within({ from, to }: DateRange, dates: readonly PlainDate[]): PlainDate[] {
  return dates.filter((date) => from <= date && date <= to)
}

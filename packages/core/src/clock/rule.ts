import type { PlainDate } from './plain-date.ts'
import type { Weekday } from './week.ts'

/**
 * Which day of a month: by its number, or as the n-th of a weekday (-1 is the last). A month always has
 * the day: a number that it lacks falls on its last day, 31 in April on the 30th. For the same reason
 * there is no fifth weekday; what is meant by it is the last.
 */
export type DayOfMonth =
  | { readonly day: number }
  | { readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | -1 }

/** A distance in calendar days or in weeks, from none to a council term: up to 1461 days or 208 weeks. */
export type Distance = { readonly days: number } | { readonly weeks: number }

/**
 * The first and the last day on which a rule that comes round places its event, both inclusive; it has neither
 * if not said. What is placed by that event begins and ends with it. A move to a working day can lead past them.
 */
export interface Bounds {
  readonly from?: PlainDate
  readonly until?: PlainDate
}

/** A rule that names a month and a day in it. */
export type MonthRule =
  | ({ readonly every: 'month' } & DayOfMonth)
  /** `month` is the n-th of the year, half-year or quarter: 1–12, 1–6 or 1–3. */
  | ({ readonly every: 'year' | 'half' | 'quarter'; readonly month: number } & DayOfMonth)
  /**
   * Once in a council term (PS-08): in the 1st to 4th year from the day when the term began, in that
   * month of the calendar, 1–12. The fourth year of a term is June to May, and the last before elections.
   */
  | ({ readonly every: 'councilTerm'; readonly year: 1 | 2 | 3 | 4; readonly month: number } & DayOfMonth)

/** A rule that is placed by another event. */
export type RelativeRule<Id extends string = string> =
  /** So long before the first day of the next one: `{ before: 'workshop', weeks: 2 }`. */
  | ({ readonly before: Id } & Distance)
  /** So long after the last day of the one before: `{ after: 'campaign', days: 1 }` is the day after it. */
  | ({ readonly after: Id } & Distance)

/**
 * When an event begins: the closed vocabulary of the annual clock. Every rule is a plain JSON object, so
 * that it can stand in a profile; `Id` are the ids that a rule may refer to.
 */
export type Rule<Id extends string = string> =
  | (MonthRule & Bounds)
  | RelativeRule<Id>
  /** A day of an ISO 8601 week. In a year of 52 weeks the 53rd is the 52nd. Week 1 may begin in December. */
  | ({ readonly every: 'year'; readonly week: number; readonly weekday: Weekday } & Bounds)
  /** Every so many weeks, 1–208, on the weekday of the first time and never before it. */
  | ({ readonly every: 'weeks'; readonly count: number } & Bounds & { readonly from: PlainDate })
  /** That one time. */
  | { readonly once: PlainDate }

/** How many months there are in the spans of the calendar. */
export const MONTHS_IN = { year: 12, half: 6, quarter: 3, councilTerm: 12 } as const

/** The id of the event that a rule refers to, and the word by which it does; `undefined` for the others. */
export function anchorOf<Id extends string>(
  rule: Rule<Id>,
): { word: 'before' | 'after'; id: Id } | undefined {
  if ('before' in rule) return { word: 'before', id: rule.before }
  if ('after' in rule) return { word: 'after', id: rule.after }
  return undefined
}

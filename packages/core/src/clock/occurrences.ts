import type { Clock } from './clock.ts'
import { addDays, daysBetween, type PlainDate } from './plain-date.ts'
import { eventOf, lengthOf, startsOf } from './starts.ts'

/** One time that an event comes round. Both ends are inclusive: they are the same for a single day. */
export interface Occurrence<Id extends string = string> {
  readonly id: Id
  readonly start: PlainDate
  readonly end: PlainDate
}

/**
 * Every occurrence that has at least one day in a range, both ends of it inclusive. In the order of
 * their first days; those of one day in the order of the clock. Empty if `to` is before `from`.
 */
export function occurrences<Id extends string>(
  clock: Clock<Id>,
  from: PlainDate,
  to: PlainDate,
): Occurrence<Id>[] {
  if (to < from) return []
  return clock
    .flatMap((event) => {
      const toEnd = lengthOf(event) - 1
      return startsOf(clock, event, { from: addDays(from, -toEnd), to }).map((start) => ({
        id: event.id,
        start,
        end: addDays(start, toEnd),
      }))
    })
    .sort((a, b) => daysBetween(b.start, a.start))
}

/**
 * The first occurrence of an event that starts after a day, that day excluded; `undefined` if it never
 * comes again, or not within 256 years.
 *
 * @throws RangeError if the clock has no such event.
 */
export function next<Id extends string>(
  clock: Clock<Id>,
  id: NoInfer<Id>,
  after: PlainDate,
): Occurrence<Id> | undefined {
  const event = eventOf(clock, id)
  const from = addDays(after, 1)
  // Most events come round within the year; only what never does is looked for to the end.
  for (let years = 1; years <= 256; years *= 4) {
    const [start] = startsOf(clock, event, { from, to: addDays(from, years * 366) })
    if (start) return { id, start, end: addDays(start, lengthOf(event) - 1) }
  }
  return undefined
}

import type { Clock } from './clock.ts'
import { type Occurrence, occurrences } from './occurrences.ts'
import { addDays, type DateRange, daysBetween, type PlainDate, plainDate } from './plain-date.ts'
import { boundsOf, eventOf } from './starts.ts'

/** One event that would come too late for another. */
export interface TooLate<Id extends string = string> {
  /** What comes too late. */
  readonly event: Id
  /** What it should be ready for. */
  readonly feeds: Id
  /** The first time that it comes too late. */
  readonly occurrence: Occurrence<Id>
  /** The first day of the event that it feeds: the last on which it could have ended. */
  readonly deadline: PlainDate
}

/** Weekdays and leap years come round in 28 years, and so do seven council terms. */
const STRETCH = { from: plainDate('2025-06-01'), to: plainDate('2053-05-31') }

/** Enough of the years around the stretch to see what serves its first and its last deadline. */
const MARGIN = 366

/**
 * Plans a clock backwards: says which event would not be ready for what it `feeds`. Empty if all come in
 * time; one entry for each feed that does not, with the first time that it happens.
 *
 * From each first day of the fed event, the *deadline*, it looks a sixth of a round each way; a round is
 * the time until the fed event comes again, so for a yearly event two months each way. If nothing of the
 * feeding event ends in the time up to the deadline, the day itself included, and something ends in the
 * time after it, then that has missed the deadline. What ends later still is early for the next one: a
 * campaign in spring serves a review in January (PO-07). An event that comes round at least twice as
 * often as what feeds it takes the result up the next time, and nothing is ever too late for it; how often
 * they come is counted over the time in which both come round. An event that begins one day is not late for
 * a deadline before which it did not have its full time.
 *
 * Looks at the 28 years from 1.6.2025.
 */
export function checkClock<Id extends string>(clock: Clock<Id>): TooLate<Id>[] {
  const all = Map.groupBy(
    occurrences(clock, addDays(STRETCH.from, -MARGIN), addDays(STRETCH.to, MARGIN)),
    (occurrence) => occurrence.id,
  )
  return clock.flatMap((event) =>
    (event.feeds ?? []).flatMap((feeds) => {
      const lives = [lifeOf(clock, event.id), lifeOf(clock, feeds)] as const
      const late = firstTooLate(all.get(event.id) ?? [], all.get(feeds) ?? [], lives)
      return late ? [{ event: event.id, feeds, ...late }] : []
    }),
  )
}

/** The days of the stretch, and a margin, between which an event comes round. */
function lifeOf(clock: Clock, id: string): DateRange {
  const { from, until } = boundsOf(clock, eventOf(clock, id))
  return { from: from ?? addDays(STRETCH.from, -MARGIN), to: until ?? addDays(STRETCH.to, MARGIN) }
}

function firstTooLate<Id extends string>(
  feeding: readonly Occurrence<Id>[],
  fed: readonly Occurrence<Id>[],
  [life, fedLife]: readonly [DateRange, DateRange],
) {
  const times = (of: readonly Occurrence[]) =>
    of.filter(({ start }) => [life, fedLife].every(({ from, to }) => from <= start && start <= to)).length
  if (times(fed) >= 2 * times(feeding)) return undefined

  for (const [nth, { start: deadline }] of fed.entries()) {
    if (deadline < STRETCH.from || deadline > STRETCH.to) continue
    const following = fed[nth + 1]
    // What never comes again waits for nothing later: all that ends after it has missed it.
    const sixth = following ? daysBetween(deadline, following.start) / 6 : Number.POSITIVE_INFINITY
    const fullTime = following ? addDays(deadline, -Math.floor(sixth)) : deadline
    if (fullTime < life.from) continue
    const delays = feeding.map(({ end }) => daysBetween(deadline, end))
    const isServed = delays.some((delay) => delay <= 0 && delay >= -sixth)
    const occurrence = feeding.find((_, which) => {
      const delay = delays[which] ?? 0
      return delay > 0 && delay <= sixth
    })
    if (occurrence && !isServed) return { occurrence, deadline }
  }
  return undefined
}

import { TZDate } from '@date-fns/tz'
import { formatISO, isValid, parseISO } from 'date-fns'
import { type PlainDate, plainDate } from './plain-date.ts'

declare const utc: unique symbol

/**
 * A moment, written in UTC to the millisecond: `2026-03-29T00:59:59.000Z`.
 *
 * Only the acts of staff and the logs have one; what a reporter does has a day and no more. Of two
 * instants the earlier is the smaller string.
 */
export type Instant = string & { readonly [utc]: 'Instant' }

/**
 * The text as an instant, written over into UTC.
 *
 * @param text An ISO 8601 date and time that names its zone, `Z` or an offset such as `+03:00`.
 * @throws RangeError without a zone (the same text would then mean different moments on different
 * machines), or if there is no such moment.
 */
export function instant(text: string): Instant {
  const moment = /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? parseISO(text) : undefined
  if (moment && isValid(moment)) return moment.toISOString() as Instant
  throw new RangeError(
    `There is no instant "${text}": write date, time and zone, such as 2026-03-29T09:00:00+03:00.`,
  )
}

/**
 * Which day it is in Finland at an instant. The one bridge from moments to days: wherever a server
 * stands and whatever its own zone, a region's day changes at midnight Europe/Helsinki.
 */
export function helsinkiDate(instant: Instant): PlainDate {
  return plainDate(formatISO(new TZDate(instant, 'Europe/Helsinki'), { representation: 'date' }))
}

import { type Lang, type Profile, say } from '@rake/core'
import { addDays, helsinkiDate, type Instant, occurrences, plainDate } from '@rake/core/clock'
import ical, { ICalCalendarMethod } from 'ical-generator'

/** Years of the clock that a calendar holds: the last one, this one and the two to come. */
const span = { back: 1, ahead: 2 }

/**
 * The public events of a region's annual clock as an iCalendar (RFC 5545, RFC 7986), all-day, in the
 * reader's language. An event keeps its UID for as long as its day stands, so that a subscription moves
 * nothing that has not moved.
 */
export function calendarOf(profile: Profile, lang: Lang, now: Instant): string {
  const year = Number(helsinkiDate(now).slice(0, 4))
  const calendar = ical({
    name: say(profile.name, lang),
    prodId: { company: 'rake', product: profile.slug, language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
  })
  const open = profile.clock.filter(({ audience }) => audience === 'everyone')
  const from = plainDate(`${year - span.back}-01-01`)
  const to = plainDate(`${year + span.ahead}-12-31`)
  // The whole clock gives the days, since a public event can be placed by one that is not.
  for (const { id, start, end } of occurrences(profile.clock, from, to)) {
    const event = open.find((one) => one.id === id)
    if (!event) continue
    calendar.createEvent({
      id: `${id}-${start}@${profile.slug}.rake`,
      summary: say(event.label, lang),
      ...(event.description && { description: say(event.description, lang) }),
      allDay: true,
      start: new Date(`${start}T00:00:00Z`),
      // DTEND is the first day after the event (RFC 5545, 3.6.1).
      end: new Date(`${addDays(end, 1)}T00:00:00Z`),
      stamp: new Date(now),
      timezone: null,
    })
  }
  return calendar.toString()
}

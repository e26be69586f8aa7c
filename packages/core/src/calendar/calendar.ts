import ical, {
  escape as escapeText,
  foldLines,
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator'
import {
  addDays,
  type Clock,
  type ClockEvent,
  helsinkiDate,
  type Instant,
  instant,
  occurrences,
  plainDate,
} from '../clock/index.ts'
import { fill, type Lang, type Localized, say } from '../words/index.ts'
import { calendarWords } from './calendar-words.ts'

/** What of a region's profile its calendar is made from. */
export interface CalendarRegion {
  readonly slug: string
  readonly version: number
  readonly name: Localized
  readonly clock: Clock
}

/** Years of the clock that a calendar holds: the last one, this one and the two to come. */
const span = { back: 1, ahead: 2 }

/** How often a calendar program is asked to look again, in seconds. */
const dayInSeconds = 24 * 60 * 60

/** An alarm rings at nine in the morning, and not at midnight, when the day of an all-day event begins. */
const nineInSeconds = 9 * 60 * 60

/**
 * The public events of a region's annual clock as an iCalendar (RFC 5545, RFC 7986), all-day, in the
 * reader's language, or else in the first that the region has. It ends with a line break, as all its lines.
 *
 * The text is the same until the profile or the year changes, so that whoever has it need not fetch it
 * again. Hence no clock time of the request: an entry is stamped with the start of the year in Helsinki,
 * and its SEQUENCE is the version of the profile, of two entries the later one (RFC 5546, 2.1.5).
 *
 * An event keeps its UID for as long as its day stands; one that has moved is a new entry in place of the
 * old one. No entry makes its reader busy, and only those ring whose event has an alarm.
 */
export function calendarOf(profile: CalendarRegion, lang: Lang, now: Instant): string {
  const year = Number(helsinkiDate(now).slice(0, 4))
  const stamp = new Date(instant(`${year}-01-01T00:00:00+02:00`))
  const words = calendarWords[lang] ?? calendarWords.fi
  // A METHOD would make it a message between organizers (RFC 5546), and the stamp the time of sending.
  const calendar = ical({
    name: escapeText(fill(words.name, lang, { region: say(profile.name, lang) }), false),
    description: escapeText(words.description, false),
    prodId: { company: 'rake', product: profile.slug, language: lang },
    ttl: dayInSeconds,
  })
  const open = new Map(
    profile.clock.filter(({ audience }) => audience === 'everyone').map((event) => [event.id, event]),
  )
  const from = plainDate(`${year - span.back}-01-01`)
  const to = plainDate(`${year + span.ahead}-12-31`)
  // The whole clock gives the days, since a public event can be placed by one that is not.
  for (const { id, start, end } of occurrences(profile.clock, from, to)) {
    const event = open.get(id)
    if (!event) continue
    calendar.createEvent({
      id: `${id}-${start}@${profile.slug}.rake`,
      sequence: profile.version,
      summary: say(event.label, lang),
      ...(event.description && { description: say(event.description, lang) }),
      allDay: true,
      start: new Date(`${start}T00:00:00Z`),
      // DTEND is the first day after the event (RFC 5545, 3.6.1).
      end: new Date(`${addDays(end, 1)}T00:00:00Z`),
      stamp,
      timezone: null,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      ...(event.alarm && { alarms: [alarmOf(event, event.alarm, lang)] }),
    })
  }
  return `${withDescription(calendar.toString(), words.description)}\r\n`
}

/** The alarm of an event (RFC 5545, 3.6.6): so long before its start, what is coming, in the reader's language. */
function alarmOf({ label }: ClockEvent, before: NonNullable<ClockEvent['alarm']>, lang: Lang) {
  const { alarm } = calendarWords[lang] ?? calendarWords.fi
  const event = say(label, lang)
  const [days, description] =
    'days' in before
      ? [before.days, fill(alarm.days, lang, { n: before.days, event })]
      : [before.weeks * 7, fill(alarm.weeks, lang, { n: before.weeks, event })]
  return { type: ICalAlarmType.display, trigger: days * dayInSeconds - nineInSeconds, description }
}

/** Adds the property of RFC 7986, 5.2: the library writes only the X-WR-CALDESC that came before it. */
function withDescription(calendar: string, description: string): string {
  const line = foldLines(`DESCRIPTION:${escapeText(description, false)}`)
  return calendar.replace('VERSION:2.0\r\n', (version) => `${version}${line}\r\n`)
}

import { type Profile, say } from '@rake/core'
import { calendarOf } from '@rake/core/calendar'
import { addDays, instant, occurrences, plainDate } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { testApp } from './test-app.ts'

const now = instant('2026-03-02T10:00:00Z')
const years = { from: plainDate('2025-01-01'), to: plainDate('2028-12-31') }

// The parser knows the properties of RFC 5545. Those of RFC 7986 and their forerunners are texts as well.
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc']) {
  ICAL.design.icalendar.property[name] = { defaultType: 'text' }
}

/** The calendar as another library reads it. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent))
  return { calendar, events }
}

/** A region whose only event has this text, in Finnish only. */
function saying(label: string, description?: string): Profile {
  return {
    ...lintukoto,
    clock: [
      {
        id: 'event',
        label: { fi: label },
        ...(description !== undefined && { description: { fi: description } }),
        when: { once: plainDate('2026-05-12') },
        audience: 'everyone',
      },
    ],
  }
}

/** The lines as they go over the wire, each as its octets, without the line breaks. */
function linesOf(text: string): Uint8Array[] {
  const octets = Buffer.from(text, 'utf8')
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = octets.indexOf('\r\n'); end >= 0; end = octets.indexOf('\r\n', start)) {
    lines.push(octets.subarray(start, end))
    start = end + 2
  }
  expect(start, 'the last line ends too').toBe(octets.length)
  return lines
}

/** Holds what RFC 5545, 3.1 asks of lines: 75 octets at most, no character cut in two, no other line break. */
function expectSoundLines(text: string): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  for (const line of linesOf(text)) {
    expect(line.length).toBeLessThanOrEqual(75)
    expect(utf8.decode(line)).not.toMatch(/[\r\n]/)
  }
}

describe.each([
  ['pohjois-savo', pohjoisSavo],
  ['lintukoto', lintukoto],
])('the calendar of %s', (_, profile) => {
  test.each(['fi', 'sv', 'en'])(
    'SS-12 in %s: the public events of four years, read by another library',
    (lang) => {
      const open = new Map(
        profile.clock.filter(({ audience }) => audience === 'everyone').map((event) => [event.id, event]),
      )
      const expected = occurrences(profile.clock, years.from, years.to).flatMap(({ id, start, end }) => {
        const event = open.get(id)
        return event
          ? [
              {
                start: start as string,
                end: addDays(end, 1) as string,
                summary: say(event.label, lang),
                description: event.description ? say(event.description, lang) : null,
              },
            ]
          : []
      })
      const { events } = parsed(calendarOf(profile, lang, now))
      expect(
        events.map(({ startDate, endDate, summary, description }) => ({
          start: startDate.toString(),
          end: endDate.toString(),
          summary,
          description,
        })),
      ).toEqual(expected)
      expect(expected.length).toBeGreaterThan(15)
      expect(open.size).toBeLessThan(profile.clock.length)
    },
  )

  test.each(['fi', 'sv', 'en'])('in %s: lines of 75 octets at most, no time that floats', (lang) => {
    const text = calendarOf(profile, lang, now)
    expectSoundLines(text)
    const { events } = parsed(text)
    for (const { startDate, endDate } of events)
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true])
    const times = text.match(/^(?:DTSTART|DTEND|DTSTAMP).*$/gm) ?? []
    expect(times).toHaveLength(3 * events.length)
    for (const time of times) {
      expect(time.trim()).toMatch(/^(?:DTSTAMP:\d{8}T\d{6}Z|DT(?:START|END);VALUE=DATE:\d{8})$/)
    }
  })

  test('it says what it is, in the reader’s language, and when to look again', () => {
    const value = (lang: string, name: string) => {
      const { calendar } = parsed(calendarOf(profile, lang, now))
      return calendar.getFirstPropertyValue(name)?.toString()
    }
    expect(value('fi', 'name')).toBe(`Sosiaalisen raportoinnin vuosikello – ${say(profile.name, 'fi')}`)
    for (const lang of ['fi', 'sv', 'en']) {
      expect(value(lang, 'name')).toContain(say(profile.name, lang))
      expect(value(lang, 'x-wr-calname')).toBe(value(lang, 'name'))
      expect(value(lang, 'description')).toMatch(/\w+\. \w+/)
      expect(value(lang, 'x-wr-caldesc')).toBe(value(lang, 'description'))
    }
    expect(new Set(['fi', 'sv', 'en'].map((lang) => value(lang, 'description'))).size).toBe(3)
    expect(value('sv', 'version')).toBe('2.0')
    expect(value('sv', 'prodid')).toBe(`-//rake//${profile.slug}//SV`)
    expect([value('sv', 'refresh-interval'), value('sv', 'x-published-ttl')]).toEqual(['P1D', 'P1D'])
    expect(value('sv', 'method')).toBeUndefined()
  })

  test('an entry makes nobody busy, and rings only if its event has an alarm', () => {
    const { events } = parsed(calendarOf(profile, 'fi', now))
    const ringing = new Set(profile.clock.filter(({ alarm }) => alarm).map(({ id }) => id))
    for (const { component, uid } of events) {
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
      expect(component.getFirstPropertyValue('x-microsoft-cdo-busystatus')).toBe('FREE')
      const rings = ringing.has(uid.replace(/-\d{4}-\d\d-\d\d@.*$/, ''))
      expect(component.getAllSubcomponents('valarm')).toHaveLength(rings ? 1 : 0)
    }
  })

  test('the UID of an entry is its own, and the same in every language, version and year', () => {
    const uids = (lang = 'fi', version = 1, at = now) =>
      parsed(calendarOf({ ...profile, version }, lang, at)).events.map(({ uid }) => uid)
    expect(new Set(uids()).size).toBe(uids().length)
    expect(uids('en', 7)).toEqual(uids())
    const later = uids('sv', 8, instant('2027-03-02T10:00:00Z'))
    const common = uids().filter((uid) => later.includes(uid))
    // What is left out is the first of the four years.
    expect(uids().filter((uid) => !common.includes(uid))).toEqual(
      uids().filter((uid) => /-2025-\d\d-\d\d@/.test(uid)),
    )
    expect(common.length).toBeGreaterThan(10)
  })
})

describe('alarms', () => {
  const label = { fi: 'Seminaari', sv: 'Seminarium', en: 'Seminar' }
  const ringing = (alarm: { days: number } | { weeks: number }): Profile => ({
    ...lintukoto,
    clock: [{ id: 'seminar', label, when: { once: plainDate('2026-10-28') }, audience: 'everyone', alarm }],
  })

  test.each([
    [
      { days: 1 },
      '2026-10-27T09:00:00',
      ['Huomenna: Seminaari', 'I morgon: Seminarium', 'Tomorrow: Seminar'],
    ],
    [
      { days: 10 },
      '2026-10-18T09:00:00',
      ['10 päivän kuluttua: Seminaari', 'Om 10 dagar: Seminarium', 'In 10 days: Seminar'],
    ],
    [
      { weeks: 1 },
      '2026-10-21T09:00:00',
      ['Viikon kuluttua: Seminaari', 'Om en vecka: Seminarium', 'In a week: Seminar'],
    ],
    [
      { weeks: 2 },
      '2026-10-14T09:00:00',
      ['2 viikon kuluttua: Seminaari', 'Om 2 veckor: Seminarium', 'In 2 weeks: Seminar'],
    ],
  ])('SS-12 %j before it rings at %s and says what is coming, in three languages', (alarm, at, says) => {
    const alarms = ['fi', 'sv', 'en'].map((lang) => {
      const [event] = parsed(calendarOf(ringing(alarm), lang, now)).events
      const valarms = event?.component.getAllSubcomponents('valarm') ?? []
      expect(valarms.map((each) => each.getFirstPropertyValue('action'))).toEqual(['DISPLAY'])
      const trigger = valarms[0]?.getFirstProperty('trigger')
      // Relative to the start, for so it is read where nothing else is said.
      expect(trigger?.getParameter('related')).toBeUndefined()
      // The start of a day is midnight, wherever its reader is.
      const rings = ICAL.Time.fromDateTimeString(`${event?.startDate}T00:00:00`)
      rings.addDuration(trigger?.getFirstValue() as ICAL.Duration)
      expect(rings.toString()).toBe(at)
      return valarms[0]?.getFirstPropertyValue('description')
    })
    expect(alarms).toEqual(says)
  })
})

test('PO-06 what begins in a year stands in the calendar from that year on, and what ends until then', () => {
  const label = { fi: 'Suunnitelman tarkistus' }
  const profile: Profile = {
    ...lintukoto,
    clock: [
      {
        id: 'review',
        label,
        when: {
          every: 'year',
          month: 2,
          day: 10,
          from: plainDate('2026-01-01'),
          until: plainDate('2027-12-31'),
        },
        audience: 'everyone',
      },
    ],
  }
  const { events } = parsed(calendarOf(profile, 'fi', now))
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-02-10', '2027-02-10'])
})

describe('the text stays the same', () => {
  test('all year, until it is new year in Helsinki', () => {
    const at = (moment: string) => calendarOf(pohjoisSavo, 'fi', instant(moment))
    expect(at('2026-12-31T21:59:59Z')).toBe(at('2025-12-31T22:00:00Z'))
    expect(at('2026-12-31T22:00:00Z')).not.toBe(at('2026-12-31T21:59:59Z'))
    const stamps = (moment: string) => new Set(at(moment).match(/^DTSTAMP:.*(?=\r)/gm))
    expect([...stamps('2026-07-01T00:00:00Z')]).toEqual(['DTSTAMP:20251231T220000Z'])
    expect([...stamps('2027-07-01T00:00:00Z')]).toEqual(['DTSTAMP:20261231T220000Z'])
  })

  test('until the profile changes: the later of two entries has the higher number', () => {
    const sequences = (version: number) =>
      new Set(parsed(calendarOf({ ...lintukoto, version }, 'fi', now)).events.map(({ sequence }) => sequence))
    expect([...sequences(1), ...sequences(12)]).toEqual([1, 12])
  })

  test.each(['America/New_York', 'Pacific/Kiritimati'])('on a machine in %s too', (zone) => {
    vi.stubEnv('TZ', 'Europe/Helsinki')
    const here = { noon: new Date(2026, 0, 1, 12).toISOString(), text: calendarOf(lintukoto, 'fi', now) }
    vi.stubEnv('TZ', zone)
    const there = { noon: new Date(2026, 0, 1, 12).toISOString(), text: calendarOf(lintukoto, 'fi', now) }
    vi.unstubAllEnvs()
    expect(there.noon).not.toBe(here.noon)
    expect(there.text).toBe(here.text)
  })
})

describe('texts come through as they are', () => {
  const label = 'Kooste; käsittely, päätös \\ jatko: "yö", åå'
  const description = 'Ensimmäinen rivi, jossa on pilkku;\nja toinen, jossa on \\n ja kenoviiva.'

  test('commas, semicolons, backslashes, quotes, line breaks', () => {
    const [event] = parsed(calendarOf(saying(label, description), 'fi', now)).events
    expect([event?.summary, event?.description]).toEqual([label, description])
  })

  test('in the name of the calendar too', () => {
    const name = 'Itä; Länsi, Pohjoinen \\nimi'
    const text = calendarOf({ ...saying(label), name: { fi: name } }, 'fi', now)
    const { calendar } = parsed(text)
    for (const property of ['name', 'x-wr-calname']) {
      expect(calendar.getFirstPropertyValue(property)).toBe(`Sosiaalisen raportoinnin vuosikello – ${name}`)
    }
    expect(text.replaceAll('\r\n ', '')).toContain('Itä\\; Länsi\\, Pohjoinen \\\\nimi\r\n')
  })

  test('lines are folded between characters, wherever ä, ö and å stand', () => {
    for (let before = 0; before < 80; before++) {
      const long = `${'x'.repeat(before)}${'äöåÄÖÅ'.repeat(20)}`
      const text = calendarOf(saying(long), 'fi', now)
      expectSoundLines(text)
      expect(parsed(text).events[0]?.summary).toBe(long)
      expect(text).toMatch(/SUMMARY:.*\r\n /)
    }
  })

  test('whatever is written', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => text === text.trim() && !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(fc.tuple(words, fc.array(words, { minLength: 1, maxLength: 4 })), ([title, lines]) => {
        const text = calendarOf(saying(title, lines.join('\n')), 'fi', now)
        expectSoundLines(text)
        const [event] = parsed(text).events
        expect([event?.summary, event?.description]).toEqual([title, lines.join('\n')])
      }),
      { numRuns: 300 },
    )
  })

  test('what is in one language only is shown in that one, and a region may have others than these', () => {
    const [event] = parsed(calendarOf(saying(label), 'sv', now)).events
    expect(event?.summary).toBe(label)
    const saami: Profile = { ...lintukoto, name: { se: 'Lottiid ruoktu' }, languages: ['se'] }
    const { calendar } = parsed(calendarOf(saami, 'se', now))
    expect(calendar.getFirstPropertyValue('name')).toMatch(/Lottiid ruoktu$/)
  })
})

describe('over the API', () => {
  let t: Awaited<ReturnType<typeof testApp>>
  beforeAll(async () => {
    t = await testApp()
  })
  afterAll(() => t.drop())

  const get = (query = '', headers: Record<string, string> = {}) =>
    t.call('GET', `/regions/lintukoto/clock.ics${query}`, undefined, headers)
  const seminar = { fi: 'seminaari', sv: 'Seminarium', en: 'Seminar on' }

  test('the language is that of the address, else that of the header, else Finnish', async () => {
    const swedish = { 'Accept-Language': 'sv-FI' }
    expect((await get()).body).toContain(seminar.fi)
    expect((await get('', swedish)).body).toContain(seminar.sv)
    expect((await get('?lang=en', swedish)).body).toContain(seminar.en)
    expect((await get('?lang=en', swedish)).headers.get('Content-Language')).toBe('en')
  })

  test('a language that the region has not is passed over, and nothing of it gets into the calendar', async () => {
    const asked = await get(`?lang=${encodeURIComponent('EN\r\nX-EVIL:1')}`, { 'Accept-Language': 'sv' })
    expect(asked.status).toBe(200)
    expect(asked.body).toContain(seminar.sv)
    expect(asked.body).not.toContain('EVIL')
  })

  test('it is a calendar with a name, which caches may keep by language', async () => {
    const { headers } = await get()
    expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('Content-Disposition')).toBe('inline; filename="lintukoto.ics"')
    expect(headers.get('Cache-Control')).toBe('public, max-age=3600')
    expect(headers.get('Vary')).toBe('Accept-Language')
  })

  test('who has it need not fetch it again: not a day later, but in another language or the next year', async () => {
    const tag = (await get()).headers.get('ETag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]+"$/)
    const again = (query = '') => get(query, { 'If-None-Match': tag })
    t.clock.now = instant('2026-03-03T23:00:00Z')
    expect(await again()).toMatchObject({ status: 304, body: '' })
    expect((await again()).headers.get('ETag')).toBe(tag)
    expect((await again()).headers.get('Cache-Control')).toBe('public, max-age=3600')
    expect((await again('?lang=sv')).status).toBe(200)
    t.clock.now = instant('2027-01-01T10:00:00Z')
    expect((await again()).status).toBe(200)
  })
})

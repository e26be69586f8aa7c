import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { anyDate, anyDatedRule } from './arbitrary.ts'
import type { ClockEvent } from './clock.ts'
import { defineClock } from './define-clock.ts'
import { occurrences } from './occurrences.ts'
import { addDays, type DateRange, type PlainDate, plainDate } from './plain-date.ts'
import type { DayOfMonth, Rule } from './rule.ts'
import { daysOfEngine } from './test-rrule.ts'
import type { Weekday } from './week.ts'

// What the clock can say and the rules of RFC 5545, 3.3.10, can say too, is said here in both, and an engine
// that others wrote for those has to come to the same days.

/** The years that are looked at: 17 of them, five of which are leap years and three have 53 weeks. */
const years = { from: plainDate('2024-01-01'), to: plainDate('2040-12-31') }

/** From here on every council term lasts four years, and that RRULE can count. */
const ordinaryTerms = plainDate('2025-06-01')

/** The same days as the clock finds them. */
function daysOfClock(when: Rule, { from, to }: DateRange, rest: Partial<ClockEvent> = {}): PlainDate[] {
  const clock = [{ id: 'event', label: { fi: 'Tapahtuma' }, when, ...rest }]
  return occurrences(clock, from, to).map(({ start }) => start)
}

/** Holds that both find the same days for each rule, and returns how many days those were. */
function compared(rules: readonly Rule[], range: DateRange = years): number {
  return rules.reduce((sum, rule) => {
    const days = daysOfClock(rule, range)
    expect(days, JSON.stringify(rule)).toEqual(daysOfEngine(rule, range))
    return sum + days.length
  }, 0)
}

const upTo = <N extends number>(last: N) => Array.from({ length: last }, (_, nth) => nth + 1)
const weekdays = upTo(7) as Weekday[]
const nths = [1, 2, 3, 4, -1] as const
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Every way to name a day of a month of so many days: by its number or by its weekday. */
const daysOfMonth = (last: number): DayOfMonth[] => [
  ...upTo(last).map((day) => ({ day })),
  ...weekdays.flatMap((weekday) => nths.map((nth) => ({ weekday, nth }))),
]

/** Every day of the calendar, leap day included, and every n-th weekday of each month. */
const daysOfYear = longest.flatMap((last, nth) =>
  daysOfMonth(last).map((day) => ({ month: nth + 1, ...day })),
)

describe('every rule that RFC 5545 can say gives the same days from 2024 to 2040', () => {
  test('every month: each of 31 days and 35 n-th weekdays, in all 204 months', () => {
    const rules = daysOfMonth(31).map((day): Rule => ({ every: 'month', ...day }))
    expect(compared(rules)).toBe(66 * 204)
  })

  test('SS-03 every quarter: in the first, second or third month', () => {
    const rules = upTo(3).flatMap((month) =>
      daysOfMonth(31).map((day): Rule => ({ every: 'quarter', month, ...day })),
    )
    expect(compared(rules)).toBe(3 * 66 * 68)
  })

  test('PS-07 every half-year: in the first to sixth month', () => {
    const rules = upTo(6).flatMap((month) =>
      daysOfMonth(31).map((day): Rule => ({ every: 'half', month, ...day })),
    )
    expect(compared(rules)).toBe(6 * 66 * 34)
  })

  test('every year: all 366 days and 420 n-th weekdays, once in each of 17 years', () => {
    expect(compared(daysOfYear.map((day): Rule => ({ every: 'year', ...day })))).toBe((366 + 420) * 17)
  })

  test('every ISO week and weekday, week 53 too', () => {
    const rules = upTo(53).flatMap((week) =>
      weekdays.map((weekday): Rule => ({ every: 'year', week, weekday })),
    )
    // Each weekday comes once in a year, but for what lies over the ends: Monday of week 1 of 2041 is the
    // last day of 2040. The 52nd week of 2040 ends before it.
    expect(compared(rules)).toBe(53 * 7 * 17 + 1)
  })

  test('every so many weeks, 1 to 208, from each weekday', () => {
    const rules = upTo(208).map(
      (count): Rule => ({ every: 'weeks', count, from: addDays(plainDate('2024-02-26'), count % 7) }),
    )
    expect(compared(rules)).toBe(5297)
  })

  test('PS-08 once in a council term, from the one of 2025 on', () => {
    const rules = ([1, 2, 3, 4] as const).flatMap((year) =>
      daysOfYear.map((day): Rule => ({ every: 'councilTerm', year, ...day })),
    )
    const range = { from: ordinaryTerms, to: plainDate('2041-05-31') }
    expect(compared(rules, range)).toBe(4 * (366 + 420) * 4)
  })

  test('from a first day, until a last one, or both: every kind of rule, at the day, before it and after it', () => {
    const kinds: Exclude<Rule, { once: PlainDate } | { before: string } | { after: string }>[] = [
      ...daysOfMonth(31).map((day) => ({ every: 'month' as const, ...day })),
      ...upTo(3).map((month) => ({ every: 'quarter' as const, month, day: 31 })),
      ...upTo(6).map((month) => ({ every: 'half' as const, month, weekday: 3 as const, nth: -1 as const })),
      ...daysOfYear.filter((_, nth) => nth % 9 === 0).map((day) => ({ every: 'year' as const, ...day })),
      ...[1, 26, 52, 53].map((week) => ({ every: 'year' as const, week, weekday: 4 as const })),
      ...([1, 2, 3, 4] as const).map((year) => ({ every: 'councilTerm' as const, year, month: 5, day: 31 })),
      ...[1, 6, 26, 52].map((count) => ({ every: 'weeks' as const, count, from: plainDate('2024-02-29') })),
    ]
    const range = { from: ordinaryTerms, to: years.to }
    const rules = kinds.flatMap((kind) => {
      const all = daysOfClock(kind, range)
      // A day on which it comes round, the day before and the day after: to be sharp at both ends.
      const [first, last] = [all.at(Math.floor(all.length / 4)), all.at(-Math.ceil(all.length / 4))]
      if (!first || !last) throw new Error(`${JSON.stringify(kind)} never comes round`)
      return [-1, 0, 1].flatMap((by): Rule[] => {
        const [from, until] = [addDays(first, by), addDays(last, by)]
        return kind.every === 'weeks'
          ? [{ ...kind, until }]
          : [
              { ...kind, from },
              { ...kind, until },
              { ...kind, from, until },
            ]
      })
    })
    expect(rules).toHaveLength(3 * (3 * (66 + 3 + 6 + 88 + 4 + 4) + 4))
    expect(compared(rules, range)).toBe(87_908)
  })

  test('before and after another event: the days of the engine, so many further on', () => {
    const anchors: Rule<never>[] = [
      { every: 'month', day: 31 },
      { every: 'quarter', month: 2, weekday: 4, nth: 3 },
      { every: 'year', month: 2, day: 29, from: plainDate('2027-01-01') },
      { every: 'year', week: 53, weekday: 1, until: plainDate('2033-12-31') },
      { every: 'weeks', count: 6, from: plainDate('2024-01-02') },
    ]
    const distances = [{ days: 0 }, { days: 1 }, { weeks: 2 }, { days: 400 }, { weeks: 208 }]
    let found = 0
    for (const when of anchors) {
      for (const far of distances) {
        const days = 'days' in far ? far.days : far.weeks * 7
        const clock = defineClock([
          { id: 'other', label: { fi: 'Toinen' }, when, days: 10 },
          { id: 'before', label: { fi: 'Ennen' }, when: { before: 'other', ...far } },
          { id: 'after', label: { fi: 'Jälkeen' }, when: { after: 'other', ...far } },
        ])
        for (const [id, lag] of [
          ['before', -days],
          ['after', 9 + days],
        ] as const) {
          const there = daysOfEngine(when, { from: addDays(years.from, -lag), to: addDays(years.to, -lag) })
          const expected = there.map((day) => addDays(plainDate(day), lag))
          const here = occurrences(clock, years.from, years.to).filter((each) => each.id === id)
          expect(here.map(({ start }) => start)).toEqual(expected)
          found += here.length
        }
      }
    }
    expect(found).toBe(4400)
  })

  test('any rule in any ten years between 1990 and 2099', () => {
    fc.assert(
      fc.property(anyDatedRule, anyDate, fc.integer({ min: 0, max: 3652 }), (rule, start, days) => {
        const from =
          'every' in rule && rule.every === 'councilTerm' && start < ordinaryTerms ? ordinaryTerms : start
        compared([rule], { from, to: addDays(from, days) })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what RRULE cannot say', () => {
  const day = plainDate
  const label = { fi: 'Tapahtuma' }
  const startsIn = (year: number, clock: readonly ClockEvent[]) =>
    occurrences(clock, day(`${year}-01-01`), day(`${year}-12-31`)).map(({ id, start }) => `${id} ${start}`)

  test('Easter pushes a meeting on, and what comes before and after it goes with it', () => {
    const clock = defineClock([
      { id: 'letter', label, when: { before: 'meeting', weeks: 2 } },
      { id: 'meeting', label, when: { every: 'year', month: 3, weekday: 5, nth: -1 }, onWorkingDay: 'next' },
      { id: 'memo', label, when: { after: 'meeting', days: 3 }, onWorkingDay: 'next' },
    ])
    // The last Friday of March 2027 is Good Friday; the next day on which offices are open is Tuesday.
    expect(startsIn(2027, clock)).toEqual(['letter 2027-03-16', 'meeting 2027-03-30', 'memo 2027-04-02'])
    // A year later Easter is in April, and the memo of the last day of March waits for Monday.
    expect(startsIn(2028, clock)).toEqual(['letter 2028-03-17', 'meeting 2028-03-31', 'memo 2028-04-03'])
  })

  test.each([
    ['Independence Day on a Sunday', 2026, { month: 12, day: 6 }, '2026-12-04', '2026-12-07'],
    ['Epiphany on a Saturday', 2029, { month: 1, day: 6 }, '2029-01-05', '2029-01-08'],
    ['May Day on a Sunday', 2033, { month: 5, day: 1 }, '2033-04-29', '2033-05-02'],
    ['Boxing Day on a Sunday', 2027, { month: 12, day: 26 }, '2027-12-23', '2027-12-27'],
    ['All Saints’ Day on the last of October', 2026, { month: 10, day: 31 }, '2026-10-30', '2026-11-02'],
  ])('%s takes no weekday instead', (_, year, named, previous, next) => {
    const range = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
    const moved = (onWorkingDay: 'next' | 'previous') =>
      daysOfClock({ every: 'year', ...named }, range, { onWorkingDay })
    expect([moved('previous'), moved('next')]).toEqual([[previous], [next]])
  })

  test('the day before Midsummer Eve and the Monday after are as near as an event gets to it', () => {
    const midsummer = defineClock([
      { id: 'close', label, when: { once: day('2026-06-20') }, onWorkingDay: 'previous' },
      { id: 'open', label, when: { once: day('2026-06-20') }, onWorkingDay: 'next' },
    ])
    expect(startsIn(2026, midsummer)).toEqual(['close 2026-06-18', 'open 2026-06-22'])
  })

  test('PS-08 a leap day of a council term is in its third year; in the others it is the 28th', () => {
    const terms = { from: ordinaryTerms, to: day('2033-05-31') }
    const leapDays = ([1, 2, 3, 4] as const).map((year) =>
      daysOfClock({ every: 'councilTerm', year, month: 2, day: 29 }, terms),
    )
    expect(leapDays).toEqual([
      ['2026-02-28', '2030-02-28'],
      ['2027-02-28', '2031-02-28'],
      ['2028-02-29', '2032-02-29'],
      ['2029-02-28', '2033-02-28'],
    ])
  })

  test('PO-01 weeks are weeks over both changes of the clocks', () => {
    const clock = defineClock([
      { id: 'spring', label, when: { every: 'year', week: 12, weekday: 1 }, days: 35 },
      { id: 'spring-closed', label, when: { after: 'spring', days: 1 } },
      { id: 'autumn', label, when: { every: 'year', week: 41, weekday: 1 }, days: 28 },
      { id: 'autumn-closed', label, when: { after: 'autumn', days: 1 } },
    ])
    expect(startsIn(2026, clock)).toEqual([
      'spring 2026-03-16',
      'spring-closed 2026-04-20',
      'autumn 2026-10-05',
      'autumn-closed 2026-11-02',
    ])
  })

  // Where midnight is left out when clocks go forward, where a whole day was, and both ends of the day.
  test.each(['Africa/Cairo', 'America/Sao_Paulo', 'Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'the days are the same on a machine in %s',
    (zone) => {
      const clock = defineClock([
        {
          id: 'daily',
          label,
          when: { every: 'weeks', count: 1, from: day('2010-01-01') },
          onWorkingDay: 'next',
        },
        { id: 'month-ends', label, when: { every: 'month', day: 31 } },
        { id: 'week', label, when: { every: 'year', week: 53, weekday: 7 } },
        { id: 'after', label, when: { after: 'week', days: 40 }, onWorkingDay: 'previous' },
      ])
      const here = () => ({
        days: occurrences(clock, day('2010-01-01'), day('2026-12-31')),
        // After the clocks have gone forward in Helsinki, before they do in Cairo.
        noon: new Date(2026, 3, 10, 12).toISOString(),
      })
      vi.stubEnv('TZ', 'Europe/Helsinki')
      const helsinki = here()
      vi.stubEnv('TZ', zone)
      const there = here()
      vi.unstubAllEnvs()
      expect(there.noon).not.toBe(helsinki.noon)
      expect(there.days).toEqual(helsinki.days)
      expect(helsinki.days.length).toBeGreaterThan(1000)
    },
  )
})

import { formatISO, getISOWeek, parseISO } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyClock, anyDate, anyRange } from './arbitrary.ts'
import type { ClockEvent } from './clock.ts'
import { defineClock } from './define-clock.ts'
import { next, occurrences } from './occurrences.ts'
import { periodRange } from './period.ts'
import { addDays, plainDate } from './plain-date.ts'
import type { Rule } from './rule.ts'
import { isWorkingDay } from './working-day.ts'

const day = plainDate

/** The first days of one rule in the years from one to another. */
function starts(when: Rule, from: number, to = from, rest: Partial<ClockEvent> = {}) {
  const clock = [{ id: 'event', label: { fi: 'Tapahtuma' }, when, ...rest }]
  return occurrences(clock, day(`${from}-01-01`), day(`${to}-12-31`)).map(({ start }) => start)
}

describe('the rules', () => {
  test('VA-01 the reporting period closes on 15 October every year', () => {
    expect(starts({ every: 'year', month: 10, day: 15 }, 2023, 2025)).toEqual([
      '2023-10-15',
      '2024-10-15',
      '2025-10-15',
    ])
  })

  test('VK-05 the management team meets once a month, on its first Tuesday', () => {
    expect(starts({ every: 'month', weekday: 2, nth: 1 }, 2026).slice(0, 4)).toEqual([
      '2026-01-06',
      '2026-02-03',
      '2026-03-03',
      '2026-04-07',
    ])
  })

  test('VK-06 a summary twice a year, of what has arrived by the first of May and of November', () => {
    expect(starts({ every: 'half', month: 5, day: 1 }, 2022)).toEqual(['2022-05-01', '2022-11-01'])
  })

  test('PS-07 the working group handles all reports half-yearly, after each half has closed', () => {
    const meetings = starts({ every: 'half', month: 2, weekday: 4, nth: 1 }, 2026)
    expect(meetings).toEqual(['2026-02-05', '2026-08-06'])
    expect(meetings.map((meeting) => meeting > (periodRange('2025-H2')?.to ?? ''))).toEqual([true, true])
    expect(meetings.map((meeting) => meeting > (periodRange('2026-H1')?.to ?? ''))).toEqual([false, true])
  })

  test('SS-03 the working group handles reports quarterly', () => {
    expect(starts({ every: 'quarter', month: 1, weekday: 3, nth: 2 }, 2024)).toEqual([
      '2024-01-10',
      '2024-04-10',
      '2024-07-10',
      '2024-10-09',
    ])
  })

  test('SS-07 the social report is presented in May and in August', () => {
    const clock = defineClock([
      {
        id: 'bodies',
        label: { fi: 'Vaikuttamistoimielimet' },
        when: { every: 'year', month: 5, weekday: 2, nth: 2 },
      },
      {
        id: 'committee',
        label: { fi: 'Lautakunta' },
        when: { every: 'year', month: 8, weekday: 4, nth: -1 },
      },
    ])
    expect(occurrences(clock, day('2024-01-01'), day('2024-12-31'))).toEqual([
      { id: 'bodies', start: '2024-05-14', end: '2024-05-14' },
      { id: 'committee', start: '2024-08-29', end: '2024-08-29' },
    ])
  })

  test('PS-08 once in a council term: the outgoing council approves the report, the new one the plan', () => {
    expect(starts({ every: 'councilTerm', year: 4, month: 4, day: 15 }, 2022, 2034)).toEqual([
      '2025-04-15',
      '2029-04-15',
      '2033-04-15',
    ])
    expect(starts({ every: 'councilTerm', year: 1, month: 11, day: 15 }, 2022, 2034)).toEqual([
      '2022-11-15',
      '2025-11-15',
      '2029-11-15',
      '2033-11-15',
    ])
  })

  test('PS-08 a term’s years turn on the 1st of June, and no rule reaches before the first term', () => {
    expect(starts({ every: 'councilTerm', year: 1, month: 5, day: 31 }, 2026, 2029)).toEqual(['2026-05-31'])
    expect(starts({ every: 'councilTerm', year: 2, month: 6, day: 1 }, 2026, 2029)).toEqual(['2026-06-01'])
    expect(starts({ every: 'councilTerm', year: 1, month: 3, day: 1 }, 2010, 2023)).toEqual(['2022-03-01'])
    // The first term ended in its fourth spring, before the autumn of that year.
    expect(starts({ every: 'councilTerm', year: 4, month: 9, day: 1 }, 2022, 2029)).toEqual(['2028-09-01'])
  })

  test('PO-01 PO-02 the campaign is open five weeks, staff are told before, the workshop comes after', () => {
    const clock = defineClock([
      { id: 'letter', label: { fi: 'Tiedote' }, when: { before: 'campaign', weeks: 2 } },
      {
        id: 'campaign',
        label: { fi: 'Tiedonkeruu' },
        when: { every: 'year', week: 38, weekday: 1 },
        days: 35,
      },
      { id: 'closed', label: { fi: 'Kooste alkaa' }, when: { after: 'campaign', days: 1 } },
      { id: 'last-day', label: { fi: 'Viimeinen päivä' }, when: { after: 'campaign', days: 0 } },
      { id: 'workshop', label: { fi: 'Tulkintatyöpaja' }, when: { after: 'closed', weeks: 3 } },
    ])
    expect(occurrences(clock, day('2026-01-01'), day('2026-12-31'))).toEqual([
      { id: 'letter', start: '2026-08-31', end: '2026-08-31' },
      { id: 'campaign', start: '2026-09-14', end: '2026-10-18' },
      { id: 'last-day', start: '2026-10-18', end: '2026-10-18' },
      { id: 'closed', start: '2026-10-19', end: '2026-10-19' },
      { id: 'workshop', start: '2026-11-09', end: '2026-11-09' },
    ])
  })

  test('every so many weeks, from the first time on and never before it', () => {
    const when: Rule = { every: 'weeks', count: 26, from: day('2026-06-03') }
    expect(starts(when, 2025, 2027)).toEqual(['2026-06-03', '2026-12-02', '2027-06-02', '2027-12-01'])
  })

  test('once', () => {
    expect(starts({ once: day('2026-11-12') }, 2026)).toEqual(['2026-11-12'])
    expect(starts({ once: day('2026-11-12') }, 2027)).toEqual([])
  })

  test('PO-06 a plan that is reviewed from 2027 on, for four years: both ends are inclusive', () => {
    const when: Rule = {
      every: 'year',
      month: 2,
      day: 10,
      from: day('2027-02-10'),
      until: day('2030-02-10'),
    }
    const days = ['2027-02-10', '2028-02-10', '2029-02-10', '2030-02-10']
    expect(starts(when, 2020, 2040)).toEqual(days)
    expect(starts({ ...when, from: day('2027-02-11'), until: day('2030-02-09') }, 2020, 2040)).toEqual(
      days.slice(1, 3),
    )
  })

  test('a last day is one of the rule: a holiday can lead past it, and what it places with it', () => {
    const clock = defineClock([
      {
        id: 'meeting',
        label: { fi: 'Kokous' },
        when: { every: 'month', day: 1, from: day('2026-03-01'), until: day('2026-05-01') },
        onWorkingDay: 'next',
      },
      { id: 'memo', label: { fi: 'Muistio' }, when: { after: 'meeting', days: 1 } },
    ])
    // The 1st of March is a Sunday, the 1st of May a holiday and a Friday.
    expect(occurrences(clock, day('2026-01-01'), day('2026-12-31')).map(({ start }) => start)).toEqual(
      ['03-02', '03-03', '04-01', '04-02', '05-04', '05-05'].map((each) => `2026-${each}`),
    )
    expect(next(clock, 'memo', day('2026-05-05'))).toBeUndefined()
    expect(next(clock, 'memo', day('2020-01-01'))?.start).toBe('2026-03-03')
  })

  test('what a month or a year lacks falls on the last that it has', () => {
    expect(starts({ every: 'month', day: 31 }, 2026).map((date) => date.slice(5))).toEqual(
      '01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31'.split(' '),
    )
    expect(starts({ every: 'year', month: 2, day: 29 }, 2026, 2028)).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
    // 2026 has 53 ISO weeks, its neighbours have 52.
    expect(starts({ every: 'year', week: 53, weekday: 1 }, 2025, 2027)).toEqual([
      '2025-12-22',
      '2026-12-28',
      '2027-12-27',
    ])
  })

  test('the first ISO week may begin in the year before, and the last end in the year after', () => {
    expect(starts({ every: 'year', week: 1, weekday: 1 }, 2025)).toEqual(['2025-12-29'])
    expect(starts({ every: 'year', week: 1, weekday: 1 }, 2026)).toEqual([])
    expect(starts({ every: 'year', week: 53, weekday: 7 }, 2027)).toEqual(['2027-01-03'])
  })

  test('ISO weeks are those of the library', () => {
    const when = fc.record({
      year: fc.integer({ min: 1990, max: 2080 }),
      week: fc.integer({ min: 1, max: 53 }),
    })
    fc.assert(
      fc.property(when, fc.constantFrom(1, 2, 3, 4, 5, 6, 7), ({ year, week }, weekday) => {
        const lastWeek = getISOWeek(new Date(year, 11, 28))
        const isoDay = `${year}-W${String(Math.min(week, lastWeek)).padStart(2, '0')}-${weekday}`
        const expected = formatISO(parseISO(isoDay), { representation: 'date' })
        expect(starts({ every: 'year', week, weekday }, year - 1, year + 1)).toContain(expected)
      }),
    )
  })
})

describe('working days', () => {
  test('an event moves to the next or the previous day on which offices are open', () => {
    const when: Rule = { every: 'year', month: 5, day: 1 }
    expect(starts(when, 2026, 2026, { onWorkingDay: 'next' })).toEqual(['2026-05-04'])
    expect(starts(when, 2026, 2026, { onWorkingDay: 'previous' })).toEqual(['2026-04-30'])
    expect(starts(when, 2026)).toEqual(['2026-05-01'])
  })

  test('a move can lead over the turn of the year', () => {
    const when: Rule = { every: 'year', month: 1, day: 1 }
    expect(starts(when, 2025, 2025, { onWorkingDay: 'previous' })).toEqual(['2025-12-31'])
    expect(starts({ every: 'year', month: 12, day: 31 }, 2023, 2023, { onWorkingDay: 'next' })).toEqual([
      '2023-01-02', // the last day of 2022 was a Saturday
    ])
  })

  test('what is placed by an event follows it where it has moved', () => {
    const clock = defineClock([
      {
        id: 'meeting',
        label: { fi: 'Kokous' },
        when: { every: 'year', month: 5, day: 1 },
        onWorkingDay: 'next',
      },
      { id: 'memo', label: { fi: 'Muistio' }, when: { after: 'meeting', days: 3 } },
    ])
    expect(next(clock, 'memo', day('2026-01-01'))?.start).toBe('2026-05-07')
  })

  test('two that holidays push to the same day are one', () => {
    const wednesdays: Rule<never> = { every: 'weeks', count: 1, from: day('2025-12-17') }
    const clock = defineClock([
      { id: 'meeting', label: { fi: 'Kokous' }, when: wednesdays, onWorkingDay: 'next' },
      { id: 'memo', label: { fi: 'Muistio' }, when: { after: 'meeting', days: 5 }, onWorkingDay: 'next' },
    ])
    const startsOf = (id: string) =>
      occurrences(clock, day('2025-12-15'), day('2026-01-12')).flatMap((each) =>
        each.id === id ? each.start : [],
      )
    // The meeting of Christmas Eve is held on the 29th; its memo would be due on a Saturday.
    expect(startsOf('meeting')).toEqual(['2025-12-17', '2025-12-29', '2025-12-31', '2026-01-07'])
    expect(startsOf('memo')).toEqual(['2025-12-22', '2026-01-05', '2026-01-12'])
  })
})

describe('a range', () => {
  const clock = defineClock([
    { id: 'campaign', label: { fi: 'Tiedonkeruu' }, when: { every: 'year', month: 9, day: 10 }, days: 10 },
  ])

  test.each([
    ['2026-09-01', '2026-09-09', 0],
    ['2026-09-01', '2026-09-10', 1],
    ['2026-09-14', '2026-09-14', 1],
    ['2026-09-19', '2026-09-30', 1],
    ['2026-09-20', '2026-09-30', 0],
    ['2026-09-15', '2026-09-14', 0],
  ])('%s–%s meets the campaign of 10.–19.9. %i times', (from, to, times) => {
    expect(occurrences(clock, day(from), day(to))).toHaveLength(times)
  })

  test('every occurrence overlaps the range, and they come in order', () => {
    fc.assert(
      fc.property(anyClock, anyRange, (events, [from, to]) => {
        const found = occurrences(events, from, to)
        for (const { start, end } of found) expect(start <= end && start <= to && end >= from).toBe(true)
        const order = found.map(({ start }) => start)
        expect(order).toEqual(order.toSorted())
      }),
    )
  })

  test('no event begins twice on one day', () => {
    fc.assert(
      fc.property(anyClock, anyRange, (events, [from, to]) => {
        const keys = occurrences(events, from, to).map(({ id, start }) => `${id}-${start}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('split in two, it gives the same occurrences', () => {
    fc.assert(
      fc.property(anyClock, anyRange, fc.nat(3652), (events, [from, to], days) => {
        const cut = addDays(from, days)
        fc.pre(cut < to)
        const key = ({ id, start, end }: { id: string; start: string; end: string }) =>
          `${start} ${end} ${id}`
        const whole = occurrences(events, from, to).map(key)
        const parts = [...occurrences(events, from, cut), ...occurrences(events, addDays(cut, 1), to)].map(
          key,
        )
        expect(new Set(parts)).toEqual(new Set(whole))
      }),
    )
  })

  test('an event that wants a working day always begins on one', () => {
    fc.assert(
      fc.property(anyClock, anyRange, (events, [from, to]) => {
        const moving = new Set(events.filter((event) => event.onWorkingDay).map(({ id }) => id))
        for (const { id, start } of occurrences(events, from, to)) {
          if (moving.has(id)) expect(isWorkingDay(start)).toBe(true)
        }
      }),
    )
  })

  test('a yearly event comes exactly once in every year, whatever its month and day', () => {
    const month = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(
        month,
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1990, max: 2080 }),
        (m, d, year) => {
          expect(starts({ every: 'year', month: m, day: d }, year, year + 3)).toHaveLength(4)
        },
      ),
    )
  })
})

describe('next', () => {
  const clock = defineClock([
    { id: 'review', label: { fi: 'Vuosikatsaus' }, when: { every: 'year', month: 2, day: 10 }, days: 3 },
    { id: 'plan', label: { fi: 'Suunnitelma' }, when: { every: 'councilTerm', year: 1, month: 11, day: 15 } },
    { id: 'pilot', label: { fi: 'Pilotti' }, when: { once: day('2022-05-01') } },
  ])

  test('the first that starts after the day, that day excluded', () => {
    expect(next(clock, 'review', day('2026-02-09'))).toEqual({
      id: 'review',
      start: '2026-02-10',
      end: '2026-02-12',
    })
    expect(next(clock, 'review', day('2026-02-10'))?.start).toBe('2027-02-10')
  })

  test('years ahead', () => {
    expect(next(clock, 'plan', day('2025-11-15'))?.start).toBe('2029-11-15')
  })

  test('nothing, if it never comes again', () => {
    expect(next(clock, 'pilot', day('2022-04-30'))?.start).toBe('2022-05-01')
    expect(next(clock, 'pilot', day('2022-05-01'))).toBeUndefined()
  })

  test('it is the first of the occurrences to come', () => {
    fc.assert(
      fc.property(
        anyClock,
        anyDate,
        fc.constantFrom('first', 'second', 'third', 'fourth'),
        (events, after, id) => {
          const coming = occurrences(events, addDays(after, 1), addDays(after, 3652))
          const first = coming.find((occurrence) => occurrence.id === id && occurrence.start > after)
          const found = next(events, id, after)
          if (first) expect(found).toEqual(first)
          else expect(found === undefined || found.start > addDays(after, 3652)).toBe(true)
        },
      ),
    )
  })
})

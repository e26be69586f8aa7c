import { describe, expect, test } from 'vitest'
import { checkClock } from './check-clock.ts'
import type { ClockEvent } from './clock.ts'
import { defineClock } from './define-clock.ts'
import { plainDate } from './plain-date.ts'
import type { Rule } from './rule.ts'

/** A clock of two events, the first of which feeds the second. */
const pair = (when: Rule, fed: Rule, days = 1): ClockEvent[] => [
  { id: 'summary', label: { fi: 'Kooste' }, when, days, feeds: ['review'] },
  { id: 'review', label: { fi: 'Vuosikatsaus' }, when: fed },
]

const yearly = (month: number, day: number): Rule<never> => ({ every: 'year', month, day })

/** The autumn of PO-01 to PO-06, with the report so many weeks after the workshop. */
const ostrobothnia = (weeks: number) =>
  defineClock([
    {
      id: 'campaign',
      label: { fi: 'Tiedonkeruu' },
      when: { every: 'year', week: 38, weekday: 1 },
      days: 35,
      feeds: ['workshop'],
    },
    {
      id: 'workshop',
      label: { fi: 'Työpaja' },
      when: { after: 'campaign', weeks: 4 },
      feeds: ['social-report'],
    },
    {
      id: 'social-report',
      label: { fi: 'Raportti' },
      when: { after: 'workshop', weeks },
      feeds: ['yearly-review'],
    },
    { id: 'yearly-review', label: { fi: 'Miten Pohjanmaa voi' }, when: yearly(2, 1), feeds: ['plan-review'] },
    {
      id: 'plan-review',
      label: { fi: 'Toimeenpanosuunnitelman tarkistus' },
      when: { every: 'year', month: 2, weekday: 4, nth: -1 },
      feeds: ['campaign'],
    },
  ])

test('PO-06 an autumn whose report is ready in December is in time for the yearly review', () => {
  expect(checkClock(ostrobothnia(4))).toEqual([])
})

test('PO-06 a report that slips past the yearly review is told, with the day that it should have met', () => {
  expect(checkClock(ostrobothnia(13))).toEqual([
    {
      event: 'social-report',
      feeds: 'yearly-review',
      occurrence: { id: 'social-report', start: '2026-02-15', end: '2026-02-15' },
      deadline: '2026-02-01',
    },
  ])
})

describe('the deadline is the first day of what is fed', () => {
  test('to end on that day is to be ready', () => {
    expect(checkClock(pair(yearly(2, 1), yearly(2, 1)))).toEqual([])
    expect(checkClock(pair(yearly(1, 30), yearly(2, 1), 3))).toEqual([])
    const fromThatDay: Rule = { every: 'weeks', count: 8, from: plainDate('2026-02-01') }
    expect(checkClock(pair(fromThatDay, yearly(2, 1)))).toEqual([])
  })

  test('to be under way still is not', () => {
    expect(checkClock(pair(yearly(1, 30), yearly(2, 1), 4))).toEqual([
      {
        event: 'summary',
        feeds: 'review',
        occurrence: { id: 'summary', start: '2026-01-30', end: '2026-02-02' },
        deadline: '2026-02-01',
      },
    ])
  })
})

describe('a sixth of a round each way', () => {
  test('PO-07 a campaign in spring is early for the review of the next January, not late for the last', () => {
    expect(checkClock(pair(yearly(4, 1), yearly(1, 31), 30))).toEqual([])
  })

  test('two months after a yearly event are late', () => {
    expect(checkClock(pair(yearly(3, 31), yearly(1, 31)))).toHaveLength(1)
    expect(checkClock(pair(yearly(4, 2), yearly(1, 31)))).toEqual([])
  })

  test('PS-08 for what comes once in a council term it is eight months', () => {
    const approval: Rule = { every: 'councilTerm', year: 4, month: 4, day: 15 }
    expect(checkClock(pair(yearly(5, 1), approval)).map(({ deadline }) => deadline)).toEqual(['2029-04-15'])
    expect(checkClock(pair(yearly(3, 1), approval))).toEqual([])
  })
})

test('VK-05 one of the monthly meetings is always in time for a yearly review', () => {
  expect(checkClock(pair({ every: 'month', day: 5 }, yearly(2, 1)))).toEqual([])
})

test('KA-01 of half-yearly summaries it is the nearer that must be in time', () => {
  expect(checkClock(pair({ every: 'half', month: 1, day: 15 }, yearly(2, 1)))).toEqual([])
  expect(checkClock(pair({ every: 'half', month: 2, day: 15 }, yearly(2, 1)))).toHaveLength(1)
})

test('SS-03 a quarterly meeting takes up a yearly summary the next time', () => {
  expect(checkClock(pair(yearly(1, 15), { every: 'quarter', month: 1, day: 10 }))).toEqual([])
})

test('what happens once is late for what happens once before it', () => {
  const on = (text: string): Rule => ({ once: plainDate(text) })
  expect(checkClock(pair(on('2026-11-12'), on('2026-11-11')))).toHaveLength(1)
  expect(checkClock(pair(on('2026-11-10'), on('2026-11-11')))).toEqual([])
})

test('what is late in some years only is found', () => {
  // From the last Thursday of January to the 28th: late in the years when that Thursday is later.
  const late = checkClock(pair({ every: 'year', month: 1, weekday: 4, nth: -1 }, yearly(1, 28)))
  expect(late.map(({ deadline }) => deadline)).toEqual(['2026-01-28'])
})

describe('what begins or ends one day', () => {
  const from = plainDate('2027-01-01')
  const monthly: Rule = { every: 'month', day: 5, from }

  test('is not late for a deadline before which it did not have its full time', () => {
    expect(checkClock(pair(monthly, yearly(1, 3)))).toEqual([])
    // It does have it a year later, and is found then.
    const late = checkClock(pair({ every: 'year', month: 2, day: 20, from }, yearly(2, 1)))
    expect(late.map(({ deadline }) => deadline)).toEqual(['2028-02-01'])
  })

  test('is late for what happens once, if it had begun by then', () => {
    const review: Rule = { once: plainDate('2027-11-11') }
    expect(checkClock(pair({ every: 'year', month: 11, day: 12, from }, review))).toHaveLength(1)
    const later = plainDate('2027-11-12')
    expect(checkClock(pair({ every: 'year', month: 11, day: 12, from: later }, review))).toEqual([])
  })

  test('three years of it come as often as those three years of what it feeds', () => {
    const until = plainDate('2029-12-31')
    const late = checkClock(pair({ every: 'year', month: 2, day: 20, from, until }, yearly(2, 1)))
    expect(late.map(({ deadline }) => deadline)).toEqual(['2028-02-01'])
    expect(checkClock(pair({ every: 'year', month: 1, day: 20, from, until }, yearly(2, 1)))).toEqual([])
  })

  test('what is placed by it begins and ends with it', () => {
    const [summary, review] = pair({ after: 'plan', days: 1 }, yearly(1, 3))
    const plan = { id: 'plan', label: { fi: 'Suunnitelma' }, when: monthly }
    if (!summary || !review) throw new Error('a pair is two')
    expect(checkClock([plan, summary, review])).toEqual([])
  })
})

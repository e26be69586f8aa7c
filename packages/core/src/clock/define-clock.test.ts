import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { anyClock } from './arbitrary.ts'
import type { Clock, ClockEvent } from './clock.ts'
import { clockProblems } from './clock-problems.ts'
import { ClockError, defineClock } from './define-clock.ts'
import { next } from './occurrences.ts'
import { plainDate } from './plain-date.ts'
import type { Rule } from './rule.ts'

const campaign = {
  id: 'campaign',
  label: { fi: 'Syksyn tiedonkeruu', sv: 'Höstens enkät' },
  when: { every: 'year', week: 38, weekday: 1 },
  days: 33,
} as const satisfies ClockEvent

const on = (when: Rule): ClockEvent[] => [{ id: 'event', label: { fi: 'Tapahtuma' }, when }]

test('a sound clock comes back as it was given', () => {
  const events = [campaign]
  expect(defineClock(events)).toBe(events)
})

test('a clock survives being written as JSON: it can stand in a profile', () => {
  fc.assert(
    fc.property(anyClock, (clock) => {
      expect(clockProblems(JSON.parse(JSON.stringify(clock)))).toEqual([])
    }),
  )
})

describe('the compiler checks ids', () => {
  test('a clock knows its ids', () => {
    const clock = defineClock([
      { ...campaign, feeds: ['workshop'] },
      { id: 'workshop', label: { fi: 'Tulkintatyöpaja' }, when: { after: 'campaign', weeks: 2 } },
    ])
    expectTypeOf(clock).toEqualTypeOf<Clock<'campaign' | 'workshop'>>()
    expectTypeOf(clock).toExtend<Clock>()
    // @ts-expect-error: the clock has no such event
    expect(() => next(clock, 'campain', plainDate('2026-01-01'))).toThrow('no event "campain"')
  })

  test('feeds, before and after take only ids of the same clock', () => {
    const misspelt = () =>
      defineClock([
        // @ts-expect-error: feeds an event that is not there
        { ...campaign, feeds: ['workshp'] },
        // @ts-expect-error: placed by an event that is not there
        { id: 'workshop', label: { fi: 'Tulkintatyöpaja' }, when: { after: 'campain', weeks: 2 } },
        // @ts-expect-error: placed by an event that is not there
        { id: 'letter', label: { fi: 'Tiedote' }, when: { before: 'campain', days: 7 } },
      ])
    expect(misspelt).toThrow(ClockError)
  })

  test('the vocabulary is closed', () => {
    // @ts-expect-error: no such rule
    const fortnightly: Rule = { every: 'fortnight', day: 1 }
    // @ts-expect-error: there is no fifth weekday; the last is -1
    const fifth: Rule = { every: 'month', weekday: 1, nth: 5 }
    // @ts-expect-error: a day must be a PlainDate
    const text: Rule = { once: '2026-02-30' }
    expect([fifth, text].map((rule) => clockProblems(on(rule)).length)).toEqual([1, 1])
    expect(fortnightly).toBeDefined()
  })
})

describe('what is wrong is told with its place and its mend', () => {
  test('all at once', () => {
    const broken: ClockEvent[] = [
      { ...campaign, feeds: ['workshop', 'campaign'], days: 0 },
      { ...campaign, id: 'Yearly Review', when: { every: 'year', month: 13, day: 32 } },
      { ...campaign, when: { after: 'nothing', days: -1 } },
    ]
    expect(() => defineClock(broken)).toThrow(ClockError)
    expect(clockProblems(broken)).toMatchObject([
      { path: [0, 'days'], message: '0 is not allowed', mend: 'write a whole number from 1 to 1461' },
      {
        path: [0, 'feeds', 0],
        message: 'there is no event "workshop"',
        mend: 'write one of campaign, Yearly Review, campaign',
      },
      { path: [0, 'feeds', 1], message: '"campaign" feeds itself', mend: 'leave it out' },
      {
        path: [1, 'id'],
        message: '"Yearly Review" is not kebab-case',
        mend: 'write small letters a–z, digits and hyphens',
      },
      { path: [1, 'when', 'month'], message: '13 is not allowed', mend: 'write a whole number from 1 to 12' },
      { path: [1, 'when', 'day'], message: '32 is not allowed', mend: 'write a whole number from 1 to 31' },
      {
        path: [2, 'id'],
        message: '"campaign" is the id of event 0 already',
        mend: 'give each event its own id',
      },
      {
        path: [2, 'when', 'days'],
        message: '-1 is not allowed',
        mend: 'write a whole number from 0 to 1461',
      },
      {
        path: [2, 'when', 'after'],
        message: 'there is no event "nothing"',
        mend: 'write one of campaign, Yearly Review, campaign',
      },
    ])
  })

  test('the error carries the problems, and its message tells each in a line', () => {
    const broken = on({ every: 'quarter', month: 4, day: 1 })
    try {
      defineClock(broken)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof ClockError)) throw error
      expect(error.problems).toEqual(clockProblems(broken))
      expect(error.message).toBe(
        'The clock cannot be used:\n  0.when.month: 4 is not allowed; write a whole number from 1 to 3',
      )
    }
  })

  test.each<[Rule, string]>([
    [{ every: 'half', month: 7, day: 1 }, 'month'],
    [{ every: 'year', week: 54, weekday: 1 }, 'week'],
    [{ every: 'year', month: 1.5, day: 1 }, 'month'],
    [{ every: 'month', day: Number.NaN }, 'day'],
    [{ every: 'weeks', count: 0, from: plainDate('2026-01-01') }, 'count'],
    [{ every: 'weeks', count: 6, from: '2026-02-29' as never }, 'from'],
    [{ once: '15.10.2026' as never }, 'once'],
    [{ every: 'month', weekday: 8 as never, nth: 1 }, 'weekday'],
    [{ every: 'month', weekday: 1, nth: 0 as never }, 'nth'],
    [{ every: 'councilTerm', year: 5 as never, month: 4, day: 1 }, 'year'],
    [{ every: 'month', day: 1, from: '2027-02-30' as never }, 'from'],
    [{ every: 'weeks', count: 6, from: plainDate('2026-01-01'), until: 'never' as never }, 'until'],
  ])('%j has no such %s', (when, key) => {
    expect(clockProblems(on(when)).map(({ path }) => path)).toEqual([[0, 'when', key]])
  })

  test.each<[Rule, string]>([
    [{ every: 'year', month: 4, day: 31 }, 'write 30 at most'],
    [{ every: 'year', month: 2, day: 30 }, 'write 29 at most'],
    [{ every: 'councilTerm', year: 1, month: 11, day: 31 }, 'write 30 at most'],
  ])('no year has the day of %j', (when, mend) => {
    expect(clockProblems(on(when)).map((problem) => problem.mend)).toEqual([mend])
  })

  test('what would end before it came round once is refused', () => {
    const years = { from: plainDate('2027-01-01'), until: plainDate('2027-10-14') }
    expect(clockProblems(on({ every: 'year', month: 10, day: 15, ...years }))).toMatchObject([
      {
        path: [0, 'when', 'until'],
        message: 'it never comes round from 2027-01-01 until 2027-10-14',
        mend: 'write a later day, or take it out',
      },
    ])
    expect(clockProblems(on({ every: 'year', month: 10, day: 14, ...years }))).toEqual([])
    const backwards = { from: plainDate('2027-01-01'), until: plainDate('2026-12-31') }
    expect(clockProblems(on({ every: 'month', day: 1, ...backwards }))).toHaveLength(1)
  })

  test('an alarm rings a day to a year before', () => {
    const ringing = (alarm: ClockEvent['alarm']) =>
      clockProblems([{ ...campaign, ...(alarm && { alarm }) }]).map(({ path, mend }) => [path.at(-1), mend])
    expect(ringing({ days: 0 })).toEqual([['days', 'write a whole number from 1 to 365']])
    expect(ringing({ weeks: 53 })).toEqual([['weeks', 'write a whole number from 1 to 52']])
    expect([ringing({ days: 365 }), ringing({ weeks: 1 })]).toEqual([[], []])
  })

  test.each<Rule>([
    { every: 'year', month: 2, day: 29 },
    { every: 'month', day: 31 },
    { every: 'quarter', month: 2, day: 31 },
    { every: 'year', week: 53, weekday: 7 },
    { every: 'month', weekday: 5, nth: -1 },
  ])('%j is sound, though not every month or year has it', (when) => {
    expect(clockProblems(on(when))).toEqual([])
  })

  test('a circle is told once, from its first event; who hangs on it is not to blame', () => {
    const at = (id: string, after: string): ClockEvent => ({ ...campaign, id, when: { after, days: 1 } })
    expect(clockProblems([at('d', 'b'), at('a', 'b'), at('b', 'c'), at('c', 'a')])).toMatchObject([
      {
        path: [1, 'when', 'after'],
        message: 'the events are placed by each other in a circle: a → b → c → a',
        mend: 'give one of them a date of its own',
      },
    ])
    expect(clockProblems([at('alone', 'alone')]).map(({ path }) => path)).toEqual([[0, 'when', 'after']])
  })

  test('to feed in a circle is what a year does', () => {
    const clock = [
      { ...campaign, feeds: ['review'] },
      { ...campaign, id: 'review', feeds: ['campaign'] },
    ]
    expect(clockProblems(clock)).toEqual([])
  })
})

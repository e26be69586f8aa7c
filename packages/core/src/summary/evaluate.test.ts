import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../clock/plain-date.ts'
import { evaluate, type HandlingDates } from './evaluate.ts'

const range = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }
const today = plainDate('2026-12-31')
const january = plainDate('2026-01-01')

/** A report of 1 January, with its steps so many days later. */
const report = (
  steps: Partial<Record<'decided' | 'answered' | 'closed' | 'lastStep', number>>,
  unit = 'joroinen',
) =>
  ({
    unit,
    submitted: january,
    ...Object.fromEntries(Object.entries(steps).map(([step, days]) => [step, addDays(january, days)])),
  }) as HandlingDates

const decisionOf = (reports: readonly HandlingDates[], day: PlainDate = today) =>
  evaluate({ reports, range, today: day }).decision

test('PO-09 the year in figures: answered, how soon, silent, by unit', () => {
  const reports = [
    report({ decided: 10, answered: 20, closed: 30, lastStep: 30 }),
    report({ decided: 14, answered: 40, lastStep: 340 }),
    report({ decided: 30, lastStep: 200 }, 'varkaus'),
    report({}, 'varkaus'),
    { unit: 'varkaus', submitted: plainDate('2025-12-31') },
  ]
  const staff = { varkaus: 40, kuopio: 90, project: 0 }
  expect(evaluate({ reports, range, today, staff })).toEqual({
    reports: 4,
    answeredShare: 0.5,
    decision: { done: 3, waiting: 1, medianDays: 14 },
    feedback: { done: 2, waiting: 2, medianDays: 40 },
    // The first is closed, the second had an event 24 days ago; the fourth has never had any.
    silent: 2,
    units: [
      { unit: 'joroinen', reports: 2 },
      { unit: 'varkaus', reports: 2, staff: 40, perHundredStaff: 5 },
      { unit: 'kuopio', reports: 0, staff: 90, perHundredStaff: 0 },
      { unit: 'project', reports: 0, staff: 0 },
    ],
  })
})

test('PS-11 those who still wait count: leaving them out would make a slow process look quick', () => {
  const quick = [report({ decided: 2 }), report({ decided: 4 })]
  expect(decisionOf(quick)).toEqual({ done: 2, waiting: 0, medianDays: 2 })
  expect(decisionOf([...quick, report({})])).toEqual({ done: 2, waiting: 1, medianDays: 4 })
  expect(decisionOf([...quick, report({}), report({}), report({})])).toEqual({
    done: 2,
    waiting: 3,
    medianDays: null,
  })
})

test('PS-11 a report that came yesterday says nothing yet of how long it takes', () => {
  const yesterday: HandlingDates = { unit: 'joroinen', submitted: addDays(today, -1) }
  const decided = [report({ decided: 5 }), report({ decided: 7 }), report({ decided: 9 })]
  expect(decisionOf([...decided, yesterday, yesterday, yesterday, yesterday]).medianDays).toBe(7)
})

test('PO-09 a textbook sample has the median of the textbook', () => {
  // Freireich et al. 1963, patients on 6-mercaptopurine: 23 weeks, as everywhere in the literature.
  const done = [6, 6, 6, 7, 10, 13, 16, 22, 23]
  const waiting = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
  const reports = [
    ...done.map((decided) => report({ decided })),
    ...waiting.map((closed) => report({ closed })),
  ]
  expect(decisionOf(reports)).toEqual({ done: 9, waiting: 0, medianDays: 23 })
})

test('PO-09 a past day is evaluated as it was', () => {
  const reports = [report({ decided: 10, answered: 20, closed: 30, lastStep: 30 }), report({ decided: 50 })]
  const then = evaluate({ reports, range, today: addDays(january, 15) })
  expect(then).toMatchObject({
    answeredShare: 0,
    decision: { done: 1, waiting: 1, medianDays: 10 },
    feedback: { done: 0, waiting: 2, medianDays: null },
  })
  expect(evaluate({ reports, range, today: addDays(january, -1) })).toMatchObject({
    reports: 0,
    answeredShare: null,
  })
})

test('an open matter is silent after more days than are allowed, a closed one never', () => {
  const silent = (reports: readonly HandlingDates[], silentAfter: number, days: number) =>
    evaluate({ reports, range, today: addDays(january, days), silentAfter }).silent
  expect(silent([report({ lastStep: 10 })], 30, 40)).toBe(0)
  expect(silent([report({ lastStep: 10 })], 30, 41)).toBe(1)
  expect(silent([report({ lastStep: 10, closed: 10 })], 30, 300)).toBe(0)
  // On a past day the last step may not have been taken yet; the decision was.
  expect(silent([report({ decided: 35, lastStep: 90 })], 30, 60)).toBe(0)
})

test('dates that cannot be are refused, with what to do', () => {
  const reports = [{ ...report({}), decided: plainDate('2025-12-01') }]
  expect(() => evaluate({ reports, range, today })).toThrow('mend its dates')
})

test('where all are decided the median is the one of which half are no longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1 }), (days) => {
      const sorted = days.toSorted((a, b) => a - b)
      expect(decisionOf(days.map((decided) => report({ decided }))).medianDays).toBe(
        sorted[Math.ceil(sorted.length / 2) - 1],
      )
    }),
  )
})

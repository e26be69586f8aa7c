import fc from 'fast-check'
import type { ClockEvent } from './clock.ts'
import { clockProblems } from './clock-problems.ts'
import { addDays, type PlainDate, plainDate } from './plain-date.ts'
import type { Bounds, DayOfMonth, Distance, Rule } from './rule.ts'
import type { Weekday } from './week.ts'

const start = plainDate('1990-01-01')

/** Any day of the years 1990 to 2089: for the tests of this folder. */
export const anyDate = fc.integer({ min: 0, max: 36_523 }).map((days) => addDays(start, days))

/** Any day within the council terms of the regions. */
export const anyTermDate = fc.integer({ min: 11_747, max: 36_523 }).map((days) => addDays(start, days))

/** Two days in order, at most ten years apart. */
export const anyRange = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 3652 }))
  .map(([from, days]): [PlainDate, PlainDate] => [from, addDays(from, days)])

const upTo = (max: number) => fc.integer({ min: 1, max })
const weekday = upTo(7) as fc.Arbitrary<Weekday>

const dayOfMonth: fc.Arbitrary<DayOfMonth> = fc.oneof(
  fc.record({ day: upTo(31) }),
  fc.record({ weekday, nth: fc.constantFrom(1, 2, 3, 4, -1) }),
)

const within = (every: 'half' | 'quarter', months: number) =>
  fc.tuple(upTo(months), dayOfMonth).map(([month, day]): Rule => ({ every, month, ...day }))

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A month of the year with a day that it has, in leap years at least. */
const monthAndDay = fc.tuple(upTo(12), dayOfMonth).map(([month, of]) => ({
  month,
  ...('day' in of ? { day: Math.min(of.day, longest[month - 1] ?? 0) } : of),
}))

/** Mostly none, else a first day, a last day or both, in order. */
const bounds: fc.Arbitrary<Bounds> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  anyDate.map((from) => ({ from })),
  anyDate.map((until) => ({ until })),
  fc.tuple(anyDate, fc.nat(7000)).map(([from, days]) => ({ from, until: addDays(from, days) })),
)

/** Any sound rule that needs no other event, with bounds or without. */
export const anyDatedRule: fc.Arbitrary<Rule> = fc
  .tuple(
    fc.oneof(
      dayOfMonth.map((day): Rule => ({ every: 'month', ...day })),
      monthAndDay.map((named): Rule => ({ every: 'year', ...named })),
      within('half', 6),
      within('quarter', 3),
      fc
        .tuple(fc.constantFrom(1, 2, 3, 4), monthAndDay)
        .map(([year, named]): Rule => ({ every: 'councilTerm', year, ...named })),
      fc.record({ week: upTo(53), weekday }).map((week): Rule => ({ every: 'year', ...week })),
      fc.record({ count: upTo(60), from: anyDate }).map((weeks): Rule => ({ every: 'weeks', ...weeks })),
      anyDate.map((once): Rule => ({ once })),
    ),
    bounds,
  )
  .map(([rule, { from, until }]): Rule => {
    if (!('every' in rule)) return rule
    if (rule.every === 'weeks') return { ...rule, ...(until && { until }) }
    return { ...rule, ...(from && { from }), ...(until && { until }) }
  })
  .filter((when) => clockProblems([{ id: 'event', label: {}, when }]).length === 0)

const distance: fc.Arbitrary<Distance> = fc.oneof(
  fc.record({ days: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ weeks: fc.integer({ min: 0, max: 15 }) }),
)

const relative = (id: string): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.boolean(), distance)
    .map(([isBefore, far]): Rule => (isBefore ? { before: id, ...far } : { after: id, ...far }))

const event = (id: string, when: fc.Arbitrary<Rule>): fc.Arbitrary<ClockEvent> =>
  fc.record(
    {
      id: fc.constant(id),
      label: fc.constant({ fi: id }),
      when,
      days: upTo(40),
      onWorkingDay: fc.constantFrom('next', 'previous'),
    },
    { requiredKeys: ['id', 'label', 'when'] },
  )

/** A sound clock of four events; the last two are placed by those before them. */
export const anyClock = fc.tuple(
  event('first', anyDatedRule),
  event('second', anyDatedRule),
  event('third', relative('first')),
  event('fourth', relative('third')),
)

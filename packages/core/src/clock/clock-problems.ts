import { en } from '../words/clock/en.ts'
import type { ClockWords } from '../words/clock/fi.ts'
import { type CodedProblem, tellInLine } from '../words/coded-problem.ts'
import type { Params } from '../words/message.ts'
import type { Clock, ClockEvent } from './clock.ts'
import { lastDay, monthOf } from './month.ts'
import { isPlainDate } from './plain-date.ts'
import { anchorOf, MONTHS_IN, type Rule } from './rule.ts'
import { startsOf } from './starts.ts'

/** What can keep a clock from being used. What each means, and what to write instead, stands in words. */
type ClockProblemCode = keyof ClockWords['problem']

/** One thing that keeps a clock from being used. */
export type ClockProblem = CodedProblem<ClockProblemCode>

type Path = ClockProblem['path']

/**
 * Everything that keeps a clock from being used; empty for a sound one. Looks at values, not at shapes:
 * those are the business of the compiler, or of the schema that read the profile.
 */
export function clockProblems(events: Clock): ClockProblem[] {
  return events.flatMap((event, index) => [
    ...idProblems(event, index, events),
    ...numberProblems([index, 'days'], event.days ?? 1, [1, TERM_DAYS]),
    ...alarmProblems(event, index),
    ...feedsProblems(event, index, events),
    ...ruleProblems(event.when, index),
    ...anchorProblems(event, index, events),
  ])
}

function idProblems({ id }: ClockEvent, index: number, events: Clock): ClockProblem[] {
  const path = [index, 'id']
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return [clockProblem(path, 'badEventId', { id })]
  }
  const first = events.findIndex((event) => event.id === id)
  return first === index ? [] : [clockProblem(path, 'eventIdTwice', { id, first })]
}

function feedsProblems({ id, feeds = [] }: ClockEvent, index: number, events: Clock): ClockProblem[] {
  return feeds.flatMap((fed, nth): ClockProblem[] => {
    const path = [index, 'feeds', nth]
    if (fed === id) return [clockProblem(path, 'feedsItself', { id })]
    return unknownProblems(path, fed, events)
  })
}

function anchorProblems({ id, when }: ClockEvent, index: number, events: Clock): ClockProblem[] {
  const anchor = anchorOf(when)
  if (!anchor) return []
  const path = [index, 'when', anchor.word]
  const unknown = unknownProblems(path, anchor.id, events)
  if (unknown.length > 0) return unknown

  // A circle is told once, at the first of its events.
  const circle = circleFrom(id, events)
  const isFirst = circle && events.find((event) => circle.includes(event.id))?.id === id
  return isFirst ? [clockProblem(path, 'placedInCircle', { circle: [...circle, id].join(' → ') })] : []
}

/** The ids from an event back to itself along `before` and `after`; `undefined` if no way leads back. */
function circleFrom(id: string, events: Clock): string[] | undefined {
  const way: string[] = []
  for (let at: string | undefined = id; at !== undefined && !way.includes(at); ) {
    way.push(at)
    const event = events.find((each) => each.id === at)
    at = event && anchorOf(event.when)?.id
    if (at === id) return way
  }
  return undefined
}

function unknownProblems(path: Path, id: string, events: Clock): ClockProblem[] {
  if (events.some((event) => event.id === id)) return []
  const ids = events.map((event) => event.id).join(', ')
  return [clockProblem(path, 'unknownEvent', { id, ids })]
}

function alarmProblems({ alarm = {} }: { readonly alarm?: object }, index: number): ClockProblem[] {
  return Object.entries(alarm).flatMap(([unit, value]) =>
    numberProblems([index, 'alarm', unit], value, [1, unit === 'weeks' ? 52 : 365]),
  )
}

function ruleProblems(rule: Rule, index: number): ClockProblem[] {
  const ranges = rangesOf(rule)
  const broken = Object.entries(rule).flatMap(([key, value]): ClockProblem[] => {
    const path = [index, 'when', key]
    const range = ranges[key]
    if (range) return numberProblems(path, Number(value), range)
    if (!['once', 'from', 'until'].includes(key) || isPlainDate(String(value))) return []
    return [clockProblem(path, 'noSuchDay', { day: String(value) })]
  })
  return broken.length > 0
    ? broken
    : [...missingDayProblems(rule, [index, 'when', 'day']), ...neverProblems(rule, [index, 'when', 'until'])]
}

/** Bounds between which the event does not come round once. */
function neverProblems(when: Rule, path: Path): ClockProblem[] {
  if (!('every' in when) || when.from === undefined || when.until === undefined) return []
  const event = { id: 'event', label: {}, when }
  if (startsOf([event], event, { from: when.from, to: when.until }).length > 0) return []
  return [clockProblem(path, 'neverComes', { from: when.from, until: when.until })]
}

/** A day that no year has, such as the 31st of April. What only some years or months lack is clamped. */
function missingDayProblems(rule: Rule, path: Path): ClockProblem[] {
  if (!('month' in rule && 'day' in rule)) return []
  if (rule.every !== 'year' && rule.every !== 'councilTerm') return []
  const leapYear = 2028
  const longest = Number(lastDay(monthOf(leapYear, rule.month)).slice(8))
  if (rule.day <= longest) return []
  return [clockProblem(path, 'monthLacksDay', { month: rule.month, day: rule.day, longest })]
}

/** The first and the last whole number that is allowed, and one more that is. */
type Range = readonly [first: number, last: number, other?: number]

/** Nothing in a clock lasts or waits longer than a council term. */
const TERM_DAYS = 1461
const TERM_WEEKS = 208

function rangesOf(rule: Rule): Readonly<Record<string, Range>> {
  return {
    month: [1, 'month' in rule ? MONTHS_IN[rule.every] : 12],
    day: [1, 31],
    weekday: [1, 7],
    nth: [1, 4, -1],
    week: [1, 53],
    year: [1, 4],
    count: [1, TERM_WEEKS],
    days: [0, TERM_DAYS],
    weeks: [0, TERM_WEEKS],
  }
}

function numberProblems(path: Path, value: number, range: Range): ClockProblem[] {
  const [first, last, other] = range
  if (value === other || (Number.isInteger(value) && value >= first && value <= last)) return []
  // As they are written in the file.
  const params = { value: String(value), first: String(first), last: String(last) }
  return [
    other === undefined
      ? clockProblem(path, 'numberOutside', params)
      : clockProblem(path, 'numberOutsideOr', { ...params, other: String(other) }),
  ]
}

function clockProblem(path: Path, code: ClockProblemCode, params: Params): ClockProblem {
  return { path, code, params, ...tellInLine(en.problem[code], params) }
}

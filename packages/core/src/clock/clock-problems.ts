import type { Problem } from '../words/problem.ts'
import type { Clock, ClockEvent } from './clock.ts'
import { lastDay, monthOf } from './month.ts'
import { isPlainDate } from './plain-date.ts'
import { anchorOf, MONTHS_IN, type Rule } from './rule.ts'
import { startsOf } from './starts.ts'

/**
 * Everything that keeps a clock from being used; empty for a sound one. Looks at values, not at shapes:
 * those are the business of the compiler, or of the schema that read the profile.
 */
export function clockProblems(events: Clock): Problem[] {
  return events.flatMap((event, index) => [
    ...idProblems(event, index, events),
    ...numberProblems([index, 'days'], event.days ?? 1, [1, TERM_DAYS]),
    ...alarmProblems(event, index),
    ...feedsProblems(event, index, events),
    ...ruleProblems(event.when, index),
    ...anchorProblems(event, index, events),
  ])
}

function idProblems({ id }: ClockEvent, index: number, events: Clock): Problem[] {
  const path = [index, 'id']
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return [
      { path, message: `"${id}" is not kebab-case`, mend: 'write small letters a–z, digits and hyphens' },
    ]
  }
  const first = events.findIndex((event) => event.id === id)
  if (first === index) return []
  return [
    { path, message: `"${id}" is the id of event ${first} already`, mend: 'give each event its own id' },
  ]
}

function feedsProblems({ id, feeds = [] }: ClockEvent, index: number, events: Clock): Problem[] {
  return feeds.flatMap((fed, nth): Problem[] => {
    const path = [index, 'feeds', nth]
    if (fed === id) return [{ path, message: `"${id}" feeds itself`, mend: 'leave it out' }]
    return unknownProblems(path, fed, events)
  })
}

function anchorProblems({ id, when }: ClockEvent, index: number, events: Clock): Problem[] {
  const anchor = anchorOf(when)
  if (!anchor) return []
  const path = [index, 'when', anchor.word]
  const unknown = unknownProblems(path, anchor.id, events)
  if (unknown.length > 0) return unknown

  // A circle is told once, at the first of its events.
  const circle = circleFrom(id, events)
  const isFirst = circle && events.find((event) => circle.includes(event.id))?.id === id
  if (!isFirst) return []
  const message = [...circle, id].map((each) => `"${each}"`).join(' is placed by ')
  return [{ path, message, mend: 'give one of them a date of its own' }]
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

function unknownProblems(path: Problem['path'], id: string, events: Clock): Problem[] {
  if (events.some((event) => event.id === id)) return []
  const known = events.map((event) => event.id).join(', ')
  return [{ path, message: `there is no event "${id}"`, mend: `write one of ${known}` }]
}

function alarmProblems({ alarm = {} }: { readonly alarm?: object }, index: number): Problem[] {
  return Object.entries(alarm).flatMap(([unit, value]) =>
    numberProblems([index, 'alarm', unit], value, [1, unit === 'weeks' ? 52 : 365]),
  )
}

function ruleProblems(rule: Rule, index: number): Problem[] {
  const ranges = rangesOf(rule)
  const broken = Object.entries(rule).flatMap(([key, value]): Problem[] => {
    const path = [index, 'when', key]
    const range = ranges[key]
    if (range) return numberProblems(path, Number(value), range)
    if (!['once', 'from', 'until'].includes(key) || isPlainDate(String(value))) return []
    return [{ path, message: `there is no day "${value}"`, mend: 'write a day that exists, as YYYY-MM-DD' }]
  })
  return broken.length > 0
    ? broken
    : [...missingDayProblems(rule, [index, 'when', 'day']), ...neverProblems(rule, [index, 'when', 'until'])]
}

/** Bounds between which the event does not come round once. */
function neverProblems(when: Rule, path: Problem['path']): Problem[] {
  if (!('every' in when) || when.from === undefined || when.until === undefined) return []
  const event = { id: 'event', label: {}, when }
  if (startsOf([event], event, { from: when.from, to: when.until }).length > 0) return []
  const message = `it never comes round from ${when.from} until ${when.until}`
  return [{ path, message, mend: 'write a later day, or take it out' }]
}

/** A day that no year has, such as the 31st of April. What only some years or months lack is clamped. */
function missingDayProblems(rule: Rule, path: Problem['path']): Problem[] {
  if (!('month' in rule && 'day' in rule)) return []
  if (rule.every !== 'year' && rule.every !== 'councilTerm') return []
  const leapYear = 2028
  const longest = Number(lastDay(monthOf(leapYear, rule.month)).slice(8))
  if (rule.day <= longest) return []
  return [
    { path, message: `month ${rule.month} never has a day ${rule.day}`, mend: `write ${longest} at most` },
  ]
}

/** The first and the last whole number that is allowed, and others that are. */
type Range = readonly [first: number, last: number, ...others: number[]]

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

function numberProblems(path: Problem['path'], value: number, range: Range): Problem[] {
  const [first, last, ...others] = range
  if (others.includes(value) || (Number.isInteger(value) && value >= first && value <= last)) return []
  const orElse = others.map((other) => `, or ${other}`).join('')
  return [
    {
      path,
      message: `${value} is not allowed`,
      mend: `write a whole number from ${first} to ${last}${orElse}`,
    },
  ]
}

import { RRuleTemporal } from 'rrule-temporal'
import type { DateRange, PlainDate } from './plain-date.ts'
import type { DayOfMonth, Rule } from './rule.ts'
import type { Weekday } from './week.ts'

// For tests: what the clock can say and the rules of RFC 5545, 3.3.10, can say too, said in those, for an engine
// that others wrote.

/** A rule of RFC 5545 and the day that it counts from. */
interface RRule {
  readonly start: string
  readonly rrule: string
}

/** The same rule in the words of RFC 5545; without a first day, from one on that is before all that is tested. */
function rruleOf(rule: Rule): RRule {
  if ('once' in rule) return { start: rule.once, rrule: 'FREQ=DAILY;COUNT=1' }
  if ('before' in rule || 'after' in rule) throw new Error('RRULE knows no other event')
  const { start, rrule } = unboundedRRuleOf(rule)
  const until = rule.until ? `;UNTIL=${basic(rule.until)}` : ''
  return { start: rule.from ? inStep(rule, start, rule.from) : start, rrule: rrule + until }
}

/**
 * DTSTART for a rule that holds from a day on. Intervals are counted from the month or the year of DTSTART: where
 * the day is in another than the rule, it is the first day of the next one that the rule has.
 */
function inStep(rule: RepeatingRule, start: string, from: PlainDate): string {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  const months = { quarter: 3, half: 6, councilTerm: 48 } as const
  const step = rule.every in months ? months[rule.every as keyof typeof months] : 1
  const behind = monthOf(from) - monthOf(start)
  const within = ((behind % step) + step) % step
  if (within < (rule.every === 'councilTerm' ? 12 : 1)) return from
  const month = monthOf(from) + step - within
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

type RepeatingRule = Extract<Rule, { readonly every: string }>

function unboundedRRuleOf(rule: RepeatingRule): RRule {
  if ('count' in rule) return { start: rule.from, rrule: `FREQ=WEEKLY;INTERVAL=${rule.count}` }
  if ('week' in rule) {
    // The 53rd is the last: in a year of 52 weeks that is the 52nd.
    const week = rule.week === 53 ? -1 : rule.week
    return from(1988, 1, `FREQ=YEARLY;BYWEEKNO=${week};BYDAY=${WEEKDAYS[rule.weekday]};WKST=MO`)
  }
  const day = dayParts(rule)
  switch (rule.every) {
    case 'month':
      return from(1988, 1, `FREQ=MONTHLY;${day}`)
    case 'quarter':
      return from(1988, rule.month, `FREQ=MONTHLY;INTERVAL=3;${day}`)
    case 'half':
      return from(1988, rule.month, `FREQ=MONTHLY;INTERVAL=6;${day}`)
    case 'year':
      return from(1988, 1, `FREQ=YEARLY;BYMONTH=${rule.month};${day}`)
    case 'councilTerm': {
      const year = 2024 + rule.year + (rule.month < 6 ? 1 : 0)
      return from(year, 1, `FREQ=YEARLY;INTERVAL=4;BYMONTH=${rule.month};${day}`)
    }
  }
}

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
}

/** A day that a month lacks is its last: the last of those from the 28th to that day. */
function dayParts(of: DayOfMonth): string {
  if ('weekday' in of) return `BYDAY=${of.nth}${WEEKDAYS[of.weekday]}`
  if (of.day <= 28) return `BYMONTHDAY=${of.day}`
  return `BYMONTHDAY=${[28, 29, 30, 31].filter((day) => day <= of.day).join(',')};BYSETPOS=-1`
}

const basic = (date: string) => `${date.replaceAll('-', '')}T000000Z`

function from(year: number, month: number, rrule: string): RRule {
  return { start: `${year}-${String(month).padStart(2, '0')}-01`, rrule }
}

/** The days of a rule in a range, both ends inclusive, as the engine finds them. */
export function daysOfEngine(rule: Rule, range: DateRange): string[] {
  return daysOfRRule(rruleOf(rule), range)
}

/** The days of a rule that is written as RFC 5545 has it. */
export function daysOfRRule({ start, rrule }: RRule, { from, to }: DateRange): string[] {
  return new RRuleTemporal({ rruleString: `DTSTART:${basic(start)}\nRRULE:${rrule}` })
    .between(new Date(from), new Date(to), true)
    .map((moment) => moment.toString().slice(0, 10))
}

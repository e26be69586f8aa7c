import { addDays, type PeriodKind, type PlainDate, periodOf, periodRange } from '@rake/core/clock'
import type { Lang } from '@rake/core/words'
import { fill } from '@rake/core/words'
import { deskWordsIn } from '../words/index.ts'

/** The kinds of period that can be picked, and how many of each: this one and those before. */
const pickable = { half: 4, quarter: 6, year: 3 } as const satisfies Partial<Record<PeriodKind, number>>
export type Pickable = keyof typeof pickable

/** Those of the region's kinds of period that can be picked, the shortest first. */
export function pickableOf(kinds: readonly PeriodKind[]): Pickable[] {
  const order: readonly Pickable[] = ['quarter', 'half', 'year']
  return order.filter((kind) => kinds.includes(kind))
}

/** The period of the day and those before it, the latest first. */
export function recentPeriods(day: PlainDate, kind: Pickable): string[] {
  const periods = [periodOf(day, kind)]
  for (let last = periodRange(periods[0] ?? ''); last && periods.length < pickable[kind]; ) {
    const before = periodOf(addDays(last.from, -1), kind)
    periods.push(before)
    last = periodRange(before)
  }
  return periods
}

/** What a period is called: "Tammi–kesäkuu 2026". An id that is none of these is its own name. */
export function periodName(id: string, lang: Lang): string {
  const words = deskWordsIn(lang).summary
  const [year = '', part] = id.split('-')
  if (/^\d{4}$/.test(id)) return fill(words.year, lang, { year })
  if (part === 'H1' || part === 'H2')
    return fill(words.half[part === 'H1' ? 'first' : 'second'], lang, { year })
  return /^Q[1-4]$/.test(part ?? '') ? fill(words.quarter, lang, { n: part?.slice(1) ?? '', year }) : id
}

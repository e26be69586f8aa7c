import { periodKindOf, periodRange } from '@rake/core/clock'
import { type Lang, type NamedPeriod, periodName as nameOf, say } from '@rake/core/words'
import type { Me } from '../api.ts'
import { deskWordsIn } from '../words/index.ts'

/** A period that the region offers to look at. */
export type Period = Me['periods'][number]

/** What a period is called: one of the calendar always, one of the region's own where it is offered; else its id. */
export function periodName(id: string, lang: Lang, offered: readonly NamedPeriod[]): string {
  const period = offered.find((one) => one.id === id) ?? ofCalendar(id)
  return period ? nameOf(period, lang) : id
}

function ofCalendar(id: string): NamedPeriod | undefined {
  const [kind, range] = [periodKindOf(id), periodRange(id)]
  return kind && range && { id, kind, ...range }
}

/** Among which others a period stands in the list: what the region calls them, or the calendar's name for its kind. */
export function groupName({ kind, label }: Period, lang: Lang): string {
  const { kinds } = deskWordsIn(lang).summary
  if (label) return say(label, lang)
  return kind === 'half' || kind === 'quarter' || kind === 'year' ? kinds[kind] : kinds.other
}

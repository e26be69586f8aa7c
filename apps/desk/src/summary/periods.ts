import { fill, type Lang, say } from '@rake/core/words'
import type { Me } from '../api.ts'
import { writtenDay } from '../dates.ts'
import { deskWordsIn } from '../words/index.ts'

/** A period that the region offers to look at. */
export type Period = Me['periods'][number]

/** What a period is called: "Tammi–kesäkuu 2026"; one of the region's own, with its days. Any other id is its own name. */
export function periodName(id: string, lang: Lang, offered: readonly Period[]): string {
  const words = deskWordsIn(lang).summary
  const own = offered.find((period) => period.id === id && period.label)
  if (own) return ownName(own, lang, words.own)
  const [year = '', part] = id.split('-')
  if (/^\d{4}$/.test(id)) return fill(words.year, lang, { year })
  if (part === 'H1' || part === 'H2')
    return fill(words.half[part === 'H1' ? 'first' : 'second'], lang, { year })
  return /^Q[1-4]$/.test(part ?? '') ? fill(words.quarter, lang, { n: part?.slice(1) ?? '', year }) : id
}

/** "Raportointivuosi 2026 (16.10.2025–15.10.2026)"; the first of two in a year is "Puolivuotiskausi 1/2026 (…)". */
function ownName({ id, kind, label = {}, from, to }: Period, lang: Lang, words: string): string {
  const [year = '', nth] = id.slice(kind.length + 1).split('-')
  return fill(words, lang, {
    label: say(label, lang),
    which: nth === undefined ? year : `${nth}/${year}`,
    from: writtenDay(from, lang),
    to: writtenDay(to, lang),
  })
}

/** Among which others a period stands in the list: what the region calls them, or the calendar's name for its kind. */
export function groupName({ kind, label }: Period, lang: Lang): string {
  const { kinds } = deskWordsIn(lang).summary
  if (label) return say(label, lang)
  return kind === 'half' || kind === 'quarter' || kind === 'year' ? kinds[kind] : kinds.other
}

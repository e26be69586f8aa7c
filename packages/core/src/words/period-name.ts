import { type Lang, type Localized, say } from './localized.ts'
import { fill } from './message.ts'
import { wordsIn } from './words.ts'
import { localeOf, writtenDay } from './written-day.ts'

/** What is known of a period that is to be named. */
export interface NamedPeriod {
  readonly id: string
  /** The kind in the calendar, or the id of the region's own rhythm or campaign. */
  readonly kind: string
  /** What the region calls its own periods of this kind. */
  readonly label?: Localized | undefined
  /** `YYYY-MM-DD`, both inclusive. */
  readonly from: string
  readonly to: string
}

/** Days from one to another, both inclusive: `1.9.2022–31.12.2023`. */
export function writtenDays({ from, to }: Pick<NamedPeriod, 'from' | 'to'>, lang: Lang): string {
  const { days } = wordsIn(lang).period
  return fill(days, lang, { from: writtenDay(from, lang), to: writtenDay(to, lang) })
}

/**
 * What people call a period: `Tammi–kesäkuu 2026`, `Maaliskuu 2026`; one of the region's own with its days,
 * `Raportointivuosi 2026 (16.10.2025–15.10.2026)`, and days that are no period by these alone.
 */
export function periodName(period: NamedPeriod, lang: Lang): string {
  const { id, kind, from, to } = period
  const words = wordsIn(lang).period
  const year = id.slice(0, 4)
  if (period.label) return ownName(period, lang)
  switch (kind) {
    case 'year':
      return fill(words.year, lang, { year })
    case 'half':
      return fill(words.half[id.endsWith('1') ? 'first' : 'second'], lang, { year })
    case 'quarter':
      return fill(words.quarter, lang, { n: id.slice(-1), year })
    case 'month':
      return monthName(from, lang)
    case 'councilTerm':
      return fill(words.councilTerm, lang, { from: from.slice(0, 4), to: to.slice(0, 4) })
    default:
      return writtenDays(period, lang)
  }
}

/** `Raportointivuosi 2026 (…)`; the first of two in a year is `Puolivuotiskausi 1/2026 (…)`. */
function ownName({ id, kind, label = {}, from, to }: NamedPeriod, lang: Lang): string {
  const [year = '', nth] = id.slice(kind.length + 1).split('-')
  const which = nth === undefined ? year : `${nth}/${year}`
  const days = writtenDays({ from, to }, lang)
  return fill(wordsIn(lang).period.own, lang, { label: say(label, lang), which, days })
}

function monthName(day: string, lang: Lang): string {
  const locale = localeOf(lang)
  const name = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${day}T12:00:00Z`),
  )
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

import { helsinkiDate, type Instant, type PlainDate } from '@rake/core/clock'
import type { Lang } from '@rake/core/words'

/** Finland's way of writing each language. */
const locales: Readonly<Record<Lang, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const localeOf = (lang: Lang) => locales[lang] ?? lang

/** A `YYYY-MM-DD` as people write it: `2.3.2026`, in English `2 March 2026`. */
export function writtenDay(day: string, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone: 'UTC',
    day: 'numeric',
    month: lang === 'en' ? 'long' : 'numeric',
    year: 'numeric',
  }).format(new Date(`${day}T12:00:00Z`))
}

/** The clock time in Helsinki at an instant: `9.05`, in Swedish and English `09:05`. */
export function writtenTime(at: string, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone: 'Europe/Helsinki',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at))
}

/** The day in Finland now. */
export function today(): PlainDate {
  return helsinkiDate(new Date().toISOString() as Instant)
}

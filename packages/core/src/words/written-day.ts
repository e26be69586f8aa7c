import type { Lang } from './localized.ts'

/** Finland's way of writing each language. */
const locales: Readonly<Record<Lang, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** The locale by which days and times are written in a language; of other ones, the language itself. */
export function localeOf(lang: Lang): string {
  return locales[lang] ?? lang
}

/** A `YYYY-MM-DD` as people write it: `2.3.2026`, in English `2 March 2026`. */
export function writtenDay(day: string, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone: 'UTC',
    day: 'numeric',
    month: lang === 'en' ? 'long' : 'numeric',
    year: 'numeric',
  }).format(new Date(`${day}T12:00:00Z`))
}

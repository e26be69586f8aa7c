import { helsinkiDate, type Instant, type PlainDate } from '@rake/core/clock'
import { type Lang, localeOf } from '@rake/core/words'

export { writtenDay } from '@rake/core/words'

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

import type { SocialReport } from '@rake/core/document'
import { type Lang, say, writtenDay, writtenDays } from '@rake/core/words'
import type { ReportFile } from '@rake/publish/files'
import { textTable } from '../text-table.ts'
import { type CliWords, fillIn } from '../words/index.ts'

/** What was made of a file. */
export interface Made {
  readonly files: readonly Pick<ReportFile, 'name' | 'format'>[]
  /** The name of the file of reports. */
  readonly source: string
  /** Wrong rows that were left out. */
  readonly skipped: number
  /** Reports in which something waits for a decision. */
  readonly waiting: number
}

/** What stands in a folder of published files, for whoever opens it first. */
export function listing(document: SocialReport, made: Made, words: CliWords, lang: Lang): string {
  const { title, period, published, n, themes, languages } = document
  const own = languages.includes(lang) ? lang : (languages[0] ?? lang)
  const { listing } = words
  const lines = [
    say(title, own),
    fillIn(listing.period, { days: writtenDays(period, lang) }),
    fillIn(listing.published, { day: writtenDay(published, lang) }),
    fillIn(listing.reports, { n: n.n ?? 0, source: made.source }),
    ...(made.skipped > 0 ? [fillIn(listing.skipped, { n: made.skipped })] : []),
    ...(made.waiting > 0 ? [fillIn(listing.waiting, { n: made.waiting })] : []),
    '',
    listing.themes,
    ...textTable(themes.map(({ label, figure }) => [say(label, own), String(figure.n ?? '•')])),
    '',
    listing.files,
    ...textTable(made.files.map(({ name, format }) => [name, listing.kinds[format]])),
    '',
    listing.nothingElse,
  ]
  return `${lines.join('\n')}\n`
}

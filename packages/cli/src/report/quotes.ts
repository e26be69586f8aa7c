import type { Quote } from '@rake/core/document'
import { columnName, countedHeaders, type Decided, letterOf, type Mapping, textsOf } from '@rake/core/import'
import { type Form, findPersonalData, publishedText, type TextOfEdition } from '@rake/core/report'
import { type Lang, say, wordsIn } from '@rake/core/words'
import { Mend } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'
import type { WrittenQuote } from './written.ts'

/** Quotes by theme, and the texts that stand behind them with their approvals. */
export interface ApprovedQuotes {
  readonly quotes: Readonly<Record<string, readonly Quote[]>>
  readonly texts: readonly TextOfEdition[]
}

/** Takes the texts that are quoted as the rows go by, and no others. */
export interface QuotedRows {
  readonly take: (decided: Decided) => void
  /** @throws Mend naming every quote that nobody approved so, with its row and column */
  readonly approved: (unclassified: string) => ApprovedQuotes
}

export interface Quoting {
  readonly form: Form
  readonly mapping: Mapping
  readonly headers: readonly string[]
  readonly quotes: readonly WrittenQuote[]
  /** The file in which they were written. */
  readonly path: string
  readonly lang: Lang
}

export function quotedRows(
  { form, mapping, headers, quotes, path, lang }: Quoting,
  words: CliWords,
): QuotedRows {
  const wanted = new Set(quotes.map(({ row }) => row))
  const kept = new Map<number, Decided>()

  const placeOf = ({ row, field }: WrittenQuote) => {
    const column = mapping.columns.find((one) => one.as === 'answer' && one.field === field)
    const at = column
      ? countedHeaders(headers).findIndex((one) => columnName(one) === columnName(column))
      : -1
    const label = say(form.fields.find(({ id }) => id === field)?.label ?? {}, lang)
    return at < 0
      ? fillIn(words.rows.noColumn, { row: String(row) })
      : fillIn(words.rows.place, { row: String(row), letter: letterOf(at), header: headers[at] ?? label })
  }

  /** Why the words may not be published, if they may not. */
  function obstacle(quote: WrittenQuote, decided: Decided | undefined): string | undefined {
    if (!decided) return words.quotes.noRow
    const text = textsOf(form, decided.report).find(({ field }) => field === quote.field)?.text
    if (text === undefined) return words.quotes.noText
    if (decided.waiting.some(({ field }) => field === quote.field)) return words.quotes.waiting
    if (publishedText(text, { written: text, published: quote.text }) !== undefined) return undefined
    const [found] = findPersonalData(quote.text)
    if (!found) return words.quotes.otherwise
    const { personalData } = wordsIn(lang)
    return fillIn(words.quotes.personalData, {
      from: String(found.start + 1),
      to: String(found.end),
      kind: personalData[found.kind],
    })
  }

  return {
    take(decided) {
      if (wanted.has(decided.report.row)) kept.set(decided.report.row, decided)
    },
    approved(unclassified) {
      const stopped = quotes.flatMap((quote) => {
        const why = obstacle(quote, kept.get(quote.row))
        return why === undefined ? [] : [`  ${placeOf(quote)}: ${why}`]
      })
      if (stopped.length > 0)
        throw new Mend([fillIn(words.quotes.stopped, { n: stopped.length, path }), ...stopped])
      const all = quotes.flatMap((quote, at) => {
        const decided = kept.get(quote.row)
        const written =
          decided && textsOf(form, decided.report).find(({ field }) => field === quote.field)?.text
        if (!decided || written === undefined) return []
        const { theme = unclassified, answers } = decided.report
        // Its number here, and nothing by which it could be found in the tool that it came from.
        const id = `quote-${at + 1}`
        return [{ theme, quote: { id, lang: answers.language, text: quote.text }, written }]
      })
      return {
        quotes: Object.fromEntries(
          [...Map.groupBy(all, ({ theme }) => theme)].map(([theme, of]) => [
            theme,
            of.map(({ quote }) => quote),
          ]),
        ),
        texts: all.map(({ quote: { id, text }, written }) => ({
          id,
          text: written,
          approval: { written, published: text },
        })),
      }
    },
  }
}

import type { DocumentProposal } from '@rake/core/document'
import {
  fill,
  type Lang,
  type Localized,
  localeOf,
  type Message,
  type Params,
  show,
  type Words,
  wordsIn,
  writtenDay,
  writtenDays,
} from '@rake/core/words'
import { type PublishWords, publishWords } from '../words/index.ts'
import type { CountCell, Run } from './block.ts'

/** Stands for a figure that is hidden to protect somebody. */
export const hiddenSymbol = '•'

/** Stands where nothing was counted. */
export const missingSymbol = '–'

/** Says things in one language, and of each whether it is in another one after all. */
export interface Speaker {
  readonly lang: Lang
  /** A message of this package. */
  readonly own: (of: (words: PublishWords) => Message, params?: Params) => Run
  /** A word of the domain. */
  readonly word: (of: (words: Words) => string) => Run
  /** A text of the report. */
  readonly text: (text: Localized) => Run
  /** A text of the report in as many paragraphs as it has. */
  readonly paragraphs: (text: Localized) => Run[]
  /** What stands in the report in no said language. */
  readonly plain: (text: string) => Run
  readonly day: (day: string) => string
  /** Both days inclusive. */
  readonly days: (period: { readonly from: string; readonly to: string }) => string
  readonly count: (n: number | null) => string
  readonly figure: (cell: CountCell) => string
  /** What a proposal was used for, with what is said of it. */
  readonly use: (use: DocumentProposal['uses'][number]) => Run
}

export function speakerOf(lang: Lang): Speaker {
  const { words, lang: ofWords } = publishWords(lang)
  const domain = wordsIn(ofWords)
  const own: Speaker['own'] = (of, params) => ({ text: fill(of(words), ofWords, params), lang: ofWords })
  const text = (texts: Localized): Run => show(texts, lang)
  const day = (written: string) => writtenDay(written, ofWords)
  const count = (n: number | null) => (n === null ? hiddenSymbol : n.toLocaleString(localeOf(ofWords)))
  return {
    lang,
    own,
    text,
    day,
    word: (of) => ({ text: of(domain), lang: ofWords }),
    paragraphs: (texts) => {
      const { text: whole, lang: of } = show(texts, lang)
      return whole.split(/\n\s*\n/).map((part) => ({ text: part.trim(), lang: of }))
    },
    plain: (text) => ({ text, lang }),
    count,
    days: (period) => writtenDays(period, ofWords),
    figure: ({ n, isChange }) => {
      if (n === undefined) return missingSymbol
      if (n === null || !isChange) return count(n)
      return n.toLocaleString(localeOf(ofWords), { signDisplay: 'exceptZero' })
    },
    use: ({ use, day: on, text: said }) =>
      said
        ? own((w) => w.useWith, { day: day(on), use: domain.use[use], text: text(said).text })
        : own((w) => w.use, { day: day(on), use: domain.use[use] }),
  }
}

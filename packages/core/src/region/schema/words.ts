import * as z from 'zod/mini'
import { type ReporterWords, reporterWords } from '../../words/reporter/index.ts'
import { lang } from './basics.ts'

const text = z.string().check(z.minLength(1))

/** The same keys all the way down, with a text in place of each. */
function shapeOf(words: object): z.ZodMiniObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? text : shapeOf(value)]),
    ),
  )
}

/**
 * What a reporter reads of the form and the tracking themselves, in languages that are not there already:
 * `{ se: { report: …, receipt: { copy: … } } }`, each whole. The Finnish words give the shape.
 */
export const wordsSchema = z.record(
  lang,
  shapeOf(reporterWords.fi) as unknown as z.ZodMiniType<ReporterWords, ReporterWords>,
)

const { receipt: _, told: __, opening, ...ofForm } = reporterWords.fi

/** Of them, those that a form brings along: the words of campaigns only where it is not always open. */
export const formWordsSchema = z.extend(shapeOf(ofForm), { opening: z.optional(shapeOf(opening)) })

import {
  checkAnswers,
  type Finding,
  type Lang,
  type Profile,
  personalDataIn,
  type Report,
  reportingUnits,
  reportSchema,
  themesOf,
  unconfirmed,
} from '@rake/core'
import { isPlainDate, type PlainDate, plainDate } from '@rake/core/clock'
import { fill, type Params, wordsIn } from '@rake/core/words'
import * as z from 'zod/mini'
import { imports as english } from '../words/en.ts'
import { imports as finnish, type ImportWords } from '../words/fi.ts'
import { imports as swedish } from '../words/sv.ts'
import { answersSchema, confirmedSchema } from './sending.ts'

const words: Readonly<Record<Lang, ImportWords>> = { fi: finnish, sv: swedish, en: english }

/** A report as it stands elsewhere. */
export const importRowSchema = z.strictObject({
  /** By which its source tells it from the others: the number of an answer, of a row. */
  key: z.string().check(z.regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u)),
  /** The day on which it was made there, `YYYY-MM-DD`: it belongs to the periods of that day for ever. */
  submitted: z.string(),
  answers: answersSchema,
  /** The theme under which it stands there. */
  theme: z.optional(z.string()),
  confirmed: confirmedSchema,
})
export type ImportRow = z.infer<typeof importRowSchema>

/** Something that keeps a report from being brought in. */
export const obstacleSchema = z.object({
  /** From the report as it was sent: `submitted`, or `answers` and a field. */
  path: z.array(z.string()),
  code: z.string(),
  message: z.string(),
  mend: z.string(),
})
type Obstacle = z.infer<typeof obstacleSchema>

/** The obstacle in the reader's language. */
export function obstacle(
  lang: Lang,
  code: keyof ImportWords,
  path: readonly string[],
  params?: Params,
): Obstacle {
  const [message, mend] = (words[lang] ?? finnish)[code]
  return { path: [...path], code, message: fill(message, lang, params), mend: fill(mend, lang, params) }
}

/** A row that can be stored, or all that is wrong with it. */
export type CheckedRow =
  | { readonly report: Report; readonly day: PlainDate }
  | { readonly problems: Obstacle[]; readonly findings: Finding[] }

/** Before it nobody reported, and clocks are not asked. */
const firstDay = plainDate('2000-01-01')

/**
 * Holds a row against the form and the organisation as it was on the day of the row, and its texts against the
 * guard, as a submission is.
 */
export function checkRow(profile: Profile, row: ImportRow, lang: Lang, today: PlainDate): CheckedRow {
  const { submitted, answers, theme, confirmed = [] } = row
  const problems: Obstacle[] = []
  if (theme !== undefined && !themesOf(profile.taxonomy).some(({ id }) => id === theme)) {
    problems.push(obstacle(lang, 'unknownTheme', ['theme']))
  }
  if (!isPlainDate(submitted) || submitted < firstDay) {
    return { problems: [obstacle(lang, 'unknownDay', ['submitted']), ...problems], findings: [] }
  }
  if (submitted > today) problems.unshift(obstacle(lang, 'future', ['submitted']))

  const { form, languages } = profile
  const about = { form, languages, units: reportingUnits(profile, submitted) }
  const parsed = reportSchema(about).safeParse(answers)
  if (!parsed.success) {
    const wrong = checkAnswers(form, answers, about).map(({ path: [field], code, max }) =>
      obstacle(lang, code, ['answers', field], max === undefined ? {} : { max }),
    )
    return { problems: [...problems, ...wrong], findings: [] }
  }
  const findings = unconfirmed(personalDataIn(form, parsed.data), confirmed)
  const kinds = wordsIn(lang).personalData
  const personal = findings.map(({ field, kind }) =>
    obstacle(lang, 'personalData', ['answers', field], { kind: kinds[kind] }),
  )
  if (problems.length + personal.length > 0) return { problems: [...problems, ...personal], findings }
  return { report: parsed.data, day: submitted }
}

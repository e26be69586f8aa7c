import type { RegionForm, Said } from '@rake/core/region'
import { type Answer, type Field, fieldsAsked, wordingOf } from '@rake/core/report'
import { fill } from '@rake/core/words'
import type { FieldProblem } from './draft.ts'
import { type DraftInUse, type DraftOptions, useDraft } from './use-draft.ts'

/** A question as it stands now. */
export type AskedField = Field<Said> & {
  readonly answer: Answer | undefined
  /** What is wrong with the answer, in words; told after the first attempt to send. */
  readonly problem: Said | undefined
}

/** A report being made, and what can be done to it. */
export interface ReportInUse extends Omit<DraftInUse, 'asked' | 'problems'> {
  /** The questions that are asked under the present answers (PS-02), in order. */
  readonly fields: readonly AskedField[]
  /** What stands in the way of sending, told after the first attempt: also what no field of the form is about. */
  readonly problems: readonly { readonly field: string; readonly label: Said; readonly text: Said }[]
}

/**
 * The state of a report without its looks: for those who draw the form themselves. `<ReportForm>` is drawn
 * with the same. A new `form` in another language keeps what has been written.
 */
export function useReport(about: DraftOptions): ReportInUse {
  return asReport(about.form, useDraft(about))
}

/** A draft with its questions and what is wrong with the answers, in words. */
export function asReport(form: RegionForm, { asked, problems, ...inUse }: DraftInUse): ReportInUse {
  const told = problems.map((problem) => ({
    field: problem.field,
    label: form.profile.form.fields.find(({ id }) => id === problem.field)?.label ?? problem.field,
    text: textOf(problem, form),
  }))
  const fields = fieldsAsked(form.profile.form, asked).map((field) => {
    const { label, hint } = wordingOf(field, asked)
    const problem = told.find((one) => one.field === field.id)?.text
    return { ...field, label, hint, answer: inUse.draft.answers[field.id], problem }
  })
  return { ...inUse, fields, problems: told }
}

function textOf({ code, max, message }: FieldProblem, { words, wordsLang }: RegionForm): Said {
  if (message !== undefined) return message
  const known: Readonly<Record<string, string>> = words.problem
  // What fits no question of the form is to be answered anew.
  return fill(known[code] ?? words.problem.required, wordsLang, max === undefined ? {} : { max })
}

import { type Answers, checkAnswers, type Form, languageField } from '@rake/core/report'

/** What still fits a form, and what does not. */
export interface Fitting {
  readonly answers: Answers
  /** By field id. */
  readonly dropped: Answers
}

/** An answer that is wrong in one of these ways can be mended in the form as it is; all others cannot. */
const mendable = ['required', 'notAsked', 'tooLong', 'badCharacter']

/**
 * Parts answers that were kept into those that the form of today can show and those whose question, unit or
 * choice is gone.
 */
export function fitting(
  form: Form<unknown>,
  units: readonly { readonly id: string }[],
  kept: Answers,
): Fitting {
  const problems = checkAnswers(form, { ...kept, [languageField]: 'fi' }, { units })
  const gone = new Set(problems.flatMap(({ path: [id], code }) => (mendable.includes(code) ? [] : [id])))
  const part = (isGone: boolean): Answers =>
    Object.fromEntries(Object.entries(kept).filter(([id]) => gone.has(id) === isGone))
  return { answers: part(false), dropped: part(true) }
}

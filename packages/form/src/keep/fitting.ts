import { type Answers, checkFields, type Form } from '@rake/core/report'

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
  const wrong = checkFields(form, kept, { units }).filter(({ code }) => !mendable.includes(code))
  const fits = (id: string) =>
    form.fields.some((field) => field.id === id) && !wrong.some(({ path }) => path[0] === id)
  const part = (isGone: boolean): Answers =>
    Object.fromEntries(Object.entries(kept).filter(([id]) => fits(id) !== isGone))
  return { answers: part(false), dropped: part(true) }
}

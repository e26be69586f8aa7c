import * as z from 'zod/mini'
import { type CheckOptions, isBlank, isCleanText, languageField } from './check.ts'
import { type Answers, type Field, type Form, holds, lengthLimit, type Nature } from './form.ts'

/**
 * One filled-in form: the fixed core that means the same in every region, and the answers to the fields
 * that a region added. Which of them are there and which are required is the form's to say.
 */
export interface Report extends Answers {
  readonly language: string
  readonly unit: string
  readonly description: string
  readonly nature?: Nature
  readonly category?: string
  readonly measures?: string
  readonly significance?: string
  readonly available?: boolean
  readonly profession?: string
  readonly team?: boolean
  /** The name, if the reporter gave one. It is kept apart from all the rest (VK-05). */
  readonly reporter?: string
}

/**
 * The schema of a report filled in with this form: a strict object of the form's fields and the
 * language. Given the units or the languages on offer, it checks against those as well.
 * It accepts exactly what `checkAnswers` accepts, which also says in words what is wrong.
 */
export function reportSchema(about: { readonly form: Form } & CheckOptions): z.ZodMiniType<Report> {
  const { form, units, languages } = about
  const shape: Record<string, z.ZodMiniType> = {
    [languageField]: languages ? oneOf(languages) : z.string(),
  }
  for (const field of form.fields) {
    shape[field.id] = z.optional(answerSchema(field, units))
  }
  const schema = z.strictObject(shape).check(
    z.check<Record<string, unknown>>(({ value, issues }) => {
      for (const field of form.fields) {
        if (!isPresentAsAsked(field, value as Answers))
          issues.push({ code: 'custom', path: [field.id], input: value })
      }
    }),
  )
  return schema as unknown as z.ZodMiniType<Report>
}

/** Whether an answer is there when it must be, and only when it may be. */
function isPresentAsAsked(field: Field, answers: Answers): boolean {
  const answer = answers[field.id]
  return holds(field.when, answers) ? !(field.required && isBlank(answer)) : answer === undefined
}

function answerSchema(field: Field, units: CheckOptions['units']): z.ZodMiniType {
  switch (field.kind) {
    case 'unit':
      return units ? oneOf(units.map(({ id }) => id)) : z.string().check(z.minLength(1))
    case 'choice':
      return oneOf(field.choices.map(({ id }) => id))
    case 'choices':
      return z.array(oneOf(field.choices.map(({ id }) => id)))
    case 'yesNo':
      return z.boolean()
    case 'text':
    case 'line':
      return z.string().check(z.maxLength(lengthLimit(field)), z.refine(isCleanText))
  }
}

function oneOf(ids: readonly string[]): z.ZodMiniType<string> {
  return z.enum(Object.fromEntries(ids.map((id) => [id, id])))
}

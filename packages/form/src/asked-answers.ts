import { type Answer, type Answers, type Form, fieldsAsked, isBlank, languageField } from '@rake/core/report'

/**
 * The answers to be sent: those of the fields that are asked, and the language; empty ones are left out. A
 * condition rests on an earlier answer, so what hangs on an unasked field falls with it.
 */
export function askedAnswers(form: Form<unknown>, answers: Answers, lang: string): Answers {
  const asked: Record<string, Answer> = { [languageField]: lang }
  for (const field of form.fields) {
    const answer = answers[field.id]
    const isAsked = fieldsAsked({ fields: [field] }, asked).length > 0
    if (isAsked && answer !== undefined && !isBlank(answer)) asked[field.id] = answer
  }
  return asked
}

import { isBlank } from './check.ts'
import type { Answers, Form } from './form.ts'
import { findPersonalData, type PersonalDataSpan } from './guard/index.ts'
import { patterns } from './guard/patterns.ts'
import { spansOf } from './guard/spans.ts'

/** Something in a filled-in form that would tell who a person is: which field, where, what kind. */
export interface Finding extends PersonalDataSpan {
  readonly field: string
}

/**
 * Personal data in the free texts of a form, in the order of its fields. The reporter's own name is
 * asked for and kept apart, so its field is not looked at.
 */
export function personalDataIn(form: Form<unknown>, answers: Answers): Finding[] {
  return findingsIn(form, answers, findPersonalData)
}

/**
 * Of {@link personalDataIn}, what numbers and signs give away: identity codes, account and telephone numbers,
 * mailboxes, dates of birth. It is light enough to go with the form; names and streets are found by the server.
 */
export function patternsIn(form: Form<unknown>, answers: Answers): Finding[] {
  return findingsIn(form, answers, (text) => spansOf(patterns, text))
}

function findingsIn(
  form: Form<unknown>,
  answers: Answers,
  find: (text: string) => PersonalDataSpan[],
): Finding[] {
  return form.fields.flatMap((field) => {
    if ((field.kind !== 'text' && field.kind !== 'line') || field.id === 'reporter') return []
    const text = answers[field.id]
    if (typeof text !== 'string' || isBlank(text)) return []
    return find(text).map((span) => ({ field: field.id, ...span }))
  })
}

/** The findings that the writer has not confirmed, each exactly as it was found. */
export function unconfirmed(findings: readonly Finding[], confirmed: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding) =>
      !confirmed.some(
        (one) =>
          one.field === finding.field &&
          one.start === finding.start &&
          one.end === finding.end &&
          one.kind === finding.kind,
      ),
  )
}

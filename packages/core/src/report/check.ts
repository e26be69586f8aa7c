import { type Answer, type Answers, type Field, type Form, holds, lengthLimit } from './form.ts'

/** What is wrong with one answer. The words for each code stand in `words`. */
export type ProblemCode =
  | 'required'
  | 'wrongType'
  | 'unknownChoice'
  | 'unknownUnit'
  | 'unknownField'
  | 'unknownLanguage'
  | 'notAsked'
  | 'tooLong'
  | 'badCharacter'

export interface AnswerProblem {
  /** The field, as the first and only step of the path. */
  readonly path: readonly [field: string]
  readonly code: ProblemCode
  /** For `tooLong`: the most that fits, in UTF-16 code units. */
  readonly max?: number
}

/** What else the answers are checked against, where it is known: the units and the languages on offer. */
export interface CheckOptions {
  /** Ids of the units that may be reported from. Left out: any non-empty id passes. */
  readonly units?: readonly { readonly id: string }[] | undefined
  readonly languages?: readonly string[] | undefined
}

/** The one answer that no form asks for and every report has: the language it was filled in in. */
export const languageField = 'language'

/**
 * Text that can be kept and shown: well-formed Unicode without control characters other than
 * tab and line ends. (PostgreSQL refuses NUL, and lone surrogates cannot be written as UTF-8.)
 */
export function isCleanText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)
}

/** An answer that says nothing: absent, only white space, or an empty list. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined) return true
  if (typeof answer === 'string') return answer.trim() === ''
  return typeof answer === 'object' && answer.length === 0
}

/**
 * Everything that is wrong with the answers, in the order of the form; an empty array if nothing is. It accepts
 * exactly what {@link reportSchema} accepts.
 */
export function checkAnswers(
  form: Form<unknown>,
  answers: Answers,
  options: CheckOptions = {},
): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  const language = answers[languageField]
  if (typeof language !== 'string' || (options.languages && !options.languages.includes(language))) {
    problems.push({ path: [languageField], code: language === undefined ? 'required' : 'unknownLanguage' })
  }
  problems.push(...checkFields(form, answers, options))
  const known = new Set([languageField, ...form.fields.map(({ id }) => id)])
  for (const id of Object.keys(answers)) {
    if (!known.has(id)) problems.push({ path: [id], code: 'unknownField' })
  }
  return problems
}

/**
 * What is wrong with the answers to the questions of the form, and nothing else. Pure and without a schema
 * library, so that the form carries it into the browser.
 */
export function checkFields(
  form: Form<unknown>,
  answers: Answers,
  options: Pick<CheckOptions, 'units'>,
): AnswerProblem[] {
  return form.fields.flatMap((field) => {
    const problem = checkAnswer(field, answers, options)
    return problem ? [{ path: [field.id], ...problem }] : []
  })
}

type Finding = Omit<AnswerProblem, 'path'> | undefined

function checkAnswer(field: Field<unknown>, answers: Answers, options: CheckOptions): Finding {
  const answer = answers[field.id]
  const type = answer === undefined ? undefined : checkType(field, answer, options)
  if (type) return type
  const asked = holds(field.when, answers)
  if (!asked && answer !== undefined) return { code: 'notAsked' }
  if (asked && field.required && isBlank(answer)) return { code: 'required' }
  return undefined
}

function checkType(field: Field<unknown>, answer: Answer, { units }: CheckOptions): Finding {
  switch (field.kind) {
    case 'unit':
      if (typeof answer !== 'string') return { code: 'wrongType' }
      if (answer === '') return { code: 'required' }
      return units && !units.some(({ id }) => id === answer) ? { code: 'unknownUnit' } : undefined
    case 'choice':
      if (typeof answer !== 'string') return { code: 'wrongType' }
      return field.choices.some(({ id }) => id === answer) ? undefined : { code: 'unknownChoice' }
    case 'choices':
      if (typeof answer !== 'object') return { code: 'wrongType' }
      return answer.every((one) => field.choices.some(({ id }) => id === one))
        ? undefined
        : { code: 'unknownChoice' }
    case 'yesNo':
      return typeof answer === 'boolean' ? undefined : { code: 'wrongType' }
    case 'text':
    case 'line': {
      if (typeof answer !== 'string') return { code: 'wrongType' }
      const max = lengthLimit(field)
      if (answer.length > max) return { code: 'tooLong', max }
      return isCleanText(answer) ? undefined : { code: 'badCharacter' }
    }
  }
}

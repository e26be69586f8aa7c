import { languageField } from '../../report/check.ts'
import { alwaysRequired, type Condition, coreFields, type Field, natures } from '../../report/form.ts'
import { commonDimensions } from '../dimensions.ts'
import type { Profile } from '../profile.ts'
import { type CheckProblem, checkProblem, problemIf } from './check-problem.ts'
import { alike, repeated, twice, unknown } from './list.ts'

/** The form: are the core fields what they are everywhere, and does every condition name an earlier answer? */
export function formProblems({ form: { fields } }: Profile): CheckProblem[] {
  return [
    ...repeated(['form', 'fields'], fields),
    ...alwaysRequired.flatMap((id) => requiredProblems(fields, id)),
    ...fields.flatMap((field, index) => fieldProblems(fields, field, index)),
  ]
}

function requiredProblems(fields: readonly Field[], id: string): CheckProblem[] {
  const index = fields.findIndex((field) => field.id === id)
  if (index < 0) {
    return [checkProblem(['form', 'fields'], 'fieldMissing', { id })]
  }
  const field = fields[index]
  if (field?.required && !field.when) return []
  return [checkProblem(['form', 'fields', index, 'required'], 'mustBeAnswered', { id })]
}

/** What a report gets by itself or in its handling. */
const notAsked: readonly string[] = [languageField, ...commonDimensions]

function fieldProblems(fields: readonly Field[], field: Field, index: number): CheckProblem[] {
  const at = (...rest: (string | number)[]) => ['form', 'fields', index, ...rest]
  const problems: CheckProblem[] = []
  const core: string | undefined = Object.entries(coreFields).find(([id]) => id === field.id)?.[1]
  if (notAsked.includes(field.id)) {
    problems.push(checkProblem(at('id'), 'fieldNotAsked', { id: field.id }))
  }
  if (core && core !== field.kind) {
    problems.push(checkProblem(at('kind'), 'otherKind', { id: field.id, kind: core }))
  }
  if (!core && field.kind === 'unit') {
    problems.push(checkProblem(at('kind'), 'onlyUnit'))
  }
  if ('choices' in field) {
    problems.push(...repeated(at('choices'), field.choices), ...alike(at('choices'), field.choices))
    if (field.id === 'nature') {
      field.choices.forEach(({ id }, nth) => {
        problems.push(...unknown(at('choices', nth, 'id'), 'nature', id, natures))
      })
    }
  }
  if (field.when) problems.push(...conditionProblems(fields, index, field.when, at('when')))
  field.wording?.forEach(({ when }, nth) => {
    problems.push(...conditionProblems(fields, index, when, at('wording', nth, 'when')))
  })
  return problems
}

function conditionProblems(
  fields: readonly Field[],
  index: number,
  { field, is }: Condition,
  path: readonly (string | number)[],
): CheckProblem[] {
  const earlier = fields.slice(0, index)
  const asked = earlier.find(({ id }) => id === field)
  if (!asked)
    return unknown(
      [...path, 'field'],
      'field',
      field,
      earlier.map(({ id }) => id),
    )
  const possible: readonly (string | boolean)[] | undefined =
    asked.kind === 'yesNo'
      ? [true, false]
      : 'choices' in asked
        ? asked.choices.map(({ id }) => id)
        : undefined
  if (!possible) {
    return [checkProblem([...path, 'field'], 'noFixedAnswers', { field })]
  }
  const strange = is.flatMap((answer, nth) =>
    problemIf(!possible.includes(answer), [...path, 'is', nth], 'neverAnswered', {
      field,
      answer: String(answer),
      answers: possible.join(', '),
    }),
  )
  return [...strange, ...twice([...path, 'is'], is)]
}

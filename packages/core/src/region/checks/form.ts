import { languageField } from '../../report/check.ts'
import { alwaysRequired, type Condition, coreFields, type Field, natures } from '../../report/form.ts'
import type { Problem } from '../../words/problem.ts'
import { commonDimensions } from '../dimensions.ts'
import type { Profile } from '../profile.ts'
import { alike, repeated, twice, unknown } from './list.ts'

/** The form: are the core fields what they are everywhere, and does every condition name an earlier answer? */
export function formProblems({ form: { fields } }: Profile): Problem[] {
  return [
    ...repeated(['form', 'fields'], fields),
    ...alwaysRequired.flatMap((id) => requiredProblems(fields, id)),
    ...fields.flatMap((field, index) => fieldProblems(fields, field, index)),
  ]
}

function requiredProblems(fields: readonly Field[], id: string): Problem[] {
  const index = fields.findIndex((field) => field.id === id)
  if (index < 0) {
    return [
      {
        path: ['form', 'fields'],
        message: `the field "${id}" is missing`,
        mend: `add a field with the id ${id}`,
      },
    ]
  }
  const field = fields[index]
  if (field?.required && !field.when) return []
  return [
    {
      path: ['form', 'fields', index, 'required'],
      message: `"${id}" must always be answered`,
      mend: 'write required: true, and no "when"',
    },
  ]
}

/** What a report gets by itself or in its handling. */
const notAsked: readonly string[] = [languageField, ...commonDimensions]

function fieldProblems(fields: readonly Field[], field: Field, index: number): Problem[] {
  const at = (...rest: (string | number)[]) => ['form', 'fields', index, ...rest]
  const problems: Problem[] = []
  const core: string | undefined = Object.entries(coreFields).find(([id]) => id === field.id)?.[1]
  if (notAsked.includes(field.id)) {
    problems.push({
      path: at('id'),
      message: `"${field.id}" is not asked of a reporter`,
      mend: 'choose another id',
    })
  }
  if (core && core !== field.kind) {
    problems.push({
      path: at('kind'),
      message: `"${field.id}" is a field of the kind "${core}" in every region`,
      mend: `write kind: '${core}', or choose another id`,
    })
  }
  if (!core && field.kind === 'unit') {
    problems.push({
      path: at('kind'),
      message: 'only the field "unit" asks for a unit',
      mend: 'choose another kind',
    })
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
): Problem[] {
  const earlier = fields.slice(0, index)
  const asked = earlier.find(({ id }) => id === field)
  if (!asked)
    return unknown(
      [...path, 'field'],
      'earlier field',
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
    return [
      {
        path: [...path, 'field'],
        message: `"${field}" has no fixed answers`,
        mend: 'name a field with choices, or yes/no',
      },
    ]
  }
  const strange = is.flatMap((answer, nth) =>
    possible.includes(answer)
      ? []
      : [
          {
            path: [...path, 'is', nth],
            message: `"${field}" is never answered "${answer}"`,
            mend: `write one of ${possible.join(', ')}`,
          },
        ],
  )
  return [...strange, ...twice([...path, 'is'], is)]
}

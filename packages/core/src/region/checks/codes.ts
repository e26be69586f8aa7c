import { noCode } from '../../summary/index.ts'
import { commonDimensions } from '../dimensions.ts'
import type { Profile } from '../profile.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'

/** What reports are counted by, and the codes in it: does each name mean one thing only? */
export function codeProblems({ levels, units, form, taxonomy }: Profile): CheckProblem[] {
  // The field "unit" asks for a unit of the lowest level, which may well be called the same.
  const fields = form.fields.map(({ id }) => (id === 'unit' ? undefined : id))
  const levelIds = levels.map(({ id }) => id)
  const facets = taxonomy.facets.map(({ id }) => id)
  return [
    ...taken(['levels'], levelIds, commonDimensions),
    ...taken(['form', 'fields'], fields, levelIds),
    ...taken(['taxonomy', 'facets'], facets, [...commonDimensions, ...levelIds, ...fields]),
    ...reserved(['units'], units),
    ...form.fields.flatMap((field, index) =>
      'choices' in field ? reserved(['form', 'fields', index, 'choices'], field.choices) : [],
    ),
  ]
}

function taken(
  where: Path,
  ids: readonly (string | undefined)[],
  others: readonly (string | undefined)[],
): CheckProblem[] {
  return ids.flatMap((id, index) =>
    id !== undefined && others.includes(id)
      ? [checkProblem([...where, index, 'id'], 'countedAlready', { id })]
      : [],
  )
}

function reserved(where: Path, items: readonly { readonly id: string }[]): CheckProblem[] {
  return items.flatMap(({ id }, index) =>
    problemIf(id === noCode, [...where, index, 'id'], 'reservedCode', { id }),
  )
}

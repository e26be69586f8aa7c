import { noCode } from '../../summary/index.ts'
import type { Problem } from '../../words/problem.ts'
import { commonDimensions } from '../dimensions.ts'
import type { Profile } from '../profile.ts'

type Path = Problem['path']

/** What reports are counted by, and the codes in it: does each name mean one thing only? */
export function codeProblems({ levels, units, form, taxonomy }: Profile): Problem[] {
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
): Problem[] {
  return ids.flatMap((id, index) =>
    id !== undefined && others.includes(id)
      ? [
          {
            path: [...where, index, 'id'],
            message: `reports are counted by another "${id}"`,
            mend: 'choose another id',
          },
        ]
      : [],
  )
}

function reserved(where: Path, items: readonly { readonly id: string }[]): Problem[] {
  return items.flatMap(({ id }, index) =>
    id === noCode
      ? [
          {
            path: [...where, index, 'id'],
            message: `"${id}" is how reports are counted of which this is not known`,
            mend: 'choose another id',
          },
        ]
      : [],
  )
}

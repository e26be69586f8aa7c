import type { Field } from '../report/index.ts'
import type { Problem } from '../words/index.ts'
import { columnName, type MappedColumn, type Mapping } from './mapping.ts'
import type { ImportTarget } from './target.ts'

/** What of a mapping does not fit the region, each with its place and its mend; an empty list if all does. */
export function mappingProblems(target: ImportTarget, { columns, fixed }: Mapping): Problem[] {
  const names = columns.map(columnName)
  return [
    ...columns.flatMap((column, index) => {
      const path = ['columns', index]
      const again = names.indexOf(names[index] ?? '') < index
      return [
        ...problemIf(
          again,
          [...path, 'header'],
          `"${column.header}" stands here twice`,
          'say which of the columns it is by `nth`',
        ),
        ...columnProblems(target, column).map((problem) => ({
          ...problem,
          path: [...path, ...problem.path],
        })),
      ]
    }),
    ...(['submitted', 'theme', 'id', 'language'] as const).flatMap((as) =>
      problemIf(
        columns.filter((column) => column.as === as).length > 1,
        ['columns'],
        `several columns are "${as}"`,
        'leave one',
      ),
    ),
    ...Object.keys(fixed?.answers ?? {}).flatMap((field) =>
      fieldProblems(target, field, ['fixed', 'answers', field]),
    ),
  ]
}

function columnProblems(target: ImportTarget, column: MappedColumn): Problem[] {
  switch (column.as) {
    case 'answer': {
      const field = target.form.fields.find(({ id }) => id === column.field)
      if (!field) return fieldProblems(target, column.field, ['field'])
      const ids = field.kind === 'unit' ? target.units : 'choices' in field ? field.choices : undefined
      return valueProblems(
        column.values,
        ids?.map(({ id }) => id),
      )
    }
    case 'choice': {
      const field = target.form.fields.find(({ id }) => id === column.field)
      if (!field || !('choices' in field))
        return fieldProblems(target, column.field, ['field'], 'with choices')
      const ids = field.choices.map(({ id }) => id)
      return problemIf(
        !ids.includes(column.choice),
        ['choice'],
        `"${column.field}" has no choice "${column.choice}"`,
        `write one of ${ids.join(', ')}`,
      )
    }
    case 'theme':
      return valueProblems(
        column.values,
        target.themes.map(({ id }) => id),
      )
    case 'language':
      return valueProblems(column.values, target.languages)
    default:
      return []
  }
}

function fieldProblems({ form }: ImportTarget, field: string, path: Problem['path'], kind = ''): Problem[] {
  const fields = form.fields.filter((one) => kind === '' || 'choices' in one).map(({ id }) => id)
  return problemIf(
    !fields.includes(field),
    path,
    `the form has no field "${field}"${kind && ` ${kind}`}`,
    fields.length > 0 ? `write one of ${fields.join(', ')}` : 'take the column out',
  )
}

function valueProblems(
  values: Readonly<Record<string, string | boolean>> = {},
  ids?: readonly string[],
): Problem[] {
  return Object.entries(values).flatMap(([value, id]) =>
    problemIf(
      ids ? !ids.includes(String(id)) : typeof id !== 'boolean',
      ['values', value],
      `there is no "${id}" to mean by it`,
      ids ? `write one of ${ids.join(', ')}` : 'write true or false',
    ),
  )
}

function problemIf(is: boolean, path: Problem['path'], message: string, mend: string): Problem[] {
  return is ? [{ path, message, mend }] : []
}

/** Fields that must be answered and that no column of the mapping gives, and whether anything gives the day. */
export function mappingGaps(
  { form }: ImportTarget,
  { columns, fixed }: Mapping,
): { fields: Field[]; day: boolean } {
  const given = new Set([
    ...columns.flatMap((column) => ('field' in column ? [column.field] : [])),
    ...Object.keys(fixed?.answers ?? {}),
  ])
  return {
    fields: form.fields.filter(({ id, required, when }) => required && !when && !given.has(id)),
    day: fixed?.submitted === undefined && columns.every(({ as }) => as !== 'submitted'),
  }
}

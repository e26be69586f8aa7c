import type { Field } from '../report/index.ts'
import { tellInLine } from '../words/coded-problem.ts'
import { en } from '../words/import/en.ts'
import type { ImportWords } from '../words/import/fi.ts'
import type { CodedProblem, Params } from '../words/index.ts'
import { columnName, type MappedColumn, type Mapping } from './mapping.ts'
import type { ImportTarget } from './target.ts'

/** What of a mapping can be unfit for the region. What each means, and what to write instead, stands in words. */
type MappingProblemCode = keyof ImportWords['mapping']

/** One thing for which a mapping does not fit the region; `mappingProblemIn` tells it in a language. */
export type MappingProblem = CodedProblem<MappingProblemCode>

/**
 * What of a mapping does not fit the region, each with its place, its code and, in English, its mend; an empty list if
 * all does. `mappingProblemIn` tells them in other languages.
 */
export function mappingProblems(target: ImportTarget, { columns, fixed }: Mapping): MappingProblem[] {
  const names = columns.map(columnName)
  return [
    ...columns.flatMap((column, index) => {
      const path = ['columns', index]
      const again = names.indexOf(names[index] ?? '') < index
      return [
        ...problemIf(again, [...path, 'header'], 'headerTwice', { header: column.header }),
        ...columnProblems(target, column).map((problem) => ({
          ...problem,
          path: [...path, ...problem.path],
        })),
      ]
    }),
    ...(['submitted', 'theme', 'id', 'language'] as const).flatMap((as) =>
      problemIf(columns.filter((column) => column.as === as).length > 1, ['columns'], 'severalColumns', {
        as,
      }),
    ),
    ...Object.keys(fixed?.answers ?? {}).flatMap((field) =>
      fieldProblems(target, field, ['fixed', 'answers', field]),
    ),
  ]
}

function columnProblems(target: ImportTarget, column: MappedColumn): MappingProblem[] {
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
      if (!field || !('choices' in field)) return fieldProblems(target, column.field, ['field'], true)
      const ids = field.choices.map(({ id }) => id)
      return problemIf(!ids.includes(column.choice), ['choice'], 'unknownChoice', {
        field: column.field,
        choice: column.choice,
        choices: ids.join(', '),
      })
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

function fieldProblems(
  { form }: ImportTarget,
  field: string,
  path: MappingProblem['path'],
  withChoices = false,
): MappingProblem[] {
  const fields = form.fields.filter((one) => !withChoices || 'choices' in one).map(({ id }) => id)
  const [unknown, none] = withChoices
    ? (['unknownChoiceField', 'noChoiceField'] as const)
    : (['unknownField', 'noField'] as const)
  return fields.length > 0
    ? problemIf(!fields.includes(field), path, unknown, { field, fields: fields.join(', ') })
    : problemIf(true, path, none, { field })
}

function valueProblems(
  values: Readonly<Record<string, string | boolean>> = {},
  ids?: readonly string[],
): MappingProblem[] {
  return Object.entries(values).flatMap(([value, id]) =>
    problemIf(
      ids ? !ids.includes(String(id)) : typeof id !== 'boolean',
      ['values', value],
      ids ? 'unknownMeaning' : 'notTrueOrFalse',
      { id: String(id), ...(ids && { ids: ids.join(', ') }) },
    ),
  )
}

function problemIf(
  is: boolean,
  path: MappingProblem['path'],
  code: MappingProblemCode,
  params: Params,
): MappingProblem[] {
  return is ? [{ path, code, params, ...tellInLine(en.mapping[code], params) }] : []
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

import type { PublishedTable, SocialReport, ThemeChange } from '@rake/core/document'
import type { Key } from '@rake/core/summary'
import type { Localized } from '@rake/core/words'

/** Where a table's file stands. */
export function fileOf({ id }: Pick<PublishedTable, 'id'>): string {
  return `tables/${id}.csv`
}

/** A column of a file whose lines are made from `Line`. */
interface ColumnOf<Line extends readonly unknown[]> {
  /** Its head, and its name in the metadata: small letters, digits, `_`. */
  readonly name: string
  readonly titles: Localized | undefined
  readonly datatype: 'string' | 'nonNegativeInteger' | 'integer'
  /** The language of its values, where they are names. */
  readonly lang?: string
  readonly of: (...line: Line) => string | number | null
}

/** A column of a table's file. */
export type Column = ColumnOf<[key: Key, n: number | null]>

/** A column of the file of changes. */
export type ChangeColumn = ColumnOf<[change: ThemeChange]>

/** A dimension as the name of a column, in which CSVW (5.6) allows no hyphen; a dimension has no `_`. */
export function columnName(dimension: string): string {
  return dimension.replaceAll('-', '_')
}

/** For each dimension its code, then its name in each language of the report; then the count. */
export function columnsOf(
  { languages, labels }: Pick<SocialReport, 'languages' | 'labels'>,
  { dimensions }: PublishedTable,
): Column[] {
  return [
    ...dimensions.flatMap((dimension, at): Column[] => {
      const titles = labels.dimensions[dimension]
      const codes = labels.codes[dimension] ?? {}
      return [
        { name: columnName(dimension), titles, datatype: 'string', of: (key) => key[at] ?? '' },
        ...languages.map(
          (lang): Column => ({
            name: `${columnName(dimension)}_${lang}`,
            titles,
            datatype: 'string',
            lang,
            of: (key) => codes[key[at] ?? '']?.[lang] ?? '',
          }),
        ),
      ]
    }),
    { name: 'n', titles: undefined, datatype: 'nonNegativeInteger', of: (_, n) => n },
  ]
}

/**
 * For each theme its code, then its name in each language of the report; then its count, that before, and the
 * difference, each empty where it is hidden or was not counted.
 */
export function changeColumns({ languages, since, labels }: SocialReport): ChangeColumn[] {
  const [dimension = 'theme'] = since?.table.dimensions ?? []
  const titles = labels.dimensions[dimension]
  const name = columnName(dimension)
  const count = { titles: undefined, datatype: 'nonNegativeInteger' } as const
  return [
    { name, titles, datatype: 'string', of: ({ id }) => id },
    ...languages.map(
      (lang): ChangeColumn => ({
        name: `${name}_${lang}`,
        titles,
        datatype: 'string',
        lang,
        of: ({ label }) => label[lang] ?? '',
      }),
    ),
    { ...count, name: 'n', of: ({ n }) => n ?? null },
    { ...count, name: 'n_before', of: ({ before }) => before ?? null },
    { ...count, datatype: 'integer', name: 'change', of: ({ by }) => by },
  ]
}

import type { PublishedTable, SocialReport } from '@rake/core/document'
import type { Key } from '@rake/core/summary'
import type { Localized } from '@rake/core/words'

/** Where a table's file stands. */
export function fileOf({ id }: Pick<PublishedTable, 'id'>): string {
  return `tables/${id}.csv`
}

/** A column of a table's file. */
export interface Column {
  /** Its head, and its name in the metadata: small letters, digits, `_`. */
  readonly name: string
  readonly titles: Localized | undefined
  readonly datatype: 'string' | 'nonNegativeInteger'
  /** The language of its values, where they are names. */
  readonly lang?: string
  readonly of: (key: Key, n: number | null) => string | number | null
}

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

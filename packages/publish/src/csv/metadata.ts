import type { SocialReport } from '@rake/core/document'
import { tableHash } from '@rake/core/document'
import { type Localized, say } from '@rake/core/words'
import { type PublishWords, publishWords } from '../words/index.ts'
import { type ChangeColumn, type Column, changeColumns, columnName, columnsOf, fileOf } from './columns.ts'

interface Dialect {
  readonly delimiter: string
  readonly bom: boolean
}

/** The columns of `figures.csv`. */
export const figureColumns = ['path', 'n', 'table', 'key', 'period', 'edition', 'hash'] as const

/** What the files hold: "Metadata Vocabulary for Tabular Data" (W3C Recommendation, 17 December 2015). */
export function metadata(document: SocialReport, { delimiter }: Dialect): string {
  const { title, region, published, period, tables, languages, n, since } = document
  const lang = languages[0] ?? 'fi'
  const file = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    'dc:title': inEach(title),
    'dc:publisher': inEach(region.name),
    'dc:issued': { '@value': published, '@type': 'xsd:date' },
    'dc:temporal': `${period.from}/${period.to}`,
    dialect: { delimiter, encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: [
      ...tables.map((table) => ({
        url: fileOf(table),
        'dc:title': inEach(table.label),
        'dc:extent': String(table.total),
        'dc:identifier': `sha256:${tableHash(table, n.query)}`,
        tableSchema: {
          columns: columnsOf(document, table).map((column) => described(column, languages)),
          ...(table.dimensions.length > 0 && {
            primaryKey: table.dimensions.map(columnName),
          }),
        },
      })),
      {
        url: 'figures.csv',
        tableSchema: {
          columns: figureColumns.map((name) => ({
            name,
            titles: name,
            datatype: name === 'n' || name === 'edition' ? 'nonNegativeInteger' : 'string',
          })),
          primaryKey: ['path'],
        },
      },
      ...(since
        ? [
            {
              url: 'changes.csv',
              'dc:title': inEach(byLanguage(languages, (words) => words.change)),
              'dc:temporal': `${since.period.from}/${since.period.to}`,
              'dc:identifier': `sha256:${since.n.hash}`,
              tableSchema: {
                columns: changeColumns(document).map((column) => described(column, languages)),
                primaryKey: since.table.dimensions.map(columnName),
              },
            },
          ]
        : []),
    ],
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What the columns are called that count something. */
const counted: Readonly<Record<string, (words: PublishWords) => string>> = {
  n: (words) => words.count,
  n_before: (words) => words.before,
  change: (words) => words.change,
}

function described({ name, titles, datatype, lang }: Column | ChangeColumn, languages: readonly string[]) {
  const count = counted[name]
  return {
    name,
    titles: name,
    'dc:title': inEach(titles ?? byLanguage(languages, count ?? ((words) => words.count))),
    datatype,
    ...(lang !== undefined && { lang }),
    ...(count
      ? { null: '', 'dc:description': inEach(byLanguage(languages, (words) => words.hidden)) }
      : { required: true }),
  }
}

function inEach(text: Localized) {
  return Object.keys(text).map((lang) => ({ '@value': say(text, lang), '@language': lang }))
}

function byLanguage(languages: readonly string[], of: (words: PublishWords) => string): Localized {
  return Object.fromEntries(
    languages.map((lang) => {
      const { words, lang: own } = publishWords(lang)
      return [own, of(words)]
    }),
  )
}

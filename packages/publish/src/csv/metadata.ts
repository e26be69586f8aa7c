import type { SocialReport } from '@rake/core/document'
import { tableHash } from '@rake/core/document'
import { type Localized, say } from '@rake/core/words'
import { publishWords } from '../words/index.ts'
import { columnName, columnsOf, fileOf } from './columns.ts'

interface Dialect {
  readonly delimiter: string
  readonly bom: boolean
}

/** The columns of `figures.csv`. */
export const figureColumns = ['path', 'n', 'table', 'key', 'period', 'edition', 'hash'] as const

/** What the files hold: "Metadata Vocabulary for Tabular Data" (W3C Recommendation, 17 December 2015). */
export function metadata(document: SocialReport, { delimiter }: Dialect): string {
  const { title, region, published, period, tables, languages, n } = document
  const lang = languages[0] ?? 'fi'
  const counted = byLanguage(languages, (words) => words.count)
  const described = {
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
          columns: columnsOf(document, table).map(({ name, titles, datatype, lang: of }) => ({
            name,
            titles: name,
            'dc:title': inEach(titles ?? counted),
            datatype,
            ...(of !== undefined && { lang: of }),
            ...(name === 'n'
              ? {
                  null: '',
                  'dc:description': inEach(byLanguage(languages, (words) => words.hidden)),
                }
              : { required: true }),
          })),
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
    ],
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

function inEach(text: Localized) {
  return Object.keys(text).map((lang) => ({ '@value': say(text, lang), '@language': lang }))
}

function byLanguage(
  languages: readonly string[],
  of: (words: ReturnType<typeof publishWords>['words']) => string,
): Localized {
  return Object.fromEntries(
    languages.map((lang) => {
      const { words, lang: own } = publishWords(lang)
      return [own, of(words)]
    }),
  )
}

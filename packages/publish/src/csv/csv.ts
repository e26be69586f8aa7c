import type { PublishedTable, SocialReport } from '@rake/core/document'
import { changesSince, figuresIn } from '@rake/core/document'
import { changeColumns, columnsOf, fileOf } from './columns.ts'
import { figureColumns, metadata } from './metadata.ts'

/** How the lines are written. */
const dialects = {
  /** Open data, as RFC 4180 has it: commas, no byte order mark. */
  open: { delimiter: ',', bom: false },
  /**
   * For Excel in Finnish or Swedish, which splits at semicolons and takes a file without a byte order mark for
   * another encoding than UTF-8.
   */
  excel: { delimiter: ';', bom: true },
} as const
export type CsvDialect = keyof typeof dialects

/**
 * Every table of the report as a CSV file in UTF-8, `figures.csv` with each figure's query and hash, `changes.csv`
 * with the themes now and before where the report compares, and `csv-metadata.json`, under which name readers look for it, which describes them all (CSV on the Web, W3C 2015). File name → content.
 *
 * A row has the codes of its key, their names in each language of the report, and `n`, which is empty where it is
 * hidden. Only counts, codes and names stand here: no free text.
 */
export function csv(document: SocialReport, dialect: CsvDialect = 'open'): Readonly<Record<string, string>> {
  const written = (rows: Rows) => lines(rows, dialect)
  return {
    ...Object.fromEntries(document.tables.map((table) => [fileOf(table), written(rowsOf(document, table))])),
    'figures.csv': written(figureRows(document)),
    ...(document.since && { 'changes.csv': written(changeRows(document)) }),
    'csv-metadata.json': metadata(document, dialects[dialect]),
  }
}

type Rows = readonly (readonly (string | number | null)[])[]

function rowsOf(document: SocialReport, table: PublishedTable): Rows {
  const columns = columnsOf(document, table)
  return [
    columns.map(({ name }) => name),
    ...table.rows.map(({ key, n }) => columns.map(({ of }) => of(key, n))),
  ]
}

function figureRows(document: SocialReport): Rows {
  return [
    figureColumns,
    ...figuresIn(document).map(({ path, figure: { n, query, hash } }) => [
      path.join('/'),
      n,
      query.table,
      query.key.join(' '),
      query.period,
      query.edition,
      hash,
    ]),
  ]
}

function changeRows(document: SocialReport): Rows {
  const columns = changeColumns(document)
  return [
    columns.map(({ name }) => name),
    ...changesSince(document).map((change) => columns.map(({ of }) => of(change))),
  ]
}

/** Lines as RFC 4180 has them: CRLF after each, a field in quotes where it needs them. */
function lines(rows: Rows, dialect: CsvDialect): string {
  const { delimiter, bom } = dialects[dialect]
  const written = rows.map((row) => `${row.map(field).join(delimiter)}\r\n`)
  return `${bom ? '\ufeff' : ''}${written.join('')}`
}

function field(value: string | number | null): string {
  const text = String(value ?? '')
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

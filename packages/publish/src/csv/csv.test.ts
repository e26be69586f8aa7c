import { figuresIn } from '@rake/core/document'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { fullReport, shownChanges, shownRows } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { type CsvDialect, csv } from './index.ts'

const document = fullReport()

function read(dialect: CsvDialect, file: string): Record<string, string>[] {
  return parse(csv(document, dialect)[file] ?? '', {
    bom: dialect === 'excel',
    columns: true,
    delimiter: dialect === 'excel' ? ';' : ',',
    record_delimiter: '\r\n',
  })
}

test.each(['open', 'excel'] as const)('every table says what the report says (%s)', (dialect) => {
  const shown = shownRows(document, 'sv')
  for (const { id, dimensions, rows } of document.tables) {
    const lines = read(dialect, `tables/${id}.csv`)
    const column = (dimension: string) => dimension.replace('-', '_')
    const count = (text = '?') => (text === '' ? null : Number(text))
    expect(lines.map((line) => [...dimensions.map((one) => line[column(one)]), count(line.n)])).toEqual(
      rows.map(({ key, n }) => [...key, n]),
    )
    expect(
      lines.map((line) => [...dimensions.map((one) => line[`${column(one)}_sv`]), count(line.n)]),
    ).toEqual(shown[id])
  }
})

test('figures.csv has every figure with its query and hash', () => {
  expect(read('open', 'figures.csv')).toEqual(
    figuresIn(document).map(({ path, figure: { n, query, hash } }) => ({
      path: path.join('/'),
      n: n === null ? '' : String(n),
      table: query.table,
      key: query.key.join(' '),
      period: query.period,
      edition: '1',
      hash,
    })),
  )
})

test('changes.csv has what each theme counts now and before, and leaves empty what is not told', () => {
  const told = (text: string) =>
    text.replace('−', '-').replace('+', '').replace('\u00a0', '').replace(/[•–]/, '')
  expect(
    read('open', 'changes.csv').map((line) => [line.theme_fi, line.n, line.n_before, line.change]),
  ).toEqual(shownChanges.fi.slice(0, -1).map(([theme, ...counts]) => [theme, ...counts.map(told)]))
  expect(Object.keys(csv(goldenDocument()))).not.toContain('changes.csv')
})

test('open data is as RFC 4180 has it: commas, CRLF, quotes where needed, no byte order mark', () => {
  expect(csv(document)['tables/priorities.csv']).toBe(
    'welfare_priorities,welfare_priorities_fi,welfare_priorities_sv,n\r\n' +
      'housing,Asuminen,Boende,1042\r\n' +
      '"other;""x""","Muu, ""erityinen""; tai <muu>",Annat,0\r\n',
  )
})

test('for Excel in Finnish: a byte order mark and semicolons', () => {
  const text = csv(document, 'excel')['tables/theme.csv'] ?? ''
  expect(text.startsWith('\ufefftheme;theme_fi;theme_sv;n\r\n')).toBe(true)
})

test.each(['open', 'excel'] as const)(
  'the metadata describes every file and column there is (%s)',
  (dialect) => {
    const files = csv(document, dialect)
    const { '@context': context, dialect: said, tables } = JSON.parse(files['csv-metadata.json'] ?? '')
    expect(context[0]).toBe('http://www.w3.org/ns/csvw')
    expect(said.delimiter).toBe(dialect === 'excel' ? ';' : ',')
    expect(['csv-metadata.json', ...tables.map(({ url }: { url: string }) => url)].sort()).toEqual(
      Object.keys(files).sort(),
    )
    for (const { url, tableSchema } of tables) {
      const names = tableSchema.columns.map(({ name }: { name: string }) => name)
      const [head = ''] = (files[url] ?? '').replace('\ufeff', '').split('\r\n')
      expect(head).toBe(names.join(said.delimiter))
      // A name of a column is a URI template variable (CSVW 5.6): letters, digits, _.
      for (const name of names) expect(name).toMatch(/^[a-zA-Z][a-zA-Z0-9_]*$/)
      for (const part of tableSchema.primaryKey ?? []) expect(names).toContain(part)
    }
  },
)

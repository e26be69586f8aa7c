import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { summarise, suppress } from '../summary/index.ts'
import { checkFigures, figureOf, figuresIn } from './figures.ts'
import { documentProblems } from './problems.ts'
import { type SocialReport, socialReportSchema } from './schema.ts'
import { changesSince, type PublishedBefore } from './since.ts'
import { against, counted, smallReport } from './testing/small-report.ts'
import { writeReport } from './write-report.ts'

const domain = { theme: ['housing', 'income', 'other'], unit: ['north', 'south'] }

/** The year before: housing 5, others 2, income none. */
const before: PublishedBefore = {
  period: { id: '2024', from: plainDate('2024-01-01'), to: plainDate('2024-12-31') },
  edition: 2,
  tables: suppress(
    summarise({
      tables: [
        { id: 'theme', dimensions: ['theme'] },
        { id: 'unit', dimensions: ['unit'] },
      ],
      reports: [
        ...Array.from({ length: 5 }, () => ({ unit: 'north', theme: 'housing' })),
        ...Array.from({ length: 2 }, () => ({ unit: 'south', theme: 'other' })),
      ],
      domain,
    }),
    against.rule,
  ),
}

function comparing(published: PublishedBefore = before): SocialReport {
  const { n: _, themes, tables: __, labels: ___, format: ____, ...written } = smallReport()
  const findings = Object.fromEntries(themes.map(({ id, findings }) => [id, findings]))
  return writeReport({ ...written, findings }, { ...counted, before: published })
}

const problems = (document: SocialReport, editions: readonly PublishedBefore[] = [before]) =>
  documentProblems(document, { ...against, before: editions }).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

test('SS-05 a report says what has changed since the period before, theme by theme', () => {
  const document = comparing()
  expect(document.since?.n.n).toBe(7)
  expect(changesSince(document).map(({ id, n, before, by }) => [id, n, before, by])).toEqual([
    ['housing', 7, 5, 2],
    ['income', 2, 0, 2],
    ['other', 0, 2, -2],
  ])
  expect(changesSince(document)[2]?.label).toEqual({ fi: 'Muut', sv: 'Övriga' })
  expect(problems(document)).toEqual([])
  expect(socialReportSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
})

test('a report that compares with nothing has no changes', () => {
  expect(changesSince(smallReport())).toEqual([])
})

test('the figures before have their query and hash, and are computed again from the report', () => {
  const document = comparing()
  expect(figuresIn(document).map(({ path }) => path.join('.'))).toEqual([
    'n',
    'themes.0.figure',
    'themes.1.figure',
    'since.n',
    'since.themes.0.figure',
    'since.themes.1.figure',
    'since.themes.2.figure',
  ])
  for (const { figure } of figuresIn(document)) expect(figureOf(document, figure.query)).toEqual(figure)
  expect(document.since?.n.query).toMatchObject({ period: '2024', edition: 2 })
  expect(checkFigures(document)).toEqual([])
})

test('a theme that the period before did not count by has not changed by any number', () => {
  const [theme, ...others] = before.tables
  if (!theme) throw new Error('no table')
  const document = comparing({
    ...before,
    tables: [{ ...theme, rows: theme.rows.filter(({ key }) => key[0] !== 'income') }, ...others],
  })
  expect(changesSince(document)[1]).toMatchObject({ id: 'income', n: 2, by: null })
  expect(changesSince(document)[1]?.before).toBeUndefined()
})

test('a figure that was hidden then stays hidden, and so does the change', () => {
  const hidden = {
    ...before,
    tables: before.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => (row.key[0] === 'housing' ? { ...row, n: null } : row)),
    })),
  }
  const document = comparing(hidden)
  expect(changesSince(document)[0]).toEqual({
    id: 'housing',
    label: { fi: 'Asuminen', sv: 'Boende' },
    n: 7,
    before: null,
    by: null,
  })
  expect(problems(document, [hidden])).toEqual([])
})

test('the comparison is with what was published, and with nothing else', () => {
  const unpublished = /since\.table: edition 2 of 2024 has not been published with this table/
  expect(problems(comparing(), [])).toEqual([expect.stringMatching(unpublished)])
  expect(problems(comparing(), [{ ...before, edition: 1 }])).toEqual([expect.stringMatching(unpublished)])
  const [theme] = before.tables
  if (!theme) throw new Error('no table')
  const other = { ...before, tables: [{ ...theme, rows: theme.rows.toReversed() }] }
  expect(problems(comparing(), [other])).toEqual([expect.stringMatching(unpublished)])
})

test('a figure before that its table does not tell is refused, and a theme that could be compared is not left out', () => {
  const document = structuredClone(comparing()) as unknown as {
    since: { themes: { figure: { n: number } }[] }
  }
  const [first] = document.since.themes
  if (first) first.figure.n = 4
  document.since.themes.splice(1, 1)
  expect(problems(document as unknown as SocialReport)).toEqual([
    'since.themes: "income" was counted then too',
    'since.themes.0.figure.n: it says 4, theme ["housing"] says 5',
  ])
})

test('the period before has ended', () => {
  const document = comparing({ ...before, period: { ...before.period, to: plainDate('2025-01-31') } })
  expect(problems(document)).toEqual([
    'since.period.to: 2024-01-01 – 2025-01-31 is no period before 2025-01-01',
  ])
})

test('an edition without the table of themes, or one that counts it otherwise, cannot be compared with', () => {
  expect(() => comparing({ ...before, tables: [] })).toThrow(/no table "theme": leave it out/)
  const [theme] = before.tables
  if (!theme) throw new Error('no table')
  expect(() => comparing({ ...before, tables: [{ ...theme, dimensions: ['unit'] }] })).toThrow(
    /compare tables that count by the same/,
  )
})

import { expect, test } from 'vitest'
import { type DocumentProblem, documentProblem } from './document-problem.ts'
import { checkFigures, figureIn, figureOf, figuresIn, tableHash } from './figures.ts'
import { documentProblems } from './problems.ts'
import { documentProblemIn } from './say.ts'
import { type SocialReport, socialReportSchema } from './schema.ts'
import { against, counted, smallReport } from './testing/small-report.ts'
import { writeReport } from './write-report.ts'

/** The problems of the small report after something in it was changed, as `place: message`. */
function problemsAfter(change: (document: Editable<SocialReport>) => void, to = against): string[] {
  const document = structuredClone(smallReport()) as Editable<SocialReport>
  change(document)
  const problems = documentProblems(document as SocialReport, to)
  for (const problem of problems) expectToldIn(problem)
  return problems.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** In every language it is a sentence with all its places filled. */
function expectToldIn(problem: DocumentProblem): void {
  for (const lang of ['fi', 'sv', 'en']) {
    const { message, mend } = documentProblemIn(problem, lang)
    for (const text of [message, mend]) expect(text).toMatch(/^[^{}]+\.$/)
  }
}

type Editable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Editable<T[K]> }

test('SS-05 a report with all its parts is plain JSON, and nothing is wrong with it', () => {
  const document = smallReport()
  expect(socialReportSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
  expect(documentProblems(document, against)).toEqual([])
})

test('the themes are those with reports, each with its figure', () => {
  const { n, themes } = smallReport()
  expect(n.n).toBe(9)
  expect(themes.map(({ id, label, figure }) => [id, label.sv, figure.n])).toEqual([
    ['housing', 'Boende', 7],
    ['income', 'Utkomst', 2],
  ])
})

test('findings of a theme without reports are refused', () => {
  const { n: _, themes: __, tables: ___, labels: ____, format: _____, ...written } = smallReport()
  expect(() => writeReport({ ...written, findings: { other: [] } }, counted)).toThrow(/No report is under/)
  expect(() => writeReport({ ...written, findings: {} }, { ...counted, themes: 'unit2' })).toThrow(/unit2/)
})

test('every figure computed again from its query is the same, hash included', () => {
  const document = smallReport()
  const figures = figuresIn(document).map(({ figure }) => figure)
  expect(figures).toHaveLength(3)
  for (const figure of figures) expect(figureOf(document, figure.query)).toEqual(figure)
})

test('a figure of another edition or period, or of no table, cannot be computed from the report', () => {
  const document = smallReport()
  const { query } = document.n
  expect(figureOf(document, { ...query, edition: 2 })).toBeUndefined()
  expect(figureOf(document, { ...query, period: '2024' })).toBeUndefined()
  expect(figureOf(document, { ...query, table: 'nature' })).toBeUndefined()
  expect(figureOf(document, { ...query, dimensions: ['unit'], key: ['north'] })).toBeUndefined()
})

test('what is hidden in a table is hidden from its hash', () => {
  const unit = counted.tables.find(({ id }) => id === 'unit')
  if (!unit) throw new Error('no table')
  expect(unit.rows.map(({ n }) => n)).toContain(null)
  const query = { table: 'unit', dimensions: ['unit'], key: ['south'], period: '2025', edition: 1 }
  expect(figureIn(counted.tables, query)).toEqual({ n: null, query, hash: tableHash(unit, query) })
  expect(tableHash({ ...unit, total: 8 }, query)).not.toBe(tableHash(unit, query))
  expect(tableHash(unit, { ...query, edition: 2 })).not.toBe(tableHash(unit, query))
})

test('a table that has changed since names every figure that no longer agrees', () => {
  const later = counted.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.key[0] === 'income' ? { ...row, n: 3 } : row)),
  }))
  expect(checkFigures(smallReport(), later).map(({ path }) => path.join('.'))).toEqual([
    'n.hash',
    'themes.0.figure.hash',
    'themes.1.figure.n',
  ])
})

test('SS-06 the themes add up to the reports, or the report is refused', () => {
  expect(problemsAfter(({ themes }) => themes.pop())).toEqual([
    'themes: the themes add up to 7, the reports are 9',
  ])
  expect(
    problemsAfter(({ themes: [first] }) => {
      if (first) first.figure.n = 8
    }),
  ).toEqual([
    'themes: the themes add up to 10, the reports are 9',
    'themes.0.figure.n: it says 8, theme ["housing"] says 7',
  ])
})

test('tables of one edition count the same reports, and their rows add up', () => {
  const found = problemsAfter(({ tables: [theme] }) => {
    if (theme) theme.total = 12
  })
  expect(found).toContain('tables.0.total: it counts 12 reports, the whole 9')
  expect(found).toContain('tables.0.rows: the rows do not add up to 12')
})

test('a figure of a small place is not told by mistake', () => {
  expect(
    problemsAfter(({ tables: [, unit] }) => {
      for (const row of unit?.rows ?? []) row.n = row.key[0] === 'south' ? 3 : 6
    }),
  ).toEqual(['tables.1.rows.1.n: ["south"] tells 3, which is under 5'])
})

test('SS-12 a table for the staff is not published to everyone, nor one of no audience to anybody', () => {
  expect(
    problemsAfter((document) => {
      document.audience = 'everyone'
    }),
  ).toEqual(['tables.1.id: "unit" is not published to everyone'])
  expect(
    problemsAfter(({ tables: [, unit] }) => {
      if (unit) unit.id = 'internal'
    }),
  ).toEqual(['tables.1.id: "internal" is not published to the staff'])
  expect(
    problemsAfter(({ tables: [, unit] }) => {
      if (unit) unit.id = 'unknown'
    }),
  ).toEqual(['tables.1.id: the region has no table "unknown"'])
})

test('every text stands in every language of the report, but in one that the region calls partial', () => {
  expect(
    problemsAfter((document) => {
      document.title = { fi: 'Raportti' }
    }),
  ).toEqual(['title: the text is missing in sv'])
  expect(problemsAfter(({ languages }) => languages.push('en'))).toEqual([])
  expect(problemsAfter(({ languages }) => languages.push('se'))).toContain(
    'languages.2: "se" is not a language of the region',
  )
})

test('VA-02 no quote is published unless somebody has approved exactly its words', () => {
  const quoted = (text: string, id = 'text-1') =>
    problemsAfter(({ themes: [theme] }) => {
      if (theme) theme.quotes = [{ id, lang: 'fi', text }]
    })
  const place = 'themes.0.quotes.0.text'
  expect(quoted('Vuokra nousi, eikä tuki enää riitä.')).toEqual([`${place}: "text-1" was approved otherwise`])
  expect(quoted('Jonossa odotetaan viikkoja.', 'text-2')).toEqual([
    `${place}: nobody has approved the text "text-2"`,
  ])
  expect(quoted('Tätä ei ole kukaan kirjoittanut.', 'text-3')).toEqual([
    `${place}: nobody has approved the text "text-3"`,
  ])
})

test('VA-02 personal data approved by mistake is stopped, with the place named and the words not repeated', () => {
  const text = 'Asiakas on 010190-900P ja asuu osoitteessa Kotikatu 5.'
  const document = smallReport()
  const [theme] = document.themes
  if (!theme) throw new Error('no theme')
  const slipped: SocialReport = {
    ...document,
    themes: [{ ...theme, quotes: [{ id: 'text-9', lang: 'fi', text }] }, ...document.themes.slice(1)],
  }
  const problems = documentProblems(slipped, {
    ...against,
    texts: [{ id: 'text-9', text, approval: { written: text, published: text } }],
  })
  expect(problems.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'themes.0.quotes.0.text: nobody has approved the text "text-9"',
    'themes.0.quotes.0.text: characters 12–22 look like a personal identity code',
    'themes.0.quotes.0.text: characters 44–53 look like a street address',
  ])
  expect(JSON.stringify(problems)).not.toContain('010190')
})

test.each([
  ['title', (d) => (d.title = { fi: 'Raportti, soita 040 123 4567', sv: 'Rapport' }), 'title.fi'],
  ['method', (d) => (d.method = { fi: 'Koonnut Matti Testinen', sv: 'x' }), 'method.fi'],
  [
    'findings',
    (d) => (d.themes[0] as Theme).findings.push({ fi: 'a', sv: 'x@saari.example' }),
    'themes.0.findings.1.sv',
  ],
  [
    'owner',
    (d) => ((d.proposals[0] as Proposal).owner = { fi: 'Liisa Testinen', sv: 'x' }),
    'proposals.0.owner.fi',
  ],
  [
    'view',
    (d) => d.views.push({ from: { fi: 'k', sv: 'k' }, text: { fi: 'k', sv: 'Kotikatu 5' } }),
    'views.1.text.sv',
  ],
  ['source', (d) => ((d.sources[0] as Source).publisher = 'Matti Testinen'), 'sources.0.publisher'],
  [
    'names',
    (d) => (d.labels.codes.theme = { housing: { fi: 'Maija Testinen', sv: 'x' } }),
    'labels.codes.theme.housing.fi',
  ],
] as [string, (document: Editable<SocialReport>) => unknown, string][])(
  'the guard reads every text: %s',
  (_, change, place) => {
    const found = problemsAfter(change)
    expect(found.map((line) => line.split(':')[0])).toEqual([place])
  },
)

type Theme = Editable<SocialReport['themes'][number]>
type Proposal = Editable<SocialReport['proposals'][number]>
type Source = Editable<SocialReport['sources'][number]>

test('PO-05 a citation may name who wrote it, but no telephone number', () => {
  expect(
    problemsAfter(({ sources: [source] }) => {
      if (source) source.citation = 'Matti Testinen, puh. 040 123 4567'
    }),
  ).toEqual(['sources.0.citation: characters 22–33 look like a telephone number'])
})

test('a proposal answers a theme of the report, and says what came of it once it has ended', () => {
  expect(
    problemsAfter(({ proposals: [proposal] }) => {
      if (proposal) Object.assign(proposal, { theme: 'health', state: 'inProgress' })
    }),
  ).toEqual([
    'proposals.0.theme: the report has no theme "health"',
    'proposals.0.outcome: it has not ended yet',
  ])
  expect(problemsAfter(({ proposals: [proposal] }) => delete proposal?.outcome)).toEqual([
    'proposals.0.outcome: it has ended with nothing said of what came of it',
  ])
})

test('a period ends after it has begun, and its figures are of it', () => {
  expect(
    problemsAfter(({ period }) => {
      period.to = '2024-12-31' as typeof period.to
    }),
  ).toEqual(['period.to: 2024-12-31 is before 2025-01-01'])
  expect(
    problemsAfter(({ period }) => {
      period.id = '2026'
    }),
  ).toEqual(['n.query.period: the figures are of 2025, the report is of 2026'])
  expect(
    problemsAfter(({ themes: [theme] }) => {
      if (theme) theme.figure.query.edition = 2
    }),
  ).toEqual(['themes.0.figure.query: it is of edition 2 of 2025, the number of reports of edition 1 of 2025'])
})

test('a problem is told in the reader’s language, in Finnish where it has no words', () => {
  const one = documentProblem(['title'], 'missingText', { n: 1, languages: 'sv' })
  expect(one).toMatchObject({
    message: 'the text is missing in sv',
    mend: 'write it, or take the language out of the report',
  })
  expect(documentProblemIn(one, 'fi')).toEqual({
    message: 'Teksti puuttuu kielellä sv.',
    mend: 'Kirjoita se, tai poista kieli raportista.',
  })
  expect(documentProblemIn(one, 'se')).toEqual(documentProblemIn(one, 'fi'))
  const phone = documentProblem([], 'personalData', { from: 12, to: 1200, kind: 'phone' })
  expect(documentProblemIn(phone, 'fi').message).toBe('Merkeissä 12–1\u00a0200 näyttää olevan puhelinnumero.')
  expect(documentProblemIn(phone, 'sv').message).toBe(
    'Tecknen 12–1\u00a0200 ser ut att vara ett telefonnummer.',
  )
  expect(documentProblemIn(phone, 'en').message).toBe('Characters 12–1,200 look like a telephone number.')
})

test('a figure that either the report or the table hides is told so', () => {
  expect(
    problemsAfter(({ themes: [theme] }) => {
      if (theme) theme.figure.n = null
    }),
  ).toEqual(['themes.0.figure.n: it says that it is hidden, theme ["housing"] says 7'])
  const hidden = counted.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.key[0] === 'housing' ? { ...row, n: null } : row)),
  }))
  const [, housing] = checkFigures(smallReport(), hidden)
  expect(housing?.message).toBe('it says 7, theme ["housing"] says that it is hidden')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { reportSchema } from '../report/index.ts'
import { guessMapping } from './guess.ts'
import type { Mapping } from './mapping.ts'
import { rowReader } from './read-rows.ts'
import { rowProblemIn } from './say.ts'
import type { Cell } from './sheet.ts'
import { smallTarget as target } from './testing/small-target.ts'

const headers = [
  'ID',
  'Pvm',
  'Yksikkösi',
  'Millainen ilmiö on?',
  'Painopisteet',
  'Kuvaa ilmiö',
  'Mitä pitäisi tehdä?',
  'Oletko mukana?',
  'Teema',
]
const mapping: Mapping = {
  columns: [
    { header: 'ID', as: 'id' },
    { header: 'Pvm', as: 'submitted' },
    { header: 'Yksikkösi', as: 'answer', field: 'unit', values: { 'Etelän SOS': 'south' } },
    { header: 'Millainen ilmiö on?', as: 'answer', field: 'nature' },
    { header: 'Painopisteet', as: 'answer', field: 'priorities' },
    { header: 'Kuvaa ilmiö', as: 'answer', field: 'description' },
    { header: 'Mitä pitäisi tehdä?', as: 'answer', field: 'measures' },
    { header: 'Oletko mukana?', as: 'answer', field: 'available' },
    { header: 'Teema', as: 'theme' },
  ],
}
const right: readonly Cell[] = [
  '1',
  '1.3.2023',
  'pohjoinen SOSIAALITYÖ',
  '2. Negatiivinen',
  'Asuminen',
  'Vuokrat nousevat.',
  'Enemmän asuntoja.',
  'Kyllä',
  'Palveluihin pääsy',
]

/** The right row with other cells in some of its columns. */
const row = (changes: Readonly<Record<number, Cell>> = {}, number = 2) => ({
  number,
  cells: right.map((cell, at) => (at in changes ? changes[at] : cell)),
})
const reader = (more: Partial<Parameters<typeof rowReader>[1]> = {}) =>
  rowReader(target, { mapping, headers, ...more })
/** What is wrong with the right row after these changes, in Finnish. */
function wrong(changes: Readonly<Record<number, Cell>>, more: Partial<Parameters<typeof rowReader>[1]> = {}) {
  const read = reader(more).read(row(changes))
  return (read && 'problems' in read ? read.problems : []).map((problem) => ({
    code: problem.code,
    column: problem.column?.letter,
    ...rowProblemIn(problem, 'fi'),
  }))
}

test('a row is a report of the region’s form, with its day and theme', () => {
  const read = reader().read(row({ 4: 'Boende;asuminen' }))
  expect(read).toEqual({
    leftOut: 0,
    report: {
      row: 2,
      id: '1',
      submitted: '2023-03-01',
      theme: 'access',
      answers: {
        language: 'fi',
        unit: 'north',
        nature: 'negative',
        priorities: ['housing'],
        description: 'Vuokrat nousevat.',
        measures: 'Enemmän asuntoja.',
        available: true,
      },
    },
  })
  expect(reader().read({ number: 3, cells: ['', undefined, ' '] })).toBeUndefined()
})

test('a unit is found by its name on the day, by the end of its path, and by what the mapping says', () => {
  const unit = (cell: string, day = '1.3.2023') => {
    const read = reader().read(row({ 1: day, 2: cell, 4: '' }))
    return read && 'report' in read ? read.report.answers.unit : read?.problems[0]?.code
  }
  expect(unit('Eteläinen sosiaalityö')).toBe('south')
  expect(unit('Eteläinen sosiaalityö', '1.3.2022')).toBe('south-old')
  expect(unit('Työikäiset / Pohjoinen sosiaalityö')).toBe('north')
  expect(unit('etelän sos')).toBe('south')
  expect(unit('Päihdeklinikka')).toBe('closedUnit')
})

describe('what is wrong is named with its column, and with what to write instead', () => {
  const days = { from: plainDate('2023-01-01'), to: plainDate('2023-12-31') }
  test.each([
    [{ 2: 'Pohjoinen sosiaalitoimi' }, 'unknownUnit', 'C', /”Pohjoinen sosiaalityö”/],
    [{ 3: 'Outo' }, 'unknownChoice', 'D', /Kirjoita ”Positiivinen” tai ”Negatiivinen”/],
    [{ 4: 'Asuminen;Kissat' }, 'unknownChoice', 'E', /”Asuminen”/],
    [{ 3: '' }, 'required', 'D', /”Positiivinen”/],
    [{ 5: '' }, 'required', 'F', /Täydennä/],
    [{ 5: 'x'.repeat(301) }, 'tooLong', 'F', /300/],
    [{ 5: 'outo \u0007 merkki' }, 'badCharacter', 'F', /uudelleen/],
    [{ 3: 'Positiivinen' }, 'notAsked', 'G', /leaveOut/],
    [{ 7: 'ehkä' }, 'notYesNo', 'H', /kyllä/],
    [{ 1: '' }, 'noDay', 'B', /1\.3\.2023/],
    [{ 1: '32.1.2023' }, 'unreadableDay', 'B', /1\.3\.2023/],
    [{ 1: '31.12.2022' }, 'outsideDay', 'B', /jätä rivi pois/],
    [{ 8: 'Muut' }, 'unknownTheme', 'I', /”Muut teemat”/],
  ] as const)('%o: %s', (changes, code, column, mend) => {
    const [first] = wrong({ 4: '', ...changes }, { days })
    expect(first).toMatchObject({ code, column })
    expect(first?.mend).toMatch(mend)
    expect(`${first?.what}${first?.mend}`).not.toMatch(/[{}]/)
  })

  test('all that is wrong with a row is told at once', () => {
    expect(wrong({ 1: 'x', 2: 'x', 3: 'x', 5: '' }).map(({ code }) => code)).toEqual([
      'unreadableDay',
      'unknownUnit',
      'unknownChoice',
      'required',
    ])
  })

  test('an id that was there before names the row where', () => {
    const { read } = reader()
    read(row())
    const again = read(row({}, 7))
    expect(again && 'problems' in again && again.problems).toMatchObject([
      { row: 7, code: 'sameId', first: 2 },
    ])
  })

  test('a cell that looks like personal data is not repeated', () => {
    const [first] = wrong({ 2: 'Soita 040 123 4567' })
    expect(first?.what).toContain('▮▮▮')
    expect(first?.what).not.toContain('040')
  })
})

test('an answer to what was not asked can be left out, and is counted', () => {
  const columns = mapping.columns.map((column) =>
    column.as === 'answer' && column.field === 'measures'
      ? { ...column, notAsked: 'leaveOut' as const }
      : column,
  )
  const read = reader({ mapping: { columns } }).read(row({ 3: 'Positiivinen', 4: '' }))
  expect(read).toMatchObject({ leftOut: 1, report: { answers: { nature: 'positive' } } })
  expect(read && 'report' in read && read.report.answers).not.toHaveProperty('measures')
})

test('a choice that has the separator in its own name', () => {
  const read = reader().read(row({ 4: 'Toimeentulo; velat' }))
  expect(read && 'report' in read && read.report.answers.priorities).toEqual(['income'])
})

test('one column for each choice, however it is marked', () => {
  const headersOfChoices = ['Pvm', 'Yksikkösi', 'Luonne', 'Asuminen', 'Toimeentulo; velat', 'Kuvaa ilmiö']
  const choices: Mapping = {
    columns: [
      { header: 'Pvm', as: 'submitted' },
      { header: 'Yksikkösi', as: 'answer', field: 'unit' },
      { header: 'Luonne', as: 'answer', field: 'nature' },
      { header: 'Asuminen', as: 'choice', field: 'priorities', choice: 'housing' },
      { header: 'Toimeentulo; velat', as: 'choice', field: 'priorities', choice: 'income' },
      { header: 'Kuvaa ilmiö', as: 'answer', field: 'description' },
    ],
  }
  const { read } = rowReader(target, { mapping: choices, headers: headersOfChoices })
  const picked = (one: Cell, other: Cell) => {
    const row = read({ number: 2, cells: ['1.3.2023', 'north', 'Negatiivinen', one, other, 'Teksti'] })
    return row && 'report' in row ? row.report.answers.priorities : row?.problems.map(({ code }) => code)
  }
  expect(picked(1, 'Toimeentulo; velat')).toEqual(['housing', 'income'])
  expect(picked('x', 0)).toEqual(['housing'])
  expect(picked('', 'ei')).toBeUndefined()
  expect(picked('kissa', '')).toEqual(['unknownChoice'])
})

test('whatever is read as a report, the schema of the form accepts', () => {
  const cell = (good: readonly Cell[]) =>
    fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...good) }, fc.string(), fc.double(), fc.boolean())
  const cells = fc.tuple(
    fc.nat().map(String),
    cell(['1.3.2023', 44986]),
    cell(['north', 'Eteläinen sosiaalityö', 'Päihdeklinikka']),
    cell(['Positiivinen', 'negative']),
    cell(['Asuminen', '', 'Asuminen;Utkomst']),
    cell(['Teksti']),
    cell(['', 'Teksti']),
    cell(['', 'Kyllä', 'nej']),
    cell(['', 'Tillgång']),
  )
  let reports = 0
  fc.assert(
    fc.property(cells, (of) => {
      const read = reader().read({ number: 2, cells: of })
      if (!read || 'problems' in read) return
      reports++
      const units = target.unitsOn(read.report.submitted)
      const { form, languages } = target
      expect(reportSchema({ form, languages, units }).safeParse(read.report.answers).success).toBe(true)
    }),
    { numRuns: 500, seed: 42 },
  )
  expect(reports).toBeGreaterThan(20)
})

test('a file written by this very form needs no mapping by hand', () => {
  const guess = guessMapping(target, { headers, rows: [row()] })
  expect(guess.mapping.columns.filter(({ as }) => as === 'ignored').map(({ header }) => header)).toEqual([
    'Painopisteet',
  ])
})

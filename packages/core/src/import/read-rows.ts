import type { DateRange, PlainDate } from '../clock/index.ts'
import {
  type Answer,
  type Answers,
  checkAnswers,
  languageField,
  type ProblemCode,
  type Report,
} from '../report/index.ts'
import { answerReader, isPicked, languageReader, shown } from './answer-cell.ts'
import { lookup } from './lookup.ts'
import { columnName, countedHeaders, type MappedColumn, type Mapping } from './mapping.ts'
import { normalised } from './normalised.ts'
import { readDay } from './read-day.ts'
import type { RowProblem, RowProblemCode } from './row-problem.ts'
import { letterOf, type SheetRow, textOf } from './sheet.ts'
import type { ImportTarget } from './target.ts'

/** A row that is a report: it passes the form's own check. */
export interface ImportedReport {
  readonly row: number
  /** What the tool that it comes from calls it. */
  readonly id?: string
  readonly submitted: PlainDate
  /** The theme under which it has been classified. */
  readonly theme?: string
  readonly answers: Report
}

/** What a row turned out to be. An empty row is neither. */
export type ReadRow =
  | { readonly report: ImportedReport; readonly leftOut: number }
  | { readonly problems: readonly RowProblem[] }
  | undefined

/** Reads the rows of one sheet, each once and in order: it remembers the ids that it has seen. */
export interface RowReader {
  readonly read: (row: SheetRow) => ReadRow
  /** Columns of the mapping that the sheet does not have. */
  readonly lacking: readonly MappedColumn[]
  /** Columns of the sheet that the mapping does not name, by index. Like those that it ignores, they are not read. */
  readonly unread: readonly number[]
}

export interface ReadRows {
  readonly mapping: Mapping
  readonly headers: readonly string[]
  /** Days that belong to what is read in, both inclusive; a row of another day is wrong. */
  readonly days?: Partial<DateRange>
}

type As<Kind extends MappedColumn['as']> = Extract<MappedColumn, { as: Kind }>
interface Placed<Column> {
  readonly column: Column
  readonly at: number
}

/** As many ways of writing the days of some years as are worth remembering. */
const mostDays = 10_000

/** A reader of rows for a region. The mapping has to fit it: see `mappingProblems`. */
export function rowReader(target: ImportTarget, { mapping, headers, days = {} }: ReadRows): RowReader {
  const { form, languages } = target
  const { fixed } = mapping
  const places = new Map(countedHeaders(headers).map((one, at) => [columnName(one), at]))
  const placed = mapping.columns.flatMap((column): Placed<MappedColumn>[] => {
    const at = places.get(columnName(column))
    return at === undefined ? [] : [{ column, at }]
  })
  const of = <Kind extends MappedColumn['as']>(as: Kind) =>
    placed.filter((one): one is Placed<As<Kind>> => one.column.as === as)
  const [submitted] = of('submitted')
  const [theme] = of('theme')
  const [id] = of('id')
  const [language] = of('language')

  const fields = new Map(form.fields.map((field) => [field.id, field]))
  const answers = of('answer').flatMap(({ column, at }) => {
    const field = fields.get(column.field)
    return field ? [{ field, at, column, read: answerReader(target, field, column) }] : []
  })
  const picks = of('choice').flatMap(({ column, at }) => {
    const field = fields.get(column.field)
    const choice = field && 'choices' in field && field.choices.find((one) => one.id === column.choice)
    if (!choice) return []
    const header = normalised(headers[at] ?? '')
    return [
      {
        field,
        choice,
        at,
        names: new Set([normalised(choice.id), header, ...Object.values(choice.label).map(normalised)]),
      },
    ]
  })
  const themes = lookup(target.themes, theme?.column.values)
  const readLanguage = language && languageReader(languages, language.column)
  const read = [...placed].filter(({ column }) => column.as !== 'ignored').map(({ at }) => at)
  const columnOfField = new Map([...picks, ...answers].map(({ field, at }) => [field.id, at]))
  const seen = new Map<string | number, number>()
  const readDays = new Map<string, PlainDate>()

  const column = (at: number | undefined) =>
    at === undefined ? undefined : { letter: letterOf(at), header: (headers[at] ?? '').trim() }

  function readRow({ number: row, cells }: SheetRow): ReadRow {
    if (read.every((at) => textOf(cells[at]) === '')) return undefined
    const problems: RowProblem[] = []
    const wrong = (
      code: RowProblemCode,
      at: number | undefined,
      more: Omit<RowProblem, 'row' | 'column' | 'code'> = {},
    ) => {
      problems.push({ row, column: column(at), code, ...more })
    }
    const day = dayOf(cells, wrong)
    const name = nameOf(row, cells, wrong)
    const code = themeOf(cells, wrong)
    const draft: Record<string, Answer> = {
      [languageField]: fixed?.language ?? languages[0] ?? '',
      ...fixed?.answers,
    }
    if (language && readLanguage) {
      const { answer, problem } = readLanguage(cells[language.at], day)
      if (problem) wrong(problem.code, language.at, problem)
      if (answer !== undefined) draft[languageField] = answer
    }
    const bad = new Set<string>()
    for (const { field, at, read } of answers) {
      const { answer, problem } = read(cells[at], day)
      if (problem) {
        bad.add(field.id)
        wrong(problem.code, at, { ...problem, field: field.label })
      } else if (answer !== undefined) draft[field.id] = answer
    }
    pick(cells, draft, bad, wrong)
    const leftOut = check(draft, day, bad, wrong)
    if (problems.length > 0 || day === undefined) return { problems }
    return {
      report: {
        row,
        ...(name !== undefined && { id: name }),
        submitted: day,
        ...(code !== undefined && { theme: code }),
        answers: draft as unknown as Report,
      },
      leftOut,
    }
  }

  type Wrong = (
    code: RowProblemCode,
    at: number | undefined,
    more?: Omit<RowProblem, 'row' | 'column' | 'code'>,
  ) => void

  function dayOf(cells: SheetRow['cells'], wrong: Wrong): PlainDate | undefined {
    const cell = submitted && cells[submitted.at]
    const text = textOf(cell)
    if (text === '') {
      if (fixed?.submitted === undefined) wrong('noDay', submitted?.at)
      return fixed?.submitted
    }
    const day = readDays.get(text) ?? readDay(cell, submitted?.column.order)
    if (day !== undefined && readDays.size < mostDays) readDays.set(text, day)
    if (day === undefined) wrong('unreadableDay', submitted?.at, { value: shown(text) })
    else if ((days.from !== undefined && day < days.from) || (days.to !== undefined && day > days.to)) {
      wrong('outsideDay', submitted?.at, { value: day, days })
    }
    return day
  }

  function nameOf(row: number, cells: SheetRow['cells'], wrong: Wrong): string | undefined {
    const name = id ? textOf(cells[id.at]) : ''
    if (!id || name === '') return undefined
    // A whole number takes a fraction of the room of a text, and a file can have a million of them.
    const known = /^[1-9]\d{0,14}$/.test(name) ? Number(name) : name
    const first = seen.get(known)
    if (first === undefined) seen.set(known, row)
    else wrong('sameId', id.at, { first, value: shown(name) })
    return name
  }

  function themeOf(cells: SheetRow['cells'], wrong: Wrong): string | undefined {
    const text = theme ? textOf(cells[theme.at]) : ''
    if (!theme || text === '') return fixed?.theme
    const [code] = themes.find(text)
    if (code === undefined) {
      wrong('unknownTheme', theme.at, {
        value: shown(text),
        instead: themes.nearest(text).map(({ label }) => label),
      })
    }
    return code
  }

  function pick(
    cells: SheetRow['cells'],
    draft: Record<string, Answer>,
    bad: Set<string>,
    wrong: Wrong,
  ): void {
    for (const { field, choice, at, names } of picks) {
      const is = isPicked(cells[at], names)
      if (is === false) continue
      if (is === undefined) {
        bad.add(field.id)
        wrong('unknownChoice', at, {
          value: shown(textOf(cells[at])),
          instead: [choice.label],
          field: field.label,
        })
      } else if (field.kind === 'choices') {
        const before = draft[field.id]
        draft[field.id] = [...(Array.isArray(before) ? before : []), choice.id]
      } else if (draft[field.id] === undefined) draft[field.id] = choice.id
      else {
        bad.add(field.id)
        wrong('severalAnswers', at, { field: field.label })
      }
    }
  }

  /** The form's own check. Answers that may be left out are; how many is returned. */
  function check(
    draft: Record<string, Answer>,
    day: PlainDate | undefined,
    bad: ReadonlySet<string>,
    wrong: Wrong,
  ): number {
    let leftOut = 0
    const options = { languages, ...(day !== undefined && { units: target.unitsOn(day) }) }
    for (const { path, code, max } of checkAnswers(form, draft as Answers, options)) {
      const [id] = path
      const field = fields.get(id)
      // Whether it is asked cannot be told while what it depends on is wrong.
      const isOpen = code === 'notAsked' && bad.has(field?.when?.field ?? '')
      if (bad.has(id) || isOpen) continue
      const known = answers.find((one) => one.field.id === id)
      if (code === 'notAsked' && known?.column.notAsked === 'leaveOut') {
        delete draft[id]
        leftOut++
        continue
      }
      wrong(codeOf(code), columnOfField.get(id), {
        ...(field && { field: field.label }),
        ...(max !== undefined && { max }),
        ...(field &&
          code === 'required' &&
          'choices' in field && { instead: field.choices.map(({ label }) => label) }),
      })
    }
    return leftOut
  }

  return {
    read: readRow,
    lacking: mapping.columns.filter((one) => !places.has(columnName(one))),
    unread: headers.flatMap((_, at) => (placed.some((one) => one.at === at) ? [] : [at])),
  }
}

/** What the form's check calls what no cell can be, for these the cells have been read already. */
function codeOf(code: ProblemCode): RowProblemCode {
  switch (code) {
    case 'wrongType':
    case 'unknownField':
      return 'unknownChoice'
    case 'unknownUnit':
      return 'closedUnit'
    default:
      return code
  }
}

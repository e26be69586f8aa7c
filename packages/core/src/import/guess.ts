import type { Field } from '../report/index.ts'
import { type Localized, wordsIn } from '../words/index.ts'
import { isPicked } from './answer-cell.ts'
import { knownHeader, toolOf } from './known-headers.ts'
import { lookup } from './lookup.ts'
import {
  columnName,
  countedHeaders,
  type MappedColumn,
  type Mapping,
  type SlashOrder,
  type Tool,
} from './mapping.ts'
import { normalised, similarity } from './normalised.ts'
import { readDay } from './read-day.ts'
import { type Cell, letterOf, type Sheet, textOf } from './sheet.ts'
import type { ImportTarget, Named } from './target.ts'

/** Why a column was taken for what it was. Words for each stand in `importWords`. */
export type GuessReason =
  | 'earlier'
  | 'label'
  | 'choiceLabel'
  | 'tool'
  | 'theme'
  | 'values'
  | 'similar'
  | 'person'
  | 'unknown'

export interface GuessedColumn {
  readonly letter: string
  readonly column: MappedColumn
  /** A likely one should be looked at; an unknown one is not read until somebody says what it is. */
  readonly sure: 'certain' | 'likely' | 'unknown'
  readonly why: GuessReason
}

export interface Guess {
  readonly mapping: Mapping
  /** Every column of the sheet, in its order. */
  readonly columns: readonly GuessedColumn[]
}

type Found = Omit<GuessedColumn, 'letter' | 'column'> & { readonly as: As }
/** A mapped column without its header. */
type As = MappedColumn extends infer Column
  ? Column extends MappedColumn
    ? Omit<Column, 'header' | 'nth'>
    : never
  : never

/**
 * What the columns of a sheet seem to be, from their headers and the beginning of their rows: by earlier mappings,
 * by the labels of questions and choices in all languages, by the headers that survey tools write, and by what the
 * values are. Names and mailboxes of people are never read in, and what is not known is left out and says so.
 */
export function guessMapping(target: ImportTarget, sheet: Sheet, earlier: readonly Mapping[] = []): Guess {
  const tool = toolOf(sheet.headers)
  const headers = countedHeaders(sheet.headers)
  const taken = new Set<string>()
  const free = (found: Found | undefined): found is Found => {
    if (!found) return false
    const name = takes(found.as)
    if (name === undefined) return true
    if (taken.has(name)) return false
    taken.add(name)
    return true
  }
  const cellsOf = (at: number) => sheet.rows.map(({ cells }) => cells[at])
  const rules: readonly ((at: number) => Found | undefined)[] = [
    (at) => earlierOf(headers[at], earlier),
    (at) => byLabel(target, headers[at]?.header ?? '', cellsOf(at)),
    (at) => byTool(headers[at]?.header ?? '', cellsOf(at), tool),
    (at) => byValues(target, cellsOf(at)),
    (at) => bySimilarity(target, headers[at]?.header ?? ''),
    (at) => byDays(cellsOf(at), tool),
  ]
  const found: (Found | undefined)[] = headers.map(() => undefined)
  for (const rule of rules) {
    for (const [at, known] of found.entries()) {
      if (known || headers[at]?.header === '') continue
      const guessed = rule(at)
      if (free(guessed)) found[at] = guessed
    }
  }
  const columns = headers.flatMap(({ header, nth }, at): GuessedColumn[] => {
    if (header === '') return []
    const { as, sure, why } = found[at] ?? { as: { as: 'ignored' as const }, sure: 'unknown', why: 'unknown' }
    const column = { header, ...(nth > 1 && { nth }), ...as } as MappedColumn
    return [{ letter: letterOf(at), column, sure, why }]
  })
  return { mapping: { ...(tool && { tool }), columns: columns.map(({ column }) => column) }, columns }
}

/** What only one column can be; undefined for what many can. */
function takes(as: As): string | undefined {
  switch (as.as) {
    case 'ignored':
      return undefined
    case 'answer':
      return `answer ${as.field}`
    case 'choice':
      return `choice ${as.field} ${as.choice}`
    default:
      return as.as
  }
}

function earlierOf(
  header: { header: string; nth: number } | undefined,
  earlier: readonly Mapping[],
): Found | undefined {
  if (!header) return undefined
  const known = earlier
    .flatMap(({ columns }) => columns)
    .find((column) => columnName(column) === columnName(header))
  if (!known) return undefined
  const { header: _, nth: __, ...as } = known
  return { as, sure: 'certain', why: 'earlier' }
}

const labelsOf = (field: Field) =>
  [field.label, ...(field.wording ?? []).map(({ label }) => label)]
    .flatMap((label) => Object.values(label))
    .map(normalised)
const namesOf = (label: Localized) => Object.values(label).map(normalised)

function byLabel({ form }: ImportTarget, text: string, cells: readonly Cell[]): Found | undefined {
  const header = normalised(text)
  for (const field of form.fields) {
    const labels = labelsOf(field)
    if (labels.includes(header) || header === normalised(field.id))
      return asked(field, 'certain', 'label', cells)
    if (!('choices' in field)) continue
    const choice = field.choices.find(({ label }) =>
      namesOf(label).some((name) => labels.some((of) => header === `${of} ${name}`)),
    )
    if (choice)
      return { as: { as: 'choice', field: field.id, choice: choice.id }, sure: 'certain', why: 'choiceLabel' }
  }
  if (
    Object.keys({ fi: 0, sv: 0, en: 0 }).some((lang) => normalised(wordsIn(lang).dimension.theme) === header)
  ) {
    return { as: { as: 'theme' }, sure: 'certain', why: 'theme' }
  }
  // The choice alone above its column, of which each cell says whether it was picked.
  for (const field of form.fields) {
    if (field.kind !== 'choices') continue
    const choice = field.choices.find(({ label }) => namesOf(label).includes(header))
    if (choice && cells.every((cell) => isPicked(cell, new Set([header])) !== undefined)) {
      return { as: { as: 'choice', field: field.id, choice: choice.id }, sure: 'likely', why: 'choiceLabel' }
    }
  }
  return undefined
}

/** The name of the reporter is asked for, but an office has no need of it: it is read in only where a mapping says so. */
function asked(field: Field, sure: Found['sure'], why: GuessReason, cells: readonly Cell[]): Found {
  if (field.id === 'reporter') return { as: { as: 'ignored' }, sure: 'certain', why: 'person' }
  const separator = field.kind === 'choices' ? separatorIn(field, cells) : undefined
  return { as: { as: 'answer', field: field.id, ...(separator !== undefined && { separator }) }, sure, why }
}

/** By which sign several answers fall into known ones most often. */
function separatorIn({ choices }: { readonly choices: readonly Named[] }, cells: readonly Cell[]): string {
  const known = lookup(choices)
  const score = (sign: string) =>
    cells
      .flatMap((cell) => textOf(cell).split(sign))
      .filter((part) => part.trim() !== '' && known.find(part.trim()).length > 0).length
  const [best = ';'] = [';', ',', '\n', '|', '/'].sort((a, b) => score(b) - score(a))
  return best
}

function byTool(header: string, cells: readonly Cell[], tool: Tool | undefined): Found | undefined {
  switch (knownHeader(header)) {
    case 'id':
      return { as: { as: 'id' }, sure: 'certain', why: 'tool' }
    case 'language':
      return { as: { as: 'language' }, sure: 'certain', why: 'tool' }
    case 'submitted':
      return submittedBy(cells, tool, 'certain', 'tool')
    case 'aside':
      return { as: { as: 'ignored' }, sure: 'certain', why: 'tool' }
    case 'person':
      return { as: { as: 'ignored' }, sure: 'certain', why: 'person' }
    default:
      return undefined
  }
}

function submittedBy(
  cells: readonly Cell[],
  tool: Tool | undefined,
  sure: Found['sure'],
  why: GuessReason,
): Found {
  const order = slashOrderIn(cells, tool)
  return { as: { as: 'submitted', ...(order && { order }) }, sure, why }
}

/** A number over 12 tells that it is a day. Where none does, Forms writes as America does. */
function slashOrderIn(cells: readonly Cell[], tool: Tool | undefined): SlashOrder | undefined {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d/.exec(textOf(cell)) ?? []
    return first !== undefined && second !== undefined ? [[Number(first), Number(second)] as const] : []
  })
  if (pairs.some(([first]) => first > 12)) return 'd/m/y'
  if (pairs.some(([, second]) => second > 12) || (pairs.length > 0 && tool === 'forms')) return 'm/d/y'
  return undefined
}

/** How much of a column has to be known for it to be taken for something by its values, and how much there must be. */
const [mostly, enough] = [0.8, 3]

function byValues({ form, units, themes }: ImportTarget, cells: readonly Cell[]): Found | undefined {
  const values = [...new Set(cells.map(textOf))].filter((text) => text !== '')
  if (values.length === 0 || cells.filter((cell) => textOf(cell) !== '').length < enough) return undefined
  const share = (items: readonly Named[], split: (text: string) => string[] = (text) => [text]) => {
    const known = lookup(items)
    const parts = values.flatMap(split)
    return parts.filter((part) => known.find(part).length > 0).length / Math.max(1, parts.length)
  }
  if (share(themes) >= mostly) return { as: { as: 'theme' }, sure: 'likely', why: 'values' }
  for (const field of form.fields) {
    if (field.kind === 'unit' && share(units) >= mostly) return asked(field, 'likely', 'values', cells)
    if (field.kind === 'choice' && share(field.choices) >= mostly)
      return asked(field, 'likely', 'values', cells)
    if (field.kind !== 'choices') continue
    const separator = separatorIn(field, cells)
    const parts = (text: string) =>
      text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    if (share(field.choices, parts) >= mostly) return asked(field, 'likely', 'values', cells)
  }
  return undefined
}

/** How alike a header must be to a label to be taken for it. */
const similar = 0.8

function bySimilarity({ form }: ImportTarget, header: string): Found | undefined {
  const [best] = form.fields
    .map((field) => ({
      field,
      score: Math.max(...labelsOf(field).map((label) => similarity(label, normalised(header)))),
    }))
    .sort((a, b) => b.score - a.score)
  return best && best.score >= similar ? asked(best.field, 'likely', 'similar', []) : undefined
}

function byDays(cells: readonly Cell[], tool: Tool | undefined): Found | undefined {
  const filled = cells.filter((cell) => textOf(cell) !== '')
  const order = slashOrderIn(cells, tool)
  if (filled.length < enough || filled.some((cell) => readDay(cell, order) === undefined)) return undefined
  return submittedBy(cells, tool, 'likely', 'values')
}

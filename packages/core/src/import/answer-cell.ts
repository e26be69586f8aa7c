import type { PlainDate } from '../clock/index.ts'
import { type Answer, asPublished, type Field } from '../report/index.ts'
import { reporterWords } from '../words/index.ts'
import { type Lookup, lookup } from './lookup.ts'
import type { MappedColumn } from './mapping.ts'
import { normalised } from './normalised.ts'
import type { RowProblem } from './row-problem.ts'
import { type Cell, textOf } from './sheet.ts'
import type { ImportTarget } from './target.ts'

/** What a cell says, or what is wrong with it; neither where it is empty. */
type ReadCell = { readonly answer?: Answer; readonly problem?: CellProblem }
type CellProblem = Pick<RowProblem, 'code' | 'value' | 'instead'>

/** Reads the cells of one column. The day decides between units that have been called the same. */
export type CellReader = (cell: Cell, day: PlainDate | undefined) => ReadCell

const nothing: ReadCell = {}

/** Reads cells as answers to a field. */
export function answerReader(
  target: ImportTarget,
  field: Field,
  { values, separator }: Extract<MappedColumn, { as: 'answer' }>,
): CellReader {
  switch (field.kind) {
    case 'unit':
      return unitReader(target, lookup(target.units, values))
    case 'choice': {
      const choices = lookup(field.choices, values)
      return (cell) => {
        const text = textOf(cell)
        if (text === '') return nothing
        const [answer] = choices.find(text)
        return answer === undefined ? unknown('unknownChoice', text, choices) : { answer }
      }
    }
    case 'choices': {
      const choices = lookup(field.choices, values)
      return (cell) => severalIn(textOf(cell), choices, separator ?? ';')
    }
    case 'yesNo': {
      const meant = new Map(Object.entries(values ?? {}).map(([text, is]) => [normalised(text), is === true]))
      return (cell) => {
        const text = textOf(cell)
        if (text === '') return nothing
        const answer = meant.get(normalised(text)) ?? saysYes(text)
        return answer === undefined ? { problem: { code: 'notYesNo', value: shown(text) } } : { answer }
      }
    }
    case 'text':
    case 'line':
      return (cell) => {
        const answer = textOf(cell)
        return answer === '' ? nothing : { answer }
      }
  }
}

function unitReader({ unitsOn }: ImportTarget, units: Lookup): CellReader {
  return (cell, day) => {
    const text = textOf(cell)
    if (text === '') return nothing
    const ids = units.find(text)
    const [first] = ids
    if (first === undefined) return unknown('unknownUnit', text, units)
    if (day === undefined) return { answer: first }
    const open = ids.find((id) => unitsOn(day).some((unit) => unit.id === id))
    return open === undefined ? { problem: { code: 'closedUnit', value: shown(text) } } : { answer: open }
  }
}

/** A choice can have the separator in its own name: the whole cell is tried first. */
function severalIn(text: string, choices: Lookup, separator: string): ReadCell {
  if (text === '') return nothing
  const [whole] = choices.find(text)
  if (whole !== undefined) return { answer: [whole] }
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const picked = parts.map((part) => ({ part, id: choices.find(part)[0] }))
  const stray = picked.find(({ id }) => id === undefined)
  if (stray) return unknown('unknownChoice', stray.part, choices)
  return { answer: [...new Set(picked.flatMap(({ id }) => id ?? []))] }
}

/** Whether a cell of a column of its own says that the choice was picked; undefined where it says neither. */
export function isPicked(cell: Cell, names: ReadonlySet<string>): boolean | undefined {
  const text = textOf(cell)
  if (text === '') return false
  return names.has(normalised(text)) || saysYes(text)
}

const [yes, no] = (['yes', 'no'] as const).map(
  (word) => new Set(Object.values(reporterWords).map((words) => normalised(words[word]))),
)
const marks = new Set(['1', 'true', 'x', '✓', '✔', '☑'])
const blanks = new Set(['0', 'false', '-', '☐'])

function saysYes(text: string): boolean | undefined {
  const word = normalised(text)
  if (yes?.has(word) || marks.has(text.toLowerCase())) return true
  return no?.has(word) || blanks.has(text.toLowerCase()) ? false : undefined
}

function unknown(code: CellProblem['code'], text: string, among: Lookup): ReadCell {
  return { problem: { code, value: shown(text), instead: among.nearest(text).map(({ label }) => label) } }
}

/** A cell as a list of problems may show it: short, and nobody to be told by it. */
export function shown(text: string): string {
  const masked = asPublished(text.slice(0, 200))
  return masked.length > 60 ? `${masked.slice(0, 59)}…` : masked
}

/** Reads cells as the language in which the form was filled in: by its code, or by its name in any of them. */
export function languageReader(
  languages: readonly string[],
  { values }: Extract<MappedColumn, { as: 'language' }>,
): CellReader {
  const named = languages.map((id) => ({
    id,
    label: Object.fromEntries(
      [id, ...languages].map((lang) => [
        lang,
        new Intl.DisplayNames([lang], { type: 'language' }).of(id) ?? id,
      ]),
    ),
  }))
  const known = lookup(named, values)
  return (cell) => {
    const text = textOf(cell)
    if (text === '') return {}
    const [answer] = known.find(text)
    return answer === undefined
      ? { problem: { code: 'unknownLanguage', value: shown(text), instead: named.map(({ label }) => label) } }
      : { answer }
  }
}

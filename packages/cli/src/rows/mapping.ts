import {
  columnName,
  countedHeaders,
  type Guess,
  type GuessedColumn,
  guessMapping,
  type ImportTarget,
  importWords,
  type Mapping,
  mappingGaps,
  mappingProblemIn,
  mappingProblems,
  mappingSchema,
} from '@rake/core/import'
import { fill, type Lang, say } from '@rake/core/words'
import { Document } from 'yaml'
import type { OpenSheet } from '../sheet/index.ts'
import { Mend, type Terminal } from '../terminal.ts'
import { textTable } from '../text-table.ts'
import { type CliWords, fillIn } from '../words/index.ts'
import { isThere, writeWorkingFile } from '../working-files.ts'
import { readYaml } from '../yaml-file.ts'

export interface FindMapping {
  readonly target: ImportTarget
  readonly sheet: OpenSheet
  /** Of the region itself, the newest first: where it has one for a file like this, its columns are known. */
  readonly earlier: readonly Mapping[]
  /** Named by whoever runs the command. */
  readonly given?: string | undefined
  /** Where it stands, or is written, if none was named. */
  readonly beside: string
  readonly lang: Lang
}

/**
 * The mapping of a file: the one that was named, or stands beside it, or else guessed, shown and written there for
 * people to look at.
 *
 * @throws Mend if it does not fit the region, or leaves out what every report has
 */
export async function findMapping(find: FindMapping, terminal: Terminal, words: CliWords): Promise<Mapping> {
  const { target, sheet, given, beside, lang } = find
  const path = given ?? ((await isThere(beside)) ? beside : undefined)
  if (path !== undefined) {
    const { value: mapping, toMend } = await readYaml(path, mappingSchema, lang, words)
    const wrong = mappingProblems(target, mapping)
    if (wrong.length > 0) throw toMend(wrong, (one) => mappingProblemIn(one, lang))
    terminal.say(fillIn(words.mapping.read, { path }))
    refuseGaps(target, mapping, path, words, lang)
    return mapping
  }
  const ofRegion = find.earlier.find((one) => fits(one, sheet.sample.headers))
  if (ofRegion) {
    terminal.say(words.mapping.ofRegion)
    refuseGaps(target, ofRegion, beside, words, lang)
    return ofRegion
  }
  const guess = guessMapping(target, sheet.sample, find.earlier)
  terminal.say(words.mapping.guessed)
  for (const line of shown(guess, target, lang)) terminal.say(line)
  const left = guess.columns
    .filter(({ why }) => why === 'person')
    .map(({ letter, column }) => `${letter} ”${column.header}”`)
  if (left.length > 0) terminal.say(fillIn(words.mapping.people, { columns: left.join(', ') }))
  await writeWorkingFile(beside, written(guess, words, lang), words)
  terminal.say(fillIn(words.mapping.written, { path: beside }))
  refuseGaps(target, guess.mapping, beside, words, lang)
  return guess.mapping
}

/** Whether the sheet has every column that the mapping reads. */
function fits({ columns }: Mapping, headers: readonly string[]): boolean {
  const there = new Set(countedHeaders(headers).map(columnName))
  return columns.every((column) => column.as === 'ignored' || there.has(columnName(column)))
}

/** Every column with what it was taken for, how surely and why. */
function shown({ columns }: Guess, target: ImportTarget, lang: Lang): string[] {
  const { sure, why } = importWords[lang] ?? importWords.fi
  return textTable(
    columns.map((one) => [
      one.letter,
      one.column.header,
      `→ ${meaning(one, target, lang)}`,
      sure[one.sure],
      why[one.why],
    ]),
  )
}

function meaning({ column }: GuessedColumn, { form }: ImportTarget, lang: Lang): string {
  const { as } = importWords[lang] ?? importWords.fi
  const field = 'field' in column ? form.fields.find(({ id }) => id === column.field) : undefined
  const choices = field && 'choices' in field ? field.choices : []
  const choice = column.as === 'choice' ? choices.find(({ id }) => id === column.choice) : undefined
  return fill(as[column.as], lang, {
    field: say(field?.label ?? {}, lang),
    choice: say(choice?.label ?? {}, lang),
  })
}

/** The guess as a file to mend, with each column's letter, and a word where it should be looked at. */
function written({ mapping, columns }: Guess, words: CliWords, lang: Lang): string {
  const { sure } = importWords[lang] ?? importWords.fi
  const document = new Document(mapping)
  document.commentBefore = words.mapping.comment
  const nodes = document.get('columns') as { items: { commentBefore?: string }[] }
  for (const [at, node] of nodes.items.entries()) {
    const column = columns[at]
    if (column)
      node.commentBefore = ` ${column.letter}${column.sure === 'certain' ? '' : `: ${sure[column.sure]}`}`
  }
  return document.toString({ lineWidth: 0 })
}

function refuseGaps(target: ImportTarget, mapping: Mapping, path: string, words: CliWords, lang: Lang): void {
  const { fields, day } = mappingGaps(target, mapping)
  const missing = [
    ...(day ? [words.mapping.day] : []),
    ...fields.map(({ label, id }) => `”${say(label, lang)}” (${id})`),
  ]
  if (missing.length > 0) throw new Mend(fillIn(words.mapping.gaps, { missing: missing.join(', '), path }))
}

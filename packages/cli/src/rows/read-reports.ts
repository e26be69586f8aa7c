import type { DateRange } from '@rake/core/clock'
import {
  type Decided,
  type Decision,
  decide,
  decisionsBy,
  type ImportTarget,
  type Mapping,
  type RowProblem,
  rowKeys,
  rowReader,
} from '@rake/core/import'
import type { OpenSheet } from '../sheet/index.ts'
import { Mend, type Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'
import { mostWaiting } from './decisions.ts'
import { mostKept } from './wrong-rows.ts'

export interface ReadReports {
  readonly target: ImportTarget
  readonly sheet: OpenSheet
  readonly mapping: Mapping
  /** To which days of submission the file is held, both inclusive. */
  readonly days: Partial<DateRange>
  readonly decisions: readonly Decision[]
}

/** What a file turned out to hold. The reports themselves are passed on one by one and not kept. */
export interface ReadAll {
  readonly reports: number
  readonly wrongRows: number
  /** The first of them; how many there are says `wrongRows`. */
  readonly problems: readonly RowProblem[]
  /** How many places wait for a decision, and in how many reports. */
  readonly waiting: { readonly places: number; readonly reports: number; readonly first: readonly Decision[] }
  /** Answers left out because the form would not have asked. */
  readonly leftOut: number
}

const saidEvery = 50_000

/** Reads a file from its first row to its last, and gives each right row on as a report. */
export async function readReports(
  { target, sheet, mapping, days, decisions }: ReadReports,
  take: (decided: Decided, keyOf: () => string) => void,
  terminal: Terminal,
  words: CliWords,
): Promise<ReadAll> {
  const reader = rowReader(target, { mapping, headers: sheet.sample.headers, days })
  const lacking = reader.lacking.filter(({ as }) => as !== 'ignored')
  if (lacking.length > 0) {
    throw new Mend(
      fillIn(words.mapping.lacking, { columns: lacking.map(({ header }) => `”${header}”`).join(', ') }),
    )
  }
  const known = decisionsBy(decisions)
  const nameOf = rowKeys()
  const problems: RowProblem[] = []
  const first: Decision[] = []
  let [rows, reports, wrongRows, places, waitingReports, leftOut] = [0, 0, 0, 0, 0, 0]
  await sheet.each((row) => {
    if (++rows % saidEvery === 0) terminal.progress(fillIn(words.progress.rows, { rows }))
    const read = reader.read(row)
    if (!read) return
    if ('problems' in read) {
      wrongRows++
      if (problems.length < mostKept) problems.push(...read.problems)
      return
    }
    reports++
    leftOut += read.leftOut
    let key: string | undefined
    const keyOf = () => {
      key ??= nameOf(read.report)
      return key
    }
    const decided = decide(target.form, read.report, keyOf, known)
    if (decided.waiting.length > 0) {
      waitingReports++
      places += decided.waiting.length
      if (first.length < mostWaiting) first.push(...decided.waiting)
    }
    take(decided, keyOf)
  })
  return { reports, wrongRows, problems, waiting: { places, reports: waitingReports, first }, leftOut }
}

import { basename } from 'node:path'
import type { Decided, ImportedReport } from '@rake/core/import'
import type { Finding } from '@rake/core/report'
import { openReports, type ReadingOptions } from '../rows/open-reports.ts'
import { readReports } from '../rows/read-reports.ts'
import { tellReading } from '../rows/told.ts'
import { type BroughtIn, type Sent, server } from '../server.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'

/** What `rake import` can be told. */
export interface ImportOptions extends ReadingOptions {
  readonly to?: string | undefined
  readonly source?: string | undefined
}

/** How many reports a request brings in: as many as the server takes at once. */
const atOnce = 200

/**
 * Brings the reports of a file into a running server. Each has a name of its own that is the same at every try, so
 * whatever was cut off is gone on with by sending all of it again.
 */
export async function bringIn(
  file: string | undefined,
  options: ImportOptions,
  terminal: Terminal,
  words: CliWords,
): Promise<ExitCode> {
  const { to, lang } = options
  if (file === undefined || to === undefined) throw new Mend(words.help.import, exitCodes.usage)
  const session = terminal.env.RAKE_SESSION
  if (session === undefined || session === '') throw new Mend(words.imported.session, exitCodes.usage)
  const open = await openReports(file, options, terminal, words)

  const rows = new Map<string, number>()
  const reports: Sent[] = []
  let undecided = 0
  const read = await readReports(
    { ...open, days: { to: terminal.today } },
    ({ report, confirmed, waiting }: Decided, keyOf) => {
      // Named even if it is not sent: an equal one after it keeps its number.
      const key = keyOf()
      if (waiting.length > 0) undecided++
      else {
        rows.set(key, report.row)
        reports.push(sentOf(key, report, confirmed))
      }
    },
    terminal,
    words,
  )
  const skipWrong = options['skip-wrong'] ?? false
  if (!(await tellReading(read, open, { skipWrong, lang }, terminal, words)))
    throw new Mend(words.imported.notSent)
  if (undecided > 0) terminal.say(fillIn(words.imported.undecided, { n: undecided }))

  const send = server({ to, region: open.profile.slug, session, lang }, terminal, words)
  const source = options.source ?? basename(file)
  const told: BroughtIn['reports'][number][] = []
  for (let at = 0; at < reports.length; at += atOnce) {
    told.push(...(await send(source, reports.slice(at, at + atOnce))).reports)
    terminal.progress(fillIn(words.progress.sending, { done: told.length, all: reports.length }))
  }
  terminal.progress('')
  const count = (result: string) => told.filter((one) => one.result === result).length
  const refused = told.filter(({ result }) => result === 'refused')
  for (const { key, problems = [] } of refused) {
    const why = problems.map(({ message, mend }) => `${message} ${mend}`).join(' ')
    terminal.say(fillIn(words.imported.refused, { row: String(rows.get(key) ?? key), why }))
  }
  terminal.say(
    fillIn(words.imported.result, {
      stored: count('stored'),
      there: count('there'),
      refused: refused.length,
    }),
  )
  return refused.length > 0 || undecided > 0 ? exitCodes.mend : exitCodes.done
}

function sentOf(key: string, report: ImportedReport, confirmed: readonly Finding[]): Sent {
  const { submitted, answers, theme } = report
  return {
    key,
    submitted,
    answers,
    ...(theme !== undefined && { theme }),
    ...(confirmed.length > 0 && { confirmed }),
  }
}

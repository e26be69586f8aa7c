import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isPlainDate, type PlainDate } from '@rake/core/clock'
import { unclassified } from '@rake/core/taxonomy'
import { filesOf } from '@rake/publish/files'
import { lookOf } from '@rake/publish/look'
import { mendsIn } from '../faults.ts'
import { findPeriod, findRegion } from '../region.ts'
import { buildReport, publishedTables } from '../report/build.ts'
import { listing } from '../report/listing.ts'
import { quotedRows } from '../report/quotes.ts'
import { template } from '../report/template.ts'
import { readWritten } from '../report/written.ts'
import { openReports, type ReadingOptions } from '../rows/open-reports.ts'
import { readReports } from '../rows/read-reports.ts'
import { tally } from '../rows/tally.ts'
import { tellReading } from '../rows/told.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'
import { writeWorkingFile } from '../working-files.ts'

/** What `rake compile` can be told. */
export interface CompileOptions extends ReadingOptions {
  readonly period?: string | undefined
  readonly out?: string | undefined
  readonly written?: string | undefined
  readonly published?: string | undefined
  readonly check?: boolean | undefined
}

/** From an office's file to the social report in every format. Figures and texts are published; rows never are. */
export async function compile(
  file: string | undefined,
  options: CompileOptions,
  terminal: Terminal,
  words: CliWords,
): Promise<ExitCode> {
  const { lang, out, check = false } = options
  if (file === undefined || (out === undefined && !check)) throw new Mend(words.help.compile, exitCodes.usage)
  const period = findPeriod(await findRegion(options, words), options.period, words)
  const published = publishedDay(options.published, terminal, words)
  const open = await openReports(file, options, terminal, words)
  const { profile, mapping, sheet } = open
  const path = options.written ?? open.files.written
  const inFile = await readWritten(path, options.written !== undefined, lang, words)
  const written = inFile?.value
  const toMend = inFile?.toMend ?? mendsIn(() => fillIn(words.file.faulty, { path }), words)

  const counted = tally(profile, publishedTables(profile))
  const quoted = quotedRows(
    { form: profile.form, mapping, headers: sheet.sample.headers, quotes: written?.quotes ?? [], path, lang },
    words,
  )
  const read = await readReports(
    { ...open, days: period },
    (decided) => {
      counted.add(decided.report)
      quoted.take(decided)
    },
    terminal,
    words,
  )
  const skipWrong = options['skip-wrong'] ?? false
  if (!(await tellReading(read, open, { skipWrong, lang }, terminal, words)))
    throw new Mend(words.rows.stopped)
  if (read.reports === 0) throw new Mend(words.rows.none)

  terminal.progress(words.progress.adding)
  const quotes = quoted.approved(unclassified)
  const tables = counted.tables()
  const document = buildReport(
    { profile, period, tables, written: written ?? {}, path, toMend, lang, quotes, published },
    words,
  )
  if (!written) {
    await writeWorkingFile(path, template(document, words, lang), words)
    terminal.say('')
    terminal.say(fillIn(words.template.written, { path }))
  }
  if (check || out === undefined) {
    terminal.progress('')
    terminal.say('')
    terminal.say(words.checked)
    return exitCodes.done
  }

  await mkdir(out, { recursive: true })
  const files = filesOf(document, { look: lookOf(profile) })
  for (const { name, make } of files) {
    terminal.progress(fillIn(words.progress.making, { name }))
    await writeFile(join(out, name), await make())
  }
  const made = { files, source: basename(file), skipped: read.wrongRows, waiting: read.waiting.reports }
  const list = listing(document, made, words, lang)
  await writeFile(join(out, words.listing.file), list)
  terminal.progress('')
  terminal.say('')
  terminal.say(list.trimEnd())
  terminal.say('')
  terminal.say(fillIn(words.done, { out }))
  return exitCodes.done
}

function publishedDay(given: string | undefined, { today }: Terminal, words: CliWords): PlainDate {
  if (given === undefined) return today
  if (!isPlainDate(given)) throw new Mend(fillIn(words.publishedDay, { day: given }), exitCodes.usage)
  return given
}

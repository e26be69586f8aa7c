import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isPlainDate, type PlainDate } from '@rake/core/clock'
import type { Mapping } from '@rake/core/import'
import { importTarget } from '@rake/core/region'
import { unclassified } from '@rake/core/taxonomy'
import { filesOf } from '@rake/publish/files'
import { findPeriod, findRegion } from '../region.ts'
import { buildReport, publishedTables } from '../report/build.ts'
import { listing } from '../report/listing.ts'
import { quotedRows } from '../report/quotes.ts'
import { template } from '../report/template.ts'
import { readWritten } from '../report/written.ts'
import { readDecisions, writeDecisions } from '../rows/decisions.ts'
import { findMapping } from '../rows/mapping.ts'
import { readReports } from '../rows/read-reports.ts'
import { tally } from '../rows/tally.ts'
import { problemLines, writeWrongRows } from '../rows/wrong-rows.ts'
import { openSheet } from '../sheet/index.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'
import { isThere, workingFiles, writeWorkingFile } from '../working-files.ts'

/** What `rake compile` can be told. */
export interface CompileOptions {
  readonly region?: string | undefined
  readonly profile?: string | undefined
  readonly period?: string | undefined
  readonly out?: string | undefined
  readonly mapping?: string | undefined
  readonly decisions?: string | undefined
  readonly written?: string | undefined
  readonly published?: string | undefined
  readonly sheet?: string | undefined
  readonly check?: boolean | undefined
  readonly 'skip-wrong'?: boolean | undefined
  readonly lang: string
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
  const profile = await findRegion(options, words)
  const period = findPeriod(profile, options.period, words)
  const published = publishedDay(options.published, terminal, words)
  const files = workingFiles(file)
  const target = importTarget(profile)

  terminal.progress(words.progress.opening)
  const sheet = await openSheet(file, words, options.sheet)
  terminal.say(fillIn(words.file.opened, { file: basename(file), about: sheet.about }))
  const mapping: Mapping = await findMapping(
    { target, sheet, earlier: [], given: options.mapping, beside: files.mapping, lang },
    terminal,
    words,
  )
  const writtenPath = options.written ?? files.written
  const written = await readWritten(writtenPath, options.written !== undefined, words)
  const decisionsPath = options.decisions ?? files.decisions
  const decisions = await readDecisions(decisionsPath, options.decisions !== undefined, words)

  const counted = tally(profile, publishedTables(profile))
  const quoted = quotedRows(
    {
      form: profile.form,
      mapping,
      headers: sheet.sample.headers,
      quotes: written?.quotes ?? [],
      path: writtenPath,
      lang,
    },
    words,
  )
  const read = await readReports(
    { target, sheet, mapping, days: period, decisions },
    (decided) => {
      counted.add(decided.report)
      quoted.take(decided)
    },
    terminal,
    words,
  )
  terminal.say(fillIn(words.rows.read, { n: read.reports }))
  if (read.leftOut > 0) terminal.say(fillIn(words.rows.leftOut, { n: read.leftOut }))

  if (read.wrongRows > 0) {
    await writeWrongRows(files.wrong, read.problems, words, lang)
    terminal.say('')
    terminal.say(fillIn(words.rows.wrong, { n: read.wrongRows, path: files.wrong }))
    for (const line of problemLines(read.problems, words, lang)) terminal.say(line)
    if (!options['skip-wrong']) {
      terminal.say(words.rows.stopped)
      return exitCodes.mend
    }
    terminal.say(words.rows.skipped)
  }
  if (read.waiting.places > 0) {
    const decided = decisions.filter(({ decision }) => decision !== null)
    await writeDecisions(decisionsPath, { waiting: read.waiting.first, decided, lang }, words)
    terminal.say('')
    terminal.say(
      fillIn(words.decisions.waiting, {
        n: read.waiting.places,
        reports: String(read.waiting.reports),
        path: decisionsPath,
      }),
    )
  }
  if (read.reports === 0) throw new Mend(words.rows.none)

  terminal.progress(words.progress.adding)
  const document = buildReport(
    {
      profile,
      period,
      tables: counted.tables(),
      written: written ?? {},
      path: writtenPath,
      quotes: quoted.approved(unclassified),
      published,
    },
    words,
  )
  if (!written && !(await isThere(writtenPath))) {
    await writeWorkingFile(writtenPath, template(document, words, lang), words)
    terminal.say('')
    terminal.say(fillIn(words.template.written, { path: writtenPath }))
  }
  if (check || out === undefined) {
    terminal.say('')
    terminal.say(words.checked)
    return exitCodes.done
  }

  await mkdir(out, { recursive: true })
  const names: string[] = []
  for (const { name, make } of filesOf(document)) {
    terminal.progress(fillIn(words.progress.making, { name }))
    await writeFile(join(out, name), await make())
    names.push(name)
  }
  const list = listing(
    document,
    { names, source: basename(file), skipped: read.wrongRows, waiting: read.waiting.reports },
    words,
    lang,
  )
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

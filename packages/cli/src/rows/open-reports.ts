import { basename } from 'node:path'
import type { Decision, ImportTarget, Mapping } from '@rake/core/import'
import { importTarget, type Profile } from '@rake/core/region'
import { findRegion } from '../region.ts'
import { type OpenSheet, openSheet } from '../sheet/index.ts'
import type { Terminal } from '../terminal.ts'
import { type CliWords, fillIn } from '../words/index.ts'
import { type WorkingFiles, workingFiles } from '../working-files.ts'
import { readDecisions } from './decisions.ts'
import { findMapping } from './mapping.ts'

/** What every command that reads a file of reports can be told. */
export interface ReadingOptions {
  readonly region?: string | undefined
  readonly profile?: string | undefined
  readonly mapping?: string | undefined
  readonly decisions?: string | undefined
  readonly sheet?: string | undefined
  readonly 'skip-wrong'?: boolean | undefined
  readonly lang: string
}

/** A file of reports that is ready to be read. */
export interface OpenReports {
  readonly profile: Profile
  readonly target: ImportTarget
  readonly sheet: OpenSheet
  readonly mapping: Mapping
  readonly decisions: readonly Decision[]
  /** The files beside it, those that were named in their places. */
  readonly files: WorkingFiles
}

/** Opens a file of reports, and says how its columns are read. */
export async function openReports(
  file: string,
  options: ReadingOptions,
  terminal: Terminal,
  words: CliWords,
): Promise<OpenReports> {
  const { lang } = options
  const profile = await findRegion(options, words)
  const beside = workingFiles(file)
  const files = { ...beside, decisions: options.decisions ?? beside.decisions }
  const target = importTarget(profile)
  terminal.progress(words.progress.opening)
  const sheet = await openSheet(file, words, options.sheet)
  terminal.say(fillIn(words.file.opened, { file: basename(file), about: sheet.about }))
  const mapping = await findMapping(
    { target, sheet, earlier: profile.imports ?? [], given: options.mapping, beside: files.mapping, lang },
    terminal,
    words,
  )
  const decisions = await readDecisions(files.decisions, options.decisions !== undefined, lang, words)
  return { profile, target, sheet, mapping, decisions, files }
}

import { access, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Profile } from '@rake/core/region'
import { Mend } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/** The files that people mend. They stand beside the file of reports, and never among what is published. */
export interface WorkingFiles {
  readonly mapping: string
  readonly decisions: string
  readonly written: string
  /** The wrong rows, for Excel. */
  readonly wrong: string
}

/** Their names, from that of the file of reports. */
export function workingFiles(input: string): WorkingFiles {
  const named = (ending: string) => join(dirname(input), `${basename(input, extname(input))}.${ending}`)
  return {
    mapping: named('mapping.yaml'),
    decisions: named('decisions.yaml'),
    written: named('report.yaml'),
    wrong: named('wrong-rows.csv'),
  }
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/**
 * Writes a file for people to mend.
 *
 * @throws Mend where the folder cannot be written to
 */
export async function writeWorkingFile(path: string, text: string, words: CliWords): Promise<void> {
  await writeFile(path, text).catch((error: Error) => {
    throw new Mend(fillIn(words.file.unwritable, { path, why: error.message }))
  })
}

/** The languages of a region that the tool itself has words in; its first one where there is none. */
export function spokenBy({ languages }: Profile, known: readonly string[]): string[] {
  const spoken = languages.filter((lang) => known.includes(lang))
  return spoken.length > 0 ? spoken : languages.slice(0, 1)
}

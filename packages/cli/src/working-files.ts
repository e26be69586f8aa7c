import { access, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type Profile, shapeProblem } from '@rake/core/region'
import type { Problem, ToldProblem } from '@rake/core/words'
import { parseDocument } from 'yaml'
import type * as z from 'zod/mini'
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
 * What stands in a YAML or JSON file, held against a schema.
 *
 * @throws Mend naming every fault with its place
 */
export async function readYaml<Value>(
  path: string,
  schema: z.ZodMiniType<Value>,
  words: CliWords,
): Promise<Value> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Mend(fillIn(words.file.missing, { path }))
  })
  const document = parseDocument(text)
  if (document.errors.length > 0) {
    throw new Mend([
      fillIn(words.file.faulty, { path }),
      ...document.errors.map(({ message }) => `  ${message}`),
    ])
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(shapeProblem)
  throw problems(path, faults, ({ message, mend }) => ({ message: `${message};`, mend }), words)
}

/** Problems of a file as what has to be mended in it, each told after its place. */
export function problems<Fault extends Problem>(
  path: string,
  all: readonly Fault[],
  tell: (fault: Fault) => ToldProblem,
  words: CliWords,
): Mend {
  return new Mend([
    fillIn(words.file.faulty, { path }),
    ...all.map((fault) => {
      const { message, mend } = tell(fault)
      return `  ${fault.path.join('.') || '–'}: ${message} ${mend}`
    }),
  ])
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

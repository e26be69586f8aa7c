import { readFile } from 'node:fs/promises'
import { parseShape, shapeProblemIn } from '@rake/core/shape'
import type { Lang } from '@rake/core/words'
import type { YAMLError } from 'yaml'
import type * as z from 'zod/mini'
import { mendsIn, type ToMend, withLines } from './faults.ts'
import { Mend } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/** What stands in a YAML or JSON file that people write. */
export interface YamlFile<Value> {
  readonly value: Value
  /** Tells problems with the line on which each is mended. */
  readonly toMend: ToMend
}

/**
 * What stands in a YAML or JSON file, held against a schema.
 *
 * @throws Mend naming every fault with its line, its place and its mend, in the language
 */
export async function readYaml<Value>(
  path: string,
  schema: z.ZodMiniType<Value>,
  lang: Lang,
  words: CliWords,
): Promise<YamlFile<Value>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Mend(fillIn(words.file.missing, { path }))
  })
  const { document, lineOf } = withLines(text)
  if (document.errors.length > 0) throw unreadable(path, document.errors, words)
  const toMend = mendsIn(() => fillIn(words.file.faulty, { path }), words, lineOf)
  const parsed = parseShape(schema, document.toJS())
  if (!parsed.ok) throw toMend(parsed.problems, (problem) => shapeProblemIn(problem, lang))
  return { value: parsed.value, toMend }
}

/** A file that is no YAML at all: what of it cannot be read, once for each line. */
function unreadable(path: string, errors: readonly YAMLError[], words: CliWords): Mend {
  const byLine = Map.groupBy(errors, ({ linePos }) => linePos?.[0].line ?? 1)
  return new Mend([
    fillIn(words.file.faulty, { path }),
    ...[...byLine].map(([line, [error]]) => {
      const fault = words.file.yaml[error?.code as keyof CliWords['file']['yaml']] ?? words.file.yaml.other
      return `  ${fillIn(words.file.line, { line: String(line) })}: ${fault}`
    }),
  ])
}

import { readFile } from 'node:fs/promises'
import { parseShape, shapeProblemIn } from '@rake/core/shape'
import type { Lang, Problem, ToldProblem } from '@rake/core/words'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml'
import type * as z from 'zod/mini'
import { Mend } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/** Problems of a file as what has to be mended in it, each told after its place. */
export type ToMend = <Fault extends Problem>(
  all: readonly Fault[],
  tell: (fault: Fault) => ToldProblem,
) => Mend

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
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) throw unreadable(path, document.errors, words)
  const toMend = mendsIn(path, words, (place) => {
    const at = offsetOf(document, place)
    return at === undefined ? undefined : lines.linePos(at).line
  })
  const parsed = parseShape(schema, document.toJS())
  if (!parsed.ok) throw toMend(parsed.problems, (problem) => shapeProblemIn(problem, lang))
  return { value: parsed.value, toMend }
}

/** Tells problems of a file; with their lines where they are known. */
export function mendsIn(
  file: string,
  words: CliWords,
  lineOf: (place: Problem['path']) => number | undefined = () => undefined,
): ToMend {
  return (all, tell) => {
    const inOrder = all
      .map((fault) => ({ ...tell(fault), path: fault.path, line: lineOf(fault.path) }))
      .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
    return new Mend([
      fillIn(words.file.faulty, { path: file }),
      ...inOrder.map(({ message, mend, path, line }) => {
        const place = path.join('.') || words.file.whole
        const where = line === undefined ? place : fillIn(words.file.onLine, { line: String(line), place })
        return `  ${where}: ${message} ${mend}`
      }),
    ])
  }
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

/** Where a part of a document begins, or what of the way to it is there. */
function offsetOf({ contents }: Document.Parsed, path: Problem['path']): number | undefined {
  let node: unknown = contents
  let offset: number | undefined
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    const begins = pair ? pair.key : next
    if (!isNode(begins)) break
    offset = begins.range?.[0]
    node = next
  }
  return offset
}

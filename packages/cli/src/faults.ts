import type { Problem, ToldProblem } from '@rake/core/words'
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { Mend } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/** Problems of a file as what has to be mended in it, each told after its place. */
export type ToMend = <Fault extends Problem>(
  all: readonly Fault[],
  tell: (fault: Fault) => ToldProblem,
) => Mend

/** The line on which something stands, or on which stands what it should be in. */
type LineOf = (place: Problem['path']) => number | undefined

/** Tells problems of a file under a heading, in the order of their lines where these are known. */
export function mendsIn(
  heading: (n: number) => string,
  words: CliWords,
  lineOf: LineOf = () => undefined,
): ToMend {
  return (all, tell) => {
    const inOrder = all
      .map((fault) => ({ ...tell(fault), path: fault.path, line: lineOf(fault.path) }))
      .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
    return new Mend([
      heading(all.length),
      ...inOrder.map(({ message, mend, path, line }) => {
        const place = path.join('.') || words.file.whole
        const where = line === undefined ? place : fillIn(words.file.onLine, { line: String(line), place })
        return `  ${where}: ${message} ${mend}`
      }),
    ])
  }
}

/** A text in YAML, or in JSON, which is YAML too, with the lines of what stands in it. */
export function withLines(text: string): { readonly document: Document.Parsed; readonly lineOf: LineOf } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf: LineOf = (place) => {
    const at = offsetOf(document, place)
    return at === undefined ? undefined : lines.linePos(at).line
  }
  return { document, lineOf }
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

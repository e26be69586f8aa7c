import { expect, test } from 'vitest'
import { type MarkedSpan, type MarkedText, parseCorpus } from './corpus.ts'
import { heldOut } from './corpus-held-out.ts'
import { tuning } from './corpus-tuning.ts'
import { type PersonalDataKind, personalDataKinds } from './detectors.ts'
import { findPersonalData } from './personal-data.ts'

// The types of core are those of the language alone.
const { console } = globalThis as unknown as { console: { log(text: string): void } }

const corpora = { tuning: parseCorpus(tuning), 'held out': parseCorpus(heldOut) }

const isSame = (a: MarkedSpan, b: MarkedSpan) => a.kind === b.kind && a.start === b.start && a.end === b.end

/** What was found, was to be found, and was both; a span counts only with its exact ends. */
function score(corpus: readonly MarkedText[], kind: PersonalDataKind) {
  const sum = { kind, found: 0, marked: 0, right: 0 }
  for (const { text, spans } of corpus) {
    const found = findPersonalData(text).filter((span) => span.kind === kind)
    sum.found += found.length
    sum.marked += spans.filter((span) => span.kind === kind).length
    sum.right += found.filter((span) => spans.some((marked) => isSame(span, marked))).length
  }
  return { ...sum, precision: sum.right / sum.found, recall: sum.right / sum.marked }
}

/** Each sentence judged wrongly, for whoever tunes. */
function mistakes(corpus: readonly MarkedText[]): string[] {
  return corpus.flatMap(({ text, spans }) => {
    const found = findPersonalData(text)
    const told = (list: readonly MarkedSpan[], other: readonly MarkedSpan[]) =>
      list
        .filter((a) => !other.some((b) => isSame(a, b)))
        .map((a) => `${a.kind} "${text.slice(a.start, a.end)}"`)
    const [missed, wrong] = [told(spans, found), told(found, spans)]
    return missed.length + wrong.length === 0 ? [] : [`${text}  missed: ${missed}  wrong: ${wrong}`]
  })
}

test('the corpus is large, in two languages, and half of it traps', () => {
  const all = Object.values(corpora).flat()
  expect(all.length).toBeGreaterThanOrEqual(320)
  const traps = all.filter(({ spans }) => spans.length === 0).length / all.length
  expect(traps).toBeGreaterThan(0.45)
  expect(traps).toBeLessThan(0.55)
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})

test.each(Object.entries(corpora))('VA-02 what is personal is found in the corpus: %s', (name, corpus) => {
  const scores = personalDataKinds.map((kind) => score(corpus, kind))
  const lines = scores.map(
    ({ kind, found, marked, right, precision, recall }) =>
      `${kind.padEnd(22)}${right} right of ${found} found and ${marked} marked: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  )
  console.log([`${name}, ${corpus.length} sentences`, ...lines, ...mistakes(corpus)].join('\n'))
  for (const { kind, precision, recall } of scores) {
    const certain = kind === 'personalIdentityCode'
    expect(precision, kind).toBeGreaterThanOrEqual(certain ? 1 : 0.95)
    expect(recall, kind).toBeGreaterThanOrEqual(certain ? 1 : 0.9)
  }
})

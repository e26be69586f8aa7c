import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { exploreLifecycle } from './explore.ts'
import type { Actor, Policy } from './policy.ts'
import { logsOf } from './proof.ts'
import { type SocialReportAct, socialReportActSchema } from './social-report-acts.ts'
import {
  type SocialReportJudgement,
  type SocialReportSnapshot,
  socialReportLifecycle,
} from './social-report-lifecycle.ts'
import { sourcesOf } from './sources.ts'

const editor: Actor = { id: 'editor', posts: [{ role: 'editor' }] }
const reader: Actor = { id: 'reader', posts: [{ role: 'reader' }] }
const byEditor = [{ role: 'editor', scope: 'region' }] as const
const policy: Policy = {
  'source.add': byEditor,
  'source.remove': byEditor,
  'socialReport.takeToWorkshop': byEditor,
  'socialReport.submit': byEditor,
  'socialReport.publish': byEditor,
  'socialReport.correct': byEditor,
}
const judged = (actor: Actor): SocialReportJudgement => ({
  handling: { policy, stages: ['workshop'], approvals: [{ role: 'editor', scope: 'region' }] },
  actor,
  path: [],
})

const { replay, apply, openActs, examples } = socialReportLifecycle
const ombudsman = {
  type: 'source.add',
  source: 's1',
  kind: 'social-ombudsman',
  date: plainDate('2026-03-31'),
  title: 't1',
  publisher: 't2',
  citation: 't3',
} as const
const feedback = { ...ombudsman, source: 's2', kind: 'client-feedback' } as const
const remove = (source: string): SocialReportAct => ({ type: 'source.remove', source, text: 't' })
const { 'socialReport.takeToWorkshop': workshop, 'socialReport.submit': submit } = examples
const { 'socialReport.approve': approve, 'socialReport.publish': publish } = examples
const correct = examples['socialReport.correct']

test('PO-05 a source is dated and cited, says who published it, and links to where it can be read', () => {
  const whole = { ...ombudsman, link: 'https://example.org/raportti-2025' }
  expect(socialReportActSchema.safeParse(whole).success).toBe(true)
  for (const part of ['source', 'kind', 'date', 'title', 'publisher', 'citation']) {
    expect(socialReportActSchema.safeParse({ ...whole, [part]: undefined }).success).toBe(false)
  }
  for (const [part, wrong] of Object.entries({ date: 'spring 2026', citation: ' ', link: 'javascript:x' })) {
    expect(socialReportActSchema.safeParse({ ...whole, [part]: wrong }).success).toBe(false)
  }
})

test('PO-05 sources stand beside the reports in the order in which they came, without the removed', () => {
  const log = [ombudsman, feedback, remove('s1')]
  expect(sourcesOf(log.slice(0, 2)).map(({ source }) => source)).toEqual(['s1', 's2'])
  const { type: _, ...stands } = feedback
  expect(sourcesOf(log)).toEqual([stands])
  expect(replay(log).context.sources).toEqual({ s2: 'client-feedback' })
})

test('PO-05 a source is added once, and only one that stands can be removed', () => {
  const once = replay([ombudsman])
  expect(openActs(replay([]), judged(editor))).not.toContain('source.remove')
  expect(openActs(once, judged(editor))).toContain('source.remove')
  expect(apply(once, ombudsman, judged(editor))).toEqual({ ok: false, refusal: 'notNow' })
  expect(apply(once, remove('s1'), judged(editor)).ok).toBe(true)
  for (const source of ['s2', 'toString', '__proto__']) {
    expect(apply(once, remove(source), judged(editor))).toEqual({ ok: false, refusal: 'notNow' })
  }
  expect(apply(replay([ombudsman, remove('s1')]), ombudsman, judged(editor)).ok).toBe(true)
})

test('PO-05 sources join while the report is written, in the workshop too, and again in a correction', () => {
  const writable: SocialReportAct[][] = [[], [workshop], [workshop, submit, approve, publish, correct]]
  for (const log of writable) {
    expect(openActs(replay(log), judged(editor))).toContain('source.add')
    expect(apply(replay(log), ombudsman, judged(reader))).toEqual({ ok: false, refusal: 'forbidden' })
    expect(apply(replay([...log, ombudsman]), remove('s1'), judged(reader))).toEqual({
      ok: false,
      refusal: 'forbidden',
    })
  }
})

const graph = exploreLifecycle<SocialReportSnapshot, SocialReportAct, never, SocialReportJudgement>(
  socialReportLifecycle,
  {
    actors: [editor],
    judge: judged,
    acts: [...Object.values(examples), ombudsman, remove('s1')],
    within: ({ value, context: { version } }) => version < 2 || value.writing === 'published',
  },
)

test('PO-05 what the levels approve is published with the very sources that it was submitted with', () => {
  const logs = logsOf(graph)
  let changes = 0
  for (const { from, to, event } of graph.edges) {
    const [before, after] = [graph.states.get(from), graph.states.get(to)]
    if (JSON.stringify(before?.context.sources) === JSON.stringify(after?.context.sources)) continue
    changes += 1
    expect(['source.add', 'source.remove']).toContain(event.type)
    expect(['drafting', 'inWorkshop']).toContain(before?.value.writing)
  }
  expect(changes).toBeGreaterThan(10)
  for (const [key, { context }] of graph.states) {
    const standing = sourcesOf(logs.get(key) ?? []).map(({ source }) => source)
    expect(standing.sort()).toEqual(Object.keys(context.sources ?? {}).sort())
  }
})

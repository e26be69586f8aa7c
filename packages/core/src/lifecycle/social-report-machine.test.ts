import { describe, expect, test } from 'vitest'
import { editionsOf, presentationsOf } from './editions.ts'
import { exploreLifecycle } from './explore.ts'
import { type Actor, may, type Policy, type PolicyAct, reaches } from './policy.ts'
import { logsOf, stuck, switched } from './proof.ts'
import { isApprovalAct, type SocialReportAct } from './social-report-acts.ts'
import {
  type SocialReporting,
  type SocialReportJudgement,
  type SocialReportSnapshot,
  socialReportLifecycle,
} from './social-report-lifecycle.ts'
import { socialReportMachine, socialReportStages } from './social-report-machine.ts'

const path = ['health-and-social', 'adults', 'north']
const unit: Actor = { id: 'unit', posts: [{ role: 'manager', unit: 'north' }] }
const area: Actor = { id: 'area', posts: [{ role: 'manager', unit: 'adults' }] }
const division: Actor = { id: 'division', posts: [{ role: 'manager', unit: 'health-and-social' }] }
const strategic: Actor = { id: 'strategic', posts: [{ role: 'strategicManager' }] }
const editor: Actor = { id: 'editor', posts: [{ role: 'editor' }] }
const stranger: Actor = { id: 'stranger', posts: [{ role: 'manager', unit: 'south' }] }
const actors = [unit, area, division, strategic, editor, stranger]

const byEditor = [{ role: 'editor', scope: 'region' }] as const
const policy: Policy = {
  'socialReport.include': byEditor,
  'socialReport.takeToWorkshop': byEditor,
  'socialReport.submit': byEditor,
  'socialReport.publish': byEditor,
  'socialReport.correct': byEditor,
  'socialReport.present': byEditor,
  'socialReport.answer': byEditor,
  'socialReport.recordView': byEditor,
}
/** Five levels in all with the professionals at the base (PO-03): four that pass on what these wrote. */
const approvals: SocialReporting['approvals'] = [
  { role: 'manager', scope: 'own' },
  { role: 'manager', scope: 'levelAbove' },
  { role: 'manager', scope: 'below' },
  { role: 'strategicManager', scope: 'region' },
]
const judged = (actor: Actor, change: Partial<SocialReporting> = {}): SocialReportJudgement => ({
  handling: { policy, stages: ['workshop'], approvals, ...change },
  actor,
  path,
})

const { start, replay, apply, openActs, examples } = socialReportLifecycle
const submit = (document: string): SocialReportAct => ({ type: 'socialReport.submit', document })
const pass: SocialReportAct = { type: 'socialReport.pass', text: 't' }
const back: SocialReportAct = { type: 'socialReport.return', text: 't' }
const approve: SocialReportAct = { type: 'socialReport.approve', text: 't' }
const publish: SocialReportAct = { type: 'socialReport.publish', audience: 'everyone' }
const correct: SocialReportAct = { type: 'socialReport.correct', text: 't' }
const climbed = (document: string) => [submit(document), pass, pass, pass, approve, publish]

test('PO-03 five levels: the professionals write, and each level above passes it on with its own words', () => {
  let report = start()
  const steps: [SocialReportAct, Actor][] = [
    [{ type: 'socialReport.takeToWorkshop', document: 'a' }, editor],
    [submit('b'), editor],
    [pass, unit],
    [pass, area],
    [pass, division],
    [approve, strategic],
    [publish, editor],
  ]
  for (const [act, actor] of steps) {
    for (const other of actors) {
      // A manager further up reaches down: only who is out of the way altogether is asked here.
      if (other !== stranger && !(other === editor && isApprovalAct(act.type))) continue
      expect(apply(report, act, judged(other))).toEqual({ ok: false, refusal: 'forbidden' })
    }
    const applied = apply(report, act, judged(actor))
    if (!applied.ok) throw new Error(`${act.type} by ${actor.id}: ${applied.refusal}`)
    report = applied.snapshot
  }
  expect(report).toMatchObject({ value: { writing: 'published' }, context: { version: 1, published: 'b' } })
})

test('PO-03 no level is passed by: the last one cannot approve early, nor a lower one for it', () => {
  const atFirst = replay([submit('a')])
  expect(apply(atFirst, approve, judged(unit))).toEqual({ ok: false, refusal: 'notNow' })
  expect(apply(atFirst, approve, judged(strategic))).toEqual({ ok: false, refusal: 'forbidden' })
  const atLast = replay([submit('a'), pass, pass, pass])
  expect(openActs(atLast, judged(strategic))).toEqual(['socialReport.return', 'socialReport.approve'])
  expect(openActs(atLast, judged(division))).toEqual([])
})

test('PO-03 a level returns it one step, the first one to its writers', () => {
  const returned = replay([submit('a'), pass, pass, back])
  expect(returned).toMatchObject({ value: { writing: 'inApproval' }, context: { level: 1 } })
  expect(replay([submit('a'), back]).value.writing).toBe('drafting')
})

test('VA-02 what was approved and may not be published after all, the last level sends back; once published, nobody', () => {
  const approved = [submit('a'), pass, pass, pass, approve]
  for (const other of [unit, area, division, editor, stranger]) {
    expect(apply(replay(approved), back, judged(other)), other.id).toEqual({
      ok: false,
      refusal: 'forbidden',
    })
  }
  expect(apply(replay(approved), back, judged(strategic))).toMatchObject({
    snapshot: { value: { writing: 'inApproval' }, context: { level: 2 } },
  })
  expect(replay([...approved, back, back, back, back]).value.writing).toBe('drafting')
  expect(apply(replay([...approved, publish]), back, judged(strategic)).ok).toBe(false)
})

test('a ladder that has become shorter meanwhile does not strand what stood higher', () => {
  const high = replay([submit('a'), pass, pass, pass])
  const shorter = { approvals: approvals.slice(0, 2) }
  expect(openActs(high, judged(area, shorter))).toContain('socialReport.approve')
})

test('PO-10 the reports of the units below are gathered while it is being written', () => {
  const include: SocialReportAct = { type: 'socialReport.include', report: 'north-2026' }
  expect(replay([include, include]).context.parts).toBe(2)
  expect(apply(replay([submit('a')]), include, judged(editor)).ok).toBe(false)
})

test('VA-04 a correction becomes a version of its own, and the old one stays', () => {
  const log = [...climbed('first'), correct, ...climbed('second')]
  expect(replay(log).context).toMatchObject({ version: 2, published: 'second' })
  expect(editionsOf(log)).toEqual([
    { version: 1, document: 'first', audience: 'everyone' },
    { version: 2, document: 'second', audience: 'everyone' },
  ])
  expect(replay([...climbed('first'), correct, submit('second')]).context).toMatchObject({
    version: 1,
    published: 'first',
  })
})

test('a correction needs no new workshop, but every level again', () => {
  const corrected = replay([...climbed('first'), correct])
  expect(openActs(corrected, judged(editor))).toContain('socialReport.submit')
  expect(openActs(start(), judged(editor))).not.toContain('socialReport.submit')
})

const present = (body: string, version = 1): SocialReportAct => ({
  type: 'socialReport.present',
  body,
  version,
})
const answer = (body: string, text: string): SocialReportAct => ({ type: 'socialReport.answer', body, text })

test('SS-07 which body was given which version, and what it answered', () => {
  const log = [
    ...climbed('first'),
    present('youth-council'),
    present('elderly-council'),
    answer('youth-council', 't1'),
    correct,
    ...climbed('second'),
    present('youth-council', 2),
    answer('youth-council', 't2'),
    answer('youth-council', 't3'),
  ]
  expect(replay(log).value.discussion).toBe('answered')
  expect(presentationsOf(log)).toEqual([
    { body: 'youth-council', version: 1, answers: ['t1'] },
    { body: 'elderly-council', version: 1, answers: [] },
    { body: 'youth-council', version: 2, answers: ['t2', 't3'] },
  ])
})

test('SS-07 nobody is given what is not published, and nobody answers what it was not given', () => {
  expect(apply(replay([submit('a')]), present('youth-council'), judged(editor)).ok).toBe(false)
  const published = replay(climbed('a'))
  expect(apply(published, present('youth-council', 2), judged(editor)).ok).toBe(false)
  expect(apply(published, answer('youth-council', 't'), judged(editor)).ok).toBe(false)
  const given = [...climbed('a'), present('youth-council')]
  for (const log of [given, [...given, answer('youth-council', 't')]]) {
    expect(apply(replay(log), answer('youth-council', 't'), judged(editor)).ok).toBe(true)
    for (const body of ['elderly-council', 'toString', '__proto__']) {
      expect(apply(replay(log), answer(body, 't'), judged(editor)).ok).toBe(false)
    }
  }
})

test('SS-07 VA-05 an answer is an open act from when somebody was given the report, a body or a unit', () => {
  const given: SocialReportAct[] = [
    present('youth-council'),
    { type: 'socialReport.present', unit: 'north', version: 1 },
  ]
  expect(openActs(replay(climbed('a')), judged(editor))).not.toContain('socialReport.answer')
  for (const act of given) {
    expect(openActs(replay([...climbed('a'), act]), judged(editor))).toContain('socialReport.answer')
  }
})

test('PO-12 views from outside are recorded beside the findings, at any time', () => {
  const view: SocialReportAct = { type: 'socialReport.recordView', from: 'city-of-joroinen', text: 't' }
  for (const log of [[], [submit('a')], climbed('a')]) {
    expect(apply(replay(log), view, judged(editor))).toEqual({ ok: true, snapshot: replay(log) })
  }
})

describe.each(switched(socialReportStages))('over the whole reachable graph, stages on: %s', (_, on) => {
  const handling: SocialReporting = { policy, stages: on, approvals }
  const graph = exploreLifecycle<SocialReportSnapshot, SocialReportAct, never, SocialReportJudgement>(
    socialReportLifecycle,
    {
      actors,
      judge: (actor) => judged(actor, handling),
      acts: [...Object.values(examples), submit('another'), present('-', 2), answer('other', '-')],
      // One part and one correction: more would tell nothing new.
      within: ({ value, context: { parts, version } }) =>
        parts <= 1 && (version < 2 || value.writing === 'published'),
    },
  )
  const { states, edges } = graph
  const logs = logsOf(graph)

  test(`an end can be reached from each of ${states.size} states, over ${edges.length} edges`, () => {
    expect(stuck(graph, ({ value }) => value.writing === 'published')).toEqual([])
    expect(states.size).toBeGreaterThan(100)
  })

  test('the machine itself, with no region put into it, lets nobody do anything', () => {
    for (const { value, context } of states.values()) {
      const bare = socialReportMachine.resolveState({ value: { ...value }, context })
      for (const act of Object.values(examples)) expect(bare.can(act)).toBe(false)
    }
  })

  test('nobody acts whom the policy or the ladder does not let', () => {
    for (const { from, event, actor } of edges) {
      if (!actor) throw new Error('there are no system events')
      const level = approvals[states.get(from)?.context.level ?? -1]
      const isLet = isApprovalAct(event.type)
        ? level !== undefined && actor.posts.some((post) => reaches(level, post, { path }))
        : may(policy, event.type as PolicyAct, actor, { path })
      expect(isLet).toBe(true)
      expect(actor).not.toBe(stranger)
    }
  })

  test('PO-03 nothing is published but the document that every level approved, in their order', () => {
    for (const { from, to, event } of edges) {
      const [before, after] = [states.get(from), states.get(to)]
      if (!before || !after) throw new Error('an edge leads nowhere')
      // One step at a time, up or down; the last level alone ends the climb; nothing changes on the way.
      const climbs = after.context.level - before.context.level
      if (event.type === 'socialReport.submit') expect(after.context.level).toBe(0)
      else if (event.type === 'socialReport.pass') expect(climbs).toBe(1)
      else if (climbs !== 0) expect([event.type, climbs]).toEqual(['socialReport.return', -1])
      if (event.type !== 'socialReport.submit') expect(after.context.document).toBe(before.context.document)
      if (after.value.writing === 'approved' && before.value.writing !== 'approved') {
        expect([event.type, before.context.level]).toEqual(['socialReport.approve', approvals.length - 1])
      }
      if (after.value.writing === 'published' && before.value.writing !== 'published') {
        expect([event.type, before.value.writing]).toEqual(['socialReport.publish', 'approved'])
        expect(after.context.published).toBe(before.context.document)
      }
    }
  })

  test('a published version never changes', () => {
    for (const { from, to, event } of edges) {
      const [before, after] = [states.get(from)?.context, states.get(to)?.context]
      if (event.type === 'socialReport.publish') expect(after?.version).toBe((before?.version ?? 0) + 1)
      else expect([after?.version, after?.published]).toEqual([before?.version, before?.published])
      const editions = editionsOf(logs.get(from) ?? [])
      expect(editionsOf([...(logs.get(from) ?? []), event]).slice(0, editions.length)).toEqual(editions)
      expect(editions.length).toBe(before?.version)
    }
  })

  test('SS-07 no body has been given a version that is not published', () => {
    for (const { context } of states.values()) {
      for (const version of Object.values(context.presented)) {
        expect(version).toBeLessThanOrEqual(context.version)
      }
    }
  })

  test('PO-02 a first version has been through the workshop where there is one, and never where not', () => {
    for (const { from, event } of edges) {
      const before = states.get(from)
      if (event.type !== 'socialReport.submit' || before?.context.version !== 0) continue
      expect(before.value.writing).toBe(on.includes('workshop') ? 'inWorkshop' : 'drafting')
    }
  })

  test('the log replayed gives the snapshot', () => {
    for (const [key, state] of states) expect(replay(logs.get(key) ?? [])).toEqual(state)
  })
})

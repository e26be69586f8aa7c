import { expect, test } from 'vitest'
import type { BriefAct } from './brief-acts.ts'
import { type BriefJudgement, type BriefSnapshot, briefLifecycle } from './brief-machine.ts'
import { exploreLifecycle } from './explore.ts'
import { type Actor, may, type Policy } from './policy.ts'
import { logsOf, stuck } from './proof.ts'

const group: Actor = { id: 'group', posts: [{ role: 'workingGroup' }] }
const editor: Actor = { id: 'editor', posts: [{ role: 'editor' }] }
const stranger: Actor = { id: 'stranger', posts: [{ role: 'supervisor', unit: 'north' }] }

const policy: Policy = {
  'brief.choose': [{ role: 'workingGroup', scope: 'region' }],
  'brief.passOver': [{ role: 'workingGroup', scope: 'region' }],
  'brief.holdWorkshop': [{ role: 'editor', scope: 'region' }],
  'brief.write': [{ role: 'editor', scope: 'region' }],
  'brief.publish': [{ role: 'workingGroup', scope: 'region' }],
}
const judged = (actor: Actor): BriefJudgement => ({ handling: { policy, stages: [] }, actor, path: [] })

const { start, replay, apply, examples } = briefLifecycle

test('PO-11 of the topics proposed one is chosen; another can be chosen the next time', () => {
  expect(apply(start(), examples['brief.choose'], judged(editor))).toEqual({
    ok: false,
    refusal: 'forbidden',
  })
  expect(replay([examples['brief.passOver']]).value).toBe('notChosen')
  expect(replay([examples['brief.passOver'], examples['brief.choose']]).value).toBe('chosen')
})

test('PO-04 a brief comes from a workshop on its phenomenon', () => {
  const chosen = replay([examples['brief.choose']])
  expect(apply(chosen, examples['brief.write'], judged(editor))).toEqual({ ok: false, refusal: 'notNow' })
  const { 'brief.choose': choose, 'brief.holdWorkshop': hold, 'brief.write': write } = examples
  expect(replay([choose, hold, write, examples['brief.publish']]).value).toBe('published')
})

const graph = exploreLifecycle<BriefSnapshot, BriefAct, never, BriefJudgement>(briefLifecycle, {
  actors: [group, editor, stranger],
  judge: judged,
  acts: [...Object.values(examples), { type: 'brief.write', document: 'another' }],
})
const { states, edges } = graph

test(`an end can be reached from each of ${states.size} states, over ${edges.length} edges`, () => {
  expect(stuck(graph, ({ value }) => value === 'published')).toEqual([])
  expect(states.size).toBe(8)
})

test('nobody acts whom the policy does not let', () => {
  for (const { event, actor = stranger } of edges) {
    expect(may(policy, event.type, actor, { path: [] })).toBe(true)
  }
})

test('what is published is what was last written, and stands', () => {
  for (const { from, to } of edges) {
    const [before, after] = [states.get(from), states.get(to)]
    expect(before?.value).not.toBe('published')
    if (after?.value === 'published') expect(after.context).toEqual(before?.context)
  }
})

test('the log replayed gives the snapshot', () => {
  const logs = logsOf(graph)
  for (const [key, state] of states) expect(replay(logs.get(key) ?? [])).toEqual(state)
})

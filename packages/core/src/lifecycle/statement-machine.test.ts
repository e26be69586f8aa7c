import { expect, test } from 'vitest'
import { exploreLifecycle } from './explore.ts'
import { type Actor, may, type Policy } from './policy.ts'
import { logsOf, stuck } from './proof.ts'
import type { StatementAct } from './statement-acts.ts'
import { type StatementJudgement, type StatementSnapshot, statementLifecycle } from './statement-machine.ts'

const group: Actor = { id: 'group', posts: [{ role: 'workingGroup' }] }
const editor: Actor = { id: 'editor', posts: [{ role: 'editor' }] }
const stranger: Actor = { id: 'stranger', posts: [{ role: 'supervisor', unit: 'north' }] }

const policy: Policy = {
  'statement.adopt': [{ role: 'workingGroup', scope: 'region' }],
  'statement.publish': [{ role: 'editor', scope: 'region' }],
  'statement.withdraw': [{ role: 'workingGroup', scope: 'region' }],
}
const judged = (actor: Actor): StatementJudgement => ({ handling: { policy, stages: [] }, actor, path: [] })

const { start, replay, apply, openActs, examples } = statementLifecycle

test('SS-08 the group adopts its statement before anybody publishes it', () => {
  expect(apply(start(), examples['statement.publish'], judged(editor))).toEqual({
    ok: false,
    refusal: 'notNow',
  })
  const adopted = replay([{ type: 'statement.adopt', document: 'a' }])
  expect(openActs(adopted, judged(editor))).toEqual(['statement.publish'])
  expect(openActs(adopted, judged(group))).toEqual(['statement.withdraw'])
})

const graph = exploreLifecycle<StatementSnapshot, StatementAct, never, StatementJudgement>(
  statementLifecycle,
  {
    actors: [group, editor, stranger],
    judge: judged,
    acts: [...Object.values(examples), { type: 'statement.adopt', document: 'another' }],
  },
)
const { states, edges } = graph

test(`an end can be reached from each of ${states.size} states, over ${edges.length} edges`, () => {
  expect(stuck(graph, ({ value }) => value === 'published' || value === 'withdrawn')).toEqual([])
  expect(states.size).toBe(8)
})

test('nobody acts whom the policy does not let', () => {
  for (const { event, actor = stranger } of edges) {
    expect(may(policy, event.type, actor, { path: [] })).toBe(true)
  }
})

test('PS-10 nothing is published but the document that was adopted, and what is published stands', () => {
  for (const { from, to } of edges) {
    const [before, after] = [states.get(from), states.get(to)]
    expect(before?.value).not.toBe('published')
    if (after?.value === 'published') {
      expect(before?.value).toBe('adopted')
      expect(after.context).toEqual(before?.context)
    }
  }
})

test('the log replayed gives the snapshot', () => {
  const logs = logsOf(graph)
  for (const [key, state] of states) expect(replay(logs.get(key) ?? [])).toEqual(state)
})

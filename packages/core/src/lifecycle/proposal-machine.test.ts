import { expect, test } from 'vitest'
import { exploreLifecycle } from './explore.ts'
import { type Actor, may, type Policy } from './policy.ts'
import { logsOf, stuck } from './proof.ts'
import { type ProposalAct, uses } from './proposal-acts.ts'
import { type ProposalJudgement, type ProposalSnapshot, proposalLifecycle } from './proposal-machine.ts'

const group: Actor = { id: 'group', posts: [{ role: 'workingGroup' }] }
const owner: Actor = { id: 'owner', posts: [{ role: 'specialist' }] }
const stranger: Actor = { id: 'stranger', posts: [{ role: 'supervisor', unit: 'north' }] }
const actors = [group, owner, stranger]

const byGroup = { role: 'workingGroup', scope: 'region' } as const
const byOwner = { role: 'owner', scope: 'matter' } as const
const policy: Policy = {
  'proposal.accept': [byGroup],
  'proposal.reject': [byGroup],
  'proposal.assign': [byGroup],
  'proposal.logStep': [byOwner],
  'proposal.carryIntoPlan': [byGroup],
  'proposal.classify': [byGroup],
  'proposal.end': [byOwner, byGroup],
  'proposal.reopen': [byGroup],
  'proposal.recordUse': [byGroup, byOwner],
}
const judged = (actor: Actor): ProposalJudgement => ({ handling: { policy, stages: [] }, actor, path: [] })

const { start, replay, apply, openActs, examples } = proposalLifecycle
const accept: ProposalAct = { type: 'proposal.accept', owner: 'owner' }
const step: ProposalAct = { type: 'proposal.logStep', text: 't' }
const end: ProposalAct = { type: 'proposal.end', outcome: 'carriedOut', text: 't' }

test('SS-04 a proposal is accepted with an owner, who alone logs its steps, and ended with an outcome', () => {
  const accepted = replay([accept])
  expect(openActs(accepted, judged(owner))).toEqual([
    'proposal.logStep',
    'proposal.end',
    'proposal.recordUse',
  ])
  expect(apply(accepted, step, judged(group))).toEqual({ ok: false, refusal: 'forbidden' })
  expect(replay([accept, step]).value.handling).toBe('inProgress')
  expect(replay([accept, step, end])).toMatchObject({
    value: { handling: 'ended' },
    context: { outcome: 'carriedOut' },
  })
})

test('a proposal that was ended and is opened again goes on with its owner, its outcome forgotten', () => {
  const reopened = replay([accept, end, { type: 'proposal.reopen', text: 't' }])
  expect(reopened.value.handling).toBe('inProgress')
  expect(reopened.context).toEqual({ owner: 'owner' })
})

test('VA-06 a use is recorded in every state, the rejected included', () => {
  const logs: ProposalAct[][] = [[], [accept], [accept, step], [accept, end], [examples['proposal.reject']]]
  for (const log of logs) {
    for (const use of uses) {
      const used = apply(replay(log), { type: 'proposal.recordUse', use }, judged(group))
      expect(used).toMatchObject({ ok: true, snapshot: { value: { use: 'used' } } })
    }
  }
})

test('PO-08 a proposal is classified by its field of work too, in any state, and anew when it was wrong', () => {
  const classify = (value: string): ProposalAct => ({
    type: 'proposal.classify',
    facet: 'field-of-work',
    value,
  })
  const logs: ProposalAct[][] = [[], [accept, step], [accept, end], [examples['proposal.reject']]]
  for (const log of logs) {
    expect(apply(replay(log), classify('strategy'), judged(owner))).toEqual({
      ok: false,
      refusal: 'forbidden',
    })
    const classified = apply(replay(log), classify('strategy'), judged(group))
    expect(classified).toMatchObject({
      ok: true,
      snapshot: { context: { facets: { 'field-of-work': 'strategy' } } },
    })
    expect(replay(log).context.facets).toBeUndefined()
  }
  const other: ProposalAct = { type: 'proposal.classify', facet: 'other', value: 'o' }
  expect(replay([classify('strategy'), other, classify('policy')]).context.facets).toEqual({
    'field-of-work': 'policy',
    other: 'o',
  })
})

test('PS-14 it is carried into the welfare plan with goal, measures, indicators and responsible parties', () => {
  const carry: ProposalAct = { ...examples['proposal.carryIntoPlan'], plan: 'term-2025' }
  expect(apply(start(), carry, judged(group)).ok).toBe(false)
  expect(replay([accept, carry])).toMatchObject({
    value: { handling: 'accepted', plan: 'carried' },
    context: { plan: 'term-2025' },
  })
})

const graph = exploreLifecycle<ProposalSnapshot, ProposalAct, never, ProposalJudgement>(proposalLifecycle, {
  actors,
  judge: judged,
  acts: [
    ...Object.values(examples),
    ...actors.flatMap(({ id }): ProposalAct[] => [
      { type: 'proposal.accept', owner: id },
      { type: 'proposal.assign', owner: id },
    ]),
  ],
})
const { states, edges } = graph

test(`an end can be reached from each of ${states.size} states, over ${edges.length} edges`, () => {
  expect(stuck(graph, ({ value }) => value.handling === 'ended' || value.handling === 'rejected')).toEqual([])
  expect(stuck(graph, ({ value }) => value.handling === 'ended')).toEqual([])
  expect(states.size).toBeGreaterThan(40)
})

test('nobody acts whom the policy does not let', () => {
  for (const { from, event, actor = stranger } of edges) {
    const held = states.get(from)?.context.owner
    expect(may(policy, event.type, actor, { path: [], owner: held })).toBe(true)
    if (held !== stranger.id) expect(actor).not.toBe(stranger)
  }
})

test('PS-14 nothing stands in a plan that is not accepted', () => {
  for (const { value } of states.values()) {
    if (value.plan === 'carried') expect(['proposed', 'rejected']).not.toContain(value.handling)
  }
})

test('SS-04 whatever is accepted has an owner, and only what has ended has an outcome', () => {
  for (const { value, context } of states.values()) {
    expect(context.owner !== undefined).toBe(['accepted', 'inProgress', 'ended'].includes(value.handling))
    expect(context.outcome !== undefined).toBe(value.handling === 'ended')
  }
})

test('the log replayed gives the snapshot', () => {
  const logs = logsOf(graph)
  for (const [key, state] of states) expect(replay(logs.get(key) ?? [])).toEqual(state)
})

import { describe, expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import type { CampaignAct, CampaignActType, CampaignClockEvent, CampaignEvent } from './campaign-acts.ts'
import {
  type CampaignJudgement,
  type CampaignSnapshot,
  campaignLifecycle,
  campaignStages,
} from './campaign-machine.ts'
import { exploreLifecycle } from './explore.ts'
import { type Actor, may, type Policy } from './policy.ts'
import { logsOf, stuck, switched } from './proof.ts'

const group: Actor = { id: 'group', posts: [{ role: 'workingGroup' }] }
const manager: Actor = { id: 'manager', posts: [{ role: 'manager', unit: 'working-age' }] }
const stranger: Actor = { id: 'stranger', posts: [{ role: 'supervisor', unit: 'north' }] }

const policy: Policy = {
  'campaign.announce': [{ role: 'workingGroup', scope: 'region' }],
  'campaign.cancel': [{ role: 'workingGroup', scope: 'region' }],
  'campaign.extend': [{ role: 'workingGroup', scope: 'region' }],
  'campaign.compile': [{ role: 'manager', scope: 'region' }],
  'campaign.interpret': [{ role: 'manager', scope: 'region' }],
  'campaign.report': [{ role: 'workingGroup', scope: 'region' }],
}
const judged = (actor: Actor, stages = [...campaignStages]): CampaignJudgement => ({
  handling: { policy, stages },
  actor,
  path: [],
})

const opens = plainDate('2026-10-05')
const closes = plainDate('2026-11-06')
const announce: CampaignAct = { type: 'campaign.announce', opens, closes }
const openOn = (on: string): CampaignClockEvent => ({ type: 'campaign.open', on: plainDate(on) })
const closeOn = (on: string): CampaignClockEvent => ({ type: 'campaign.close', on: plainDate(on) })
const after = (...log: CampaignEvent[]) => campaignLifecycle.replay(log)

test('PO-01 staff are told first: an unannounced campaign does not open', () => {
  expect(campaignLifecycle.apply(campaignLifecycle.start(), openOn('2026-10-05')).ok).toBe(false)
  expect(after(announce).value).toBe('announced')
})

test('PO-01 it opens on its first day and closes after its last, by the calendar alone', () => {
  const announced = after(announce)
  expect(campaignLifecycle.apply(announced, openOn('2026-10-04')).ok).toBe(false)
  expect(campaignLifecycle.apply(announced, openOn('2026-11-07')).ok).toBe(false)
  const open = after(announce, openOn('2026-10-05'))
  expect(open.value).toBe('open')
  expect(campaignLifecycle.apply(open, closeOn('2026-11-06')).ok).toBe(false)
  expect(after(announce, openOn('2026-10-05'), closeOn('2026-11-07')).value).toBe('closed')
})

test('a campaign of a single day opens on that day and closes after it', () => {
  const announced: CampaignAct = { type: 'campaign.announce', opens, closes: opens }
  expect(after(announced, openOn('2026-10-05'), closeOn('2026-10-06')).value).toBe('closed')
})

test('an open campaign can be extended, never shortened', () => {
  const open = after(announce, openOn('2026-10-05'))
  const extend = (day: string): CampaignAct => ({ type: 'campaign.extend', closes: plainDate(day) })
  for (const day of ['2026-11-01', '2026-11-06']) {
    expect(campaignLifecycle.apply(open, extend(day), judged(group)).ok).toBe(false)
  }
  const longer = campaignLifecycle.apply(open, extend('2026-11-13'), judged(group))
  expect(longer).toMatchObject({ ok: true, snapshot: { value: 'open', context: { closes: '2026-11-13' } } })
  if (longer.ok) expect(campaignLifecycle.apply(longer.snapshot, closeOn('2026-11-07')).ok).toBe(false)
})

test('a campaign that has begun cannot be called off', () => {
  const cancel: CampaignAct = { type: 'campaign.cancel', text: 't' }
  expect(campaignLifecycle.apply(after(announce), cancel, judged(group)).ok).toBe(true)
  const open = after(announce, openOn('2026-10-05'))
  expect(campaignLifecycle.apply(open, cancel, judged(group))).toEqual({ ok: false, refusal: 'notNow' })
})

test('a window that ends before it begins is not announced, neither at first nor anew', () => {
  const backwards: CampaignAct = { type: 'campaign.announce', opens: closes, closes: opens }
  for (const from of [after(), after(announce)]) {
    expect(campaignLifecycle.apply(from, backwards, judged(group)).ok).toBe(false)
  }
})

test('only whom the policy lets sees an act open', () => {
  const start = campaignLifecycle.start()
  expect(campaignLifecycle.openActs(start, judged(group))).toEqual(['campaign.announce', 'campaign.cancel'])
  expect(campaignLifecycle.openActs(start, judged(stranger))).toEqual([])
  expect(campaignLifecycle.apply(start, announce, judged(stranger))).toEqual({
    ok: false,
    refusal: 'forbidden',
  })
})

describe.each(switched(campaignStages))('over the whole reachable graph, stages on: %s', (_, on) => {
  const { examples } = campaignLifecycle
  const graph = exploreLifecycle<CampaignSnapshot, CampaignAct, CampaignClockEvent, CampaignJudgement>(
    campaignLifecycle,
    {
      actors: [group, manager, stranger],
      judge: (actor) => judged(actor, on),
      acts: [
        ...Object.values({ ...examples, 'campaign.announce': announce }),
        { type: 'campaign.extend', closes: plainDate('2026-11-13') },
      ],
      events: [openOn('2026-10-05'), closeOn('2026-11-07'), closeOn('2026-11-14')],
      // The example extends it to the end of time, and then no day comes on which it could close.
      within: ({ context }) => context.closes !== '9999-12-31',
    },
  )
  const { states, edges } = graph

  test(`an end can be reached from each of ${states.size} states, over ${edges.length} edges`, () => {
    expect(stuck(graph, ({ value }) => value === 'reported' || value === 'cancelled')).toEqual([])
    expect(states.size).toBe(on.length > 0 ? 14 : 12)
  })

  test('nobody acts whom the policy does not let', () => {
    for (const { event, actor } of edges) {
      if (!actor) {
        expect(['campaign.open', 'campaign.close']).toContain(event.type)
      } else {
        expect(may(policy, event.type as CampaignActType, actor, { path: [] })).toBe(true)
        expect(actor).not.toBe(stranger)
      }
    }
  })

  test('PO-02 nothing is reported uncompiled, or uninterpreted where there is a workshop', () => {
    for (const { from, to } of edges) {
      if (states.get(to)?.value !== 'reported') continue
      expect(states.get(from)?.value).toBe(on.includes('interpretation') ? 'interpreted' : 'compiled')
      expect(states.get(to)?.context).toMatchObject({ summary: '-', report: '-' })
    }
    if (on.length === 0) expect([...states.values()].map(({ value }) => value)).not.toContain('interpreted')
  })

  test('the log replayed gives the snapshot', () => {
    const logs = logsOf(graph)
    for (const [key, state] of states) expect(campaignLifecycle.replay(logs.get(key) ?? [])).toEqual(state)
  })
})

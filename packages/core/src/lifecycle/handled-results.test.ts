import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { type Dated, handledResults, resultDuties, unhandled } from './handled-results.ts'
import type { Actor, Policy } from './policy.ts'
import { type ProposalAct, proposalActSchema, type Use } from './proposal-acts.ts'
import type { Receiver } from './receiver.ts'
import { type SocialReportAct, socialReportActSchema } from './social-report-acts.ts'
import { type SocialReportJudgement, socialReportLifecycle } from './social-report-lifecycle.ts'

const { replay, apply } = socialReportLifecycle
const north = { unit: 'north' }
const south = { unit: 'south' }
const network = { body: 'network' }
const committee = { body: 'committee' }

const submit: SocialReportAct = { type: 'socialReport.submit', document: 'd' }
const approve: SocialReportAct = { type: 'socialReport.approve', text: 't' }
const publish: SocialReportAct = { type: 'socialReport.publish', audience: 'everyone' }
const correct: SocialReportAct = { type: 'socialReport.correct', text: 't' }
const published = [submit, approve, publish]
const give = (to: Receiver, version = 1): SocialReportAct => ({
  type: 'socialReport.present',
  ...to,
  version,
})
const answer = (from: Receiver, text: string): SocialReportAct => ({
  type: 'socialReport.answer',
  ...from,
  text,
})

const policy: Policy = {
  'socialReport.present': [{ role: 'network', scope: 'region' }],
  'socialReport.answer': [
    { role: 'network', scope: 'region' },
    { role: 'supervisor', scope: 'own' },
  ],
}
const member: Actor = { id: 'member', posts: [{ role: 'network' }] }
const supervisor: Actor = { id: 'supervisor', posts: [{ role: 'supervisor', unit: 'north' }] }
const judged = (actor: Actor, path: string[] = []): SocialReportJudgement => ({
  handling: { policy, stages: [], approvals: [{ role: 'network', scope: 'region' }] },
  actor,
  path,
})

test('VA-05 a unit is given the results, and its supervisor answers for it and for no other', () => {
  const log = [...published, give(north), give(south)]
  expect(apply(replay(published), give(north), judged(member)).ok).toBe(true)
  expect(apply(replay(log), answer(north, 't'), judged(supervisor, ['adults', 'north'])).ok).toBe(true)
  expect(apply(replay(log), answer(south, 't'), judged(supervisor, ['adults', 'south']))).toEqual({
    ok: false,
    refusal: 'forbidden',
  })
})

test('VA-05 a unit answers only what it was given, and no body of its name has been given it', () => {
  const given = replay([...published, give(north)])
  expect(apply(given, answer(south, 't'), judged(member))).toEqual({ ok: false, refusal: 'notNow' })
  expect(apply(given, answer({ body: 'north' }, 't'), judged(member)).ok).toBe(false)
  expect(apply(replay([submit]), give(north), judged(member)).ok).toBe(false)
})

test('VA-05 VA-06 an act names one receiver, a body or a unit', () => {
  const both = { ...north, ...network }
  for (const act of [give, answer] as ((to: Receiver, more: never) => SocialReportAct)[]) {
    for (const to of [north, network]) {
      expect(socialReportActSchema.safeParse(act(to, (act === answer ? 't' : 1) as never)).success).toBe(true)
    }
    for (const to of [{}, both]) {
      expect(socialReportActSchema.safeParse(act(to, (act === answer ? 't' : 1) as never)).success).toBe(
        false,
      )
    }
  }
  const use = { type: 'proposal.recordUse', use: 'research' }
  for (const by of [{}, north, network]) {
    expect(proposalActSchema.safeParse({ ...use, ...by }).success).toBe(true)
  }
  expect(proposalActSchema.safeParse({ ...use, ...both }).success).toBe(false)
})

test('VA-05 the units that have not handled the version that stands: neither an older one nor mere giving counts', () => {
  const units = [north, south]
  expect(unhandled([], units)).toEqual([])
  expect(unhandled(published, units)).toEqual(units)
  const first = [...published, give(north), give(south), answer(north, 't')]
  expect(unhandled(first, units)).toEqual([south])
  const second = [...first, correct, ...published]
  expect(unhandled(second, units)).toEqual(units)
  expect(unhandled([...second, answer(north, 'of the old one')], units)).toEqual(units)
  expect(unhandled([...second, give(north, 2), answer(north, 't')], units)).toEqual([south])
})

test('VA-05 the duty to handle the results waits for each unit’s own supervisor', () => {
  const log = [...published, give(north), give(south)]
  const units = [
    { ...north, path: ['adults', 'north'] },
    { ...south, path: ['adults', 'south'] },
  ]
  expect(resultDuties(log, units, { policy, actor: supervisor })).toEqual([units[0]])
  expect(resultDuties(log, units, { policy, actor: member })).toEqual(units)
  const handled = [...log, answer(north, 't')]
  expect(resultDuties(handled, units, { policy, actor: supervisor })).toEqual([])
})

const on =
  (day: string) =>
  <Act>(act: Act): Dated<Act> => ({ act, day: plainDate(day) })
const used = (use: Use, by: Receiver = {}): ProposalAct => ({ type: 'proposal.recordUse', use, ...by })

test('VA-09 VA-03 SS-07 the year’s summary tells who was given which version when, what each answered and used', () => {
  const log = [
    ...published.map(on('2025-11-20')),
    on('2025-11-26')(give(network)),
    on('2025-12-03')(give(north)),
    on('2025-12-10')(answer(network, 't1')),
    ...[correct, ...published].map(on('2026-01-15')),
    on('2026-02-01')(give(network, 2)),
    on('2026-02-09')(answer(network, 't2')),
    on('2026-02-10')(answer(network, 't3')),
    on('2026-03-17')(give(committee, 2)),
  ]
  const proposals = [
    on('2025-11-01')(used('advocacy', network)),
    on('2025-12-12')(used('serviceDevelopment', network)),
    on('2026-02-01')({ ...used('research', network), text: 'u1' } as ProposalAct),
    on('2026-02-02')(used('communication', north)),
    on('2026-02-03')(used('qualitySystem')),
    on('2026-02-04')({ type: 'proposal.logStep', text: 't' } as ProposalAct),
  ]
  expect(handledResults(log, proposals)).toEqual([
    {
      ...network,
      version: 1,
      given: '2025-11-26',
      answers: [{ text: 't1', day: '2025-12-10' }],
      uses: [{ use: 'serviceDevelopment', day: '2025-12-12' }],
    },
    {
      ...north,
      version: 1,
      given: '2025-12-03',
      answers: [],
      uses: [{ use: 'communication', day: '2026-02-02' }],
    },
    {
      ...network,
      version: 2,
      given: '2026-02-01',
      answers: [
        { text: 't2', day: '2026-02-09' },
        { text: 't3', day: '2026-02-10' },
      ],
      uses: [{ use: 'research', day: '2026-02-01', text: 'u1' }],
    },
    { ...committee, version: 2, given: '2026-03-17', answers: [], uses: [] },
  ])
})

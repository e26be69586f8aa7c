import { expect, test } from 'vitest'
import { type Clock, defineClock, plainDate } from '../clock/index.ts'
import { type ReportEvent, replay, type Stage } from '../lifecycle/index.ts'
import { nextStep } from './next-step.ts'

const label = { fi: 'Tapahtuma' }
const clock = defineClock([
  { id: 'team', label, when: { every: 'month', weekday: 2, nth: 1 } },
  { id: 'group', label, when: { every: 'quarter', month: 1, day: 15 } },
  { id: 'compilation', label, when: { every: 'year', month: 10, day: 1 }, days: 14 },
]) as Clock
const decide: ReportEvent = { type: 'matter.decide', route: 'unit' }
const log = {
  arrived: [],
  reviewed: [{ type: 'matter.review' }],
  decided: [decide],
  inProgress: [decide, { type: 'matter.assign', owner: 'a' }],
  closed: [decide, { type: 'matter.close', outcome: 'noted', text: 't' }],
  redirected: [{ type: 'matter.redirect', channel: 'c', text: 't' }],
  joined: [{ type: 'matter.join', lead: 'b' }],
} as const satisfies Record<string, readonly ReportEvent[]>

/** What comes next where these stages are on and matters are decided at these events. */
function next(at: keyof typeof log, on: Stage[], decidesAt?: string[], today = '2026-03-04') {
  const handling = { stages: on, routes: [], inform: [], policy: {}, ...(decidesAt && { decidesAt }) }
  return nextStep({ handling, clock }, replay(log[at]), plainDate(today))
}

test('VK-05 a new report waits for its decision, and the clock says when', () => {
  expect(next('arrived', ['decision'], ['team'])).toEqual({ step: 'decision', day: '2026-04-07' })
  expect(next('reviewed', ['review', 'decision'], ['team'])).toEqual({ step: 'decision', day: '2026-04-07' })
  expect(next('arrived', ['decision'])).toEqual({ step: 'decision' })
})

test('a meeting on the very day is still to come, and one that lasts is waited for to its last day', () => {
  expect(next('arrived', ['decision'], ['team'], '2026-04-07')?.day).toBe('2026-04-07')
  expect(next('arrived', ['decision'], ['compilation'], '2026-10-05')?.day).toBe('2026-10-14')
  expect(next('arrived', ['decision'], ['compilation'], '2026-10-15')?.day).toBe('2027-10-14')
})

test('SS-03 where two decide, the one that meets first is told', () => {
  expect(next('arrived', ['decision'], ['group', 'team'], '2026-04-08')?.day).toBe('2026-04-15')
  expect(next('arrived', ['decision'], ['group', 'team'], '2026-04-16')?.day).toBe('2026-05-05')
})

test('the stages that are on say what comes next', () => {
  expect(next('arrived', ['review', 'decision'], ['team'])).toEqual({ step: 'review' })
  expect(next('arrived', [], ['compilation'])).toEqual({ step: 'closing', day: '2026-10-14' })
  expect(next('reviewed', ['review'], ['team'])).toEqual({ step: 'closing', day: '2026-04-07' })
  expect(next('decided', ['decision', 'progress'], ['team'])).toEqual({ step: 'owner' })
  expect(next('decided', ['decision'], ['team'])).toEqual({ step: 'closing' })
  expect(next('inProgress', ['decision', 'progress'], ['team'])).toEqual({ step: 'progress' })
})

test('nothing comes next of what is over, or is handled elsewhere', () => {
  for (const at of ['closed', 'redirected', 'joined'] as const)
    expect(next(at, ['decision'], ['team'])).toBe(undefined)
})

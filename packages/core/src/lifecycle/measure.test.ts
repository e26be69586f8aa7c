import { expect, test } from 'vitest'
import { measureOf } from './measure.ts'
import type { ProposalAct } from './proposal-acts.ts'

const accept: ProposalAct = { type: 'proposal.accept', owner: 'owner' }
const step = (text: string): ProposalAct => ({ type: 'proposal.logStep', text })
const carry = (plan: string, goal = 'g'): ProposalAct => ({
  type: 'proposal.carryIntoPlan',
  plan,
  goal,
  measures: 'm',
  indicators: 'i',
  responsible: 'r',
})
const end: ProposalAct = { type: 'proposal.end', outcome: 'partlyCarriedOut', text: 't' }
const parts = { plan: 'term-2025', goal: 'g', measures: 'm', indicators: 'i', responsible: 'r' }

test('PS-14 the annual report shows a measure with goal, measures, indicators, responsible parties and progress', () => {
  expect(measureOf([accept, step('before')])).toBeUndefined()
  const log = [accept, step('before'), carry('term-2025'), step('s1'), step('s2')]
  expect(measureOf(log)).toEqual({ ...parts, steps: ['s1', 's2'] })
  expect(measureOf([...log, end])).toEqual({ ...parts, steps: ['s1', 's2'], outcome: 'partlyCarriedOut' })
})

test('PS-14 its parts are renewed within a plan and its steps stay; another plan begins anew', () => {
  const log = [accept, carry('term-2025'), step('s1')]
  expect(measureOf([...log, carry('term-2025', 'g2')])).toEqual({ ...parts, goal: 'g2', steps: ['s1'] })
  expect(measureOf([...log, carry('term-2029')])).toEqual({ ...parts, plan: 'term-2029', steps: [] })
})

test('PS-14 opened again, it has no outcome yet', () => {
  const reopened = measureOf([accept, carry('term-2025'), end, { type: 'proposal.reopen', text: 't' }])
  expect(reopened).toEqual({ ...parts, steps: [] })
})

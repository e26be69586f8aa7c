import { expect, test } from 'vitest'
import { policyActs } from './policy.ts'
import { proposalActSchema } from './proposal-acts.ts'
import { approvalActs, socialReportActSchema } from './social-report-acts.ts'

test('the one table knows every act by its own name; the ladder of a social report stands elsewhere', () => {
  expect(new Set(policyActs).size).toBe(policyActs.length)
  expect(policyActs).toEqual(expect.arrayContaining(['matter.decide', 'campaign.announce', 'brief.propose']))
  for (const act of approvalActs) expect(policyActs).not.toContain(act)
})

test('PO-03 a level cannot pass a social report on without a word of its own', () => {
  for (const type of approvalActs) {
    expect(socialReportActSchema.safeParse({ type, text: 'Seurataan syksyllä.' }).success).toBe(true)
    expect(socialReportActSchema.safeParse({ type }).success).toBe(false)
    expect(socialReportActSchema.safeParse({ type, text: ' ' }).success).toBe(false)
  }
})

test('PS-14 no part of a measure can be left out', () => {
  const whole = {
    type: 'proposal.carryIntoPlan',
    plan: 'term-2025',
    goal: 'g',
    measures: 'm',
    indicators: 'i',
    responsible: 'r',
  }
  expect(proposalActSchema.safeParse(whole).success).toBe(true)
  for (const part of ['goal', 'measures', 'indicators', 'responsible']) {
    expect(proposalActSchema.safeParse({ ...whole, [part]: undefined }).success).toBe(false)
  }
})

import { expect, test } from 'vitest'
import { importing } from './importing.ts'
import { apply, type Handling, submitted } from './report-lifecycle.ts'

const region = 'region' as const
const handling: Handling = {
  stages: ['decision'],
  policy: {
    'report.import': [{ role: 'administrator', scope: region }],
    'report.classify': [{ role: 'workingGroup', scope: region }],
    'matter.decide': [{ role: 'administrator', scope: region }],
  },
}
const judged = (rules: Handling, role: string) => ({
  handling: rules,
  actor: { id: role, posts: [{ role }] },
  path: [],
})
const classify = { type: 'report.classify', theme: 'housing' } as const

test('SS-06 whoever may bring reports in brings their themes along, and does nothing else to them by that', () => {
  const rules = importing(handling)
  expect(apply(submitted(), classify, judged(rules, 'administrator')).ok).toBe(true)
  const decide = { type: 'matter.decide', route: 'unit' } as const
  expect(apply(submitted(), decide, judged(rules, 'administrator'))).toMatchObject({ refusal: 'forbidden' })
  // Outside an import it is as the region says.
  expect(apply(submitted(), classify, judged(handling, 'administrator'))).toMatchObject({
    refusal: 'forbidden',
  })
})

test('nobody brings a theme along where nobody may bring in', () => {
  const { 'report.import': _, ...policy } = handling.policy
  const rules = importing({ ...handling, policy })
  for (const role of ['administrator', 'workingGroup']) {
    expect(apply(submitted(), classify, judged(rules, role))).toMatchObject({ refusal: 'forbidden' })
  }
})

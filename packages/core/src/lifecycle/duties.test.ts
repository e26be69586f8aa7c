import { expect, test } from 'vitest'
import { duties } from './duties.ts'
import { apply, type Handling, submitted } from './report-lifecycle.ts'

const handling: Handling = {
  stages: ['decision', 'progress'],
  policy: {
    'matter.decide': [{ role: 'manager', scope: 'levelAbove' }],
    'matter.assign': [{ role: 'manager', scope: 'levelAbove' }],
    'step.log': [{ role: 'owner', scope: 'matter' }],
    'report.classify': [{ role: 'workingGroup', scope: 'region' }],
  },
}
const path = ['division', 'unit']
const manager = { id: 'manager', posts: [{ role: 'manager', unit: 'division' }] }
const group = { id: 'group', posts: [{ role: 'workingGroup' }] }

test('PS-05 a new report waits for its decision from the level above, and for a theme from the group', () => {
  expect(duties(submitted(), { handling, actor: manager, path })).toEqual(['matter.decide'])
  expect(duties(submitted(), { handling, actor: group, path })).toEqual(['report.classify'])
})

test('PS-06 a matter on its way waits for its owner, no longer for who decided it', () => {
  const act = { type: 'matter.decide', route: 'unit', owner: 'group' } as const
  const applied = apply(submitted(), act, { handling, actor: manager, path })
  if (!applied.ok) throw new Error(applied.refusal)
  expect(duties(applied.snapshot, { handling, actor: manager, path })).toEqual([])
  expect(duties(applied.snapshot, { handling, actor: group, path })).toEqual(['step.log', 'report.classify'])
})

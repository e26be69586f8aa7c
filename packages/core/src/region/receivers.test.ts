import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { exampleProfile } from './example.ts'
import { receiversOf } from './receivers.ts'

const label = { fi: 'x' }
const { units, levels } = exampleProfile()
const profile = {
  units,
  levels,
  groups: [{ id: 'network', label, role: 'manager', seats: [], memos: 'staff' as const }],
  bodies: [{ id: 'committee', label, kind: 'committee' as const }],
}
const on = plainDate('2026-11-22')

test('VA-05 each work unit handles the results where the profile expects it', () => {
  expect(receiversOf(profile, { toUnits: true }, on)).toContainEqual({
    unit: 'north',
    path: ['adults', 'north'],
  })
  expect(receiversOf(profile, {}, on).filter(({ unit }) => unit)).toEqual([])
})

test('VA-09 SS-07 the network and the bodies always do', () => {
  expect(receiversOf(profile, {}, on).map(({ body }) => body)).toEqual(['network', 'committee'])
})

import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { contactPersons } from './contact-persons.ts'
import { defineRegion } from './define-region.ts'
import { exampleProfile } from './example.ts'

test('PS-10 the network of contact persons shows which units have named theirs, and which have not', () => {
  const example = exampleProfile()
  const unit = { level: 'unit', parent: 'adults' }
  const region = defineRegion({
    ...example,
    units: [
      ...example.units,
      { id: 'south', ...unit, label: { fi: 'Etelä' } },
      {
        id: 'past',
        ...unit,
        label: { fi: 'Ennen' },
        validTo: plainDate('2025-12-31'),
        successors: ['south'],
      },
    ],
    roles: [...example.roles, { id: 'promoter', label: { fi: 'Vastuuhenkilö' }, contact: true }],
    posts: [
      ...example.posts,
      { id: 'promoter-north', role: 'promoter', unit: 'north' },
      // She leads the unit, and promotes nothing by that.
      { id: 'manager-south', role: 'manager', unit: 'south' },
    ],
  })
  const network = contactPersons(region, plainDate('2026-01-01'))
  expect(network.map(({ unit: { id }, posts }) => [id, posts.map((post) => post.id)])).toEqual([
    ['north', ['promoter-north']],
    ['south', []],
  ])
})

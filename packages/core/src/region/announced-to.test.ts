import { expect, test } from 'vitest'
import { announcedTo } from './announced-to.ts'
import { defineRegion } from './define-region.ts'
import { exampleProfile } from './example.ts'
import type { ProfileInput } from './profile.ts'

const example = exampleProfile()
const region = (announce: ProfileInput['publication']['announce']) =>
  defineRegion({
    ...example,
    roles: [...example.roles, { id: 'coordinator', label: { fi: 'Koordinaattori' } }],
    posts: [
      ...example.posts,
      { id: 'coordinator', role: 'coordinator' },
      { id: 'coordinator-901', role: 'coordinator', municipality: '901' },
    ],
    publication: { ...example.publication, ...(announce && { announce }) },
  })
const ids = (...args: Parameters<typeof announcedTo>) => announcedTo(...args).map(({ id }) => id)

test('VK-04 PS-13 a summary of the region is announced to the coordinators, that of the municipality too', () => {
  const announced = region([{ role: 'coordinator', scope: 'region' }])
  expect(ids(announced)).toEqual(['coordinator', 'coordinator-901'])
  expect(ids(region(undefined))).toEqual([])
})

test('SS-05 one of a unit reaches those whose place it is, each once', () => {
  const announced = region([
    { role: 'manager', scope: 'own' },
    { role: 'manager', scope: 'below' },
  ])
  expect(ids(announced, 'adults')).toEqual(['manager-adults'])
  expect(ids(announced, 'north')).toEqual(['manager-adults'])
  expect(ids(announced)).toEqual([])
})

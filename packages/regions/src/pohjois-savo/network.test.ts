import { plainDate } from '@rake/core/clock'
import { announcedTo, contactPersons, lowestUnits } from '@rake/core/region'
import { expect, test } from 'vitest'
import { pohjoisSavo as region } from './index.ts'

test('PS-10 the network shows which units have named a contact person, and which have not yet', () => {
  const network = contactPersons(region, plainDate('2026-11-22'))
  expect(network).toHaveLength(lowestUnits(region).length)
  const named = network.filter(({ posts }) => posts.length > 0)
  expect(named.map(({ unit }) => unit.id).sort()).toEqual([
    'joroisten-sosiaalityo',
    'kuopion-sosiaalityo',
    'paihdeklinikka',
    'varkauden-sosiaalityo',
  ])
})

test('PS-10 a municipality’s wellbeing coordinator is hers by its national code', () => {
  const coordinators = region.posts.filter(({ role }) => role === 'wellbeingCoordinator')
  expect(coordinators.map(({ municipality }) => municipality)).toEqual([undefined, '140', '297', '915'])
})

test('PS-13 the summary leaves social and health care: the coordinators of the towns are told of it', () => {
  const towns = announcedTo(region).flatMap(({ municipality }) => municipality ?? [])
  expect(towns).toEqual(['140', '297', '915'])
})

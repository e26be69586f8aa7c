import { expect, test } from 'vitest'
import { baseTaxonomy } from './base.ts'
import { defineTaxonomy } from './define.ts'
import { extendTaxonomy } from './extend.ts'
import { currentTheme } from './moves.ts'
import { rollUp } from './roll-up.ts'
import { successionProblems } from './succession.ts'
import { unclassified } from './taxonomy.ts'

const label = { fi: 'Teema' }
const first = defineTaxonomy({
  id: 'themes',
  version: 1,
  themes: [
    { id: 'rents', label },
    { id: 'shelters', label },
    { id: 'debt', label },
  ],
})
const second = defineTaxonomy({
  id: 'themes',
  version: 2,
  themes: [
    { id: 'housing', label },
    { id: 'debt', label, retired: true },
  ],
  moves: [
    { from: 'rents', to: 'homes' },
    { from: 'shelters', to: 'housing' },
    { from: 'homes', to: 'housing' },
  ],
})

test('SS-04 reports of an earlier version are counted under the theme of today', () => {
  expect(['rents', 'shelters', 'homes', 'housing', 'debt'].map((id) => currentTheme(second, id))).toEqual([
    'housing',
    'housing',
    'housing',
    'housing',
    'debt',
  ])
  expect(currentTheme(second, unclassified)).toBe(unclassified)
  expect(rollUp(second, 'rents')).toBe('housing')
})

test('moves in a circle do not hang, whatever let them through', () => {
  const circular = {
    ...first,
    moves: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ],
  }
  expect(() => currentTheme(circular, 'a')).toThrow(RangeError)
})

test('TH-01 the region’s own themes move on, and to the base', () => {
  const region = extendTaxonomy(baseTaxonomy, {
    id: 'region',
    version: 2,
    languages: ['fi'],
    themes: [{ id: 'gang-crime', label, broader: 'children-and-families' }],
    moves: [
      { from: 'gangs', to: 'gang-crime' },
      { from: 'rents', to: 'housing-and-homelessness' },
    ],
  })
  expect(rollUp(region, 'gangs')).toBe('children-and-families')
  expect(rollUp(region, 'rents')).toBe('housing-and-homelessness')
})

test('a next version keeps, retires or moves every theme', () => {
  expect(successionProblems(first, second)).toEqual([])
  const lost = successionProblems(first, { ...second, moves: [] })
  expect(lost.map(({ message }) => message)).toEqual([
    'reports classified under "rents" would no longer be counted',
    'reports classified under "shelters" would no longer be counted',
  ])
})

test('what has moved once must be known to every version after', () => {
  const third = { ...second, version: 3, moves: second.moves.slice(0, 1) }
  const lost = successionProblems(second, third).map(({ message }) => message)
  expect(lost).toEqual([
    'reports classified under "shelters" would no longer be counted',
    'reports classified under "homes" would no longer be counted',
  ])
})

test('a next version has the same id and a greater number', () => {
  expect(successionProblems(second, first)[0]?.mend).toBe('write 3')
  expect(successionProblems(first, { ...second, id: 'others' })[0]?.path).toEqual(['id'])
})

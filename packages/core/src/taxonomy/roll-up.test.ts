import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themes as lintukoto } from '../../../regions/src/lintukoto/themes.ts'
import { themes as pohjoisSavo } from '../../../regions/src/pohjois-savo/themes.ts'
import { anyTaxonomy, extensionOf } from './arbitrary.ts'
import { baseTaxonomy } from './base.ts'
import { extendTaxonomy } from './extend.ts'
import { knownIds } from './moves.ts'
import { rollUp, rollUpCounts } from './roll-up.ts'
import { type Taxonomy, themesOf, unclassified } from './taxonomy.ts'

const baseIds = baseTaxonomy.themes.map(({ id }) => id as string)
const label = { fi: 'Teema', sv: 'Tema', en: 'Theme' }

/** Whatever a report may be counted under. */
const countable = (taxonomy: Taxonomy) => [...knownIds(taxonomy), unclassified]

const anyCounts = anyTaxonomy.chain((taxonomy) =>
  fc.record({
    taxonomy: fc.constant(taxonomy),
    counts: fc.dictionary(fc.constantFrom(...countable(taxonomy)), fc.nat({ max: 1000 })),
  }),
)

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)

test('TH-01 everything a report may be classified under rolls up to exactly one theme of the base', () => {
  fc.assert(
    fc.property(anyTaxonomy, (taxonomy) => {
      for (const id of countable(taxonomy)) {
        expect([...baseIds, unclassified]).toContain(rollUp(taxonomy, id))
      }
    }),
  )
})

test('TH-01 rolling up what is rolled up changes nothing, and the base stays as it is', () => {
  fc.assert(
    fc.property(anyTaxonomy, (taxonomy) => {
      for (const id of countable(taxonomy)) {
        const top = rollUp(taxonomy, id)
        expect(rollUp(taxonomy, top)).toBe(top)
      }
      for (const id of baseIds) expect(rollUp(taxonomy, id)).toBe(id)
    }),
  )
})

test('TH-01 a theme rolls up to where the one above it does', () => {
  fc.assert(
    fc.property(anyTaxonomy, (taxonomy) => {
      for (const { id, addedBy, broader } of taxonomy.themes) {
        if (addedBy && broader) expect(rollUp(taxonomy, id)).toBe(rollUp(taxonomy, broader))
      }
    }),
  )
})

test('TH-01 rolled up, the counts have the same sum', () => {
  fc.assert(
    fc.property(anyCounts, ({ taxonomy, counts }) => {
      const rolled = rollUpCounts(taxonomy, counts)
      expect(sum(rolled)).toBe(sum(counts))
      expect(rolled[unclassified]).toBe(counts[unclassified])
    }),
  )
})

test('an extension takes no theme away from its base and doubles none', () => {
  fc.assert(
    fc.property(extensionOf(baseTaxonomy).chain(extensionOf), (taxonomy) => {
      const ids = taxonomy.themes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => baseIds.includes(id))).toEqual(baseIds)
    }),
  )
})

test('SS-06 the 42 reports of the first social report are 42 in the national form too', () => {
  const siunSote = extendTaxonomy(baseTaxonomy, {
    id: 'siun-sote',
    version: 1,
    languages: ['fi'],
    themes: [
      {
        id: 'timely-access',
        label: { fi: 'Oikea-aikainen palveluihin pääsy' },
        broader: 'access-to-services',
      },
    ],
    retire: ['access-to-services'],
  })
  expect(themesOf(siunSote)[0]?.id).toBe('timely-access')
  const counts = {
    'timely-access': 11,
    'coordination-of-services': 13,
    'income-and-employment': 6,
    'working-practices': 7,
    other: 5,
  }
  expect(rollUpCounts(siunSote, counts)).toEqual({
    'access-to-services': 11,
    'coordination-of-services': 13,
    'income-and-employment': 6,
    'working-practices': 7,
    other: 5,
  })
})

test('TH-01 the counts of two regions with themes of their own come out under the same ids', () => {
  const national = [
    rollUpCounts(pohjoisSavo, {
      indebtedness: 3,
      'distances-and-transport': 2,
      inclusion: 1,
      unclassified: 1,
    }),
    rollUpCounts(lintukoto, {
      'income-and-employment': 4,
      'island-life': 5,
      loneliness: 2,
      'taking-part': 1,
    }),
  ]
  expect(national).toEqual([
    { 'income-and-employment': 3, 'access-to-services': 2, inclusion: 1, unclassified: 1 },
    { 'income-and-employment': 4, 'access-to-services': 5, inclusion: 3 },
  ])
  for (const taxonomy of [pohjoisSavo, lintukoto]) {
    const one = Object.fromEntries(knownIds(taxonomy).map((id) => [id, 1]))
    expect(Object.keys(rollUpCounts(taxonomy, one)).toSorted()).toEqual(baseIds.toSorted())
  }
})

test('a base theme under a wider one rolls up to itself', () => {
  const taxonomy: Taxonomy = {
    ...baseTaxonomy,
    themes: [...baseTaxonomy.themes, { id: 'debt', label, broader: 'income-and-employment' }],
  }
  expect(rollUp(taxonomy, 'debt')).toBe('debt')
})

test('an id that was never there is refused, so that no report vanishes from a sum', () => {
  expect(() => rollUp(baseTaxonomy, 'never-was')).toThrow(RangeError)
  expect(() => rollUpCounts(baseTaxonomy, { other: 1, 'never-was': 1 })).toThrow('never-was')
})

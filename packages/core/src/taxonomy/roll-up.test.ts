import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseTaxonomy } from './base.ts'
import { extendTaxonomy } from './extend.ts'
import { knownIds } from './moves.ts'
import { rollUp, rollUpCounts } from './roll-up.ts'
import { type Taxonomy, themesOf, unclassified } from './taxonomy.ts'

const baseIds = baseTaxonomy.themes.map(({ id }) => id as string)
const label = { fi: 'Teema', sv: 'Tema', en: 'Theme' }

/** An extension with themes under any that are there already, some of them retired, some moved in. */
function extensionOf(base: Taxonomy): fc.Arbitrary<Taxonomy> {
  const id = `${base.id}-x`
  const parents = fc.array(fc.nat(), { maxLength: 8 })
  const moved = fc.array(fc.nat(), { maxLength: 4 })
  const retired = fc.subarray(base.themes.map((theme) => theme.id))
  return fc.tuple(parents, moved, retired).map(([parents, moved, retire]) => {
    const ids = base.themes.map((theme) => theme.id)
    const pick = (n: number) => ids[n % ids.length] ?? 'other'
    const themes = parents.map((n, index) => {
      const theme = { id: `${id}-${index}`, label, broader: pick(n) }
      ids.push(theme.id)
      return theme
    })
    const moves = moved.map((n, index) => ({ from: `${id}-old-${index}`, to: pick(n) }))
    return extendTaxonomy(base, { id, version: 1, themes: themes.toReversed(), moves, retire })
  })
}

const anyTaxonomy = fc.oneof(
  fc.constant<Taxonomy>(baseTaxonomy),
  extensionOf(baseTaxonomy),
  extensionOf(baseTaxonomy).chain(extensionOf),
)

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

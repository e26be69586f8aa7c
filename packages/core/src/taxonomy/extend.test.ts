import { expect, test } from 'vitest'
import { baseTaxonomy } from './base.ts'
import { extendTaxonomy } from './extend.ts'
import { rollUp } from './roll-up.ts'
import { type ThemeId, themeOf, themesOf } from './taxonomy.ts'
import { TaxonomyError } from './taxonomy-error.ts'
import { yso } from './yso.ts'

/** The themes of the first social report (SS-06), all of them themes of the base under other names. */
const siunSote = extendTaxonomy(baseTaxonomy, {
  id: 'siun-sote',
  version: 1,
  languages: ['fi'],
  rename: {
    'access-to-services': { fi: 'Oikea-aikainen palveluihin pääsy' },
    'working-practices': { fi: 'Organisaation toimintatavat' },
  },
})

/** A workshop's topics (PO-04) under the base, and a second classification (PO-08). */
const pohjanmaa = extendTaxonomy(baseTaxonomy, {
  id: 'pohjanmaa',
  version: 1,
  languages: ['fi', 'sv'],
  themes: [
    {
      id: 'poverty',
      label: { fi: 'Köyhyys', sv: 'Fattigdom' },
      broader: 'income-and-employment',
      exactMatch: [yso.köyhyys],
    },
    { id: 'gangs', label: { fi: 'Jengit', sv: 'Gäng' }, broader: 'children-and-families' },
    { id: 'debt', label: { fi: 'Velkaantuminen', sv: 'Skuldsättning' }, broader: 'poverty' },
  ],
  narrow: {
    'mental-health': {
      fi: 'Aikuisten mielenterveys; nuorten ilmiöt luokitellaan nuoriin.',
      sv: 'Vuxnas psykiska hälsa; fenomen bland unga klassificeras under unga.',
    },
  },
  retire: ['social-problems'],
  map: { 'housing-and-homelessness': { closeMatch: [yso.häätö] } },
  facets: [
    {
      id: 'field-of-work',
      label: { fi: 'Rakenteellisen sosiaalityön kenttä', sv: 'Fält inom strukturellt socialt arbete' },
      values: [
        { id: 'knowledge', label: { fi: 'Tietotyö', sv: 'Kunskapsarbete' } },
        { id: 'strategy', label: { fi: 'Strategiatyö', sv: 'Strategiarbete' } },
      ],
    },
  ],
})

/** The paths of the problems for which an extension is refused. */
function refusal(define: () => unknown): string[] {
  try {
    define()
  } catch (error) {
    if (error instanceof TaxonomyError) return error.problems.map(({ path }) => path.join('.'))
  }
  return []
}

test('SS-06 a region calls the themes of the base by names of its own', () => {
  expect(themeOf(siunSote, 'access-to-services')?.label).toEqual({ fi: 'Oikea-aikainen palveluihin pääsy' })
  expect(rollUp(siunSote, 'access-to-services')).toBe('access-to-services')
  expect(themeOf(siunSote, 'other')?.label.fi).toBe('Muut teemat')
})

test('PO-04 a region adds themes, each offered after the one it belongs under', () => {
  const ids: string[] = themesOf(pohjanmaa).map(({ id }) => id)
  const income = ids.indexOf('income-and-employment')
  expect(ids.slice(income, income + 3)).toEqual(['income-and-employment', 'poverty', 'debt'])
  expect(ids[ids.indexOf('children-and-families') + 1]).toBe('gangs')
  expect(themeOf(pohjanmaa, 'gangs')?.addedBy).toBe('pohjanmaa')
})

test('a region retires a theme, and old reports under it are still counted', () => {
  expect(themesOf(pohjanmaa).some(({ id }) => id === 'social-problems')).toBe(false)
  expect(rollUp(pohjanmaa, 'social-problems')).toBe('social-problems')
  expect(themesOf(baseTaxonomy).some(({ id }) => id === 'social-problems')).toBe(true)
})

test('a narrowed theme says what it covers here, and what matched it exactly is wider now', () => {
  const theme = themeOf(pohjanmaa, 'mental-health')
  expect(theme?.description?.sv).toMatch(/^Vuxnas/)
  expect(theme?.narrowed).toBe(true)
  expect(theme?.exactMatch).toBeUndefined()
  expect(theme?.broadMatch).toEqual([yso.mielenterveys])
  expect(theme?.closeMatch).toEqual([yso.mielenterveysongelmat])
})

test('a mapping is added to those of the base', () => {
  expect(themeOf(pohjanmaa, 'housing-and-homelessness')?.closeMatch).toEqual([
    yso.asuminen,
    yso.asunnottomuus,
    yso.häätö,
  ])
})

test('PO-08 an extension brings a second classification', () => {
  expect(pohjanmaa.facets.map(({ values }) => values.length)).toEqual([2])
  expect(baseTaxonomy.facets).toEqual([])
})

test('TH-01 an extension can be extended once more, and its themes still roll up to the base', () => {
  const vaasa = extendTaxonomy(pohjanmaa, {
    id: 'vaasa',
    version: 3,
    themes: [{ id: 'instant-loans', label: { fi: 'Pikavipit', sv: 'Snabblån' }, broader: 'debt' }],
    rename: { gangs: { fi: 'Katujengit', sv: 'Gatugäng' } },
  })
  expect(rollUp(vaasa, 'instant-loans')).toBe('income-and-employment')
  expect(rollUp(vaasa, 'gangs')).toBe('children-and-families')
  expect(vaasa.extends).toEqual([
    { id: 'rake-base', version: 1 },
    { id: 'pohjanmaa', version: 1 },
  ])
  expect(vaasa.languages).toEqual(['fi', 'sv'])
  expect(Object.isFrozen(vaasa.themes)).toBe(true)
  const id: ThemeId<typeof vaasa> = 'instant-loans'
  expect(themeOf(vaasa, id)?.addedBy).toBe('vaasa')
})

test('the compiler knows the ids of base and region, and no others', () => {
  const ids: ThemeId<typeof pohjanmaa>[] = ['poverty', 'housing-and-homelessness']
  // @ts-expect-error neither of the base nor of the region
  ids.push('housing')
  expect(ids.map((id) => themeOf(pohjanmaa, id) !== undefined)).toEqual([true, true, false])
  expect(
    refusal(() =>
      extendTaxonomy(baseTaxonomy, {
        id: 'region',
        version: 1,
        languages: ['fi'],
        themes: [
          // @ts-expect-error broader must be a theme of the base or of the region
          { id: 'rents', label: { fi: 'Vuokrat' }, broader: 'house' },
        ],
        // @ts-expect-error only what the base has can be renamed
        rename: { homes: { fi: 'Kodit' } },
        // @ts-expect-error only what the base has can be retired
        retire: ['homes'],
      }),
    ),
  ).toEqual(['rename.homes', 'retire.0', 'themes.0.broader'])
})

test('an added theme without a place under the base is refused by the compiler and at run time', () => {
  const define = () =>
    extendTaxonomy(baseTaxonomy, {
      id: 'region',
      version: 1,
      languages: ['fi'],
      // @ts-expect-error broader is missing
      themes: [{ id: 'rents', label: { fi: 'Vuokrat' } }],
    })
  expect(refusal(define)).toEqual(['themes.0.broader'])
})

const label = { fi: 'Nimi', sv: 'Namn', en: 'Name' }
const region = { id: 'region', version: 1 } as const

test('a theme of the base is never shadowed', () => {
  const themes = [{ id: 'other', label, broader: 'other' }] as const
  expect(refusal(() => extendTaxonomy(baseTaxonomy, { ...region, themes }))).toEqual(['themes.0.id'])
})

test('nor is a theme that the base used to have, and its reports move nowhere else', () => {
  const base = { ...baseTaxonomy, moves: [{ from: 'homes', to: 'housing-and-homelessness' }] } as const
  const themes = [{ id: 'homes', label, broader: 'other', retired: true }] as const
  expect(refusal(() => extendTaxonomy(base, { ...region, themes }))).toEqual(['themes.0.id'])
  const moves = [{ from: 'homes', to: 'other' }]
  expect(refusal(() => extendTaxonomy(base, { ...region, moves }))).toContain('moves.0')
})

test('a region may not take the name of what it extends', () => {
  expect(refusal(() => extendTaxonomy(baseTaxonomy, { ...region, id: 'rake-base' }))).toContain('id')
})

test('added themes in a circle are refused, not lost', () => {
  const themes = [
    { id: 'a', label, broader: 'b' },
    { id: 'b', label, broader: 'a' },
  ] as const
  expect(refusal(() => extendTaxonomy(baseTaxonomy, { ...region, themes }))).toEqual([
    'themes.0.broader',
    'themes.1.broader',
  ])
})

test('a problem with an inherited theme is told where the extension mends it', () => {
  const paths = refusal(() =>
    extendTaxonomy(baseTaxonomy, {
      ...region,
      languages: ['fi', 'se'],
      map: { 'mental-health': { closeMatch: [yso.mielenterveys] } },
    }),
  )
  expect(paths).toContain('rename.mental-health.se')
  expect(paths).toContain('narrow.mental-health.se')
  expect(paths).toContain('map.mental-health.closeMatch')
})

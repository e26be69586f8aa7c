import { expect, test } from 'vitest'
import { baseTaxonomy } from './base.ts'
import { extendTaxonomy } from './extend.ts'
import { rollUp } from './roll-up.ts'
import { matchesOf, matchKinds, type ThemeId } from './taxonomy.ts'
import { taxonomyProblems } from './taxonomy-problems.ts'
import { yso } from './yso.ts'

type BaseTheme = ThemeId<typeof baseTaxonomy>

/** Each phenomenon of the practice as a region's theme under the base; returns where it is counted. */
function counted(phenomena: Record<string, BaseTheme>) {
  const themes = Object.entries(phenomena).map(([fi, broader], index) => ({
    id: `phenomenon-${index}`,
    label: { fi },
    broader,
  }))
  const region = extendTaxonomy(baseTaxonomy, { id: 'region', version: 1, languages: ['fi'], themes })
  return Object.fromEntries(themes.map(({ id, label }) => [label.fi, rollUp(region, id)]))
}

test('PS-01 the ten phenomena of Pohjois-Savo have their place in the base', () => {
  const places = {
    'Omat palvelut': 'access-to-services',
    'Muiden viranomaisten palvelut': 'access-to-services',
    Verkostoyhteistyö: 'coordination-of-services',
    'Omat resurssit': 'resources',
    'Muiden viranomaisten resurssit': 'resources',
    'Sisäiset prosessit': 'working-practices',
    'Eri toimialojen yhteiset prosessit': 'coordination-of-services',
    Asiakastyö: 'working-practices',
    'Asiakkaiden tuottamat tarpeet': 'social-problems',
    'Sosiaaliset ongelmat': 'social-problems',
  } as const
  expect(counted(places)).toEqual(places)
})

test('SS-06 the five themes of Siun sote have each a theme of their own in the base', () => {
  const places = {
    'Oikea-aikainen palveluihin pääsy': 'access-to-services',
    'Palvelujen yhteentoimivuus': 'coordination-of-services',
    'Toimeentulo ja työllisyys': 'income-and-employment',
    'Organisaation toimintatavat': 'working-practices',
    'Muut teemat': 'other',
  } as const
  expect(counted(places)).toEqual(places)
  expect(new Set(Object.values(places)).size).toBe(5)
})

test('PO-04 the workshop topics of Pohjanmaa have their place in the base', () => {
  const places = {
    'Asuminen ja asunnottomuus': 'housing-and-homelessness',
    'Toimeentulo ja köyhyys': 'income-and-employment',
    'Ylisukupolvinen huono-osaisuus': 'inclusion',
    Mielenterveys: 'mental-health',
    'Päihteet ja riippuvuudet': 'substance-use',
    Jengit: 'children-and-families',
    Itsetunto: 'inclusion',
    Lähisuhdeväkivalta: 'close-relationship-violence',
    Ikääntyneet: 'older-people',
    'Eettiset ongelmat': 'working-practices',
  } as const
  expect(counted(places)).toEqual(places)
})

test('TH-01 the base is complete in Finnish, Swedish and English, descriptions included', () => {
  const languages = ['fi', 'sv', 'en']
  expect(taxonomyProblems({ ...baseTaxonomy, languages })).toEqual([])
  for (const { label, description } of baseTaxonomy.themes) {
    expect(Object.keys(label)).toEqual(languages)
    expect(Object.keys(description ?? {})).toEqual(languages)
  }
})

test('TH-01 the base is flat, no two names are alike, and the rest comes last', () => {
  expect(baseTaxonomy.themes.filter(({ broader }) => broader !== undefined)).toEqual([])
  for (const lang of ['fi', 'sv', 'en']) {
    const names = baseTaxonomy.themes.map(({ label }) => label[lang])
    expect(new Set(names).size).toBe(names.length)
  }
  expect(baseTaxonomy.themes.at(-1)?.id).toBe('other')
})

test('the base is mapped to concepts of YSO, exactly to each at most once', () => {
  const known: string[] = Object.values(yso)
  const used = baseTaxonomy.themes.flatMap((theme) => matchKinds.flatMap((kind) => matchesOf(theme, kind)))
  expect(used.filter((uri) => !known.includes(uri))).toEqual([])
  const exact = baseTaxonomy.themes.flatMap((theme) => matchesOf(theme, 'exactMatch'))
  expect(exact).toEqual([yso.mielenterveys, yso.lähisuhdeväkivalta])
  expect(new Set(known).size).toBe(known.length)
})

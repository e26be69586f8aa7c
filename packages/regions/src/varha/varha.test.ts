import { occurrences, plainDate } from '@rake/core/clock'
import { may, type PolicyAct } from '@rake/core/lifecycle'
import {
  kindsOfPeriod,
  lowestUnits,
  periodAt,
  periodNamed,
  reportingUnits,
  unitOf,
  unitPath,
} from '@rake/core/region'
import { checkAnswers } from '@rake/core/report'
import { rollUp, themesOf } from '@rake/core/taxonomy'
import { describe, expect, test } from 'vitest'
import { varha as region } from './index.ts'

const pargas = unitPath(region, 'paraisten-aikuissosiaalityo')
const supervisor = region.posts.filter(({ id }) => id === 'esihenkilo-paraisten-aikuissosiaalityo')

/** The posts whose holders may do this to a report of a unit. */
function whoMay(act: PolicyAct, path: readonly string[]): string[] {
  return region.posts
    .filter((post) => may(region.handling.policy, act, { id: post.id, posts: [post] }, { path }))
    .map(({ id }) => id)
}

function days(id: string, year: number): string[] {
  return occurrences(region.clock, plainDate(`${year}-01-01`), plainDate(`${year}-12-31`))
    .filter((each) => each.id === id)
    .map(({ start }) => start)
}

const event = (id: string) => region.clock.find((each) => each.id === id)

describe('VA-01 all year, in two languages', () => {
  test('VA-01 the form is always open', () => {
    expect(region.alwaysOpen ?? true).toBe(true)
    expect(region.campaigns ?? []).toEqual([])
  })

  test('VA-01 it can be answered in Finnish and in Swedish, and both are complete', () => {
    expect(region.languages.slice(0, 2)).toEqual(['fi', 'sv'])
    expect(region.partial).toBeUndefined()
    const units = reportingUnits(region, plainDate('2026-10-16'))
    for (const language of ['fi', 'sv']) {
      const answers = { language, unit: 'ruotsinkieliset-perhepalvelut', description: 'Köerna är långa.' }
      expect(checkAnswers(region.form, answers, { units, languages: region.languages })).toEqual([])
    }
  })

  test('VA-01 the reporting period closes on 15 October, on a Sunday as well', () => {
    expect(days('reporting-period-closes', 2023)).toEqual(['2023-10-15'])
    expect(days('reporting-period-closes', 2026)).toEqual(['2026-10-15'])
    expect(region.texts.whatThen.fi).toContain('15. lokakuuta')
    expect(region.texts.whatThen.sv).toContain('15 oktober')
  })

  test('VA-01 what comes after 15 October belongs to the next reporting year, and by no other is added up', () => {
    expect(kindsOfPeriod(region)).toEqual(['raportointivuosi'])
    const of = (day: string) => periodAt(region, 'raportointivuosi', plainDate(day))
    expect(of('2023-10-15')).toMatchObject({
      id: 'raportointivuosi-2023',
      from: '2022-10-16',
      to: '2023-10-15',
    })
    expect(of('2023-10-16')?.id).toBe('raportointivuosi-2024')
    for (const [year, closes] of [2023, 2026].map((each) => [each, days('reporting-period-closes', each)])) {
      expect([periodNamed(region, `raportointivuosi-${year}`)?.to]).toEqual(closes)
    }
  })
})

test('VA-02 the form warns that supervisors and the web show answers as they are', () => {
  expect(region.texts.warning?.fi).toMatch(/esihenkilöille sellaisinaan.*julkaistaan verkossa/)
  expect(region.texts.warning?.sv).toMatch(/som sådana för cheferna.*publiceras.*på webben/)
  expect(whoMay('matter.read', pargas)).toContain('esihenkilo-paraisten-aikuissosiaalityo')
})

describe('VA-03 who handles the results', () => {
  test('VA-03 the summary goes to the service areas; the network and the management groups handle it', () => {
    expect(days('summary', 2026)).toEqual(['2026-11-12'])
    expect(days('network-meeting', 2026)).toEqual(['2026-11-19'])
    expect(days('management-groups', 2026)).toEqual(['2026-11-26'])
    const published = region.publication.tables.filter(({ audience }) => audience === 'everyone')
    expect(published.map(({ dimensions }) => dimensions)).toContainEqual(['serviceArea'])
  })

  test('VA-03 the network decides anywhere, a management group in its own service area', () => {
    const deciders = whoMay('matter.decide', pargas)
    expect(deciders.filter((id) => id.startsWith('johtoryhma'))).toEqual(['johtoryhma-aikuisten-palvelut'])
    expect(deciders.filter((id) => id.startsWith('verkosto'))).toHaveLength(4)
    expect(deciders).toHaveLength(5)
  })

  test('VA-03 topical matters go to the committee twice a year', () => {
    expect(days('services-committee', 2026)).toEqual(['2026-03-17', '2026-09-15'])
    expect(region.bodies?.find(({ kind }) => kind === 'committee')?.event).toBe('services-committee')
  })
})

test('VA-05 a unit is given its own results and no other’s, and handles them after the summary', () => {
  expect(region.publication.tables.map(({ dimensions }) => dimensions)).toContainEqual(['unit'])
  const sees = (id: string) =>
    may(
      region.handling.policy,
      'summary.read',
      { id: 'a', posts: supervisor },
      { path: unitPath(region, id) },
    )
  expect(lowestUnits(region).filter(({ id }) => sees(id))).toEqual([
    unitOf(region, 'paraisten-aikuissosiaalityo'),
  ])
  expect(days('work-units', 2026)).toEqual(['2026-12-03'])
  expect(event('summary')?.feeds).toContain('work-units')
})

test('VA-05 figures by unit are not for the web', () => {
  const byUnit = region.publication.tables.filter(({ dimensions }) => dimensions.includes('unit'))
  expect(byUnit.map(({ id, audience }) => [id, audience])).toEqual([
    ['unit', undefined],
    ['unit-theme', undefined],
  ])
})

test('VA-06 what the results were used for is recorded by the network and by each management group', () => {
  const recorders = whoMay('proposal.recordUse', [])
  expect(recorders.filter((id) => id.startsWith('verkosto'))).toHaveLength(4)
  expect(recorders.filter((id) => id.startsWith('johtoryhma'))).toHaveLength(4)
})

test('VA-08 a seminar once a year, open to everyone', () => {
  expect(days('seminar', 2026)).toEqual(['2026-04-16'])
  expect(days('seminar', 2027)).toEqual(['2027-04-15'])
  expect(event('seminar')?.audience).toBe('everyone')
})

test('VA-09 the summary of the year comes after the network and the management groups have handled it', () => {
  for (const id of ['network-meeting', 'management-groups']) {
    expect(event(id)?.feeds).toContain('year-summary')
  }
  expect(event('year-summary')?.description?.sv).toMatch(/nätverket och ledningsgrupperna behandlade/)
  expect(region.socialReports).toMatchObject([{ id: 'vuosikooste', audience: 'everyone' }])
})

test('the themes of the coast and its two languages roll up to the base', () => {
  const offered = themesOf(region.taxonomy).map(({ id }) => id)
  for (const id of ['archipelago', 'services-in-own-language']) {
    expect(offered).toContain(id)
    expect(rollUp(region.taxonomy, id)).toBe('access-to-services')
  }
})

test('TH-01 region and municipalities carry the national codes', () => {
  expect(region.regionCode).toBe('05')
  expect(region.municipalities).toHaveLength(27)
  expect(unitOf(region, 'turun-aikuissosiaalityo')?.municipality).toBe('853')
  expect(unitOf(region, 'kemionsaaren-aikuissosiaalityo')?.municipality).toBe('322')
  expect(lowestUnits(region)).toHaveLength(20)
})

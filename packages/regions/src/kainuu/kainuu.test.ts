import { occurrences, plainDate } from '@rake/core/clock'
import { may } from '@rake/core/lifecycle'
import { lowestUnits, reportingUnits, unitPath } from '@rake/core/region'
import { checkAnswers } from '@rake/core/report'
import { baseTaxonomy, themesOf } from '@rake/core/taxonomy'
import { expect, test } from 'vitest'
import { kainuu as region } from './index.ts'

const kuhmo = unitPath(region, 'kuhmon-sosiaalityo')

function days(id: string, year: number): string[] {
  return occurrences(region.clock, plainDate(`${year}-01-01`), plainDate(`${year}-12-31`))
    .filter((each) => each.id === id)
    .map(({ start }) => start)
}

test('KA-01 periods are half-years, the first of them 1.1.–30.6.2021', () => {
  expect(region.publication.periods).toEqual(['half'])
  expect(days('half-year-ends', 2021)).toEqual(['2021-06-30', '2021-12-31'])
})

test('KA-01 each half-year has its report, after it has ended and before the next one does', () => {
  expect(region.socialReports).toMatchObject([{ id: 'puolivuosiraportti', audience: 'everyone' }])
  const ends = [...days('half-year-ends', 2025), ...days('half-year-ends', 2026)]
  const reports = days('half-year-report', 2026)
  expect(reports).toEqual(['2026-03-03', '2026-09-01'])
  const between = reports.map((report) => ends.filter((end) => end < report).at(-1))
  expect(between).toEqual(['2025-12-31', '2026-06-30'])
})

test('two answers are enough, and the themes are those of the base', () => {
  const options = {
    units: reportingUnits(region, plainDate('2026-03-02')),
    languages: region.languages,
  }
  const answers = { language: 'fi', unit: 'kuhmon-sosiaalityo', description: 'Matkat ovat pitkiä.' }
  expect(checkAnswers(region.form, answers, options)).toEqual([])
  expect(themesOf(region.taxonomy)).toEqual(themesOf(baseTaxonomy))
})

test('TH-01 region and municipalities carry the national codes, and each of the eight has a unit', () => {
  expect(region.regionCode).toBe('20')
  const codes = region.municipalities.map(({ code }) => code)
  expect(codes).toEqual(['105', '205', '290', '578', '620', '697', '765', '777'])
  expect(codes.filter((code) => !lowestUnits(region).some((unit) => unit.municipality === code))).toEqual([])
  expect(lowestUnits(region)).toHaveLength(14)
})

test('the area’s manager and the working group decide on a report of Kuhmo, its supervisor does not', () => {
  const deciders = region.posts.filter((post) =>
    may(region.handling.policy, 'matter.decide', { id: post.id, posts: [post] }, { path: kuhmo }),
  )
  expect(deciders.map(({ id }) => id).sort()).toEqual([
    'palvelualuepaallikko-sosiaalipalvelut',
    'rake-tyoryhma',
  ])
})

import { publicProfile } from '@rake/core/region'
import { goldenCase } from '@rake/core/summary'
import { expect, test } from 'vitest'
import { kainuu, lintukoto, regions, siunSote } from './index.ts'

test('PS-11 the form can tell what became of earlier reports: every region that has facts says them in public', () => {
  const telling = regions.filter((region) => publicProfile(region).results).map(({ slug }) => slug)
  expect(telling.sort()).toEqual([kainuu.slug, lintukoto.slug, siunSote.slug])
})

test('SS-06 PS-11 what the first report led to: seven proposals from 42 reports', () => {
  const first = siunSote.results?.find(({ theme }) => theme === undefined)
  expect(first?.label.fi).toContain(`${goldenCase().length} ilmiöraporttia`)
  expect(first?.done.fi).toMatch(/tammikuussa 2024.*seitsemän toimenpide-ehdotusta/)
  expect(first?.done.sv).toMatch(/sju åtgärdsförslag/)
  const ofTheme = siunSote.results?.find(({ theme }) => theme === 'coordination')
  expect(ofTheme?.label.fi).toMatch(/^13 raporttia/)
})

test('KA-01 PS-11 28 phenomena in the first year', () => {
  expect(kainuu.results?.map(({ label, year }) => [label.fi, year])).toEqual([
    ['28 ilmiötä ensimmäisenä vuonna', 2021],
  ])
})

import { checkFigures, documentProblems, socialReportSchema } from '@rake/core/document'
import { suppressionRule } from '@rake/core/region'
import { siunSote } from '@rake/regions/siun-sote'
import { expect, test } from 'vitest'
import { fullReport } from './full-report.ts'
import { goldenDocument } from './golden-document.ts'

const against = { profile: siunSote, rule: suppressionRule(siunSote), texts: [] }

test('SS-06 the first social report as a document: 42 reports, five themes, their findings, seven proposals', () => {
  const document = goldenDocument()
  expect(document.n.n).toBe(42)
  expect(document.themes.map(({ label, figure, findings }) => [label.fi, figure.n, findings.length])).toEqual(
    [
      ['Oikea-aikainen palveluihin pääsy', 11, 3],
      ['Palvelujen yhteentoimivuus', 13, 2],
      ['Toimeentulo ja työllisyys', 6, 1],
      ['Organisaation toimintatavat', 7, 2],
      ['Muut teemat', 5, 0],
    ],
  )
  expect(document.proposals).toHaveLength(7)
  expect(document.period).toMatchObject({ from: '2022-09-01', to: '2023-12-31' })
  expect(document.published.slice(0, 7)).toBe('2024-01')
})

test('SS-07 it is presented to the influencing bodies in May and to the committee in August', () => {
  expect(goldenDocument().presentations.map(({ to, day }) => [to.fi, day.slice(0, 7)])).toEqual([
    ['Nuorisovaltuusto', '2024-05'],
    ['Vanhusneuvosto', '2024-05'],
    ['Vammaisneuvosto', '2024-05'],
    ['Hyvinvoinnin ja terveyden edistämisen lautakunta', '2024-08'],
  ])
})

test('SS-11 it says that working-age services and a part of family services could report', () => {
  const { coverage } = goldenDocument()
  const names = coverage.units.map(({ label }) => label.fi)
  expect(names).toContain('Lapsiperheiden sosiaalityö')
  expect(names.some((name) => name?.includes('aikuissosiaalityö'))).toBe(true)
  expect(names.some((name) => /vammais|ikäihmis|terveys/i.test(name ?? ''))).toBe(false)
  expect(coverage.note?.fi).toMatch(/työikäisten palveluista/)
})

test('nothing stands against publishing it, and its figures follow from its tables', () => {
  expect(documentProblems(goldenDocument(), against)).toEqual([])
  expect(checkFigures(goldenDocument())).toEqual([])
})

test('the report with everything in it has the shape of one', () => {
  expect(socialReportSchema.safeParse(fullReport()).error).toBeUndefined()
})

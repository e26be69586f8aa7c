import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { type SocialReportAct, socialReportLifecycle } from '../lifecycle/index.ts'
import { goldenCase, goldenTable, goldenThemes } from '../summary/index.ts'
import { pictureOf } from './picture.ts'

const themes = Object.keys(goldenThemes)
const { examples } = socialReportLifecycle

/** A source or a view whose every word could be taken for a report: themes, figures, table names. */
const word = fc.constantFrom(...themes, 'theme', '42', '11')
const beside: fc.Arbitrary<SocialReportAct> = fc.oneof(
  fc.record({
    type: fc.constant('source.add' as const),
    source: word,
    kind: word,
    date: fc.constant(plainDate('2023-12-31')),
    title: word,
    publisher: word,
    citation: word,
  }),
  fc.record({ type: fc.constant('source.remove' as const), source: word, text: word }),
  fc.record({ type: fc.constant('socialReport.recordView' as const), from: word, text: word }),
  fc.constantFrom(examples['socialReport.include'], examples['socialReport.submit']),
)

const reports = goldenCase().map(({ codes }) => codes)
const figures = (log: SocialReportAct[]) => pictureOf({ reports, tables: [goldenTable], log }).tables

test('PO-05 PO-12 whatever sources and views say, the figures of the report stay those of the reports', () => {
  const counted = Object.fromEntries(figures([])[0]?.rows.map(({ key, n }) => [key[0], n]) ?? [])
  expect(counted).toEqual(goldenThemes)
  const alone = figures([])
  fc.assert(
    fc.property(fc.array(beside), (log) => {
      expect(figures(log)).toEqual(alone)
    }),
  )
})

test('PO-05 PO-12 they stand beside the figures, each in its own place', () => {
  const log: SocialReportAct[] = [
    { ...examples['source.add'], source: 's1' },
    { ...examples['source.add'], source: 's2' },
    { ...examples['source.remove'], source: 's1' },
    { ...examples['socialReport.recordView'], from: 'city-of-vaasa', text: 't1' },
    { ...examples['socialReport.answer'], text: 't2' },
  ]
  const { sources, views } = pictureOf({ reports, tables: [goldenTable], log })
  expect(sources.map(({ source, date }) => [source, date])).toEqual([['s2', '2026-01-01']])
  expect(views).toEqual([{ from: 'city-of-vaasa', text: 't1' }])
})

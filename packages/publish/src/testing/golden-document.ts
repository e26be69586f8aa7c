import { next, plainDate } from '@rake/core/clock'
import { type PublishedBefore, type SocialReport, writeReport } from '@rake/core/document'
import { codeLabels, coverageOf, dimensionLabels, suppressionRule, unitOf } from '@rake/core/region'
import { goldenCase, goldenTable, goldenThemes, summarise, suppress } from '@rake/core/summary'
import { siunSote } from '@rake/regions/siun-sote'
import { coverageNote, findings, method, proposals, suppressionNote } from './golden-words.ts'

/**
 * SS-06: the first social report of Siun sote as a document, in Finnish and Swedish: 42 reports, five themes with
 * their figures, as many findings as there were, seven proposals, and whom it was presented to (SS-07). Words and
 * days are ours. It is the first one: `before` is for the report that would follow another.
 */
export function goldenDocument(before?: PublishedBefore): SocialReport {
  const region = siunSote
  const period = {
    id: '2022-09-01/2023-12-31',
    from: plainDate('2022-09-01'),
    to: plainDate('2023-12-31'),
  }
  const published = plainDate('2024-01-31')
  const rule = suppressionRule(region)
  const reports = goldenCase().map(({ codes }) => codes)
  const domain = { theme: Object.keys(goldenThemes) }
  const [table] = suppress(summarise({ tables: [goldenTable], reports, domain }), rule)
  const label = region.publication.tables.find(({ id }) => id === goldenTable.id)?.label
  if (!table || !label) throw new Error('The region has no table of themes.')

  return writeReport(
    {
      id: 'sosiaalinen-raportti-2022-2023',
      version: 1,
      languages: ['fi', 'sv'],
      title: {
        fi: 'Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023',
        sv: 'Social rapport, september 2022 – december 2023',
      },
      region: { slug: region.slug, name: inTwo(region.name) },
      period,
      published,
      audience: 'everyone',
      method,
      coverage: {
        units: coverageOf(region, period).map((id) => ({
          id,
          label: inTwo(unitOf(region, id)?.label ?? {}),
        })),
        note: coverageNote,
      },
      findings,
      proposals,
      sources: [],
      statements: [],
      views: [],
      presentations: (region.bodies ?? []).map(({ label: to, event = '' }) => ({
        to: inTwo(to),
        day: next(region.clock, event, published)?.start ?? published,
      })),
      suppression: { threshold: rule.threshold, note: suppressionNote },
    },
    {
      edition: 1,
      tables: [{ ...table, label }],
      themes: goldenTable.id,
      dimensions: dimensionLabels(region),
      codes: codeLabels(region),
      before,
    },
  )
}

/** Of a text in the region's languages, those of the report. */
function inTwo({ fi = '', sv = '' }: Readonly<Record<string, string>>) {
  return { fi, sv }
}

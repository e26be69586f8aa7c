import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf } from '../clock/period.ts'
import { sampleRegions } from './arbitrary.ts'
import { goldenCase, goldenTable, goldenThemes } from './golden-case.ts'
import { summarise } from './summarise.ts'
import { tablesFromCounts } from './table.ts'

const figures = (rows: readonly { readonly key: readonly string[]; readonly n: number | null }[]) =>
  Object.fromEntries(rows.map(({ key, n }) => [key.join(' '), n]))

test('SS-06 the 42 reports of 9/2022–12/2023 add up to 11, 13, 6, 7 and 5', () => {
  const reports = goldenCase()
  const [table] = summarise({
    tables: [goldenTable],
    reports: reports.map(({ codes }) => codes),
    domain: { theme: Object.keys(goldenThemes) },
  })
  expect(table?.rows.map(({ n }) => n)).toEqual([11, 13, 6, 7, 5])
  expect(table?.total).toBe(42)

  const days = reports.map(({ submitted }) => submitted)
  expect(days.every((day) => day >= '2022-09-01' && day <= '2023-12-31')).toBe(true)
  expect(new Set(days.map((day) => periodOf(day, 'month'))).size).toBe(16)
})

test('KA-01 half-years have a summary each, and together they have every report', () => {
  const halves = Map.groupBy(goldenCase(), ({ submitted }) => periodOf(submitted, 'half'))
  expect([...halves.keys()].sort()).toEqual(['2022-H2', '2023-H1', '2023-H2'])
  const totals = [...halves.values()].map(
    (reports) =>
      summarise({ tables: [goldenTable], reports: reports.map(({ codes }) => codes) })[0]?.total ?? 0,
  )
  expect(totals.reduce((sum, n) => sum + n, 0)).toBe(42)
})

test('PS-07 the same reports give the region-wide figures and those of municipalities', () => {
  const [region, municipalities] = summarise({
    tables: [
      { id: 'themes', dimensions: ['theme'] },
      { id: 'municipalities', dimensions: ['municipality'] },
    ],
    reports: [
      { municipality: '915', theme: 'housing' },
      { municipality: '915' },
      { municipality: '297', theme: 'housing' },
    ],
  })
  expect(figures(region?.rows ?? [])).toEqual({ housing: 2, unclassified: 1 })
  expect(figures(municipalities?.rows ?? [])).toEqual({ '297': 1, '915': 2 })
})

test('SS-02 the rows of a table of several answers add up to more than its reports', () => {
  const [table] = summarise({
    tables: [{ id: 'priorities', dimensions: ['priorities'], several: true }],
    reports: [{ priorities: ['inclusion', 'safety'] }, { priorities: ['safety'] }, {}],
    domain: { priorities: ['safety', 'inclusion', 'health', 'none'] },
  })
  expect(figures(table?.rows ?? [])).toEqual({ safety: 2, inclusion: 1, health: 0, none: 1 })
  expect(table?.total).toBe(3)
})

test('rows stand in the order of the domain with their zeros, unknown codes after them', () => {
  const [table] = summarise({
    tables: [{ id: 'themes', dimensions: ['theme'] }],
    reports: [{ theme: 'old-b' }, { theme: 'old-a' }, { theme: 'housing' }],
    domain: { theme: ['income', 'housing'] },
  })
  expect(table?.rows).toEqual([
    { key: ['income'], n: 0 },
    { key: ['housing'], n: 1 },
    { key: ['old-a'], n: 1 },
    { key: ['old-b'], n: 1 },
  ])
})

test('a table without dimensions is the whole total', () => {
  const tables = [{ id: 'total', dimensions: [] }]
  expect(summarise({ tables, reports: [{}, {}] })).toEqual([
    { id: 'total', dimensions: [], rows: [{ key: [], n: 2 }], total: 2 },
  ])
})

test('counts that cannot be are refused, with what to do', () => {
  const tables = [{ id: 'themes', dimensions: ['theme'] }]
  const counted = (key: string[], n: number) => () =>
    tablesFromCounts({ tables, counts: [{ table: 'themes', key, n }] })
  expect(counted(['housing', 'joroinen'], 1)).toThrow('is counted by [theme]')
  expect(counted(['housing'], -1)).toThrow('rebuild its counts')
})

test('the order of reports does not matter, and every table adds up to their number', () => {
  const shuffled = sampleRegions(0, 42).chain((region) =>
    fc.tuple(
      fc.constant(region),
      fc.shuffledSubarray([...region.reports], { minLength: region.reports.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, fc.boolean(), ([{ tables, domain, reports }, others], withZeros) => {
      const shown = withZeros ? domain : undefined
      const summary = summarise({ tables, reports, domain: shown })
      expect(summarise({ tables, reports: others, domain: shown })).toEqual(summary)
      for (const { rows, total } of summary) {
        expect(total).toBe(reports.length)
        expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(total)
      }
    }),
  )
})

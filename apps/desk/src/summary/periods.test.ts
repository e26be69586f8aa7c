import { plainDate } from '@rake/core/clock'
import { expect, test } from 'vitest'
import { groupName, type Period, periodName } from './periods.ts'

const days = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) })

const year: Period = {
  id: 'raportointivuosi-2026',
  kind: 'raportointivuosi',
  label: { fi: 'Raportointivuosi', sv: 'Rapporteringsår', en: 'Reporting year' },
  ...days('2025-10-16', '2026-10-15'),
}
const half: Period = {
  id: 'puolivuosi-2023-1',
  kind: 'puolivuosi',
  label: { fi: 'Puolivuotiskausi', sv: 'Halvårsperiod' },
  ...days('2022-11-02', '2023-05-01'),
}
const campaign: Period = {
  id: 'staff-autumn-2026',
  kind: 'staff-autumn',
  label: { fi: 'Syksyn kysely', sv: 'Höstens enkät' },
  ...days('2026-09-07', '2026-10-11'),
}
const calendar: Period = { id: '2026-H1', kind: 'half', ...days('2026-01-01', '2026-06-30') }
const offered = [calendar, year, half, campaign]

test.each([
  ['2026-H1', 'fi', 'Tammi–kesäkuu 2026'],
  ['2026-H2', 'sv', 'Juli–december 2026'],
  ['2026-Q3', 'fi', '3. neljännes 2026'],
  ['2026', 'en', 'Year 2026'],
  ['2026-03', 'fi', '2026-03'],
  ['raportointivuosi-1999', 'fi', 'raportointivuosi-1999'],
])('%s is called in %s %s', (id, lang, name) => expect(periodName(id, lang, offered)).toBe(name))

test.each([
  ['VA-01 a reporting year', year, 'fi', 'Raportointivuosi 2026 (16.10.2025–15.10.2026)'],
  ['VA-01 a reporting year', year, 'sv', 'Rapporteringsår 2026 (16.10.2025–15.10.2026)'],
  ['VA-01 a reporting year', year, 'en', 'Reporting year 2026 (16 October 2025 – 15 October 2026)'],
  ['VK-06 one of two in a year', half, 'fi', 'Puolivuotiskausi 1/2023 (2.11.2022–1.5.2023)'],
  ['PO-01 a campaign', campaign, 'fi', 'Syksyn kysely 2026 (7.9.2026–11.10.2026)'],
])('%s is called by the region’s own name, with its days: %o in %s', (_, { id }, lang, name) =>
  expect(periodName(id, lang, offered)).toBe(name),
)

test('the list is grouped by what the periods are', () => {
  expect(offered.map((period) => groupName(period, 'fi'))).toEqual([
    'Puolivuodet',
    'Raportointivuosi',
    'Puolivuotiskausi',
    'Syksyn kysely',
  ])
  expect(groupName({ ...calendar, kind: 'councilTerm' }, 'fi')).toBe('Muut kaudet')
})

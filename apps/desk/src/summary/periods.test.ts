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
  ['2026-H1', 'Tammi–kesäkuu 2026'],
  ['raportointivuosi-2026', 'Raportointivuosi 2026 (16.10.2025–15.10.2026)'],
  ['2019', 'Vuosi 2019'],
  ['raportointivuosi-1999', 'raportointivuosi-1999'],
])('%s is called %s as far as it is known', (id, name) => expect(periodName(id, 'fi', offered)).toBe(name))

test('the list is grouped by what the periods are', () => {
  expect(offered.map((period) => groupName(period, 'fi'))).toEqual([
    'Puolivuodet',
    'Raportointivuosi',
    'Puolivuotiskausi',
    'Syksyn kysely',
  ])
  expect(groupName({ ...calendar, kind: 'councilTerm' }, 'fi')).toBe('Muut kaudet')
})

import { expect, test } from 'vitest'
import { type NamedPeriod, periodName } from './period-name.ts'

const days = (from: string, to: string) => ({ from, to })

test.each<[string, NamedPeriod, string, string]>([
  [
    'a half-year',
    { id: '2026-H1', kind: 'half', ...days('2026-01-01', '2026-06-30') },
    'fi',
    'Tammi–kesäkuu 2026',
  ],
  [
    'a half-year',
    { id: '2026-H2', kind: 'half', ...days('2026-07-01', '2026-12-31') },
    'sv',
    'Juli–december 2026',
  ],
  [
    'a quarter',
    { id: '2026-Q3', kind: 'quarter', ...days('2026-07-01', '2026-09-30') },
    'fi',
    '3. neljännes 2026',
  ],
  ['a year', { id: '2026', kind: 'year', ...days('2026-01-01', '2026-12-31') }, 'en', 'Year 2026'],
  ['a month', { id: '2026-03', kind: 'month', ...days('2026-03-01', '2026-03-31') }, 'fi', 'Maaliskuu 2026'],
  ['a month', { id: '2026-03', kind: 'month', ...days('2026-03-01', '2026-03-31') }, 'sv', 'Mars 2026'],
  [
    'a council term',
    { id: 'term-2025', kind: 'councilTerm', ...days('2025-06-01', '2029-05-31') },
    'fi',
    'Valtuustokausi 2025–2029',
  ],
  [
    'VA-01 a reporting year',
    {
      id: 'raportointivuosi-2026',
      kind: 'raportointivuosi',
      label: { fi: 'Raportointivuosi', en: 'Reporting year' },
      ...days('2025-10-16', '2026-10-15'),
    },
    'fi',
    'Raportointivuosi 2026 (16.10.2025–15.10.2026)',
  ],
  [
    'VK-06 one of two in a year',
    {
      id: 'puolivuosi-2023-1',
      kind: 'puolivuosi',
      label: { fi: 'Puolivuotiskausi' },
      ...days('2022-11-02', '2023-05-01'),
    },
    'fi',
    'Puolivuotiskausi 1/2023 (2.11.2022–1.5.2023)',
  ],
  [
    'SS-06 days that are no period of the calendar',
    { id: '2022-09-01/2023-12-31', kind: 'days', ...days('2022-09-01', '2023-12-31') },
    'en',
    '1 September 2022 – 31 December 2023',
  ],
])('%s is called by its name: %o in %s', (_, period, lang, name) =>
  expect(periodName(period, lang)).toBe(name),
)

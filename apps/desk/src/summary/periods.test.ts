import { plainDate } from '@rake/core/clock'
import { expect, test } from 'vitest'
import { periodName, pickableOf, recentPeriods } from './periods.ts'

test('PS-07 the half-years that can be looked at: this one and three before', () => {
  expect(recentPeriods(plainDate('2026-03-02'), 'half')).toEqual(['2026-H1', '2025-H2', '2025-H1', '2024-H2'])
})

test('a region is offered the kinds of period by which it adds up, the shortest first', () => {
  expect(pickableOf(['half', 'year'])).toEqual(['half', 'year'])
  expect(pickableOf(['year', 'quarter', 'councilTerm'])).toEqual(['quarter', 'year'])
})

test('SS-03 quarters go back over the turn of the year', () => {
  expect(recentPeriods(plainDate('2026-05-31'), 'quarter').slice(0, 3)).toEqual([
    '2026-Q2',
    '2026-Q1',
    '2025-Q4',
  ])
})

test.each([
  ['2026-H1', 'fi', 'Tammi–kesäkuu 2026'],
  ['2026-H2', 'sv', 'Juli–december 2026'],
  ['2026-Q3', 'fi', '3. neljännes 2026'],
  ['2026', 'en', 'Year 2026'],
  ['2026-03', 'fi', '2026-03'],
])('%s is called in %s %s', (id, lang, name) => expect(periodName(id, lang)).toBe(name))

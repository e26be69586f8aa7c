import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate, anyTermDate } from './arbitrary.ts'
import { isClosed, type PeriodKind, periodOf, periodRange } from './period.ts'
import { addDays, plainDate } from './plain-date.ts'

const kinds: PeriodKind[] = ['year', 'half', 'quarter', 'month', 'councilTerm']

function rangeOf(id: string) {
  const range = periodRange(id)
  if (!range) throw new Error(`${id} has no range`)
  return range
}

test.each([
  ['2026-01-01', ['2026', '2026-H1', '2026-Q1', '2026-01', 'term-2025']],
  ['2026-06-30', ['2026', '2026-H1', '2026-Q2', '2026-06', 'term-2025']],
  ['2026-07-01', ['2026', '2026-H2', '2026-Q3', '2026-07', 'term-2025']],
  ['2028-02-29', ['2028', '2028-H1', '2028-Q1', '2028-02', 'term-2025']],
  ['2029-12-31', ['2029', '2029-H2', '2029-Q4', '2029-12', 'term-2029']],
] as const)('%s is in the periods %j', (date, ids) => {
  expect(kinds.map((kind) => periodOf(plainDate(date), kind))).toEqual(ids)
})

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
  ['2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['9999', '9999-01-01', '9999-12-31'],
])('%s is %s–%s', (id, from, to) => {
  expect(periodRange(id)).toEqual({ from, to })
})

test('KA-01 half-year periods run 1.1.–30.6. and 1.7.–31.12.', () => {
  expect(periodRange('2021-H1')).toEqual({ from: '2021-01-01', to: '2021-06-30' })
  expect(periodRange('2021-H2')).toEqual({ from: '2021-07-01', to: '2021-12-31' })
})

describe('PS-08 council terms', () => {
  test.each([
    ['term-2022', '2022-03-01', '2025-05-31'],
    ['term-2025', '2025-06-01', '2029-05-31'],
    ['term-2029', '2029-06-01', '2033-05-31'],
  ])('%s is %s–%s', (id, from, to) => {
    expect(periodRange(id)).toEqual({ from, to })
    expect(periodOf(plainDate(from), 'councilTerm')).toBe(id)
    expect(periodOf(plainDate(to), 'councilTerm')).toBe(id)
  })

  test('there is none before the first regional one', () => {
    expect(() => periodOf(plainDate('2022-02-28'), 'councilTerm')).toThrow(RangeError)
  })

  test.each(['term-2021', 'term-2023', 'term-2026', 'term-1900', 'term-', 'term-20', 'term-2025x'])(
    '%s is none',
    (id) => {
      expect(periodRange(id)).toBeUndefined()
    },
  )
})

test.each([
  '',
  '26',
  '2026-H3',
  '2026-H0',
  '2026-Q5',
  '2026-13',
  '2026-00',
  '2026-1',
  '2026-01-01',
  'autumn-2026',
])('the id %j is left to the profile', (id) => {
  expect(periodRange(id)).toBeUndefined()
})

test('a period holds every day that belongs to it', () => {
  fc.assert(
    fc.property(anyTermDate, fc.constantFrom(...kinds), (date, kind) => {
      const { from, to } = rangeOf(periodOf(date, kind))
      expect(from <= date && date <= to).toBe(true)
    }),
  )
})

test('periods tile: each begins on the day after the one before it', () => {
  fc.assert(
    fc.property(anyTermDate, fc.constantFrom(...kinds), (date, kind) => {
      const id = periodOf(date, kind)
      const { from, to } = rangeOf(id)
      const following = periodOf(addDays(to, 1), kind)
      expect(following).not.toBe(id)
      expect(rangeOf(following).from).toBe(addDays(to, 1))
      expect([periodOf(from, kind), periodOf(to, kind)]).toEqual([id, id])
    }),
  )
})

test('halves, quarters and months fit into the year without crossing each other', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const [year, half, quarter, month] = (['year', 'half', 'quarter', 'month'] as const).map((kind) =>
        rangeOf(periodOf(date, kind)),
      )
      const froms = [year, half, quarter, month].map((range) => range?.from)
      const tos = [month, quarter, half, year].map((range) => range?.to)
      expect(froms).toEqual(froms.toSorted())
      expect(tos).toEqual(tos.toSorted())
    }),
  )
})

test('a period is closed on the day after its last', () => {
  const half = rangeOf('2026-H1')
  expect(isClosed(half, plainDate('2026-06-30'))).toBe(false)
  expect(isClosed(half, plainDate('2026-07-01'))).toBe(true)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes } from './changes.ts'
import { summarise } from './summarise.ts'
import { suppress } from './suppress.ts'
import type { SuppressedTable } from './table.ts'

const byTheme = (rows: readonly (readonly [string, number | null])[]): SuppressedTable => ({
  id: 'theme',
  dimensions: ['theme'],
  rows: rows.map(([theme, n]) => ({ key: [theme], n })),
  total: 0,
})

test('what has changed stands in the order of this edition, and then what only the earlier one has', () => {
  const now = byTheme([
    ['housing', 7],
    ['income', 2],
    ['new', 3],
  ])
  const before = byTheme([
    ['income', 5],
    ['housing', 7],
    ['retired', 4],
  ])
  expect(changes(now, before)).toEqual([
    { key: ['housing'], n: 7, before: 7, by: 0 },
    { key: ['income'], n: 2, before: 5, by: -3 },
    { key: ['new'], n: 3, before: undefined, by: null },
    { key: ['retired'], n: undefined, before: 4, by: null },
  ])
})

test('tables that count by different things cannot be compared', () => {
  const other = { id: 'unit', dimensions: ['unit'], rows: [] }
  expect(() => changes(byTheme([]), other)).toThrow(/"theme" is counted by \["theme"\], "unit" by \["unit"\]/)
})

test('SS-06 nothing is told of a figure that either edition hides', () => {
  const rule = { threshold: 5, places: ['unit'] }
  const units = ['north', 'south', 'east', 'west']
  const published = (counts: readonly number[]) =>
    suppress(
      summarise({
        tables: [{ id: 'unit', dimensions: ['unit'] }],
        reports: units.flatMap((unit, at) => Array.from({ length: counts[at] ?? 0 }, () => ({ unit }))),
        domain: { unit: units },
      }),
      rule,
    )[0] as SuppressedTable
  const counts = fc.array(fc.nat({ max: 14 }), { minLength: 4, maxLength: 4 })
  let hidden = 0
  fc.assert(
    fc.property(counts, counts, (now, before) => {
      const editions = [published(now), published(before)] as const
      for (const { key, n, before: then, by } of changes(...editions)) {
        const shown = editions.map(({ rows }) => rows.find((row) => row.key[0] === key[0])?.n)
        expect([n, then]).toEqual(shown)
        if (shown.includes(null)) hidden++
        expect(by).toBe(shown.includes(null) ? null : Number(n) - Number(then))
      }
    }),
    { numRuns: 60 },
  )
  expect(hidden).toBeGreaterThan(0)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleRegions } from './arbitrary.ts'
import { guesses, possibleTables } from './attacker.ts'
import { isRegionWide } from './rule.ts'
import { summarise } from './summarise.ts'
import type { SuppressedTable } from './table.ts'

const rule = { threshold: 5, places: ['unit'] }

const units = (...figures: (number | null)[]): SuppressedTable => ({
  id: 'units',
  dimensions: ['unit'],
  rows: figures.map((n, at) => ({ key: [`u${at}`], n })),
  total: 12,
})

test('one hidden cell is had by subtraction', () => {
  expect(guesses([units(null, 9)], rule)).toEqual([{ table: 'units', key: ['u0'], low: 3, high: 3 }])
  expect([...possibleTables([units(null, 9)], rule)]).toEqual([[units(3, 9)]])
})

test('two hidden cells share what is left', () => {
  const table = units(null, null, 10)
  expect(guesses([table], rule).map(({ low, high }) => [low, high])).toEqual([
    [0, 2],
    [0, 2],
  ])
  expect([...possibleTables([table], rule)]).toEqual([
    [units(0, 2, 10)],
    [units(1, 1, 10)],
    [units(2, 0, 10)],
  ])
})

test('possible tables are those that fit every table at once', () => {
  const square: SuppressedTable = {
    id: 'square',
    dimensions: ['unit', 'theme'],
    rows: ['a x', 'a y', 'b x', 'b y'].map((key) => ({ key: key.split(' '), n: null })),
    total: 3,
  }
  const themes: SuppressedTable = {
    id: 'themes',
    dimensions: ['theme'],
    rows: [
      { key: ['x'], n: 1 },
      { key: ['y'], n: 2 },
    ],
    total: 3,
  }
  // One report is in either unit, of two there are none, one or both in the first: 2 × 3.
  expect([...possibleTables([square, themes], rule)]).toHaveLength(6)
})

test('the truth is always among the guesses and the possible tables', () => {
  const hiding = sampleRegions(0, 8).chain((region) =>
    fc.tuple(fc.constant(region), fc.infiniteStream(fc.boolean())),
  )
  fc.assert(
    fc.property(hiding, ([{ tables, domain, rule, reports }, coin]) => {
      const summary = summarise({ tables, reports, domain })
      const holed = summary.map((table) => ({
        ...table,
        rows: isRegionWide(table, rule)
          ? table.rows
          : table.rows.map(({ key, n }) => ({ key, n: coin.next().value ? null : n })),
      }))
      for (const { table, key, low, high } of guesses(holed, rule)) {
        const rows = summary.find(({ id }) => id === table)?.rows ?? []
        const truth = rows.find((row) => row.key.every((code, at) => code === key[at]))?.n ?? -1
        expect(truth).toBeGreaterThanOrEqual(low)
        expect(truth).toBeLessThanOrEqual(high)
      }
      let looked = 0
      let found = false
      for (const world of possibleTables(holed, rule)) {
        found ||= JSON.stringify(world) === JSON.stringify(summary)
        looked += 1
        if (found || looked === 1000) break
      }
      if (looked < 1000) expect(found).toBe(true)
    }),
  )
})

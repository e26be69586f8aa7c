import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleRegions } from './arbitrary.ts'
import { contribution, difference } from './contribution.ts'
import { decodeKey, encodeKey } from './key.ts'
import { summarise } from './summarise.ts'
import { tablesFromCounts } from './table.ts'

const tables = [
  { id: 'total', dimensions: [] },
  { id: 'themes', dimensions: ['theme'] },
  { id: 'themes-by-unit', dimensions: ['unit', 'theme'] },
  { id: 'routes', dimensions: ['route'] },
]

test('SS-04 a report counts once in every table, unclassified until it has a theme', () => {
  expect(contribution({ unit: 'joroinen' }, tables)).toEqual([
    { table: 'total', key: [] },
    { table: 'themes', key: ['unclassified'] },
    { table: 'themes-by-unit', key: ['joroinen', 'unclassified'] },
    { table: 'routes', key: ['none'] },
  ])
})

test('SS-04 classifying moves a report from cell to cell, and touches nothing else', () => {
  const before = contribution({ unit: 'joroinen' }, tables)
  const after = contribution({ unit: 'joroinen', theme: 'housing' }, tables)
  expect(difference(before, after)).toEqual([
    { table: 'themes', key: ['unclassified'], n: -1 },
    { table: 'themes-by-unit', key: ['joroinen', 'unclassified'], n: -1 },
    { table: 'themes', key: ['housing'], n: 1 },
    { table: 'themes-by-unit', key: ['joroinen', 'housing'], n: 1 },
  ])
  expect(difference(after, after)).toEqual([])
})

test('SS-02 a report counts once for each priority that it picks, and once in the total of the table', () => {
  const priorities = { id: 'priorities', dimensions: ['priorities'], several: true }
  const picked = contribution({ priorities: ['inclusion', 'safety', 'inclusion'] }, [priorities])
  expect(picked.map(({ key }) => key)).toEqual([['inclusion'], ['safety'], []])
  expect(contribution({ priorities: [] }, [priorities]).map(({ key }) => key)).toEqual([['none'], []])
  expect(contribution({}, [priorities])).toEqual(contribution({ priorities: [] }, [priorities]))

  const fewer = contribution({ priorities: ['safety'] }, [priorities])
  expect(difference(picked, fewer)).toEqual([{ table: 'priorities', key: ['inclusion'], n: -1 }])

  const once = { ...priorities, several: false }
  expect(() => contribution({ priorities: ['inclusion', 'safety'] }, [once])).toThrow('write `several: true`')
})

test('a submission has nothing before it, a removal nothing after', () => {
  const cells = contribution({}, tables)
  expect(difference([], cells)).toEqual(cells.map((cell) => ({ ...cell, n: 1 })))
  expect(difference(cells, [])).toEqual(cells.map((cell) => ({ ...cell, n: -1 })))
})

test('differences applied give the summary of the changed reports', () => {
  const changes = fc.tuple(
    sampleRegions(0, 30),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('theme-1', 'theme-2'))),
  )
  fc.assert(
    fc.property(changes, ([{ tables, domain, reports }, acts]) => {
      const now = [...reports]
      const steps = reports.flatMap((codes) => difference([], contribution(codes, tables)))
      for (const [at, theme] of acts) {
        const old = now[at % now.length]
        if (!old) continue
        now[at % now.length] = { ...old, theme }
        steps.push(...difference(contribution(old, tables), contribution({ ...old, theme }, tables)))
      }
      expect(tablesFromCounts({ tables, counts: steps, domain })).toEqual(
        summarise({ tables, reports: now, domain }),
      )
    }),
  )
})

test('a key comes back from its text whatever its codes, and two keys never share one', () => {
  const key = fc.array(fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(decodeKey(encodeKey(a))).toEqual(a)
      expect(encodeKey(a) === encodeKey(b)).toBe(
        a.length === b.length && a.every((code, at) => code === b[at]),
      )
    }),
  )
  expect(encodeKey(['\u0000', '\ud800'])).toBe('["\\u0000","\\ud800"]')
})

test.each(['', 'housing', '{}', '[1]', '[["a"]]'])('the text %s is no key', (text) => {
  expect(() => decodeKey(text)).toThrow(RangeError)
})

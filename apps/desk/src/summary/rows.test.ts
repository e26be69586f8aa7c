import { expect, test } from 'vitest'
import { shownRows } from './rows.ts'

const row = (code: string, n: number | null) => ({ key: [code], n })
const hidden = (count: number) => Array.from({ length: count }, (_, index) => row(`hidden-${index}`, null))
const codes = (rows: readonly { key: readonly string[] }[]) => rows.map(({ key }) => key.join())

test('zeros are left out unless asked for, and the order stays', () => {
  const rows = [row('a', 3), row('b', 0), row('c', 12)]
  expect(codes(shownRows(rows, false).shown)).toEqual(['a', 'c'])
  expect(codes(shownRows(rows, true).shown)).toEqual(['a', 'b', 'c'])
})

test('a few hidden figures stand in their places', () => {
  const { shown, covered } = shownRows([row('a', 7), ...hidden(5)], false)
  expect([shown.length, covered.length]).toEqual([6, 0])
})

test('where all that is not zero is hidden, no row is drawn', () => {
  expect(shownRows([row('a', 0), ...hidden(2)], false)).toEqual({ shown: [], covered: hidden(2) })
  expect(shownRows([row('a', 0)], false)).toEqual({ shown: [], covered: [] })
})

test('many hidden figures are told of together, and none is lost', () => {
  const rows = [row('a', 7), ...hidden(6), row('b', 0)]
  const { shown, covered } = shownRows(rows, false)
  expect(codes(shown)).toEqual(['a'])
  expect(covered).toHaveLength(6)
  expect(shownRows(rows, true)).toEqual({ shown: rows, covered: [] })
})

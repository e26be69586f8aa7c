import { plainDate } from '@rake/core/clock'
import { expect, test } from 'vitest'
import { beginnable } from './beginnable.ts'

const period = (id: string, to: string) => ({
  id,
  kind: 'year',
  from: plainDate('2024-01-01'),
  to: plainDate(to),
})
const offered = [period('2026', '2026-12-31'), period('2025', '2025-12-31'), period('2024', '2024-12-31')]

test('SS-05 a report is begun of a period that has ended and whose summary is published', () => {
  const found = beginnable(offered, ['2025', '2026', '2022-09-01/2023-12-31'], '2026-01-12')
  expect(found.map(({ id }) => id)).toEqual(['2025', '2022-09-01/2023-12-31'])
  expect(beginnable(offered, [], '2026-01-12')).toEqual([])
})

import { expect, test } from 'vitest'
import { byGroup } from './grouped-select.tsx'

test('consecutive choices of one group stand together, in their order', () => {
  const [a, b, c, d] = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B', group: 'G' },
    { value: 'c', label: 'C', group: { text: 'G', lang: 'sv' } },
    { value: 'd', label: 'D', group: 'H' },
  ] as const
  expect(byGroup([a, b, c, d])).toEqual([
    { group: undefined, choices: [a] },
    { group: 'G', choices: [b, c] },
    { group: 'H', choices: [d] },
  ])
})

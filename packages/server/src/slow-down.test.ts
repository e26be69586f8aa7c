import { expect, test } from 'vitest'
import { nextDelay } from './slow-down.ts'

test('VK-02 one who mistypes waits a moment; who tries many receipts waits longer and longer', () => {
  const failures = { count: 0, since: 0 }
  expect(nextDelay(failures, 0)).toBe(200)
  const delays = Array.from({ length: 100 }, () => nextDelay(failures, 0))
  expect(delays).toEqual([...delays].sort((a, b) => a - b))
  expect(delays.at(-1)).toBe(5000)
})

test('failures are forgotten with time', () => {
  const failures = { count: 100, since: 0 }
  expect(nextDelay(failures, 200_000)).toBe(200)
})

import { expect, test } from 'vitest'
import { noPauses } from './pauses.ts'

test('a mailbox that keeps failing is tried after 1, 2, 4 and then every 8 rounds; once it worked, at once', () => {
  const pauses = noPauses()
  const tried: number[] = []
  for (let round = 1; round <= 32; round++) {
    pauses.begin()
    expect(pauses.isDue('another')).toBe(true)
    if (!pauses.isDue('one')) continue
    tried.push(round)
    pauses.failed('one')
    expect(pauses.isDue('one')).toBe(false)
  }
  expect(tried).toEqual([1, 2, 4, 8, 16, 24, 32])
  expect(pauses.failures('one')).toBe(7)
  pauses.worked('one')
  expect([pauses.isDue('one'), pauses.failures('one')]).toEqual([true, 0])
})

import { expect, test } from 'vitest'
import { writtenDay, writtenTime } from './dates.ts'

test('days are written as in Finland, without leading zeros', () => {
  expect(writtenDay('2026-03-02', 'fi')).toBe('2.3.2026')
  expect(writtenDay('2026-03-02', 'sv')).toBe('2.3.2026')
  expect(writtenDay('2026-03-02', 'en')).toBe('2 March 2026')
})

test('the clock is Helsinki’s, in winter and in summer', () => {
  expect(writtenTime('2026-01-15T10:05:00Z', 'fi')).toBe('12.05')
  expect(writtenTime('2026-07-15T10:05:00Z', 'fi')).toBe('13.05')
})

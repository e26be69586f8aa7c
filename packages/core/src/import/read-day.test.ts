import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
  ['1.3.2023', '2023-03-01'],
  ['01.03.2023 klo 9.05', '2023-03-01'],
  ['1.3.23 14:05', '2023-03-01'],
  ['2023-03-01', '2023-03-01'],
  ['2023-03-01 14:05:06', '2023-03-01'],
  ['2023-03-01T22:30:00Z', '2023-03-02'],
  ['2023-03-01T00:30:00+02:00', '2023-03-01'],
  [44986, '2023-03-01'],
  [44986.75, '2023-03-01'],
  ['44986', '2023-03-01'],
])('%s is %s', (cell, day) => {
  expect(readDay(cell)).toBe(day)
})

test.each(['', 'eilen', '31.2.2023', '2023-13-01', '1/3/2023', 12, '3.2023', true])(
  '%s is no day',
  (cell) => {
    expect(readDay(cell)).toBeUndefined()
  },
)

test('a day with slashes is read in the order that was said', () => {
  expect(readDay('3/1/2023 14:05:06', 'm/d/y')).toBe('2023-03-01')
  expect(readDay('3/1/23', 'd/m/y')).toBe('2023-01-03')
  expect(readDay('13/1/2023', 'm/d/y')).toBeUndefined()
})

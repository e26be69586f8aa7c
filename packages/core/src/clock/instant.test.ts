import fc from 'fast-check'
import { expect, test } from 'vitest'
import { helsinkiDate, instant } from './instant.ts'

test.each([
  ['2026-03-29T09:00:00+03:00', '2026-03-29T06:00:00.000Z'],
  ['2026-03-29T06:00:00Z', '2026-03-29T06:00:00.000Z'],
  ['2026-03-29T06:00:00.25Z', '2026-03-29T06:00:00.250Z'],
  ['2026-01-01T01:30+02:00', '2025-12-31T23:30:00.000Z'],
])('%s is written %s', (text, written) => {
  expect(instant(text)).toBe(written)
})

test.each([
  '2026-03-29T09:00:00',
  '2026-03-29',
  '2026-02-30T09:00:00Z',
  '2026-03-29T25:00:00Z',
  'Sun, 29 Mar 2026 06:00:00 GMT',
  '',
])('%j is no instant', (text) => {
  expect(() => instant(text)).toThrow(RangeError)
})

test.each([
  ['winter', '2026-01-31T21:59:59.999Z', '2026-01-31'],
  ['winter', '2026-01-31T22:00:00Z', '2026-02-01'],
  ['summer', '2026-06-30T20:59:59.999Z', '2026-06-30'],
  ['summer', '2026-06-30T21:00:00Z', '2026-07-01'],
  ['the day when clocks go forward begins', '2026-03-28T22:00:00Z', '2026-03-29'],
  ['that day ends, an hour short', '2026-03-29T20:59:59Z', '2026-03-29'],
  ['the day after it begins', '2026-03-29T21:00:00Z', '2026-03-30'],
  ['the day when clocks go back begins', '2026-10-24T21:00:00Z', '2026-10-25'],
  ['that day ends, an hour long', '2026-10-25T21:59:59Z', '2026-10-25'],
  ['the day after it begins', '2026-10-25T22:00:00Z', '2026-10-26'],
  ['new year', '2026-12-31T22:00:00Z', '2027-01-01'],
])('in Helsinki, %s: %s is %s', (_, moment, date) => {
  expect(helsinkiDate(instant(moment))).toBe(date)
})

test('the Helsinki day is what the platform’s own calendar says', () => {
  const platform = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })
  const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      expect(helsinkiDate(instant(moment.toISOString()))).toBe(platform.format(moment))
    }),
  )
})

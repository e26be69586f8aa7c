import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phone } from './phone.ts'

const phonesIn = (text: string) => phone(text).map(({ start, end }) => text.slice(start, end))

test.each([
  '0401234567',
  '0401201234',
  '040 1234567',
  '040 123 4567',
  '040 12 34 567',
  '040-1234567',
  '040–123 4567',
  '040 - 123 4567',
  '(040) 123 4567',
  '(0400) 123 456',
  '0457 123 4567',
  '0500 123 456',
  '050 123 4567',
  '050\u00a0123\u00a04567',
  '09 1234 567',
  '(09) 123 4567',
  '02-1234567',
  '03 123 4567',
  '05 123 4567',
  '06 123 4567',
  '08 123 4567',
  '013 123 456',
  '017 12 3456',
  '018 12 345',
  '019-123 456',
  '+358401234567',
  '+358 40 123 4567',
  '+358 (0)40 123 4567',
  '+358 (0) 40 123 4567',
  '(+358) 40 123 4567',
  '+358-40-1234567',
  '+358 9 123 4567',
  '+358 18 12 345',
  '00358 40 123 4567',
  '00358401234567',
])('VA-02 a phone number is found however it is written: %s', (number) => {
  expect(phonesIn(number)).toEqual([number])
  expect(phonesIn(`Soita ${number}.`)).toEqual([number])
  expect(phonesIn(`puh.${number}, illalla`)).toEqual([number])
  expect(phonesIn(`(tel: ${number})`)).toEqual([number])
})

test('what stands beside a number is not taken into it', () => {
  expect(phonesIn('soitti 040 1234567 2 kertaa')).toEqual(['040 1234567'])
  expect(phonesIn('040 123 4567 1.10.2022')).toEqual(['040 123 4567'])
  expect(phonesIn('050 123 456 10.10.2022')).toEqual(['050 123 456'])
  expect(phonesIn('050 123 456 12:30')).toEqual(['050 123 456'])
  expect(phonesIn('040 123 4567 (2 kpl)')).toEqual(['040 123 4567'])
  expect(phonesIn('numerosta 040 1234567 klo 8.30')).toEqual(['040 1234567'])
  expect(phonesIn('0401234567 0501234567')).toEqual(['0401234567', '0501234567'])
  expect(phonesIn('0401234567/0501234567')).toEqual(['0401234567', '0501234567'])
  expect(phonesIn('0401234567,0501234567')).toEqual(['0401234567', '0501234567'])
  expect(phonesIn('040 123 4567\n050 123 4567')).toEqual(['040 123 4567', '050 123 4567'])
})

test.each([
  ['a date', '1.10.2022, 01.10.2022, 09.12.2022 och 31.05.2023'],
  ['a date in numbers only', '05-11-2022, 09 12 2023'],
  ['an ISO date', '2022-05-11 ja 2022-05-11 12:00 ja 20220511'],
  ['years', 'vuosina 2022–2023 ja 2025-2026'],
  ['a postal code', '04200 Kerava, 05800 Hyvinkää, 02100 Esbo'],
  ['postal codes in a row', '04200–04260 ja 02100 02130'],
  ['a sum of money', '1 050 000 000 euroa, 12 040 000 000 €, 1 050 000 000,00 € ja 1 045 000 000 e'],
  ['a large sum', 'underskottet är 1 300 000 euro, alijäämä 09 milj. euroa'],
  ['a business id', '0212345-6, 0912345-6 ja FI02123456'],
  ['a law', 'lain 1301/2014 7 §, 741/2023 ja 812/2000'],
  ['a case number', '123/2024, 0451234567/2024, HVA/04512/02.05.00/2023'],
  ['opening hours', 'avoinna 08–16, ti 09.00–15.30, 08:00-16:00'],
  ['an organisation', '029 123 4567, 020 123 4567, 010 123 4567, 030 123 456, 0800 123 456, 116 117, 112'],
  ['an identity code that is none', '050190-900A, 040190-901A'],
  ['a share', '0,0451234 ja 0.0451234'],
  ['a short number', '050 123 asiakasta, 09 12 kpl, 040-lista'],
])('%s is no phone number', (_what, text) => {
  expect(phonesIn(text)).toEqual([])
})

test('a mobile number is found in any groups', () => {
  const gap = fc.constantFrom('', '', ' ', '-', ' – ', '\u00a0')
  const group = fc.tuple(gap, fc.stringMatching(/^\d{2}$/)).map((pair) => pair.join(''))
  const number = fc
    .tuple(fc.constantFrom('041', '044', '045', '050', '+358 40', '+358 (0)50'), group, group, group)
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(number, (written) => {
      expect(phonesIn(`numero ${written}, kiitos`)).toEqual([written])
      expect(phonesIn(`(${written})`)).toEqual([written])
    }),
  )
})

test('no date, time, sum, share, business id, case number or postal code is a phone number', () => {
  const padded = (max: number) => fc.integer({ min: 1, max }).map((number) => `${number}`.padStart(2, '0'))
  const day = padded(28)
  const month = padded(12)
  const year = fc.integer({ min: 1950, max: 2049 })
  const digits = (count: number) => fc.stringMatching(new RegExp(`^0\\d{${count - 1}}$`))
  const other = fc.oneof(
    fc.tuple(day, month, year).map(([d, m, y]) => `${d}.${m}.${y}`),
    fc.tuple(day, month, day, month, year).map(([d, m, d2, m2, y]) => `${d}.${m}.–${d2}.${m2}.${y}`),
    fc.tuple(day, month, year).map(([d, m, y]) => `${y}-${m}-${d}`),
    fc.tuple(day, month, year).map(([d, m, y]) => `${d}-${m}-${y}`),
    fc.tuple(padded(23), padded(59), padded(23), padded(59)).map(([h, m, h2, m2]) => `${h}:${m}–${h2}:${m2}`),
    fc.tuple(fc.nat(999), digits(3), digits(3)).map(([millions, a, b]) => `${millions} ${a} ${b},50 €`),
    fc.tuple(fc.nat(9), digits(3), digits(3), digits(3)).map((parts) => `${parts.join(' ')} euroa`),
    digits(7).map((decimals) => `0,${decimals}`),
    digits(8).map((all) => `${all.slice(0, 7)}-${all.slice(7)}`),
    fc.tuple(digits(8), year).map(([number, y]) => `${number}/${y}`),
    digits(5),
    fc.tuple(digits(5), digits(5)).map(([from, to]) => `${from}–${to}`),
  )
  const text = fc.array(other).map((list) => list.join(', '))
  fc.assert(
    fc.property(text, (written) => {
      expect(phonesIn(written)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

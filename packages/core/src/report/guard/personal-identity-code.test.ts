import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonalData } from './personal-data.ts'

// Individual numbers 900–999 are temporary ones: these codes are nobody's.

const codesIn = (text: string) =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'personalIdentityCode')
    .map(({ start, end }) => text.slice(start, end))

const centuries = { 1800: '+', 1900: '-YXWVU', 2000: 'ABCDEF' }
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const two = (number: number) => String(number).padStart(2, '0')

/** A code without its check character, and the character that fits. */
const code = fc
  .record({
    century: fc.constantFrom(1800 as const, 1900 as const, 2000 as const),
    year: fc.nat(99),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    sign: fc.nat(5),
    individual: fc.integer({ min: 900, max: 999 }),
  })
  .filter(({ century, year, month, day }) => day <= new Date(Date.UTC(century + year, month, 0)).getUTCDate())
  .map(({ century, year, month, day, sign, individual }) => {
    const date = `${two(day)}${two(month)}${two(year)}`
    const signs = centuries[century]
    const check = checkCharacters.charAt(Number(`${date}${individual}`) % 31)
    return { date, sign: signs.charAt(sign % signs.length), individual: `${individual}`, check }
  })

const words = fc
  .array(
    fc.constantFrom('asiakkaan', 'hetu', 'perheellä', 'och', 'ärendet', 'Ylitöitä', 'vuokra', '👪', 'ei'),
  )
  .map((list) => list.join(' '))
const opening = fc.constantFrom('', ' ', ': ', ':', '(', '"', '”', '– ', '\n', ' (')
const closing = fc.constantFrom('', ' ', '.', ', ', ')', '"', '”', ':n ', '?', ';', '\n', '-tunnus ', '/')

test('VA-02 an identity code of any century is found wherever it stands among words', () => {
  fc.assert(
    fc.property(code, words, opening, closing, words, (parts, first, open, close, last) => {
      const written = `${parts.date}${parts.sign}${parts.individual}${parts.check}`
      const text = `${first}${open}${written}${close}${last}`
      const start = first.length + open.length
      expect(findPersonalData(text)).toEqual([
        { start, end: start + written.length, kind: 'personalIdentityCode' },
      ])
    }),
    { numRuns: 2000 },
  )
})

test('every sign in use since 2023 is known', () => {
  // The authority's own samples: https://dvv.fi/en/reform-of-personal-identity-code
  const samples =
    '010594Y9032 010594Y9021 020594X903P 020594X902N 030594W903B 030694W9024 040594V9030 040594V902Y ' +
    '050594U903M 050594U902L 010516B903X 010516B902W 020516C903K 020516C902J 030516D9037 030516D9026 ' +
    '010501E9032 020502E902X 020503F9037 020504A902E 020504B904H'
  expect(codesIn(samples)).toEqual(samples.split(' '))
  expect(codesIn('010190-900P 010190+900P')).toEqual(['010190-900P', '010190+900P'])
})

test('lower case, other dashes and stray spaces around the sign hide nothing', () => {
  const gap = fc.constantFrom('', ' ', '  ', '\u00a0')
  fc.assert(
    fc.property(code, gap, gap, fc.constantFrom(...'-\u2010\u2011–—−'), (parts, before, after, dash) => {
      const sign = parts.sign === '-' ? dash : parts.sign
      const written = `${parts.date}${before}${sign}${after}${parts.individual}${parts.check}`.toLowerCase()
      expect(codesIn(`tunnus ${written}, osoite`)).toEqual([written])
    }),
  )
})

test('with another check character, or one other digit, it is no identity code', () => {
  fc.assert(
    fc.property(code, words, words, fc.nat(8), ({ date, sign, individual, check }, first, last, place) => {
      for (const other of checkCharacters.replace(check, '')) {
        expect(codesIn(`${first} ${date}${sign}${individual}${other} ${last}`)).toEqual([])
      }
      const number = `${date}${individual}`
      for (const digit of '0123456789'.replace(number.charAt(place), '')) {
        const changed = number.slice(0, place) + digit + number.slice(place + 1)
        const written = `${changed.slice(0, 6)}${sign}${changed.slice(6)}${check}`
        expect(codesIn(`${first} ${written} ${last}`)).toEqual([])
      }
    }),
  )
})

/** The code with the check character that fits, whatever else is wrong with it. */
const checked = (date: string, sign: string, individual: string) =>
  `${date}${sign}${individual}${checkCharacters.charAt(Number(`${date}${individual}`) % 31)}`

test('a date that never was makes no identity code', () => {
  for (const date of ['310495', '300296', '000190', '010090', '011390', '320190']) {
    expect(codesIn(checked(date, '-', '901'))).toEqual([])
  }
  // 1900 was no leap year, 2000 was one.
  expect(codesIn(checked('290200', '-', '901'))).toEqual([])
  expect(codesIn(checked('290200', 'Y', '901'))).toEqual([])
  expect(codesIn(checked('290200', 'A', '901'))).toHaveLength(1)
  expect(codesIn(checked('290200', 'F', '901').toLowerCase())).toHaveLength(1)
  expect(codesIn(checked('290200', '+', '901'))).toEqual([])
})

test('individual numbers begin at 002, and no digit may stand beside the code', () => {
  expect(codesIn(checked('010190', '-', '000'))).toEqual([])
  expect(codesIn(checked('010190', '-', '001'))).toEqual([])
  expect(codesIn('1010190-900P')).toEqual([])
  expect(codesIn('010190-900P7')).toEqual([])
  expect(codesIn('010190G900P 010190_900P 010190/900P')).toEqual([])
})

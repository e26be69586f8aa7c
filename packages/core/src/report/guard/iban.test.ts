import { expect, test } from 'vitest'
import { iban } from './iban.ts'

const ibansIn = (text: string) => iban(text).map(({ start, end }) => text.slice(start, end))

test('VA-02 an account number is found in groups, in one and in lower case', () => {
  expect(ibansIn('Tili FI21 1234 5600 0007 85, viite puuttuu')).toEqual(['FI21 1234 5600 0007 85'])
  expect(ibansIn('tili:fi2112345600000785.')).toEqual(['fi2112345600000785'])
  expect(ibansIn('FI21 1234 5600 0007 85 BIC OKOYFIHH')).toEqual(['FI21 1234 5600 0007 85'])
  expect(ibansIn('kontot FI21\u00a01234\u00a05600\u00a00007\u00a085 är')).toHaveLength(1)
})

test('the countries whose banks serve people here have their own lengths', () => {
  // The samples of the IBAN Registry.
  const samples = [
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'DK50 0040 0440 1162 43',
    'EE38 2200 2210 2014 5685',
    'ES91 2100 0418 4502 0005 1332',
    'FR14 2004 1010 0505 0001 3M02 606',
    'GB29 NWBK 6016 1331 9268 19',
    'IE29 AIBK 9311 5212 3456 78',
    'LT12 1000 0111 0100 1000',
    'LV80 BANK 0000 4351 9500 1',
    'NL91 ABNA 0417 1643 00',
    'NO93 8601 1117 947',
    'PL61 1090 1014 0000 0712 1981 2874',
    'SE45 5000 0000 0583 9825 7466',
  ]
  expect(ibansIn(samples.join('\n'))).toEqual(samples)
})

test('any one wrong digit, a digit too many or too few, and it is no account number', () => {
  const valid = 'FI2112345600000785'
  for (let place = 2; place < valid.length; place++) {
    for (const digit of '0123456789'.replace(valid.charAt(place), '')) {
      expect(ibansIn(valid.slice(0, place) + digit + valid.slice(place + 1))).toEqual([])
    }
  }
  expect(ibansIn(`${valid}0`)).toEqual([])
  expect(ibansIn(valid.slice(0, -1))).toEqual([])
})

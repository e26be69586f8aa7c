import { detectorOf, spaces } from './detector.ts'

/** How many characters an account number has in the countries whose banks serve people in Finland. */
const lengths = {
  BE: 16,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  IE: 22,
  LT: 20,
  LV: 21,
  NL: 18,
  NO: 15,
  PL: 28,
  SE: 24,
}

const shapes = Object.entries(lengths).map(
  ([country, length]) => `${country}\\d\\d(?:[${spaces}]?[A-Z\\d]){${length - 4}}`,
)

/**
 * International bank account numbers (IBAN), in groups or in one, whose check digits hold: with the first
 * four characters moved last and letters read as 10–35, the remainder by 97 is 1.
 *
 * Source: ISO 13616 and its IBAN Registry, for the lengths.
 */
export const iban = detectorOf(
  new RegExp(`(?<![A-Z\\d])(?:${shapes.join('|')})(?![A-Z\\d])`, 'gi'),
  ([found]) => {
    const [, head = '', tail = ''] = /^(.{4})(.*)$/.exec(found.replace(/\s/g, '')) ?? []
    const digits = (tail + head).replace(/[a-z]/gi, (letter) => `${Number.parseInt(letter, 36)}`)
    return BigInt(digits) % 97n === 1n
  },
)

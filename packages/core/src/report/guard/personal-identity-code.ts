import { dashes, detectorOf } from './detector.ts'

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

const pattern = new RegExp(
  `(?<!\\d)(\\d\\d)(\\d\\d)(\\d\\d)\\s{0,2}([+${dashes}A-FU-Y])\\s{0,2}(\\d{3})([${checkCharacters}])(?!\\d)`,
  'gi',
)

/**
 * Finnish personal identity codes (henkilötunnus, personbeteckning): date of birth, a sign for the century,
 * an individual number 002–999 (900–999 are temporary ones) and the check character that fits them. All the
 * signs in use since 2023 are known, lower case and any dash too, and spaces around the sign are forgiven.
 * A code whose date never was or whose check character is wrong is not one.
 *
 * Source: the Government Decree on the Population Information System, 128/2010 as amended in 2022.
 */
export const personalIdentityCode = detectorOf(
  pattern,
  ([, day = '', month = '', year = '', sign = '', individual = '', check = '']) =>
    Number(individual) >= 2 &&
    exists(century(sign) + Number(year), Number(month), Number(day)) &&
    checkCharacters[Number(day + month + year + individual) % 31] === check.toUpperCase(),
)

/** Of use for leap years only, and in those the 1800s (`+`) and the 1900s are alike: 1800 and 1900 were none. */
function century(sign: string): number {
  return /[A-F]/i.test(sign) ? 2000 : 1900
}

/** A day past the end of its month (or before its first) lands in another month. */
function exists(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
}

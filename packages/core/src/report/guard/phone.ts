import { dashes, detectorOf, spaces } from './detector.ts'

/** What may stand between two digits: spaces, a dash, or a dash between spaces. */
const gap = `[${spaces}${dashes}]{0,3}`

/** The last digit never stands alone, or `040 1234567 2 kertaa` would lose its "2". */
const digits = (least: number, most: number) => `(?:${gap}\\d){${least - 1},${most - 1}}\\d`

const mobile = '0(?:4\\d|50)'

/** Area codes, without the numbers of organisations that begin alike: 010, 020, 029, 030, 039, 060, 080. */
const landline = `0(?:[23](?!9|${gap}0)|[5689](?!${gap}0)|1[3-9])`

const area = `(?:${mobile}|${landline})`
const country = `(?:\\+|00)[${spaces}]?358`

const national = `(?:\\(${area}\\d?\\)|${area})${digits(5, 8)}`
const international = `(?:\\(${country}\\)|${country})${gap}(?:\\(0\\))?${digits(6, 11)}`

/** What begins as a phone number may, and is something else that has exactly this shape. */
const others = [
  `\\d{7}[${dashes}]\\d(?!\\d)`, // a business id
  `0\\d{4}[${spaces}${dashes}]{1,3}0\\d{4}(?!\\d)`, // two postal codes
  `[0-3]\\d[${spaces}${dashes}][01]\\d[${spaces}${dashes}](?:19|20)\\d\\d(?!\\d)`, // a date
]

/** Not inside an identifier (`FI02…`), a date, a time, a decimal or a longer number. */
const before = `(?<![A-ZÅÄÖ\\d+]|\\d[.:${dashes}]|\\b0,)`

/** Nor the beginning of an identifier, a date, a time, a case number (`/2024`) or a sum of money. */
const after = `(?![A-ZÅÄÖ\\d]|[.:]\\d|/\\d{4}(?!\\d)|(?:,\\d+)?[${spaces}]?(?:€|[Ee][Uu][Rr]|e\\b))`

/**
 * Phone numbers as they are written in Finland: mobile, landline, and any with the country code. Service
 * numbers and those of whole organisations without it (010, 020, 029, 0800 …) are nobody's own and are left
 * alone. A dot never stands inside a number: that would make numbers of dates.
 *
 * Source: the Finnish numbering plan (Traficom, regulation 32).
 */
export const phone = detectorOf(
  new RegExp(`${before}(?!${others.join('|')})(?:${international}|${national})${after}`, 'g'),
)

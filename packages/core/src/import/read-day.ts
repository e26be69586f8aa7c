import { addDays, helsinkiDate, instant, isPlainDate, type PlainDate, plainDate } from '../clock/index.ts'
import type { SlashOrder } from './mapping.ts'
import { type Cell, textOf } from './sheet.ts'

/** Day 0 of Excel, which has counted a 29.2.1900 that never was ever since. */
const excelZero = plainDate('1899-12-30')
/** The years 1954–2119: what a number beyond them counts is no day. */
const [firstSerial, lastSerial] = [20_000, 80_000]

/**
 * The day in a cell: 1.3.2023 with or without a clock time, ISO 8601, or Excel's own number of the day. One with
 * slashes only in the order that the mapping says; one with a zone as the day that it was in Finland.
 * `undefined` where there is no such day, or none at all.
 */
export function readDay(cell: Cell, order?: SlashOrder): PlainDate | undefined {
  const text = textOf(cell)
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return serialDay(Number(text.replace(',', '.')))
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    text,
  )
  if (iso) {
    const [, day = '', time = '', zone] = iso
    if (!isPlainDate(day)) return undefined
    return zone === undefined ? day : helsinkiDate(instant(`${day}T${time}${zone}`))
  }
  const [, first = '', sign = '', second = '', year = ''] =
    /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:,?\s+(?:klo\s+|kl\.?\s+)?\d{1,2}[.:]\d{2}.*)?$/i.exec(
      text,
    ) ?? []
  if (sign === '' || (sign === '/' && order === undefined)) return undefined
  const [day, month] = sign === '/' && order === 'm/d/y' ? [second, first] : [first, second]
  const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(written) ? written : undefined
}

function serialDay(serial: number): PlainDate | undefined {
  const days = Math.floor(serial)
  return days >= firstSerial && days < lastSerial ? addDays(excelZero, days) : undefined
}

import { type PlainDate, plainDate } from '../clock/plain-date.ts'
import type { TableDefinition } from './table.ts'

/** SS-06: how many reports of the first social report of Siun sote stood under each theme. */
export const goldenThemes = {
  'timely-access': 11,
  coordination: 13,
  'income-and-employment': 6,
  organisation: 7,
  other: 5,
} as const

/** The one table that was published of them. */
export const goldenTable: TableDefinition = { id: 'theme', dimensions: ['theme'] }

/** A report of the golden case: nothing is known of it but its theme; its day of submission is made up. */
export interface GoldenReport {
  readonly submitted: PlainDate
  readonly codes: { readonly theme: string }
}

/**
 * SS-06: the 42 reports of 1.9.2022–31.12.2023. The days are spread evenly over the sixteen months and the
 * themes are mixed, the same way every time.
 */
export function goldenCase(): GoldenReport[] {
  const themes = Object.entries(goldenThemes).flatMap(([theme, n]) => Array<string>(n).fill(theme))
  return themes.map((theme, nth) => {
    // 17 has no factor in common with 42: each place in time is taken once.
    const place = (nth * 17) % themes.length
    const month = 8 + Math.floor((place * 16) / themes.length)
    const year = 2022 + Math.floor(month / 12)
    const twoDigits = (n: number) => String(n).padStart(2, '0')
    return {
      submitted: plainDate(`${year}-${twoDigits((month % 12) + 1)}-${twoDigits(((place * 11) % 28) + 1)}`),
      codes: { theme },
    }
  })
}

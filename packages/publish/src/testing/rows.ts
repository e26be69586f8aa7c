import type { SocialReport } from '@rake/core/document'
import { shownRows } from './full-report.ts'

/** The tables of a report as rows of words, in its order: the way a reading format shows them in a language. */
export function wordRows(document: SocialReport, lang: string): string[][][] {
  const shown = shownRows(document, lang)
  return document.tables.map(({ id, dimensions, total }) => {
    if (dimensions.length === 0) return [[lang === 'fi' ? 'Yhteensä' : 'Sammanlagt', String(total)]]
    return (shown[id] ?? []).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? thousands(cell) : (cell ?? '•'))),
    )
  })
}

/** 1042 as Finnish and Swedish write it. */
function thousands(n: number): string {
  return n < 1000 ? String(n) : `${Math.floor(n / 1000)}\u00a0${String(n % 1000).padStart(3, '0')}`
}

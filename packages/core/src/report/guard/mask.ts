import type { TextRange } from './detector.ts'

/** Stands for anything masked. Always three signs: a mask as long as what it hides would tell its length. */
export const mask = '▮▮▮'

/**
 * The text with each span masked, and everything else as it was (VA-02). The spans are those that
 * `findPersonalData` found in the same text: sorted, inside the text, none overlapping another.
 */
export function maskPersonalData(text: string, spans: readonly TextRange[]): string {
  let masked = ''
  let from = 0
  for (const { start, end } of spans) {
    masked += text.slice(from, start) + mask
    from = end
  }
  return masked + text.slice(from)
}

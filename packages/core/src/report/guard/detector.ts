/** A part of a text in UTF-16 code units: `start` inclusive, `end` exclusive, as `text.slice` takes them. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Finds one kind of personal data: its ranges in the text, in order, none overlapping another. */
export type Detector = (text: string) => TextRange[]

/** Within a character class: the hyphens, dashes and minus signs that keyboards and word processors make. */
export const dashes = '\\-\\u2010-\\u2015\\u2212'

/** Within a character class: the spaces that stand inside a number, never the end of a line. */
export const spaces = ' \\u00a0\\u2009\\u202f'

/**
 * A detector of what looks like the pattern and, where the look is not enough, holds when checked.
 * The pattern needs the flag `g`.
 */
export function detectorOf(
  pattern: RegExp,
  holds: (match: RegExpExecArray) => boolean = () => true,
): Detector {
  return (text) =>
    Array.from(text.matchAll(pattern))
      .filter(holds)
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/**
 * The same detector, spared the search of texts without a sign that everything it finds has: most texts have
 * neither a digit nor an @, and files of a million are searched too.
 */
export function whereThereIs(sign: RegExp, detector: Detector): Detector {
  return (text) => (sign.test(text) ? detector(text) : [])
}

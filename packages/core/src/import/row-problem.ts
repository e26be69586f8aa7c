import type { DateRange } from '../clock/index.ts'
import type { Localized } from '../words/index.ts'

/** What can be wrong with a row of a file. What each means, and what to write instead, stands in words. */
export type RowProblemCode =
  | 'required'
  | 'unknownChoice'
  | 'unknownUnit'
  | 'closedUnit'
  | 'unknownTheme'
  | 'unknownLanguage'
  | 'severalAnswers'
  | 'notYesNo'
  | 'notAsked'
  | 'tooLong'
  | 'badCharacter'
  | 'noDay'
  | 'unreadableDay'
  | 'outsideDay'
  | 'sameId'

/** One thing that is wrong with a row, for the office to mend in the file. */
export interface RowProblem {
  /** As Excel numbers it. */
  readonly row: number
  /** Left out where no column gives what is missing. */
  readonly column?: { readonly letter: string; readonly header: string } | undefined
  readonly code: RowProblemCode
  /** What stands in the cell, shortened, and with whatever looks like personal data masked. */
  readonly value?: string
  /** What the form calls the question. */
  readonly field?: Localized
  /** What may have been meant, the likeliest first, or all that can be written where that is not much. */
  readonly instead?: readonly Localized[]
  /** The most that fits, in characters. */
  readonly max?: number
  /** The days that are read in, both inclusive. */
  readonly days?: Partial<DateRange>
  /** The row that has the same id. */
  readonly first?: number
}

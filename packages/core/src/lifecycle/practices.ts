import { type Approval, publishedText } from '../report/published-text.ts'
import type { Outcome } from './acts.ts'

/** As much of a handled matter as tells whether it is a practice. */
export interface HandledMatter {
  readonly id: string
  /** What its reporter said of the phenomenon. */
  readonly nature?: string | undefined
  readonly outcome?: Outcome | undefined
  /** The words that tell of it. */
  readonly text: string
  /** What of these words somebody has approved for publication. */
  readonly approval?: Approval | undefined
}

/** A good practice that others can adopt, in words that were approved. */
export interface Practice {
  readonly id: string
  readonly text: string
}

/** The outcomes of a good practice: it was spread, or taken where it can be. */
const spread: readonly (Outcome | undefined)[] = ['carriedOut', 'takenForward']

/**
 * The positive phenomena that are kept as practices (SS-09): handled to a good end, and told in a text that
 * somebody approved as it stands. The order is that of the matters.
 */
export function practicesOf(matters: readonly HandledMatter[]): Practice[] {
  return matters.flatMap(({ id, nature, outcome, text, approval }) => {
    if (nature !== 'positive' || !spread.includes(outcome)) return []
    const told = publishedText(text, approval)
    return told === undefined ? [] : [{ id, text: told }]
  })
}

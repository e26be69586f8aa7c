import { findPersonalData, maskPersonalData } from './guard/index.ts'

/** What somebody approved: these very words, as they were written and as they are published. */
export interface Approval {
  readonly written: string
  readonly published: string
}

/**
 * A text as it would be published (VA-02): whatever would identify a person is masked visibly, and nothing
 * else is touched.
 */
export function asPublished(text: string): string {
  return maskPersonalData(text, findPersonalData(text))
}

/** The approval of a text as it would be published now. */
export function approve(text: string): Approval {
  return { written: text, published: asPublished(text) }
}

/**
 * What is published of a text: the words that were approved, as long as both the text and its masks are still
 * the same; `undefined` where nobody approved it, or approved something else. A finer guard finds more than
 * the one of that day: then the text is looked at again.
 */
export function publishedText(text: string, approval: Approval | undefined): string | undefined {
  if (approval?.written !== text || approval.published !== asPublished(text)) return undefined
  return approval.published
}

/** A text of an edition, and what of it was approved. */
export interface TextOfEdition {
  readonly id: string
  readonly text: string
  readonly approval?: Approval | undefined
}

/** How a region publishes what was written: every answer, or only those that somebody picked. */
export const answerRules = ['asTheyAre', 'approvedOnly'] as const
export type AnswerRule = (typeof answerRules)[number]

/**
 * What an edition tells of the texts, and which of them still wait to be approved (VA-02). Where answers are
 * published as they are, every one of them waits; where only those approved are, the ones whose approval no
 * longer holds. Nothing stands in `published` that a person has not approved exactly so.
 */
export function textsOfEdition(
  rule: AnswerRule,
  texts: readonly TextOfEdition[],
): { published: { id: string; text: string }[]; waiting: string[] } {
  const judged = texts.map((one) => ({ ...one, published: publishedText(one.text, one.approval) }))
  return {
    published: judged.flatMap(({ id, published }) =>
      published === undefined ? [] : [{ id, text: published }],
    ),
    waiting: judged
      .filter(({ published, approval }) => published === undefined && (rule === 'asTheyAre' || approval))
      .map(({ id }) => id),
  }
}

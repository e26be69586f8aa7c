import { type Answers, isBlank } from '@rake/core/report'
import type { Draft } from '../draft.ts'
import type { Kept } from './shelf.ts'

/** Whether there is nothing in a draft that anybody would miss: a unit alone is picked again at once. */
export function isUntouched({ answers, outgoing, received }: Draft): boolean {
  const { unit: _, ...others } = answers
  return !outgoing && !received && Object.values(others).every(isBlank)
}

/**
 * What the device keeps of a draft; undefined for nothing. The reporter's name is not kept while it is being
 * written, only with what is on its way: a retry must be the same report.
 */
export function keptOf(draft: Draft, page: string, at: number): Kept | undefined {
  const { answers, confirmed, unanswered, outgoing, received } = draft
  if (received) {
    const { isSaved, ...receipt } = received
    return isSaved ? undefined : { page, at, answers: {}, confirmed: [], unanswered: [], received: receipt }
  }
  if (isUntouched(draft)) return undefined
  return { page, at, answers: outgoing ? answers : nameless(answers), confirmed, unanswered, outgoing }
}

function nameless({ reporter: _, ...answers }: Answers): Answers {
  return answers
}

import type { DocumentProblem, Refusal } from '@rake/core'

/**
 * Why something was not done. `missing`: there is no such thing in the region. `unknownReference`: what was named (a
 * kind, a unit, a period, a body, a document, a theme) is not there. `exists`: there is one already. `notPublished`:
 * no summary of the period has been published, from which figures could be taken. `document`: `problems` says what is
 * wrong with the document, with place and mend.
 */
export type ThingRefusal = Refusal | 'missing' | 'unknownReference' | 'exists' | 'notPublished' | 'document'

/** What came of something that can be refused. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: ThingRefusal; readonly problems?: readonly DocumentProblem[] }

/** Thrown so that the transaction rolls back. */
export class Refused extends Error {
  readonly refusal: ThingRefusal
  readonly problems: readonly DocumentProblem[] | undefined

  constructor(refusal: ThingRefusal, problems?: readonly DocumentProblem[]) {
    super(refusal)
    this.refusal = refusal
    this.problems = problems
  }
}

/** Runs what may throw {@link Refused}, and says so in its result. */
export async function refusable<Value>(run: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await run() }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal, problems } = error
    return { ok: false, refusal, ...(problems && { problems }) }
  }
}

import { lowestUnits, type PublicProfile } from '@rake/core/region'
import {
  type Answer,
  type AnswerProblem,
  type Answers,
  checkAnswers,
  type Finding,
  idempotencyKey,
  personalDataIn,
  unconfirmed,
} from '@rake/core/report'
import { useReducer } from 'react'
import { askedAnswers } from './asked-answers.ts'
import { type Client, isRefusal, type Received, type Result, type Submission } from './client.ts'
import { type Draft, emptyDraft, type FieldProblem, nextDraft } from './draft.ts'

/** A draft and what can be done to it. */
export interface DraftInUse {
  readonly draft: Draft
  /** The answers to be sent as they are now. */
  readonly asked: Answers
  /** What was wrong at the last attempt and still is. */
  readonly problems: readonly FieldProblem[]
  readonly answer: (field: string, value: Answer) => void
  readonly confirm: (finding: Finding, isConfirmed: boolean) => void
  /** Checks, guards and sends; does nothing while a sending is under way. */
  readonly submit: () => Promise<void>
  readonly again: () => void
}

/** The state of a form: one draft as one value. `onSubmitted` is called when the report is in. */
export function useDraft(about: {
  profile: PublicProfile
  lang: string
  client: Client
  onSubmitted?: (() => void) | undefined
}): DraftInUse {
  const { profile, lang, client, onSubmitted } = about
  const [draft, dispatch] = useReducer(nextDraft, undefined, emptyDraft)
  const asked = askedAnswers(profile.form, draft.answers, lang)
  const wrong = checkAnswers(profile.form, asked, {
    units: lowestUnits(profile),
    languages: profile.languages,
  })

  async function submit(): Promise<void> {
    if (draft.sending) return
    const findings = personalDataIn(profile.form, asked)
    if (wrong.length > 0 || unconfirmed(findings, draft.confirmed).length > 0) {
      dispatch({ type: 'stop', problems: wrong.map(asFieldProblem), findings })
      return
    }
    dispatch({ type: 'send' })
    const submission = { answers: asked, confirmed: draft.confirmed }
    const outcome = await deliver(client, profile.slug, draft, submission)
    dispatch({ type: 'answered', submission, ...outcome })
    if (outcome.result.type === 'done') onSubmitted?.()
  }

  return {
    draft,
    asked,
    problems: draft.problems.filter(
      ({ field, message }) => message !== undefined || wrong.some(({ path }) => path[0] === field),
    ),
    answer: (field, value) => dispatch({ type: 'answer', field, value }),
    confirm: (finding, isConfirmed) => dispatch({ type: 'confirm', finding, isConfirmed }),
    submit,
    again: () => dispatch({ type: 'again', key: idempotencyKey() }),
  }
}

function asFieldProblem({ path: [field], code, max }: AnswerProblem): FieldProblem {
  return { field, code, max }
}

/**
 * Sends a submission. If an earlier one with the same key had arrived after all, though its answer was lost,
 * that one is the report: it is sent again as it was, for its receipt.
 */
async function deliver(
  client: Client,
  region: string,
  { key, unanswered }: Draft,
  submission: Submission,
): Promise<{ result: Result<Received>; earlier: boolean }> {
  const result = await client.submit(region, key, submission)
  if (isRefusal(result, 'keyReused')) {
    for (const before of unanswered) {
      const known = await client.submit(region, key, before)
      if (known.type === 'done') return { result: known, earlier: true }
    }
  }
  return { result, earlier: false }
}

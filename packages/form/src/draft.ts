import { type Answer, type Answers, type Finding, idempotencyKey } from '@rake/core/report'
import type { Received, Refusal, Result, Submission } from './client.ts'
import { moveFindings } from './move-findings.ts'

/** What is wrong with one answer: by its code, or in the server's words. */
export interface FieldProblem {
  readonly field: string
  readonly code: string
  /** For `tooLong`: the most that fits. */
  readonly max?: number | undefined
  /** Given by the server, in the language that was asked for. */
  readonly message?: string | undefined
}

/** One report from its first answer to its receipt. */
export interface Draft {
  /** By field id. What a condition hides stays here, so that nothing is lost by looking at another choice. */
  readonly answers: Answers
  /** Tells the server that a retry is the same report. One for each draft, whatever happens on the way. */
  readonly key: string
  /** How many times sending was stopped for something to be mended: a reason to move the focus. */
  readonly attempt: number
  readonly problems: readonly FieldProblem[]
  /** What looked like personal data at the last attempt. */
  readonly findings: readonly Finding[]
  /** Those of them that the writer says are none. */
  readonly confirmed: readonly Finding[]
  readonly sending: boolean
  /** Why the last try failed as a whole, if it did. */
  readonly failure?: Refusal | 'lost'
  /** What was sent without an answer: some of it may have arrived. */
  readonly unanswered: readonly Submission[]
  /** Set when the report is in; `earlier` if it is one from before the last changes. */
  readonly received?: Received & { readonly earlier: boolean }
  /** How many reports were made before this one. */
  readonly round: number
}

/** What happens to a draft. */
export type DraftEvent =
  | { readonly type: 'answer'; readonly field: string; readonly value: Answer }
  | { readonly type: 'confirm'; readonly finding: Finding; readonly isConfirmed: boolean }
  /** Sending was not tried: there is something to mend first. */
  | {
      readonly type: 'stop'
      readonly problems: readonly FieldProblem[]
      readonly findings: readonly Finding[]
    }
  | { readonly type: 'send' }
  | {
      readonly type: 'answered'
      readonly result: Result<Received>
      readonly submission: Submission
      readonly earlier: boolean
    }
  /** A new report after this one (PS-03), with a key of its own. */
  | { readonly type: 'again'; readonly key: string }

/** A draft with nothing in it. */
export function emptyDraft(): Draft {
  return {
    answers: {},
    key: idempotencyKey(),
    attempt: 0,
    problems: [],
    findings: [],
    confirmed: [],
    sending: false,
    unanswered: [],
    round: 0,
  }
}

/** Whether two findings are the same place in the text, taken for the same kind of thing. */
export function isSame(one: Finding, other: Finding): boolean {
  return (
    one.field === other.field && one.start === other.start && one.end === other.end && one.kind === other.kind
  )
}

/** The draft after the event. */
export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'answer':
      return answered(draft, event.field, event.value)
    case 'confirm': {
      const others = draft.confirmed.filter((one) => !isSame(one, event.finding))
      return { ...draft, confirmed: event.isConfirmed ? [...others, event.finding] : others }
    }
    case 'stop':
      return {
        ...withoutFailure(draft),
        attempt: draft.attempt + 1,
        problems: event.problems,
        findings: event.findings,
      }
    case 'send':
      return { ...withoutFailure(draft), sending: true, problems: [] }
    case 'answered':
      return sent({ ...draft, sending: false }, event)
    case 'again': {
      const { unit } = draft.answers
      return { ...emptyDraft(), answers: { unit }, key: event.key, round: draft.round + 1 }
    }
  }
}

function withoutFailure({ failure: _, ...draft }: Draft): Draft {
  return draft
}

function answered(draft: Draft, field: string, value: Answer): Draft {
  const old = draft.answers[field]
  const edit = {
    field,
    before: typeof old === 'string' ? old : '',
    after: typeof value === 'string' ? value : '',
  }
  return {
    ...draft,
    answers: { ...draft.answers, [field]: value },
    // Whether the server would still say so is not known before the next attempt.
    problems: draft.problems.filter((problem) => problem.field !== field || problem.message === undefined),
    findings: moveFindings(draft.findings, edit),
    confirmed: moveFindings(draft.confirmed, edit),
  }
}

function sent(
  draft: Draft,
  { result, submission, earlier }: Extract<DraftEvent, { type: 'answered' }>,
): Draft {
  if (result.type === 'done') return { ...draft, received: { ...result.value, earlier } }
  if (result.type === 'lost') {
    return { ...draft, failure: 'lost', unanswered: [...draft.unanswered, submission] }
  }
  const { refusal } = result
  const problems = (refusal.problems ?? []).flatMap(({ path: [field], code, message }) =>
    field === undefined ? [] : [{ field, code, message }],
  )
  const findings = refusal.findings ?? []
  const isMendable = problems.length > 0 || findings.length > 0
  return isMendable
    ? { ...draft, attempt: draft.attempt + 1, problems, findings }
    : { ...draft, failure: refusal }
}

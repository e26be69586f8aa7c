import { type Answer, type Answers, type Finding, idempotencyKey, unconfirmed } from '@rake/core/report'
import type { Shown } from '@rake/core/words'
import { isRefusal, type Received, type Refusal, type Submission } from './client.ts'
import type { Delivery } from './keep/outbox.ts'
import type { Kept } from './keep/shelf.ts'
import { moveFindings } from './move-findings.ts'

/** What is wrong with one answer: by its code, or in the server's words. */
export interface FieldProblem {
  readonly field: string
  readonly code: string
  /** For `tooLong`: the most that fits. */
  readonly max?: number | undefined
  /** Given by the server. */
  readonly message?: Shown | undefined
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
  /** What looks like personal data: seen when the writer paused, and at the last attempt. */
  readonly findings: readonly Finding[]
  /** Those of them that the writer says are none. */
  readonly confirmed: readonly Finding[]
  /** A try is under way that the writer waits for. */
  readonly sending: boolean
  /** What the writer has sent and not changed since: it is tried again until there is an answer. */
  readonly outgoing?: Submission
  /** Why the last try failed as a whole, if it did. */
  readonly failure?: Refusal | 'lost'
  /** What else was sent with this key: some of it may have arrived. */
  readonly unanswered: readonly Submission[]
  /** Set when the report is in; `earlier` if it is one from before the last changes. */
  readonly received?: Received & { readonly earlier: boolean; readonly isSaved?: boolean }
  /** Set when it was begun before this page was opened: the answers that no longer fit the form, by field id. */
  readonly restored?: Answers
  /** Whether it outlives this page, on the device. */
  readonly isKept: boolean
  /** How many reports were made before this one. */
  readonly round: number
}

/** What happens to a draft. */
export type DraftEvent =
  | { readonly type: 'answer'; readonly field: string; readonly value: Answer }
  /** The writer paused: what her texts give away by numbers and signs. */
  | { readonly type: 'look'; readonly findings: readonly Finding[] }
  | { readonly type: 'confirm'; readonly finding: Finding; readonly isConfirmed: boolean }
  /** Sending was not tried: there is something to mend first. */
  | {
      readonly type: 'stop'
      readonly problems: readonly FieldProblem[]
      readonly findings: readonly Finding[]
    }
  | { readonly type: 'send'; readonly submission: Submission }
  /** A try of it had no answer; others follow. */
  | { readonly type: 'lost'; readonly submission: Submission }
  | (Delivery & { readonly type: 'answered'; readonly key: string; readonly submission: Submission })
  /** Whether the reporter has the receipt in a safe place. */
  | { readonly type: 'saved'; readonly isSaved: boolean }
  /** A new report after this one (PS-03), with a key of its own. */
  | { readonly type: 'again' }
  /** What was written is thrown away. */
  | { readonly type: 'empty' }
  /** What the device kept is gone on with; `dropped` are those of its answers that no longer fit. */
  | {
      readonly type: 'restore'
      readonly key: string
      readonly kept: Kept
      readonly answers: Answers
      readonly dropped: Answers
    }

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
    isKept: false,
    round: 0,
  }
}

/** The draft after the event. */
export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'answer':
      return answered(draft, event.field, event.value)
    case 'look':
      return draft.outgoing || draft.received
        ? draft
        : { ...draft, findings: withNewer(draft.findings, event.findings) }
    case 'confirm': {
      const others = unconfirmed(draft.confirmed, [event.finding])
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
      return { ...withoutFailure(draft), sending: true, problems: [], outgoing: event.submission }
    case 'lost':
      return event.submission === draft.outgoing ? { ...draft, sending: false, failure: 'lost' } : draft
    case 'answered':
      return event.key === draft.key && !draft.received ? delivered(draft, event) : draft
    case 'saved':
      return draft.received ? { ...draft, received: { ...draft.received, isSaved: event.isSaved } } : draft
    case 'again': {
      const { unit } = draft.answers
      return { ...emptyDraft(), answers: unit === undefined ? {} : { unit }, round: draft.round + 1 }
    }
    case 'empty':
      return { ...emptyDraft(), round: draft.round + 1 }
    case 'restore':
      return restored(draft, event)
  }
}

/** What was found before stays, names and streets too, unless something newer is found in its place. */
function withNewer(before: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  const isReplaced = (one: Finding) =>
    found.some(({ field, start, end }) => field === one.field && start < one.end && one.start < end)
  return [...before.filter((one) => !isReplaced(one)), ...found]
}

function withoutFailure({ failure: _, ...draft }: Draft): Draft {
  return draft
}

/** What was outgoing is so no more, and may have arrived. */
function recalled({ outgoing, ...draft }: Draft): Draft {
  return outgoing ? { ...draft, unanswered: [...draft.unanswered, outgoing] } : draft
}

function answered(draft: Draft, field: string, value: Answer): Draft {
  const old = draft.answers[field]
  const edit = {
    field,
    before: typeof old === 'string' ? old : '',
    after: typeof value === 'string' ? value : '',
  }
  return {
    ...recalled(draft),
    answers: { ...draft.answers, [field]: value },
    // Whether the server would still say so is not known before the next attempt.
    problems: draft.problems.filter((problem) => problem.field !== field || problem.message === undefined),
    findings: moveFindings(draft.findings, edit),
    confirmed: moveFindings(draft.confirmed, edit),
  }
}

function delivered(
  draft: Draft,
  { result, submission, earlier }: Extract<DraftEvent, { type: 'answered' }>,
): Draft {
  const isCurrent = draft.outgoing === submission
  if (result.type === 'done') {
    const { outgoing: _, ...rest } = withoutFailure(draft)
    return { ...rest, sending: false, received: { ...result.value, earlier: earlier || !isCurrent } }
  }
  // Stopped, or older than what is on its way: that one will have an answer of its own.
  if (draft.outgoing && (result.type === 'lost' || !isCurrent)) return draft
  if (result.type === 'lost') return { ...draft, sending: false, failure: 'lost' }
  return refused({ ...recalled(withoutFailure(draft)), sending: false }, result)
}

function refused(draft: Draft, result: { readonly type: 'refused'; readonly refusal: Refusal }): Draft {
  const { refusal } = result
  const problems = (refusal.problems ?? []).flatMap(({ path: [field], code, message }) =>
    field === undefined ? [] : [{ field, code, message }],
  )
  const findings = refusal.findings ?? []
  if (problems.length > 0 || findings.length > 0) {
    return { ...draft, attempt: draft.attempt + 1, problems, findings }
  }
  const failed = { ...draft, failure: refusal }
  // Another report has the key, none that was sent from here: the next try is one of its own.
  return isRefusal(result, 'keyReused') ? { ...failed, key: idempotencyKey(), unanswered: [] } : failed
}

function restored(
  { round }: Draft,
  { key, kept, answers, dropped }: Extract<DraftEvent, { type: 'restore' }>,
): Draft {
  const { confirmed, unanswered, outgoing, received } = kept
  return {
    ...emptyDraft(),
    ...(outgoing && { outgoing, sending: true }),
    ...(received && { received }),
    ...{ key, answers, confirmed, unanswered, round },
    restored: dropped,
    isKept: true,
  }
}

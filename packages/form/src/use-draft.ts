import type { RegionForm } from '@rake/core/region'
import {
  type Answer,
  type AnswerProblem,
  type Answers,
  checkFields,
  type Finding,
  patternsIn,
  unconfirmed,
} from '@rake/core/report'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { askedAnswers } from './asked-answers.ts'
import { client, type Received, type Result, type Submission } from './client.ts'
import type { Draft, FieldProblem } from './draft.ts'
import { efforts } from './effort.ts'
import { type Keeping, keepDraft } from './keep/draft-keeper.ts'
import { fitting } from './keep/fitting.ts'
import { isSharedComputer, rememberShared } from './keep/shared-computer.ts'
import { isWithinWord } from './move-findings.ts'

/** A draft and what can be done to it. */
export interface DraftInUse {
  /**
   * What has been answered, found, sent and received. `findings` are to be shown as they come: they stop
   * nothing until the next attempt. `received` holds the receipt once the report is in.
   */
  readonly draft: Draft
  /** The answers to be sent as they are now. */
  readonly asked: Answers
  /** What was wrong at the last attempt and still is. */
  readonly problems: readonly FieldProblem[]
  readonly answer: (field: string, value: Answer) => void
  /** The writer has left a field: its text is looked through without waiting for a pause. */
  readonly left: () => void
  /** The writer says of a finding that it is no personal data, or takes that back. */
  readonly confirm: (finding: Finding, isConfirmed: boolean) => void
  /** Checks, guards and sends, as often as it takes; does nothing while a sending is under way. */
  readonly submit: () => void
  /** Whether the reporter has the receipt in a safe place: the device forgets it, and the page may be left. */
  readonly saved: (isSaved: boolean) => void
  /** A new report after this one (PS-03); the unit stays. */
  readonly again: () => void
  /** Throws away what was written. */
  readonly empty: () => void
  /** Whether others use this computer too, as the reporter says; undefined where nothing is kept anyway. */
  readonly isShared: boolean | undefined
  readonly share: (isShared: boolean) => void
}

/**
 * The guard looks when nothing has been written for so long, in milliseconds. In the midst of a word or a number
 * it waits longer; after a field is left, only for the press of a button to be over, which it might else move.
 */
const pauses = { between: 1_000, within: 2_500, left: 300 }

/** What a draft is about, and whether it may be kept. */
export interface DraftOptions {
  /** The region's form in one language: from `useRegionForm`, or from `formIn` of `@rake/core/region`. */
  readonly form: RegionForm
  /** The address of the API: `/api`, `https://rake.example/api`. */
  readonly api: string
  /**
   * `false`: nothing is ever kept on the device, neither a draft nor what waits to be sent nor a receipt.
   * Otherwise the reporter may say so (docs/decisions/0008).
   */
  readonly drafts?: boolean | undefined
  /** The report is in. Nothing of it is told: only the reporter knows its receipt. */
  readonly onSubmitted?: (() => void) | undefined
}

/** How a draft reaches the server. */
export interface Way {
  /** What the effort is for, as the server has it. */
  readonly place: string
  readonly send: (key: string, submission: Submission) => Promise<Result<Received>>
}

/**
 * The state of a form: one draft as one value, on the device and on its way to the server.
 * @param way to the region of the form, where it is not said
 */
export function useDraft({ form, api, drafts = true, onSubmitted }: DraftOptions, way?: Way): DraftInUse {
  const { profile, lang } = form
  const { slug, units } = profile
  const { place, send } = way ?? {
    place: slug,
    send: (key, submission) => client(api, lang).submit(slug, key, submission),
  }
  const keeping: Keeping = {
    send,
    fit: (answers) => fitting(profile.form, units, answers),
    onReceived: onSubmitted,
  }
  const latest = useRef(keeping)
  const keeper = useMemo(() => keepDraft(`${api} ${slug}`, latest), [api, slug])
  const draft = useSyncExternalStore(keeper.subscribe, keeper.now, keeper.now)
  // Asked once the page is there: a server that draws the form knows no device.
  const [isShared, setShared] = useState<boolean>()
  useEffect(() => {
    latest.current = keeping
  })
  useEffect(() => setShared(isSharedComputer()), [])
  useEffect(() => {
    if (isShared !== undefined) return keeper.open(drafts && !isShared)
  }, [keeper, drafts, isShared])
  useLeavingAsked(draft.received ? !draft.received.isSaved : Boolean(draft.outgoing && !draft.isKept))

  const asked = askedAnswers(profile.form, draft.answers, lang)
  const wrong = checkFields(profile.form, asked, { units })
  const { dispatch } = keeper
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])

  function lookAfter(milliseconds: number): void {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => {
      const written = askedAnswers(profile.form, keeper.now().answers, lang)
      dispatch({ type: 'look', findings: patternsIn(profile.form, written) })
    }, milliseconds)
  }

  function submit(): void {
    if (draft.sending) return
    const findings = patternsIn(profile.form, asked)
    if (wrong.length > 0 || unconfirmed(findings, draft.confirmed).length > 0) {
      dispatch({ type: 'stop', problems: wrong.map(asFieldProblem), findings })
      return
    }
    const submission = draft.outgoing ?? { answers: asked, confirmed: draft.confirmed }
    dispatch({ type: 'send', submission })
  }

  return {
    draft,
    asked,
    problems: draft.problems.filter(
      ({ field, message }) => message !== undefined || wrong.some(({ path }) => path[0] === field),
    ),
    answer(field, value) {
      efforts.ahead(place, draft.key)
      const isWithin = typeof value === 'string' && isWithinWord(String(draft.answers[field] ?? ''), value)
      dispatch({ type: 'answer', field, value })
      lookAfter(isWithin ? pauses.within : pauses.between)
    },
    left: () => lookAfter(pauses.left),
    confirm: (finding, isConfirmed) => dispatch({ type: 'confirm', finding, isConfirmed }),
    submit,
    saved: (isSaved) => dispatch({ type: 'saved', isSaved }),
    again: () => dispatch({ type: 'again' }),
    empty: () => dispatch({ type: 'empty' }),
    isShared: drafts ? isShared === true : undefined,
    share(isShared) {
      rememberShared(isShared)
      setShared(isShared)
    },
  }
}

/** While this holds, the browser asks before the page is left: something would be lost that is nowhere else. */
function useLeavingAsked(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAsked])
}

function asFieldProblem({ path: [field], code, max }: AnswerProblem): FieldProblem {
  return { field, code, max }
}

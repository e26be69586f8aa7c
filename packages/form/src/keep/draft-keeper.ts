import { type Answers, idempotencyKey } from '@rake/core/report'
import type { Received, Result, Submission } from '../client.ts'
import { type Draft, type DraftEvent, emptyDraft, nextDraft } from '../draft.ts'
import type { Fitting } from './fitting.ts'
import { isUntouched, keptOf } from './kept.ts'
import { deliver, pauseAfter } from './outbox.ts'
import { shelfOf } from './shelf.ts'
import { joinTabs, type Tabs } from './tabs.ts'

/** What a keeper works with; read whenever it is needed, so that a change of language is followed. */
export interface Keeping {
  readonly send: (key: string, submission: Submission) => Promise<Result<Received>>
  /** Parts the answers that were kept into those that fit the form and those that do not. */
  readonly fit: (answers: Answers) => Fitting
  /** The report is in. */
  readonly onReceived?: (() => void) | undefined
  /** How long to wait after so many lost tries, in milliseconds. */
  readonly pauseAfter?: ((lost: number) => number) | undefined
}

/** One form's draft: as it is now, on the device, and on its way to the server. */
export interface DraftKeeper {
  readonly now: () => Draft
  readonly dispatch: (event: DraftEvent) => void
  /** Calls back after every change; returns how to end that. */
  readonly subscribe: (listener: () => void) => () => void
  /** The page is open: takes up what was left unfinished, if it may keep anything. Returns how to close it. */
  readonly open: (keeps: boolean) => () => void
}

/**
 * Keeps the draft of one form. Every change stands on the device before anything is sent, without a delay
 * that could write a draft again after it has gone. A draft is known by its idempotency key and belongs to the
 * page that wrote it last: a page whose draft another one took goes on under a key of its own, so that no two
 * mix and no words are lost.
 */
export function keepDraft(place: string, keeping: { readonly current: Keeping }): DraftKeeper {
  const page = idempotencyKey()
  const shelf = shelfOf(place)
  const listeners = new Set<() => void>()
  /** The keys under which this page has written. */
  const mine = new Set<string>()
  let draft = emptyDraft()
  let keeps = false
  let tabs: Tabs | undefined
  let sending = new AbortController()

  function dispatch(event: DraftEvent): void {
    const before = draft
    draft = nextDraft(draft, event)
    // A receipt that is not yet saved outlives the beginning of another report.
    if (before.key !== draft.key && !before.received) drop(before.key)
    save()
    if (event.type === 'send' || event.type === 'restore') start()
    else if (!draft.outgoing) sending.abort()
    if (event.type === 'again') void takeUp()
    for (const listener of listeners) listener()
  }

  function drop(key: string): void {
    if (shelf.get(key)?.page === page) shelf.remove(key)
    mine.delete(key)
  }

  function save(): void {
    if (keeps && mine.has(draft.key) && shelf.get(draft.key)?.page !== page) {
      // Another page has it. What was sent stays the same report; what was not becomes one of its own.
      if (draft.outgoing || draft.unanswered.length > 0 || draft.received) return
      draft = { ...draft, key: idempotencyKey() }
    }
    const { key, received } = draft
    // The time of a receipt is that of its coming: looking at it does not make it stay longer.
    const came = received && shelf.get(key)
    const kept = keeps ? keptOf(draft, page, came?.received ? came.at : Date.now()) : undefined
    const isKept = kept !== undefined && shelf.put(key, kept)
    if (isKept) mine.add(key)
    else if (!kept) drop(key)
    draft = { ...draft, isKept }
  }

  function start(): void {
    sending.abort()
    const { key, outgoing: submission, unanswered } = draft
    if (!submission) return
    sending = new AbortController()
    void deliver({
      submission,
      unanswered,
      send: (one) => keeping.current.send(key, one),
      signal: sending.signal,
      onLost: () => dispatch({ type: 'lost', submission }),
      pauseAfter: keeping.current.pauseAfter ?? pauseAfter,
    }).then((delivery) => {
      const { received } = draft
      dispatch({ type: 'answered', key, submission, ...delivery })
      if (draft.received && !received) keeping.current.onReceived?.()
    })
  }

  /** Takes up the first kept report that no other living page holds, unless somebody has begun to write here. */
  async function takeUp(): Promise<void> {
    const start = draft
    const joined = tabs
    const waiting = shelf.list().filter(([key]) => !mine.has(key))
    if (!joined || waiting.length === 0 || !isUntouched(draft)) return
    const held = await joined.held()
    const [key] = waiting.find(([one]) => !held.has(one)) ?? []
    const kept = key === undefined ? undefined : shelf.get(key)
    if (tabs !== joined || key === undefined || !kept) return
    shelf.put(key, { ...kept, page })
    await joined.claim(key)
    // Of pages that are opened in the same moment, the last to write has it.
    if (shelf.get(key)?.page !== page) return takeUp()
    if (tabs !== joined || draft.answers !== start.answers || draft.received) return
    mine.add(key)
    const fitted = kept.outgoing ? { answers: kept.answers, dropped: {} } : keeping.current.fit(kept.answers)
    dispatch({ type: 'restore', key, kept, ...fitted })
    void joined.claim(key)
  }

  return {
    now: () => draft,
    dispatch,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open(isKeeping) {
      keeps = isKeeping
      tabs = keeps ? joinTabs(() => draft.key) : undefined
      save()
      start()
      void takeUp()
      for (const listener of listeners) listener()
      return () => {
        tabs?.close()
        tabs = undefined
        sending.abort()
      }
    },
  }
}

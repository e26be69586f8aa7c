import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiProblem, type Draft, isProblem, read, regionApi, type SocialReportView } from '../../api.ts'
import { today } from '../../dates.ts'
import { draftQuery, socialReportQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'
import { forgetWritten, keepWritten } from './kept.ts'
import { type Missing, missingIn } from './missing.ts'
import { documentFrom, type Lives, type Written } from './written.ts'

/** So long a pause, in milliseconds, and what was written goes to the server. */
const pause = 2_000
/** So long, in milliseconds, until a server that could not be reached is tried again. */
const patience = 30_000

/** Where what is written stands. */
type Saving =
  /** Nothing has been changed. */
  | { readonly at: 'rest' }
  /** It is on the device, and goes to the server in a moment. */
  | { readonly at: 'waiting' | 'sending' }
  /** The server has it. */
  | { readonly at: 'saved'; readonly time: string }
  /** The server does not take it yet: something is missing. It is on the device. */
  | { readonly at: 'incomplete' }
  /** The server cannot be reached. It is on the device. */
  | { readonly at: 'offline' }
  /** The server refuses it, whatever is written: it is being approved already, or is not hers to write. */
  | { readonly at: 'refused'; readonly error: Error }
  /** Somebody else has written a newer one. It is on the device, and the writer chooses. */
  | { readonly at: 'elsewhere' }

/** The writing of a social report. */
export interface Writing {
  readonly written: Written
  readonly change: (next: (before: Written) => Written) => void
  /** Takes something out; it can be brought back until something else is changed. */
  readonly remove: (what: string, next: (before: Written) => Written) => void
  /** What was taken out last, and how it comes back. */
  readonly removed: { readonly what: string; readonly undo: () => void } | undefined
  readonly saving: Saving
  /** Whether the device keeps what is written. */
  readonly isKept: boolean
  /** What the server found missing when it was last asked. */
  readonly missing: readonly Missing[]
  /** Sends it now; whether the server has it. */
  readonly save: () => Promise<boolean>
  /** Goes on with what stands here, though somebody else has written a newer one. */
  readonly overwrite: () => void
}

/**
 * Keeps what is written: at once on the device, and after every pause as a new document on the server. What the
 * server does not take yet stays on the device, and nothing is lost with a closed tab.
 */
export function useWriting(asked: {
  readonly id: string
  readonly draft: Draft
  readonly lives: Lives
  readonly start: Written
  /** The document from which it goes on. */
  readonly base: string | undefined
  /** Whether the start has not been sent yet. */
  readonly isUnsent: boolean
}): Writing {
  const { id, start, isUnsent } = asked
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const [written, setWritten] = useState(start)
  const [saving, setSaving] = useState<Saving>({ at: isUnsent ? 'waiting' : 'rest' })
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [isKept, setKept] = useState(true)
  const [removed, setRemoved] = useState<{ what: string; before: Written }>()
  // What a save in flight and a timer must know as it is now, not as it was when they began.
  const now = useRef({
    written: start,
    base: asked.base,
    changes: isUnsent ? 1 : 0,
    sent: 0,
    isSending: false,
    isElsewhere: false,
    /** What is given beside the words is not that of the document that was sent last. */
    isStale: false,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const given = useRef(asked)
  given.current = asked

  /** The report as the server has it; not from memory, and not waiting for a connection. */
  async function asItIsNow(): Promise<SocialReportView> {
    const fresh: SocialReportView = await read(
      regionApi['social-reports'][':id'].$get({ param: { region, id } }),
    )
    queries.setQueryData(socialReportQuery(region, id).queryKey, fresh)
    return fresh
  }

  function keep() {
    const { base, written } = now.current
    setKept(keepWritten(localStorage, region, id, { base, written, at: new Date().toISOString() }))
  }

  function later(wait = pause) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => save(), wait)
  }

  function put(next: Written) {
    now.current.written = next
    now.current.changes++
    setWritten(next)
    keep()
    setSaving((before) => (before.at === 'elsewhere' || before.at === 'refused' ? before : { at: 'waiting' }))
    later()
  }

  async function save(): Promise<boolean> {
    clearTimeout(timer.current)
    const state = now.current
    if (state.isSending || state.isElsewhere) return false
    if (state.changes === state.sent && !state.isStale) return true
    state.isSending = true
    state.isStale = false
    const { changes, written } = state
    const { draft, lives } = given.current
    const document = documentFrom(draft, written, { day: today(), lives })
    setSaving({ at: 'sending' })
    try {
      const { documents } = await asItIsNow()
      if (documents.at(-1)?.id !== state.base) {
        // Without a word of one's own there is nothing to choose between.
        if (changes === state.sent) {
          setSaving({ at: 'rest' })
          return false
        }
        state.isElsewhere = true
        setSaving({ at: 'elsewhere' })
        return false
      }
      const kept = await read(
        regionApi['social-reports'][':id'].documents.$post({ param: { region, id }, json: document }),
      )
      state.base = kept.id
      state.sent = changes
      setMissing([])
      queries.invalidateQueries({ queryKey: socialReportQuery(region, id).queryKey })
      if (state.changes === changes && !state.isStale) {
        forgetWritten(localStorage, region, id)
        setSaving({ at: 'saved', time: new Date().toISOString() })
        return true
      }
      keep()
      setSaving({ at: 'waiting' })
      later()
      return false
    } catch (error) {
      if (isProblem(error, 'document') || isProblem(error, 'badBody')) {
        const found = missingIn(document, (error as ApiProblem).problems)
        setMissing(found)
        setSaving({ at: 'incomplete' })
        // A newer summary has been published since, or a statement erased: what is given is taken as it is now.
        if (found.some(({ matter }) => matter === 'stale' || matter === 'notPublished')) {
          queries.invalidateQueries({ queryKey: draftQuery(region, id).queryKey })
        }
        if (state.changes !== changes) later()
      } else if (error instanceof ApiProblem && error.status < 500) setSaving({ at: 'refused', error })
      else {
        setSaving({ at: 'offline' })
        later(patience)
      }
      return false
    } finally {
      state.isSending = false
    }
  }

  const saveNow = useRef(save)
  saveNow.current = save
  useEffect(() => {
    const send = () => void saveNow.current()
    // What waits on the device goes out as soon as the way is open, and when the writer leaves the page.
    send()
    window.addEventListener('online', send)
    return () => {
      window.removeEventListener('online', send)
      send()
    }
  }, [])

  const { draft } = asked
  const seen = useRef(draft)
  useEffect(() => {
    if (seen.current === draft) return
    seen.current = draft
    // Other figures, sources or statements beside the same words: another document.
    now.current.isStale = true
    void saveNow.current()
  }, [draft])

  return {
    written,
    change: (next) => {
      setRemoved(undefined)
      put(next(now.current.written))
    },
    remove: (what, next) => {
      const before = now.current.written
      setRemoved({ what, before })
      put(next(before))
    },
    removed: removed && {
      what: removed.what,
      undo: () => {
        setRemoved(undefined)
        put(removed.before)
      },
    },
    saving,
    isKept,
    missing,
    save,
    overwrite: async () => {
      const { documents } = await asItIsNow()
      now.current.base = documents.at(-1)?.id
      now.current.changes++
      now.current.isElsewhere = false
      keep()
      setSaving({ at: 'waiting' })
      await save()
    },
  }
}

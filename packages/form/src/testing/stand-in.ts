// What JSX becomes. Named here, it is prepared before the tests begin and not in the midst of them.
import 'react/jsx-runtime'
import { plainDate } from '@rake/core/clock'
import { formIn, publicProfile, type TrackedReport, tellReceipt, tellTracked } from '@rake/core/region'
import { pohjoisSavo } from '@rake/regions'
import { vi } from 'vitest'
import type { Addition, Received, Submission } from '../client.ts'

/** The form that the server has on a day, in a language. */
export const formOf = (lang: string, profile = pohjoisSavo, day = '2026-11-22') =>
  formIn(publicProfile(profile, plainDate(day)), lang)

/** Receipts as the server writes them, check character included. */
export const receipts = ['S01G-EDYJ-CC0G-G28HT', 'S01G-EDYJ-CC10-G28HA'] as const

/** What comes with every receipt; the code says nothing that a phone could read. */
export const slip = {
  submitted: '2026-11-22',
  tracking: 'https://rake.example.org/pohjois-savo/seuranta',
  qr: { size: 11, path: 'M4 4h3v1H4zM4 6h1v1H4z' },
} satisfies Omit<Received, 'receipt'>

/** What the server says around a receipt. */
export const toldOf = (given: { readonly tracking?: string }, lang = 'fi', profile = pohjoisSavo) =>
  tellReceipt(publicProfile(profile), { submitted: slip.submitted, tracking: given.tracking }, lang)

/** One request as it reached the network. */
interface Sent {
  readonly path: string
  readonly init: RequestInit
  readonly key: string | null
  readonly body: Submission & Partial<Addition>
}

type Answer = { readonly status: number; readonly body: object } | 'lost' | 'arrivedButLost'

/** A problem as the server answers it (RFC 9457). */
export function problem(kind: string, status: number, more: object = {}): Answer {
  return {
    status,
    body: {
      type: `urn:rake:problem:${kind}`,
      title: `Otsikko ${kind}`,
      status,
      detail: `Selitys ${kind}`,
      ...more,
    },
  }
}

/**
 * A server at the network boundary, in place of `fetch`: it takes in reports by their key as the real one
 * does, and answers with what it was told to, once for each.
 */
export function standIn(profile = pohjoisSavo) {
  localStorage.clear()
  sessionStorage.clear()
  const sent: Sent[] = []
  const told: Answer[] = []
  const stored = new Map<string, { body: string; receipt: string }>()
  const tracked = new Map<string, TrackedReport>()
  const added = new Map<string, string>()

  function take({ key, body }: Sent): Answer {
    const known = stored.get(key ?? '')
    const text = JSON.stringify(body.answers)
    if (known && known.body !== text) return problem('keyReused', 422)
    const receipt = known?.receipt ?? receipts[stored.size] ?? ''
    stored.set(key ?? '', { body: text, receipt })
    return {
      status: 201,
      body: { receipt, ...slip, told: toldOf(slip, String(body.answers.language), profile) },
    }
  }

  function add({ key, body: { receipt = '', text = '' } }: Sent): Answer {
    const matter = tracked.get(receipt)
    if (!matter) return problem('unknownReceipt', 404)
    const known = added.get(key ?? '')
    if (known !== undefined && known !== text) return problem('keyReused', 422)
    if (known === undefined) {
      added.set(key ?? '', text)
      const { asked: _, ...rest } = matter
      const step = { type: 'report.add', day: slip.submitted, words: text }
      tracked.set(receipt, { ...rest, history: [...matter.history, step] })
    }
    return { status: 201, body: { added: slip.submitted } }
  }

  function answer(request: Sent): Answer {
    if (request.path.endsWith('/reports')) return take(request)
    if (request.path.endsWith('/tracking/additions')) return add(request)
    if (request.path.endsWith('/tracking')) {
      const report = tracked.get(request.body.receipt ?? '')
      if (!report) return problem('unknownReceipt', 404)
      const lang = new Headers(request.init.headers).get('Accept-Language') ?? ''
      return { status: 200, body: { ...report, told: tellTracked(profile, report, lang) } }
    }
    const lang = new URL(request.path, location.href).searchParams.get('lang') ?? ''
    return { status: 200, body: formOf(lang, profile) }
  }

  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const request: Sent = {
      path,
      init,
      key: new Headers(init.headers).get('Idempotency-Key'),
      body: JSON.parse(String(init.body ?? '{}')),
    }
    sent.push(request)
    const next = told.shift()
    if (next === 'arrivedButLost') answer(request)
    if (typeof next === 'string') throw new TypeError('Failed to fetch')
    const { status, body } = next ?? (answer(request) as Exclude<Answer, string>)
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    // Its words are Finnish, whatever it is asked for.
    const headers = { 'Content-Type': type, 'Content-Language': 'fi' }
    return new Response(JSON.stringify(body), { status, headers })
  })

  return {
    /** Every request, in order. */
    sent,
    /** How many reports are in. */
    stored: () => stored.size,
    /** Every addition that is in, in order. */
    added: () => [...added.values()],
    /** What the next requests meet instead of the usual answer. */
    meet: (...answers: Answer[]) => told.push(...answers),
    track: (receipt: string, matter: TrackedReport) => tracked.set(receipt, matter),
  }
}

import type { RegionForm, ToldReceipt, ToldReport, TrackedReport } from '@rake/core/region'
import type { Answers, Finding } from '@rake/core/report'
import type { Lang, Localized, Shown } from '@rake/core/words'
import { efforts } from './effort.ts'

/** A region of an installation, as its list tells. */
export interface RegionLine {
  readonly slug: string
  readonly name: Localized
  readonly languages: readonly Lang[]
  readonly fictional?: boolean
}

/** A filled-in form on its way. */
export interface Submission {
  readonly answers: Answers
  /** Findings that the writer says are no personal data. */
  readonly confirmed: readonly Finding[]
}

/** What comes back for a report. */
export interface Received {
  /** The only key to the report: the server does not keep it. */
  readonly receipt: string
  /** `YYYY-MM-DD`. */
  readonly submitted: string
  /** The address of the page where the report is followed, without the receipt, if the installation has one. */
  readonly tracking?: string
  /** The receipt as a QR code: the path of its dark squares in an SVG of this size. */
  readonly qr?: { readonly size: number; readonly path: string }
  /** What is said around a receipt; nothing around what is added to a report. */
  readonly told?: ToldReceipt
}

/** What a reporter adds to her report later. */
export interface Addition {
  readonly receipt: string
  readonly text: string
  /** Findings in the field `text` that the writer says are no personal data. */
  readonly confirmed: readonly Finding[]
}

/** What the holder of a receipt sees (VK-02): as a program reads it, and `told` in the language of the client. */
export interface Tracked extends TrackedReport {
  readonly told: ToldReport
}

/** Why the server says no (RFC 9457), in the language asked for where the server speaks it; each text says its own. */
export interface Refusal {
  /** `urn:rake:problem:` and the kind. */
  readonly type: string
  readonly title: Shown
  readonly detail: Shown
  readonly problems?: readonly {
    readonly path: readonly string[]
    readonly code: string
    readonly message: Shown
  }[]
  readonly findings?: readonly Finding[]
  /** How much effort is asked now: there if that is the reason, and only then. */
  readonly bits?: number
}

/**
 * What became of a request: done, refused by the server with its reason, or lost on the way. A lost one may
 * have been carried out all the same.
 */
export type Result<Value> =
  | { readonly type: 'done'; readonly value: Value }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'lost' }

/** The part of the API that needs no account. */
export interface Client {
  readonly regions: () => Promise<Result<readonly RegionLine[]>>
  /** All that the form and the tracking need, in the language of this client. */
  readonly form: (region: string) => Promise<Result<RegionForm>>
  /** Sending again with the same key and submission stores nothing twice and gives the same receipt. */
  readonly submit: (region: string, key: string, submission: Submission) => Promise<Result<Received>>
  readonly track: (receipt: string) => Promise<Result<Tracked>>
  /** Adds to a report, on this day (PS-16). Again with the same key and text, it stores nothing twice. */
  readonly add: (key: string, addition: Addition) => Promise<Result<{ readonly added: string }>>
}

/** What the effort of additions is for: all regions together, since nobody says there which one. */
export const additionPlace = 'tracking'

/** A request that has had no answer for so long, in milliseconds, counts as lost. Tracking may be slow on purpose. */
const patience = 60_000

/**
 * A client of the API at this address (`/api`, `https://rake.example/api`), answered in this language. No
 * cookie goes with any request, nor the address of the page that the form stands on.
 */
export function client(api: string, lang: Lang): Client {
  const base = api.replace(/\/+$/, '')

  async function request<Value>(path: string, init: RequestInit = {}): Promise<Result<Value>> {
    try {
      const response = await fetch(`${base}${path}`, {
        cache: 'no-store',
        ...init,
        headers: { 'Accept-Language': lang, ...init.headers },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patience),
      })
      if (response.ok) return { type: 'done', value: await response.json() }
      // An error page of something on the way does not tell what became of the request.
      if (!response.headers.get('Content-Type')?.includes('problem+json')) return { type: 'lost' }
      const { title, detail, problems, ...rest } = await response.json()
      const said = (text: string) => ({ text, lang: response.headers.get('Content-Language') ?? lang })
      const refusal: Refusal = {
        ...rest,
        title: said(title),
        detail: said(detail),
        problems: problems?.map((one: { message: string }) => ({ ...one, message: said(one.message) })),
      }
      return { type: 'refused', refusal }
    } catch {
      return { type: 'lost' }
    }
  }

  const post = <Value>(path: string, body: unknown, headers?: Record<string, string>) =>
    request<Value>(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  /** Posts under a key, with the effort that the server asks for there, however often it asks for more. */
  async function postOnce<Value>(
    place: string,
    key: string,
    path: string,
    body: unknown,
  ): Promise<Result<Value>> {
    for (;;) {
      const { nonce, bits } = efforts.soFar(place, key)
      const result = await post<Value>(path, body, { 'Idempotency-Key': key, 'Rake-Effort': nonce })
      const wanted = result.type === 'refused' ? (result.refusal.bits ?? 0) : 0
      if (wanted <= bits) return result
      await efforts.reach(place, key, wanted)
    }
  }

  return {
    regions: () => request('/regions'),
    // The browser may keep it for as long as the server says: it is the same for everybody.
    form: (region) =>
      request(`/regions/${encodeURIComponent(region)}/form?lang=${encodeURIComponent(lang)}`, {
        cache: 'default',
      }),
    submit: (region, key, submission) =>
      postOnce(region, key, `/regions/${encodeURIComponent(region)}/reports`, submission),
    track: (receipt) => post('/tracking', { receipt }),
    add: (key, addition) => postOnce(additionPlace, key, '/tracking/additions', addition),
  }
}

/** Whether the server refused for this reason. */
export function isRefusal(result: Result<unknown>, kind: string): boolean {
  return result.type === 'refused' && result.refusal.type === `urn:rake:problem:${kind}`
}

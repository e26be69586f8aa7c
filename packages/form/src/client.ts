import type { Outcome, Route } from '@rake/core/lifecycle'
import type { PublicProfile } from '@rake/core/region'
import type { Answers, Finding } from '@rake/core/report'
import type { Lang, Localized } from '@rake/core/words'

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
  /** The only key to the report: it is shown once and kept nowhere. */
  readonly receipt: string
  /** `YYYY-MM-DD`. */
  readonly submitted: string
}

/** How far a matter has come, as its reporter is told. */
export type Status = 'arrived' | 'reviewed' | 'decided' | 'inProgress' | 'closed' | 'redirected'

/** One step of the handling. */
export interface TrackedStep {
  readonly type: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly route?: Route
  readonly outcome?: Outcome
  readonly channel?: string
  /** The office that acted. */
  readonly by?: Localized
  readonly words?: string
}

/** What the holder of a receipt sees (VK-02). */
export interface Tracked {
  readonly region: string
  readonly submitted: string
  readonly status: Status
  /** Whether the report is handled together with others about the same phenomenon. */
  readonly shared: boolean
  readonly route?: Route
  readonly outcome?: Outcome
  /** The id of one of the profile's channels. */
  readonly channel?: string
  readonly history: readonly TrackedStep[]
}

/** Why the server says no (RFC 9457), in the language that was asked for. */
export interface Refusal {
  /** `urn:rake:problem:` and the kind. */
  readonly type: string
  readonly title: string
  readonly detail: string
  readonly problems?: readonly {
    readonly path: readonly string[]
    readonly code: string
    readonly message: string
  }[]
  readonly findings?: readonly Finding[]
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
  readonly profile: (region: string) => Promise<Result<PublicProfile>>
  /** Sending again with the same key and submission stores nothing twice and gives the same receipt. */
  readonly submit: (region: string, key: string, submission: Submission) => Promise<Result<Received>>
  readonly track: (receipt: string) => Promise<Result<Tracked>>
}

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
        ...init,
        headers: { 'Accept-Language': lang, ...init.headers },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      })
      if (response.ok) return { type: 'done', value: await response.json() }
      // An error page of something on the way does not tell what became of the request.
      if (!response.headers.get('Content-Type')?.includes('problem+json')) return { type: 'lost' }
      return { type: 'refused', refusal: await response.json() }
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

  return {
    regions: () => request('/regions'),
    profile: (region) => request(`/regions/${encodeURIComponent(region)}`),
    submit: (region, key, submission) =>
      post(`/regions/${encodeURIComponent(region)}/reports`, submission, { 'Idempotency-Key': key }),
    track: (receipt) => post('/tracking', { receipt }),
  }
}

/** Whether the server refused for this reason. */
export function isRefusal(result: Result<unknown>, kind: string): boolean {
  return result.type === 'refused' && result.refusal.type === `urn:rake:problem:${kind}`
}

import type { Profile } from '@rake/core'
import { type Instant, instant } from '@rake/core/clock'
import { idempotencyKey } from '@rake/core/report'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { createApp } from './app.ts'
import { demoIdentity } from './identity/demo.ts'
import { secretsOf } from './secrets.ts'
import { saveProfiles } from './store/index.ts'
import { testStore } from './store/test-store.ts'

/** The API over a database of its own, with a clock that the test sets; `address` as an installation has one. */
export async function testApp(
  regions: readonly Profile[] = [pohjoisSavo, lintukoto],
  { address }: { readonly address?: string } = {},
) {
  const store = await testStore()
  await saveProfiles(store.db, regions)
  const secrets = secretsOf('a secret for tests only, 32 characters or more')
  const clock = { now: instant('2026-03-02T10:00:00Z') as Instant }
  const app = createApp({
    regions,
    db: store.db,
    secrets,
    identity: demoIdentity(regions, secrets),
    now: () => clock.now,
    ...(address !== undefined && { address }),
  })

  /** Sends a request; with a body, as JSON. */
  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await app.request(path, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.includes('json')
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }

  /** The same as somebody who has signed in. */
  async function signIn(region: string, person: string) {
    const { headers, status } = await call('POST', '/session', { region, person })
    if (status !== 201) throw new Error(`${person} cannot sign in to ${region}`)
    const cookie = (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
    return {
      get: (path: string) => call('GET', path, undefined, { Cookie: cookie }),
      post: (path: string, body: unknown = {}, more: Record<string, string> = {}) =>
        call('POST', path, body, { Cookie: cookie, ...more }),
    }
  }

  /** Sends a report and gives its receipt. */
  async function report(region: string, answers: Record<string, unknown>, key = idempotencyKey()) {
    return call('POST', `/regions/${region}/reports`, { answers }, { 'Idempotency-Key': key })
  }

  return { ...store, app, clock, secrets, call, signIn, report }
}

/** Answers that the form of Pohjois-Savo takes. */
export const phenomenon = {
  language: 'fi',
  unit: 'joroisten-sosiaalityo',
  nature: 'negative',
  description: 'Asuntoja ei löydy kohtuuhintaan, ja asiakkaat jäävät tilapäismajoitukseen.',
}

import { effortShown, idempotencyKey, mostEffort, solveEffort } from '@rake/core/report'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { type EffortGate, effortGate } from './effort-gate.ts'
import { demoIdentity } from './identity/demo.ts'
import { phenomenon, testApp } from './test-app.ts'

const regions = [pohjoisSavo, lintukoto]
const path = '/regions/pohjois-savo/reports'
const halfLife = 1800

let t: Awaited<ReturnType<typeof testApp>>
let app: ReturnType<typeof createApp>
/** Milliseconds of the gate's clock. */
let clock: number
beforeAll(async () => {
  t = await testApp(regions)
})
afterAll(() => t.drop())
beforeEach(() => {
  clock = 0
  let n = 0
  // Every eighth report is counted, as by chance; so few are free that a test can make a flood.
  app = appWith(
    effortGate({ free: 20, halfLife, most: 18 }, { now: () => clock, random: () => (n++ % 8) / 8 }),
  )
})

function appWith(gate: EffortGate) {
  const { db, secrets } = t
  return createApp({ regions, db, secrets, identity: demoIdentity(regions, secrets), gate })
}

/** Sends a report; with a nonce, showing it. */
async function send({ key = idempotencyKey(), nonce = '', body = { answers: phenomenon } as object } = {}) {
  const response = await app.request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': 'en',
      'Idempotency-Key': key,
      ...(nonce && { 'Rake-Effort': nonce }),
    },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { receipt: string; bits: number }
  return { status: response.status, body: answer, headers: response.headers }
}

/** Sends as the form does: with as much effort as the server asks for, as often as it asks. */
async function sendAsForm(key = idempotencyKey()) {
  let nonce = ''
  for (;;) {
    const answer = await send({ key, nonce })
    if (answer.status !== 429) return answer
    expect(effortShown('pohjois-savo', key, nonce)).toBeLessThan(answer.body.bits)
    nonce = solveEffort('pohjois-savo', key, answer.body.bits)
  }
}

/** Sends until effort is asked for; how many were taken. */
async function flood(): Promise<number> {
  for (let taken = 0; ; taken++) if ((await send()).status !== 201) return taken
}

const stored = async () => {
  const { n } = await t.db
    .selectFrom('report')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

test('in normal times nothing is asked, and a nonce is not looked at', async () => {
  expect((await send()).status).toBe(201)
  expect((await send({ nonce: 'nonsense' })).status).toBe(201)
})

test('under a flood it is said how much is asked, and the same report with that is taken', async () => {
  expect(await flood()).toBe(17)
  const before = await stored()
  const key = idempotencyKey()
  const refused = await send({ key })
  expect(refused).toMatchObject({
    status: 429,
    body: {
      type: 'urn:rake:problem:effort',
      status: 429,
      bits: 14,
      title: 'Many reports are coming in just now',
    },
  })
  expect(refused.headers.get('Content-Type')).toBe('application/problem+json')
  for (const nonce of ['nonsense', '00000000', solveEffort('lintukoto', key, 14)]) {
    expect((await send({ key, nonce })).status, nonce).toBe(429)
  }
  expect(await stored()).toBe(before)
  const nonce = solveEffort('pohjois-savo', key, 14)
  const taken = await send({ key, nonce })
  expect(taken.status).toBe(201)
  expect(await send({ key, nonce })).toMatchObject({ status: 201, body: taken.body })
  expect(await stored()).toBe(before + 1)
})

test('what is wrong with a report is told only to those who show the effort, and is no reason to ask more', async () => {
  await flood()
  const key = idempotencyKey()
  expect((await send({ key, body: { answers: {} } })).status).toBe(429)
  const nonce = solveEffort('pohjois-savo', key, 14)
  for (let n = 0; n < 50; n++) {
    expect((await send({ key, nonce, body: { answers: {} } })).status).toBe(422)
  }
  expect((await send({ key, nonce })).status).toBe(201)
})

test('other regions are not asked, and nothing else of this one', async () => {
  await flood()
  const elsewhere = await app.request('/regions/lintukoto/reports', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey() },
    body: JSON.stringify({ answers: { ...phenomenon, unit: 'kuovinsuon-sosiaalityo' } }),
  })
  expect(elsewhere.status).toBe(201)
  expect((await app.request('/regions/pohjois-savo')).status).toBe(200)
})

test('it rises with the flood and falls after it', async () => {
  await flood()
  const asked: number[] = []
  for (let n = 0; n < 24; n++) {
    asked.push((await send()).body.bits)
    await sendAsForm()
  }
  expect(asked).toEqual([...asked].sort())
  expect(new Set(asked)).toEqual(new Set([14, 15, 16]))
  clock += 2 * halfLife * 1000
  expect((await send()).status).toBe(201)
})

test('200 real reports in the midst of a flood are all taken, each once', async () => {
  // One in a hundred seconds is as much as keeps this gate asking; with each comes one that shows nothing.
  await flood()
  const before = await stored()
  const keys = Array.from({ length: 200 }, idempotencyKey)
  const receipts = new Set<string>()
  let stopped = 0
  for (const key of keys) {
    clock += 100_000
    if ((await send({ key: `flood-${key}` })).status === 429) stopped++
    const { status, body } = await sendAsForm(key)
    expect(status).toBe(201)
    receipts.add(body.receipt)
  }
  expect(receipts.size).toBe(200)
  expect(await stored()).toBe(before + 400 - stopped)
  expect(stopped).toBeGreaterThan(150)
}, 300_000)

test('when the work does not hold it, a report is taken a while later', async () => {
  app = appWith({ demand: () => ({ bits: 0, pause: 300 }), count() {} })
  const start = performance.now()
  expect((await send()).status).toBe(201)
  expect(performance.now() - start).toBeGreaterThan(295)
})

test('what is counted is that a region took one in: nothing of who, with what key, or what', async () => {
  const calls: unknown[][] = []
  app = appWith({
    demand(...told) {
      calls.push(['demand', ...told])
      return { bits: 0, pause: 0 }
    },
    count: (...told) => void calls.push(['count', ...told]),
  })
  await send()
  await send({ body: { answers: {} } })
  expect(calls).toEqual([
    ['demand', 'pohjois-savo'],
    ['count', 'pohjois-savo'],
    ['demand', 'pohjois-savo'],
  ])
})

test('an addition is asked for it too, with a count of its own', async () => {
  await flood()
  const answer = () =>
    app.request('/tracking/additions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey() },
      body: JSON.stringify({ receipt: 'nonsense', text: 'Lisäys.' }),
    })
  expect((await answer()).status).toBe(404)
  app = appWith({ demand: (place) => ({ bits: place === 'tracking' ? 14 : 0, pause: 0 }), count() {} })
  expect((await answer()).status).toBe(429)
})

test('a page of another origin may show it', async () => {
  const { headers } = await app.request(path, {
    method: 'OPTIONS',
    headers: { Origin: 'https://intra.example', 'Access-Control-Request-Method': 'POST' },
  })
  expect(headers.get('Access-Control-Allow-Headers')).toContain('Rake-Effort')
})

test('the usual gate asks never more than the form has worked out ahead', () => {
  const gate = effortGate({}, { now: () => 0, random: () => 0 })
  for (let n = 0; n < 10_000; n++) gate.count('somewhere')
  expect(gate.demand('somewhere').bits).toBe(mostEffort)
  expect(gate.demand('elsewhere')).toEqual({ bits: 0, pause: 0 })
})

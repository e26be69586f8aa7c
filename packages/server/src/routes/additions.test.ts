import { instant } from '@rake/core/clock'
import { idempotencyKey } from '@rake/core/report'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phenomenon, testApp } from '../test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.drop())

const path = '/regions/pohjois-savo/reports'
const owner = 'rake-tyoryhma'
const decide = { type: 'matter.decide', route: 'unit', owner }
const close = { type: 'matter.close', outcome: 'noted', text: 'Kiitos.' }

/** A fresh report, anonymous: its receipt, its id, those who handle it. */
async function reported(answers: object = {}) {
  const { receipt } = (await t.report('pohjois-savo', { ...phenomenon, ...answers })).body
  const manager = await t.signIn('pohjois-savo', 'palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
  const group = await t.signIn('pohjois-savo', owner)
  const [{ id }] = (await manager.get(path)).body.reports
  const act = (by: typeof manager, body: object) => by.post(`${path}/${id}/acts`, body)
  return { receipt: String(receipt), id: String(id), manager, group, act }
}

function send(receipt: string, text: string, more: object = {}, key = idempotencyKey()) {
  return t.call('POST', '/tracking/additions', { receipt, text, ...more }, { 'Idempotency-Key': key })
}
const track = async (receipt: string) => (await t.call('POST', '/tracking', { receipt })).body
const noticesOf = (report: string) =>
  t.db
    .selectFrom('outbox')
    .select(['recipient', 'day', 'sent'])
    .where('report', '=', report)
    .where('kind', '=', 'report.add')
    .execute()

test('VK-02 PS-16 asked without a name being known, the reporter answers by her receipt', async () => {
  const { receipt, id, manager, group, act } = await reported()
  await act(manager, decide)
  expect(await track(receipt)).toMatchObject({ canAdd: true, status: 'inProgress' })
  expect(await track(receipt)).not.toHaveProperty('asked')

  const asked = await act(group, {
    type: 'reporter.ask',
    purpose: 'question',
    text: 'Missä kunnissa näin on?',
  })
  expect(asked.body).toMatchObject({ state: { dialogue: 'asked' } })
  const question = { purpose: 'question', day: '2026-03-02', words: 'Missä kunnissa näin on?' }
  expect((await track(receipt)).asked).toEqual(question)

  expect(await send(receipt, 'Joroisissa ja Varkaudessa.')).toMatchObject({
    status: 201,
    body: { added: '2026-03-02' },
  })
  const after = await track(receipt)
  expect(after).not.toHaveProperty('asked')
  expect(after.history.slice(-2)).toMatchObject([
    { type: 'reporter.ask', ...question, by: { fi: expect.any(String) } },
    { type: 'report.add', day: '2026-03-02', words: 'Joroisissa ja Varkaudessa.' },
  ])
  expect(after.history.at(-1)).not.toHaveProperty('by')

  const seen = (await group.get(`${path}/${id}`)).body
  expect(seen).toMatchObject({ named: false, state: { dialogue: 'quiet' } })
  // Of what the reporter does a day is kept, and no clock time.
  expect(seen.history.at(-1)).toEqual({
    type: 'report.add',
    day: '2026-03-02',
    details: {},
    words: 'Joroisissa ja Varkaudessa.',
  })
  expect(await noticesOf(id)).toEqual([{ recipient: owner, day: '2026-03-02', sent: null }])
})

test('PS-16 only a reporter who said that she is available is invited', async () => {
  const invite = { type: 'reporter.ask', purpose: 'invitation', text: 'Tulisitko mukaan?' }
  const silent = await reported()
  expect((await silent.act(silent.manager, invite)).status).toBe(409)
  const unavailable = await reported({ available: false })
  expect((await unavailable.act(unavailable.manager, invite)).status).toBe(409)

  const available = await reported({ available: true })
  expect((await available.act(available.manager, invite)).status).toBe(200)
  expect(await track(available.receipt)).toMatchObject({ asked: { purpose: 'invitation' } })
  expect((await send(available.receipt, 'Tulen mielelläni.')).status).toBe(201)
})

test('VK-10 an addition stands beside the report, which stays as it was; a closed one stays closed', async () => {
  const { receipt, id, manager, group, act } = await reported()
  await act(manager, decide)
  await act(group, close)
  const before = (await group.get(`${path}/${id}`)).body
  expect((await send(receipt, 'Tilanne jatkuu.')).status).toBe(201)
  const now = (await group.get(`${path}/${id}`)).body
  expect(now).toEqual({
    ...before,
    history: [...before.history, expect.objectContaining({ type: 'report.add' })],
  })
  expect(now.state.handling).toBe('closed')
  expect(await noticesOf(id)).toHaveLength(1)
})

test('PS-05 before anybody carries it on, whoever decides is told of an addition', async () => {
  const { receipt, id } = await reported()
  await send(receipt, 'Asia koskee myös perheitä.')
  const recipients = (await noticesOf(id)).map(({ recipient }) => recipient)
  expect(recipients).toEqual(['palvelujohtaja-tyoikaiset-ja-vammaispalvelut'])
})

test('PS-12 what was pointed to another channel is not added to here', async () => {
  const { receipt, manager, act } = await reported()
  await act(manager, { type: 'matter.redirect', channel: 'deficiency', text: 'Ilmoita sinne.' })
  expect(await track(receipt)).toMatchObject({ status: 'redirected', canAdd: false })
  expect((await send(receipt, 'Vielä yksi asia.')).status).toBe(409)
})

test('of two who share a matter, neither reads what the other was asked or what she added', async () => {
  const first = await reported()
  const second = await reported()
  await second.act(second.group, { type: 'matter.join', lead: first.id })
  await first.act(first.manager, {
    type: 'reporter.ask',
    purpose: 'question',
    text: 'Kysymys ensimmäiselle.',
  })
  await send(first.receipt, 'Ensimmäisen vastaus.')
  await send(second.receipt, 'Toisen lisäys.')
  expect(JSON.stringify(await track(second.receipt))).not.toMatch(/ensimmäise/i)
  expect(JSON.stringify(await track(first.receipt))).not.toContain('Toisen')
  expect(await track(second.receipt)).toMatchObject({ shared: true, canAdd: true })
})

test('VK-05 the reporter is told what comes next, and when, by the region’s own clock', async () => {
  const { receipt, manager, group, act } = await reported()
  // Divisions handle reports on the first Tuesday of the month.
  expect((await track(receipt)).next).toEqual({ step: 'decision', day: '2026-03-03' })
  await act(manager, { type: 'matter.decide', route: 'unit' })
  expect((await track(receipt)).next).toEqual({ step: 'owner' })
  await act(manager, { type: 'matter.assign', owner })
  const tracked = await track(receipt)
  expect(tracked.next).toEqual({ step: 'progress' })
  expect(tracked.history[1]).toMatchObject({
    type: 'matter.decide',
    by: { fi: expect.stringMatching(/johtaja/i) },
  })
  await act(group, close)
  expect(await track(receipt)).not.toHaveProperty('next')
})

describe('sent badly, or twice', () => {
  test('personal data is refused with its place, and passes confirmed', async () => {
    const { receipt, id } = await reported()
    const text = 'Asiakas 010190-900P odottaa yhä.'
    const refused = await send(receipt, text)
    expect(refused).toMatchObject({ status: 422, body: { type: 'urn:rake:problem:personalData' } })
    const { findings } = refused.body
    expect(findings).toEqual([{ field: 'text', start: 8, end: 19, kind: 'personalIdentityCode' }])
    expect(JSON.stringify(refused.body)).not.toContain('900P')
    expect(await noticesOf(id)).toEqual([])
    expect((await send(receipt, text, { confirmed: findings })).status).toBe(201)
  })

  test('the same key: once stored, with the day of then; another text under it is refused', async () => {
    const { receipt, id } = await reported()
    const key = idempotencyKey()
    const all = await Promise.all([1, 2, 3].map(() => send(receipt, 'Lisäys.', {}, key)))
    expect(all.map(({ status, body }) => [status, body.added])).toEqual(Array(3).fill([201, '2026-03-02']))
    t.clock.now = instant('2026-03-09T10:00:00Z')
    expect((await send(receipt, 'Lisäys.', {}, key)).body).toEqual({ added: '2026-03-02' })
    t.clock.now = instant('2026-03-02T10:00:00Z')
    expect(await send(receipt, 'Toinen.', {}, key)).toMatchObject({
      status: 422,
      body: { type: 'urn:rake:problem:keyReused' },
    })
    expect(
      (await track(receipt)).history.filter(({ type }: { type: string }) => type === 'report.add'),
    ).toHaveLength(1)
    expect(await noticesOf(id)).toHaveLength(1)
  })

  test('a key that was used for one report is another’s own to use', async () => {
    const [a, b] = [await reported(), await reported()]
    const key = idempotencyKey()
    expect((await send(a.receipt, 'Yksi.', {}, key)).status).toBe(201)
    expect((await send(b.receipt, 'Kaksi.', {}, key)).status).toBe(201)
  })

  test.each([
    ['no key', { text: 'Lisäys.' }, '', 400],
    ['only spaces', { text: ' \n' }, idempotencyKey(), 400],
    ['too long a text', { text: 'ö'.repeat(10_001) }, idempotencyKey(), 400],
    ['more than any form', { text: 'a'.repeat(300_000) }, idempotencyKey(), 413],
  ])('%s is refused', async (_, body, key, status) => {
    const { receipt } = await reported()
    expect((await send(receipt, body.text, {}, key)).status).toBe(status)
  })

  test('wrong and unknown receipts are answered alike, and as in the tracking', async () => {
    const unknown = t.secrets.receipt('pohjois-savo', idempotencyKey())
    const answers = [await send(unknown, 'Lisäys.'), await send('nonsense', 'Lisäys 010190-900P.')]
    answers.push(await t.call('POST', '/tracking', { receipt: unknown }))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })
})

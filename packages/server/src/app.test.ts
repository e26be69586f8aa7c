import { idempotencyKey } from '@rake/core/report'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phenomenon, testApp } from './test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.drop())

const path = '/regions/pohjois-savo/reports'
const stored = async () =>
  Number(
    (
      await t.db
        .selectFrom('report')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

test('the way of a report: told, decided, followed, answered (PS-04, PS-05, PS-06, VK-02)', async () => {
  const { status, body } = await t.report('pohjois-savo', { ...phenomenon, reporter: 'Testi Tiainen' })
  expect(status).toBe(201)
  expect(body).toEqual({
    receipt: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/),
    submitted: '2026-03-02',
    // No address is given to this installation, so the code says the bare number.
    qr: { size: expect.any(Number), path: expect.stringMatching(/^M/) },
    told: expect.objectContaining({ submitted: 'Lähetetty 2.3.2026' }),
  })

  const told = await t.db.selectFrom('outbox').select('recipient').orderBy('recipient').execute()
  expect(told.map(({ recipient }) => recipient)).toEqual([
    'esihenkilo-joroisten-sosiaalityo',
    'sosiaalijohtaja',
  ])

  const supervisor = await t.signIn('pohjois-savo', 'esihenkilo-joroisten-sosiaalityo')
  const [line] = (await supervisor.get(path)).body.reports
  expect(line).toMatchObject({ informed: true, duties: [], state: { handling: 'arrived' } })
  const stranger = await t.signIn('pohjois-savo', 'esihenkilo-varkauden-sosiaalityo')
  expect((await stranger.get(path)).body).toEqual({ reports: [] })
  expect((await stranger.get(`${path}/${line.id}`)).status).toBe(404)

  const manager = await t.signIn('pohjois-savo', 'palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
  const decide = {
    type: 'matter.decide',
    route: 'crossSector',
    owner: 'rake-tyoryhma',
    text: 'Viedään ryhmään.',
  }
  expect((await supervisor.post(`${path}/${line.id}/acts`, decide)).status).toBe(403)
  const decided = await manager.post(`${path}/${line.id}/acts`, decide)
  expect(decided).toMatchObject({
    status: 200,
    body: { named: true, state: { handling: 'inProgress', route: 'crossSector' } },
  })
  expect(JSON.stringify(decided.body)).not.toContain('Tiainen')

  const owner = await t.signIn('pohjois-savo', 'rake-tyoryhma')
  for (const text of ['Kokoonnuttiin.', 'Sovittiin kunnan kanssa.']) {
    expect((await owner.post(`${path}/${line.id}/acts`, { type: 'step.log', text })).status).toBe(200)
  }
  const close = { type: 'matter.close', outcome: 'carriedOut', text: 'Asuntoja saatiin lisää.' }
  expect((await owner.post(`${path}/${line.id}/acts`, close)).body).toMatchObject({
    state: { handling: 'closed', feedback: 'given' },
  })
  expect((await owner.post(`${path}/${line.id}/acts`, close)).status).toBe(409)

  const tracked = await t.call('POST', '/tracking', {
    receipt: body.receipt.toLowerCase().replaceAll('-', ' '),
  })
  expect(tracked.body).toMatchObject({
    status: 'closed',
    route: 'crossSector',
    outcome: 'carriedOut',
    shared: false,
  })
  expect(
    tracked.body.history.map(({ type, words }: { type: string; words?: string }) => [type, words]),
  ).toEqual([
    ['report.submit', undefined],
    ['matter.decide', 'Viedään ryhmään.'],
    ['step.log', 'Kokoonnuttiin.'],
    ['step.log', 'Sovittiin kunnan kanssa.'],
    ['matter.close', 'Asuntoja saatiin lisää.'],
  ])
  expect(tracked.body.history[1].by.fi).toMatch(/Palvelujohtaja/)
})

test('two reports joined: the second receipt shows the first one’s decisions', async () => {
  const first = (await t.report('pohjois-savo', phenomenon)).body
  const second = (await t.report('pohjois-savo', { ...phenomenon, unit: 'varkauden-sosiaalityo' })).body
  const group = await t.signIn('pohjois-savo', 'rake-tyoryhma')
  const manager = await t.signIn('pohjois-savo', 'palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
  const [b, a] = (await group.get(path)).body.reports
  const joined = await group.post(`${path}/${b.id}/acts`, { type: 'matter.join', lead: a.id })
  expect(joined.body).toMatchObject({ state: { handling: 'joined', lead: { id: a.id, number: a.number } } })
  await manager.post(`${path}/${a.id}/acts`, {
    type: 'matter.decide',
    route: 'partner',
    text: 'Kaupunki mukaan.',
  })

  const tracked = await t.call('POST', '/tracking', { receipt: second.receipt })
  expect(tracked.body).toMatchObject({ shared: true, status: 'decided', route: 'partner' })
  expect(tracked.body.history.map(({ type }: { type: string }) => type)).toEqual([
    'report.submit',
    'matter.join',
    'matter.decide',
  ])
  const live = (await group.get('/regions/pohjois-savo/summaries/2026-H1')).body
  const byRoute = live.tables.find(({ id }: { id: string }) => id === 'route')
  expect(byRoute.rows.find(({ key }: { key: string[] }) => key[0] === 'partner').n).toBe(2)
  expect(first.receipt).not.toBe(second.receipt)
})

describe('bad input is told clearly, in the reader’s language, and stores nothing', () => {
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    t.call('POST', path, body, { 'Idempotency-Key': idempotencyKey(), 'Accept-Language': 'sv', ...headers })

  test.each([
    [
      'an unknown unit',
      { ...phenomenon, unit: 'kuopion-satama' },
      'unit',
      'Enheten finns inte. Välj en enhet i listan.',
    ],
    ['a missing description', { ...phenomenon, description: undefined }, 'description', 'Svara på detta.'],
    ['only spaces', { ...phenomenon, description: ' \n' }, 'description', 'Svara på detta.'],
    [
      'a field of another region',
      { ...phenomenon, significance: 'high' },
      'significance',
      'Detta frågas inte på den här blanketten. Ta bort svaret.',
    ],
    [
      'a text too long',
      { ...phenomenon, description: 'ö'.repeat(10_001) },
      'description',
      'Texten är för lång. Högst 10\u00a0000 tecken ryms.',
    ],
  ])('PS-01 %s', async (_, answers, field, message) => {
    const before = await stored()
    const { status, headers, body } = await send({ answers })
    expect([status, headers.get('Content-Type')]).toEqual([422, 'application/problem+json'])
    expect(body).toMatchObject({
      type: 'urn:rake:problem:answers',
      title: 'Något i rapporten behöver rättas',
    })
    expect(body.problems).toMatchObject([{ path: [field], message }])
    expect(await stored()).toBe(before)
  })

  test.each([
    ['wrong JSON', '{"answers":', {}, 400, 'badJson'],
    ['another shape', { answers: phenomenon, more: 1 }, {}, 400, 'badBody'],
    ['1 MB of text', { answers: { ...phenomenon, description: 'a'.repeat(1_000_000) } }, {}, 413, 'tooLarge'],
    ['a short key', { answers: phenomenon }, { 'Idempotency-Key': 'abc' }, 400, 'badKey'],
  ])('%s', async (_, body, headers, status, type) => {
    const before = await stored()
    const answer = await send(body, headers)
    expect(answer).toMatchObject({ status, body: { type: `urn:rake:problem:${type}`, status } })
    expect(answer.headers.get('Content-Language')).toBe('sv')
    expect(await stored()).toBe(before)
  })

  test('a personal identity code is refused with its place, and passes mended or confirmed', async () => {
    const before = await stored()
    const description = 'Asiakas 010190-900P jäi ilman asuntoa.'
    const answers = { ...phenomenon, description }
    const refused = await send({ answers })
    expect(refused).toMatchObject({ status: 422, body: { type: 'urn:rake:problem:personalData' } })
    const { findings } = refused.body
    expect(findings).toEqual([{ field: 'description', start: 8, end: 19, kind: 'personalIdentityCode' }])
    expect(JSON.stringify(refused.body)).not.toContain('900P')
    expect((await send({ answers, confirmed: [{ ...findings[0], start: 7 }] })).status).toBe(422)
    expect(await stored()).toBe(before)
    expect((await send({ answers, confirmed: findings })).status).toBe(201)
    expect((await send({ answers: { ...answers, description: 'Asiakas jäi ilman asuntoa.' } })).status).toBe(
      201,
    )
    expect(await stored()).toBe(before + 2)
  })

  test('the same key: the same receipt for the same report, a refusal for another', async () => {
    const key = idempotencyKey()
    const before = await stored()
    const first = await t.report('pohjois-savo', phenomenon, key)
    const again = await Promise.all([1, 2, 3].map(() => t.report('pohjois-savo', phenomenon, key)))
    for (const one of again) expect(one).toMatchObject({ status: 201, body: first.body })
    const other = await t.report('pohjois-savo', { ...phenomenon, nature: 'positive' }, key)
    expect(other).toMatchObject({ status: 422, body: { type: 'urn:rake:problem:keyReused' } })
    expect(await stored()).toBe(before + 1)
  })

  test('wrong and unknown receipts are answered alike, and more slowly the more there are', async () => {
    const unknown = t.secrets.receipt('pohjois-savo', idempotencyKey())
    const answers = []
    for (const receipt of [
      unknown,
      'nonsense',
      `${unknown.slice(0, -1)}${unknown.endsWith('0') ? '1' : '0'}`,
    ]) {
      answers.push(await t.call('POST', '/tracking', { receipt }, { 'Accept-Language': 'en' }))
    }
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 404, body: { title: 'No report is found with this receipt' } })
  })

  test('what is not there, and who may not', async () => {
    expect((await t.call('GET', '/regions/atlantis')).body.type).toBe('urn:rake:problem:unknownRegion')
    expect((await t.call('GET', '/nothing')).status).toBe(404)
    expect((await t.call('GET', path)).body).toMatchObject({ status: 401, title: 'Kirjaudu sisään' })
    const elsewhere = await t.signIn('lintukoto', 'toimialajohtaja-koti-ja-hoiva')
    expect((await elsewhere.get(path)).status).toBe(403)
    expect((await t.call('GET', '/regions/pohjois-savo/summaries/2026-H9')).body.type).toBe(
      'urn:rake:problem:unknownPeriod',
    )
  })
})

test('the public face: regions, profile without contacts or policy, themes, clock, calendar, OpenAPI', async () => {
  expect((await t.call('GET', '/health')).body).toEqual({ status: 'ok' })
  expect((await t.call('GET', '/regions')).body.map(({ slug }: { slug: string }) => slug)).toEqual([
    'pohjois-savo',
    'lintukoto',
  ])
  const profile = await t.call('GET', '/regions/pohjois-savo')
  expect(profile.body).toMatchObject({ slug: 'pohjois-savo', form: { fields: expect.any(Array) } })
  expect(JSON.stringify(profile.body)).not.toMatch(/@|policy|posts|scope/)
  expect((await t.call('GET', '/regions/pohjois-savo/taxonomy')).body.themes.length).toBeGreaterThan(10)
  expect(Array.isArray((await t.call('GET', '/regions/pohjois-savo/clock')).body)).toBe(true)
  const calendar = await t.call('GET', '/regions/lintukoto/clock.ics')
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR/)
  const spec = await t.call('GET', '/openapi.json')
  expect(spec.body.openapi).toBe('3.1.0')
  expect(Object.keys(spec.body.paths)).toEqual(
    expect.arrayContaining([
      '/health',
      '/regions/{region}/reports',
      '/tracking',
      '/regions/{region}/summaries/{period}',
    ]),
  )
})

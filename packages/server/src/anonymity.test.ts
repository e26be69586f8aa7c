import { serve } from '@hono/node-server'
import { instant } from '@rake/core/clock'
import { idempotencyKey } from '@rake/core/report'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { phenomenon, testApp } from './test-app.ts'

/*
 * Anonymity as an invariant (VK-02, PS-11): of a submission are kept its Helsinki day, its place in the order
 * of arrival, and what was written. The whole story goes over a real port here, failures too; then every
 * table and every line of log is searched for what would lead back to the reporter.
 */

const marks = {
  agent: 'Merkkiselain/47.11',
  forwarded: '203.0.113.77',
  cookie: 'merkki-keksi-4711',
  language: 'se-FI',
  referrer: 'merkki.example',
}
const name = 'Testi Tiainen'
const headers = {
  'Content-Type': 'application/json',
  'User-Agent': marks.agent,
  'X-Forwarded-For': marks.forwarded,
  'X-Real-IP': marks.forwarded,
  Forwarded: `for=${marks.forwarded}`,
  Cookie: `merkki=${marks.cookie}`,
  'Accept-Language': `${marks.language}, fi;q=0.5`,
  Referer: `https://${marks.referrer}/lomake`,
  Origin: `https://${marks.referrer}`,
}

let t: Awaited<ReturnType<typeof testApp>>
let server: ReturnType<typeof serve>
let base = ''
const log: string[] = []
const keys: string[] = []
const receipts: string[] = []
/** Of the real clock: between these moments everything was submitted. */
const window = { from: 0, to: 0 }

beforeAll(async () => {
  t = await testApp()
  base = await new Promise((resolve) => {
    server = serve({ fetch: t.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    )
  })
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => void log.push(args.map(String).join(' ')))
  }
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      log.push(String(chunk))
      return true
    })
  }
  await tellTheStory()
  vi.restoreAllMocks()
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await t.drop()
})

async function post(path: string, body: unknown, more: Record<string, string> = {}) {
  const response = await fetch(`${base}${path}`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  expect(response.headers.get('Set-Cookie')).toBeNull()
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
  return { status: response.status, body: (await response.json()) as { receipt: string } }
}

async function report(region: string, answers: Record<string, unknown>): Promise<number> {
  const key = idempotencyKey()
  keys.push(key)
  const send = () => post(`/regions/${region}/reports`, { answers }, { 'Idempotency-Key': key })
  const { status, body } = await send()
  if (status !== 201) return status
  receipts.push(body.receipt)
  expect((await send()).body).toEqual(body)
  return status
}

/** What a reporter adds later, twice under one key. */
async function addition(receipt: string, text: string): Promise<number> {
  const key = idempotencyKey()
  keys.push(key)
  const send = () => post('/tracking/additions', { receipt, text }, { 'Idempotency-Key': key })
  const { status, body } = await send()
  if (status === 201) expect((await send()).body).toEqual(body)
  return status
}

async function tellTheStory(): Promise<void> {
  window.from = Date.now()
  t.clock.now = instant(new Date().toISOString())
  const here = { ...phenomenon, unit: 'kuovinsuon-sosiaalityo' }
  for (const [region, answers] of [
    ['pohjois-savo', phenomenon],
    ['lintukoto', here],
  ] as const) {
    expect(await report(region, answers)).toBe(201)
    expect(await report(region, { ...answers, reporter: name })).toBe(201)
    expect(await report(region, { ...answers, unit: 'satama' })).toBe(422)
    expect(await report(region, { ...answers, description: 'Soita 040 123 4567.' })).toBe(422)
  }
  expect((await post('/regions/pohjois-savo/reports', '{"answers":')).status).toBe(400)
  expect((await post('/regions/atlantis/reports', { answers: phenomenon })).status).toBe(404)
  for (const receipt of [`${receipts[0]}X`, 'nonsense', t.secrets.receipt('lintukoto', idempotencyKey())]) {
    expect((await post('/tracking', { receipt })).status).toBe(404)
  }
  for (const receipt of receipts) expect(await addition(receipt, 'Asunnottomuus jatkuu.')).toBe(201)
  expect(await addition(receipts[0] ?? '', 'Soita 040 123 4567.')).toBe(422)
  expect(await addition(t.secrets.receipt('lintukoto', idempotencyKey()), 'Asunnottomuus jatkuu.')).toBe(404)
  // A failure in the midst of it, whose message holds what was sent.
  await sql`create function fail() returns trigger language plpgsql as
    $$ begin raise exception 'cannot store %', new; end $$`.execute(t.db)
  for (const table of ['reporter', 'answers']) {
    await sql`create trigger failing before insert on ${sql.table(table)} for each row execute function fail()`.execute(
      t.db,
    )
    expect(await report('pohjois-savo', { ...phenomenon, reporter: name })).toBe(500)
    await sql`drop trigger failing on ${sql.table(table)}`.execute(t.db)
  }
  for (const table of ['words', 'addition']) {
    await sql`create trigger failing before insert on ${sql.table(table)} for each row execute function fail()`.execute(
      t.db,
    )
    expect(await addition(receipts[0] ?? '', 'Asunnottomuus jatkuu.')).toBe(500)
    await sql`drop trigger failing on ${sql.table(table)}`.execute(t.db)
  }
  window.to = Date.now()

  // The handling, a month later.
  t.clock.now = instant(new Date(window.to + 30 * 24 * 3_600_000).toISOString())
  const path = '/regions/pohjois-savo/reports'
  const group = await t.signIn('pohjois-savo', 'rake-tyoryhma')
  const manager = await t.signIn('pohjois-savo', 'palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
  const [second, first] = (await group.get(path)).body.reports
  for (const act of [
    { type: 'matter.decide', route: 'unit', owner: 'rake-tyoryhma', text: 'Yksikkö jatkaa.' },
    { type: 'matter.close', outcome: 'noted', text: 'Kiitos havainnosta.' },
  ]) {
    expect((await manager.post(`${path}/${first.id}/acts`, act)).status).toBe(200)
  }
  const join = await group.post(`${path}/${second.id}/acts`, { type: 'matter.join', lead: first.id })
  expect(join.status).toBe(200)
  for (const receipt of receipts) expect((await post('/tracking', { receipt })).status).toBe(200)
}

/** Every row of every table, as text: table → lines. */
async function dump(): Promise<Map<string, string>> {
  // The migrator notes when the database was made, of which no submission can be told.
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') and tablename not like 'kysely%'
  `.execute(t.db)
  const dumped = new Map<string, string>()
  for (const { name } of rows) {
    const lines = await sql<{ line: string }>`
      select to_jsonb(t)::text as line from ${sql.table(name)} as t
    `.execute(t.db)
    dumped.set(name, lines.rows.map(({ line }) => line).join('\n'))
  }
  return dumped
}

/** The ways in which a text can stand in a row: as it is, without its hyphens, as bytes. */
function formsOf(text: string): string[] {
  const plain = text.replaceAll('-', '')
  return [text, plain].flatMap((one) => [
    one.toLowerCase(),
    Buffer.from(one).toString('hex'),
    Buffer.from(one).toString('base64').replace(/=+$/, '').toLowerCase(),
  ])
}

const holds = (where: string, what: string) =>
  formsOf(what).some((form) => where.toLowerCase().includes(form))

/** All moments that stand in a text, in milliseconds: ISO 8601 and seconds or milliseconds since 1970. */
function momentsIn(text: string): number[] {
  const written = text.match(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?/g) ?? []
  const counted = text.match(/\b\d{10}(\d{3}|\d{6})?\b/g) ?? []
  return [
    ...written.map((moment) => Date.parse(moment.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))),
    ...counted.map((digits) => Number(digits) / 10 ** (digits.length - 13)),
  ]
}

test('what is searched for would be found', async () => {
  const dumped = await dump()
  expect([...dumped.keys()]).toEqual(
    expect.arrayContaining([
      'report',
      'answers',
      'reporter',
      'words',
      'addition',
      'event',
      'snapshot',
      'outbox',
    ]),
  )
  expect(receipts).toHaveLength(4)
  expect(dumped.get('answers')).toContain('Asuntoja ei löydy')
  expect(dumped.get('words')).toContain('Asunnottomuus jatkuu')
  expect(dumped.get('addition')).toContain('"day"')
  expect(dumped.get('report')).toContain(`"submitted": "20`)
  expect(momentsIn(dumped.get('event') ?? '').length).toBeGreaterThan(0)
  expect(log.join('\n')).toMatch(/POST \/regions\/:region\/reports: error P0001/)
  const moment = Date.parse('2026-03-02T10:00:00Z')
  expect(momentsIn('x 2026-03-02 10:00:00+00 x 2026-03-02T10:00:00.000Z 1772445600 1772445600000')).toEqual(
    Array(4).fill(moment),
  )
})

test('no table holds who sent a report, from where, with what', async () => {
  for (const [table, lines] of await dump()) {
    for (const mark of [...Object.values(marks), '127.0.0.1', '::1', ...keys, ...receipts]) {
      expect(holds(lines, mark), `${mark} in ${table}`).toBe(false)
    }
  }
})

test('no table holds when a report was sent: its day and no more', async () => {
  const minute = 60_000
  for (const [table, lines] of await dump()) {
    for (const moment of momentsIn(lines)) {
      const isWithin = moment >= window.from - minute && moment <= window.to + minute
      expect(isWithin, `${new Date(moment).toISOString()} in ${table}`).toBe(false)
    }
    // Ids of other versions carry the time at which they were made (RFC 9562).
    for (const id of lines.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []) {
      expect(id[14], `${id} in ${table}`).toBe('4')
    }
  }
  const { rows } = await sql<{ track_commit_timestamp: string }>`show track_commit_timestamp`.execute(t.db)
  expect(rows[0]?.track_commit_timestamp).toBe('off')
})

test('VK-05 a name stands in its own table and nowhere else', async () => {
  for (const [table, lines] of await dump()) {
    expect(holds(lines, 'Tiainen'), table).toBe(table === 'reporter')
  }
  const { rows } = await sql`select * from reporter`.execute(t.db)
  expect(rows.map((row) => Object.keys(row as object))).toEqual(Array(2).fill(['region', 'report', 'name']))
})

test('the log holds none of it either, and nothing of what was written', () => {
  const lines = log.join('\n')
  const secrets = [
    ...Object.values(marks),
    '127.0.0.1',
    ...keys,
    ...receipts,
    'Tiainen',
    'Asuntoja',
    'Asunnottomuus',
    '040 123',
  ]
  for (const secret of secrets) expect(holds(lines, secret), secret).toBe(false)
})

test.each([pohjoisSavo, lintukoto])(
  'the public profile of $slug names no office, no mailbox, no policy',
  async ({ slug, posts }) => {
    const response = await fetch(`${base}/regions/${slug}`)
    const profile = (await response.json()) as { channels: object[] }
    // An address that a channel gives to the public is the only one.
    const channels = profile.channels.map((channel) => ({ ...channel, link: undefined }))
    const text = JSON.stringify({ ...profile, channels })
    expect(text).not.toContain('@')
    expect(text).not.toMatch(/"(posts|roles|policy|handling|inform|mail|scope)":/)
    for (const { id, mail } of posts) {
      expect(JSON.stringify(profile)).not.toContain(`"${id}"`)
      if (mail) expect(JSON.stringify(profile)).not.toContain(mail)
    }
  },
)

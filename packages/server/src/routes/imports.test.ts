import { countedTables, type Profile, summarise, tablesFromCounts, themesOf } from '@rake/core'
import { instant, plainDate } from '@rake/core/clock'
import { lintukoto, pohjanmaa } from '@rake/regions'
import { hc } from 'hono/client'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../app.ts'
import { domainOf, readCounted, readCounts, rebuildCounts } from '../store/index.ts'
import { takeTurn } from '../store/log.ts'
import { testApp } from '../test-app.ts'

/** A region of its own for what a test counts to the last report. */
const named = (slug: string): Profile => ({ ...lintukoto, slug })
const thousand = named('tuhatkoto')
const twice = named('kaksikoto')

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp([lintukoto, thousand, twice, pohjanmaa])
  t.clock.now = instant('2026-03-02T10:00:00Z')
})
afterAll(() => t.drop())

const themes = themesOf(lintukoto.taxonomy).map(({ id }) => id)
const answers = {
  language: 'fi',
  unit: 'paihdepalvelut',
  nature: 'negative',
  description: 'Hoitoon pääsyä odotetaan kuukausia.',
}
const row = (key: string, more: object = {}) => ({ key, submitted: '2025-11-03', answers, ...more })

interface Told {
  reports: {
    key: string
    result: string
    problems?: { path: string[]; code: string; message: string; mend: string }[]
    findings?: { field: string; start: number; end: number; kind: string }[]
  }[]
  stored: number
  there: number
  refused: number
}

/** Brings in as the region's main user. */
async function importer(region: string, source = 'webropol-2025', person = 'paakayttaja') {
  const user = await t.signIn(region, person)
  return async (...reports: object[]): Promise<Told> => {
    const { status, body } = await user.post(`/regions/${region}/imports`, { source, reports })
    expect(status, JSON.stringify(body)).toBe(200)
    return body
  }
}

const results = ({ reports }: Told) => reports.map(({ result }) => result)
const codes = ({ reports }: Told) =>
  reports.map(({ problems = [] }) => problems.map(({ path, code }) => `${path.join('/')}: ${code}`))
const tally = ({ stored, there, refused }: Told) => ({ stored, there, refused })

/** The live tables of a region, from its kept counts and from its reports. */
async function figures(profile: Profile) {
  const ever = { from: plainDate('2000-01-01'), to: plainDate('2099-12-31') }
  const tables = countedTables(profile)
  const domain = domainOf(profile)
  const reports = (await readCounted(t.db, profile, ever)).map((report) => report.codes)
  return {
    kept: tablesFromCounts({ tables, domain, counts: await readCounts(t.db, profile.slug, ever) }),
    reports: summarise({ tables, domain, reports }),
  }
}

const count = async (table: 'report' | 'event' | 'outbox' | 'answers', region: string) => {
  const { n } = await t.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('region', '=', region)
    .executeTakeFirstOrThrow()
  return n
}

test('a report comes in with its own day and theme, and nobody is told', async () => {
  const bring = await importer('lintukoto')
  const theme = themes[0] ?? ''
  const reporter = 'Sanna Ei-Oikea'
  expect(tally(await bring(row('1', { theme, answers: { ...answers, reporter } })))).toEqual({
    stored: 1,
    there: 0,
    refused: 0,
  })
  const team = await t.signIn('lintukoto', 'rake-tiimi')
  const [line] = (await team.get('/regions/lintukoto/reports')).body.reports
  expect(line).toMatchObject({ submitted: '2025-11-03', unit: 'paihdepalvelut', informed: false })
  const { body } = await team.get(`/regions/lintukoto/reports/${line.id}`)
  expect(body.state).toMatchObject({ handling: 'arrived', compilation: 'classified', theme })
  expect(body).toMatchObject({ answers, named: true })
  expect(body.history.map(({ type, day }: { type: string; day: string }) => [type, day])).toEqual([
    ['report.submit', '2025-11-03'],
    ['report.classify', '2026-03-02'],
  ])
  expect(await count('outbox', 'lintukoto')).toBe(0)
  // It counts in the year of its day.
  const total = async (period: string) => {
    const { tables } = (await team.get(`/regions/lintukoto/summaries/${period}`)).body
    return tables.map((table: { total: number }) => table.total)
  }
  expect(new Set(await total('2025'))).toEqual(new Set([1]))
  expect(new Set(await total('2026'))).toEqual(new Set([0]))
})

test('VK-10 the same key of the same source is stored once; nobody rewords what is there', async () => {
  const bring = await importer('lintukoto', 'kysely')
  expect(results(await bring(row('a'), row('b'), row('a')))).toEqual(['stored', 'stored', 'there'])
  const { language, ...rest } = answers
  const turned = { ...rest, language }
  expect(results(await bring(row('a', { answers: turned }), row('b', { confirmed: [] })))).toEqual([
    'there',
    'there',
  ])
  for (const other of [
    { submitted: '2025-11-04' },
    { theme: themes[0] },
    { answers: { ...answers, description: 'Muuta.' } },
  ]) {
    expect(codes(await bring(row('a', other)))).toEqual([['key: keyReused']])
  }
  const elsewhere = await importer('lintukoto', 'toinen kysely')
  expect(results(await elsewhere(row('a')))).toEqual(['stored'])
  // Of one that has been erased nobody knows what it was.
  const team = await t.signIn('lintukoto', 'rake-tiimi')
  const [newest] = (await team.get('/regions/lintukoto/reports')).body.reports
  await t.db.deleteFrom('answers').where('report', '=', newest.id).execute()
  expect(results(await elsewhere(row('a', { submitted: '2025-12-01' })))).toEqual(['there'])
})

test('no receipt leads to an imported report', async () => {
  const bring = await importer('lintukoto', 'kuitit')
  const key = '3f0c1b0e9a5d4c7e8b2f6a1d0c9e8b7a'
  expect(results(await bring(row(key)))).toEqual(['stored'])
  const receipt = t.secrets.receipt('lintukoto', key)
  expect((await t.call('POST', '/tracking', { receipt })).status).toBe(404)
  const hash = t.secrets.importHash('lintukoto', 'kuitit', key)
  const stored = await t.db.selectFrom('report').select('id').where('receipt_hash', '=', hash).execute()
  expect(stored).toHaveLength(1)
  // Where a source ends and a key begins is part of it.
  expect(
    t.secrets.importHash('lintukoto', 'a', 'b1').equals(t.secrets.importHash('lintukoto', 'ab', '1')),
  ).toBe(false)
  // The same key in the form is another report.
  expect((await t.report('lintukoto', answers, key)).status).toBe(201)
})

describe('what is wrong with a report is told with its place and its mend', () => {
  test('by the form, the units and the day of the report', async () => {
    const bring = await importer('lintukoto', 'virheet')
    const told = await bring(
      row('1', { answers: { ...answers, nature: undefined } }),
      row('2', { answers: { ...answers, unit: 'x', colour: 'red' }, theme: 'x' }),
      row('3', { submitted: '2026-03-03' }),
      row('4', { submitted: '3.11.2025' }),
      row('5', { submitted: '1999-12-31', theme: 'x' }),
      // Merged with the year: it was there until then, and its successor from then on.
      row('6', { answers: { ...answers, unit: 'tiiranniemen-perhetyo' } }),
      row('7', { answers: { ...answers, unit: 'rannikon-perhetyo' } }),
      row('8', { answers: { ...answers, unit: 'rannikon-perhetyo' }, submitted: '2026-01-01' }),
    )
    expect(codes(told)).toEqual([
      ['answers/nature: required'],
      ['theme: unknownTheme', 'answers/unit: unknownUnit', 'answers/colour: unknownField'],
      ['submitted: future'],
      ['submitted: unknownDay'],
      ['submitted: unknownDay', 'theme: unknownTheme'],
      [],
      ['answers/unit: unknownUnit'],
      [],
    ])
    for (const { message, mend } of told.reports.flatMap(({ problems = [] }) => problems)) {
      expect(message).toMatch(/\w{3}/)
      expect(mend).toMatch(/\w{3}/)
      expect(`${message}${mend}`).not.toMatch(/[{}]/)
    }
  })

  test.each([
    ['fi', 'Vastaus puuttuu'],
    ['sv', 'Svaret saknas'],
    ['en', 'The answer is missing'],
  ])('in the language of the reader: %s', async (lang, message) => {
    const { headers } = await t.call('POST', '/session', { region: 'lintukoto', person: 'paakayttaja' })
    const Cookie = (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
    const reports = [row('1', { answers: { ...answers, description: '' } })]
    const body = { source: 'kielet', reports }
    const told = await t.call('POST', '/regions/lintukoto/imports', body, { Cookie, 'Accept-Language': lang })
    expect(told.body.reports[0].problems[0].message).toBe(message)
  })

  test('VA-02 personal data keeps a report out until each span is taken out or confirmed', async () => {
    const bring = await importer('lintukoto', 'henkilötiedot')
    const description = 'Asiakas 010190-900P odottaa, puhelin 040 123 4567.'
    const withData = row('1', { answers: { ...answers, description } })
    const told = await bring(withData)
    expect(codes(told)).toEqual([['answers/description: personalData', 'answers/description: personalData']])
    const findings = told.reports[0]?.findings ?? []
    expect(findings.map(({ start, end }) => description.slice(start, end))).toEqual([
      '010190-900P',
      '040 123 4567',
    ])
    expect(results(await bring({ ...withData, confirmed: findings.slice(1) }))).toEqual(['refused'])
    expect(results(await bring({ ...withData, confirmed: findings }))).toEqual(['stored'])
  })
})

test('SS-05 into a published period none is taken; what is there already, stays', async () => {
  const bring = await importer('lintukoto', 'julkaistu')
  expect(results(await bring(row('1', { submitted: '2025-02-03' })))).toEqual(['stored'])
  const team = await t.signIn('lintukoto', 'rake-tiimi')
  expect((await team.post('/regions/lintukoto/summaries/2025-Q1/editions')).status).toBe(201)
  const told = await bring(
    row('1', { submitted: '2025-02-03' }),
    row('2', { submitted: '2025-03-31' }),
    row('3', { submitted: '2025-04-01' }),
  )
  expect(results(told)).toEqual(['there', 'refused', 'stored'])
  expect(codes(told)[1]).toEqual(['submitted: published'])
  expect(told.reports[1]?.problems?.[0]?.message).toContain('2025-Q1')
})

test('PO-01 a report is of the campaign of its day, or of none; into a published one none is taken', async () => {
  const region = pohjanmaa.slug
  const answers = { language: 'sv', unit: 'vuxensocialarbetet-vasa', description: 'Det finns inga bostäder.' }
  const bring = await importer(region, 'webropol', 'huvudanvandare')
  const within = '2025-09-15'
  const told = await bring(
    row('1', { submitted: within, answers }),
    row('2', { submitted: '2025-03-03', answers }),
    row('3', { submitted: within, answers }),
  )
  expect(results(told)).toEqual(['stored', 'stored', 'stored'])
  const campaigns = await t.db
    .selectFrom('report')
    .select('campaign')
    .where('region', '=', region)
    .orderBy('number')
    .execute()
  const campaign = 'staff-autumn-2025'
  expect(campaigns.map((report) => report.campaign)).toEqual([campaign, null, campaign])
  const publisher = await t.signIn(region, 'huvudanvandare')
  const published = await publisher.post(`/regions/${region}/summaries/${campaign}/editions`)
  expect(published.status).toBe(201)
  expect(new Set(published.body.tables.map(({ total }: { total: number }) => total))).toEqual(new Set([2]))
  const after = await bring(
    row('4', { submitted: within, answers }),
    row('5', { submitted: '2025-03-03', answers }),
  )
  expect(codes(after)).toEqual([['submitted: published'], []])
})

test('only those bring in whom the policy lets, and only what a request can hold', async () => {
  const imports = '/regions/lintukoto/imports'
  const body = { source: 'kysely', reports: [row('x')] }
  expect((await t.call('POST', imports, body)).status).toBe(401)
  for (const { id } of lintukoto.posts) {
    const { status } = await (await t.signIn('lintukoto', id)).post(imports, body)
    expect([id, status]).toEqual([id, id === 'paakayttaja' ? 200 : 403])
  }
  expect((await (await t.signIn('tuhatkoto', 'paakayttaja')).post(imports, body)).status).toBe(403)
  const user = await t.signIn('lintukoto', 'paakayttaja')
  const many = Array.from({ length: 201 }, (_, nth) => row(`${nth}`))
  for (const wrong of [
    { ...body, reports: many },
    { ...body, reports: [] },
    { ...body, source: '' },
    { ...body, reports: [{ ...row('x'), receipt: 'x' }] },
    { ...body, reports: [row('x\u0000')] },
  ]) {
    expect((await user.post(imports, wrong)).status).toBe(400)
  }
  const long = { ...answers, description: 'x'.repeat(5_000_000) }
  const tooLarge = await user.post(imports, { ...body, reports: [row('x', { answers: long })] })
  expect(tooLarge).toMatchObject({ status: 413, body: { type: 'urn:rake:problem:partTooLarge' } })
})

/** A thousand rows as an office has them, one in ten wrong. */
const rows = Array.from({ length: 1000 }, (_, nth) => {
  const day = `2025-${String(1 + (nth % 12)).padStart(2, '0')}-${String(1 + (nth % 28)).padStart(2, '0')}`
  const units = ['paihdepalvelut', 'kuovinsuon-kotihoito', 'lastensuojelu', 'omaishoidon-tuki']
  const right = {
    key: `rivi-${nth + 2}`,
    submitted: day,
    ...(nth % 3 > 0 && { theme: themes[nth % themes.length] }),
    answers: {
      ...answers,
      unit: units[nth % units.length],
      nature: ['negative', 'positive', 'neutral'][nth % 3],
      description: `Ilmiö toistuu, havainto ${nth}.`,
    },
  }
  if (nth % 10 > 0) return right
  const wrong = [
    { ...right, submitted: '31.12.2025' },
    { ...right, answers: { ...right.answers, unit: 'lakkautettu' } },
    { ...right, answers: { ...right.answers, description: 'Soita 040 123 4567.' } },
    { ...right, theme: 'sekalaista' },
  ]
  return wrong[(nth / 10) % wrong.length] ?? right
})
const parts = Array.from({ length: 5 }, (_, nth) => rows.slice(nth * 200, (nth + 1) * 200))

test('SS-06 a thousand rows, one in ten wrong, cut off half-way and sent again: 900, once, and counted so', {
  timeout: 600_000,
}, async () => {
  const region = thousand.slug
  const bring = await importer(region)
  await bring(...(parts[0] ?? []))
  await bring(...(parts[1] ?? []))
  const user = await t.signIn(region, 'paakayttaja')
  const cut = user.post(`/regions/${region}/imports`, { source: 'webropol-2025', reports: parts[2] })
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
  while ((await count('report', region)) < 400) await pause()
  // The next report waits for its turn in the midst of its transaction, and there its connection breaks.
  await t.db.transaction().execute(async (tx) => {
    await takeTurn(tx, region)
    // The owner of the tables may neither see nor cut the others; who signed in may.
    await sql`set local role none`.execute(tx)
    for (let cuts = 0; cuts === 0; await pause()) {
      // A transaction is told of the others as they were when it first asked.
      await sql`select pg_stat_clear_snapshot()`.execute(tx)
      const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(tx)
      cuts = rows.length
    }
  })
  expect((await cut).status).toBe(500)
  const half = await count('report', region)
  expect(half).toBeGreaterThan(360)
  expect(half).toBeLessThan(540)
  expect(await count('answers', region)).toBe(half)
  const atHalf = await figures(thousand)
  expect(atHalf.kept).toEqual(atHalf.reports)

  const told: Told[] = []
  for (const part of parts) told.push(await bring(...part))
  const sum = (of: keyof ReturnType<typeof tally>) => told.reduce((n, one) => n + one[of], 0)
  expect([sum('stored'), sum('there'), sum('refused')]).toEqual([900 - half, half, 100])
  const refused = told.flatMap(({ reports }) => reports.filter(({ result }) => result === 'refused'))
  expect(refused.map(({ key }) => key)).toEqual(rows.flatMap(({ key }, nth) => (nth % 10 > 0 ? [] : [key])))
  for (const part of parts) expect((await bring(...part)).stored).toBe(0)

  expect(await count('report', region)).toBe(900)
  expect(await count('outbox', region)).toBe(0)
  const { kept, reports } = await figures(thousand)
  expect(kept.map(({ total }) => total)).toEqual(kept.map(() => 900))
  expect(kept).toEqual(reports)
  await rebuildCounts(t.db, thousand)
  expect((await figures(thousand)).kept).toEqual(kept)
  const log = await t.db.selectFrom('import').selectAll().where('region', '=', region).execute()
  expect(log.reduce((n, line) => n + line.reports, 0)).toBe(900)
  expect(new Set(log.map(({ actor, source }) => `${actor} ${source}`))).toEqual(
    new Set(['paakayttaja webropol-2025']),
  )
})

test('two who bring in the same at once store it once', async () => {
  const [one, two] = [await importer(twice.slug), await importer(twice.slug)]
  const told = await Promise.all(parts.slice(0, 1).flatMap((part) => [one(...part), two(...part)]))
  expect(told.reduce((n, { stored }) => n + stored, 0)).toBe(180)
  expect(told.reduce((n, { there }) => n + there, 0)).toBe(180)
  expect(await count('report', twice.slug)).toBe(180)
  const { kept, reports } = await figures(twice)
  expect(kept).toEqual(reports)
  expect(kept[0]?.total).toBe(180)
})

test('the typed client brings in', async () => {
  const { headers } = await t.call('POST', '/session', { region: 'lintukoto', person: 'paakayttaja' })
  const cookie = (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  const client = hc<Api>('http://localhost', {
    headers: { cookie },
    fetch: (input: string | URL | Request, init?: RequestInit) => t.app.request(input as string, init),
  })
  const answer = await client.regions[':region'].imports.$post({
    param: { region: 'lintukoto' },
    json: { source: 'client', reports: [{ key: '1', submitted: '2026-01-05', answers }] },
  })
  const { stored, reports } = await answer.json()
  expect([stored, reports[0]?.result]).toEqual([1, 'stored'])
})

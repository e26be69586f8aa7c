import { type DocumentProblemCode, type SocialReport, tableHash } from '@rake/core'
import { instant } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../test-app.ts'
import { inAll, on, written } from '../test-social-reports.ts'

/*
 * What may not be published is refused where it is written, with its place and what to write instead; and once more
 * where it is submitted and where it is published.
 */

type Editable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Editable<T[K]> }

let t: Awaited<ReturnType<typeof testApp>>
let group: Awaited<ReturnType<typeof t.signIn>>
let at = ''
let good: SocialReport
const region = '/regions/lintukoto'
const said = 'Pieniä asuntoja ei löydy, soita 040 123 4567 niin kerron.'
const parts = { title: inAll(lintukoto, 'Sosiaalinen raportti'), method: inAll(lintukoto, 'Näin se tehtiin') }

/** One report of a unit on a day of the year, classified; its id. */
async function reported(unit: string, theme: string, description = 'Asuntoja ei löydy.'): Promise<string> {
  t.clock.now = instant('2026-05-05T10:00:00Z')
  const sent = { language: 'fi', unit, nature: 'negative', description }
  // What looks like personal data is confirmed by whoever writes it: here it slips through.
  const confirmed = /\d/.test(description)
    ? [{ field: 'description', start: 32, end: 44, kind: 'phone' }]
    : []
  const { status, body } = await t.call(
    'POST',
    `${region}/reports`,
    { answers: sent, confirmed },
    { 'Idempotency-Key': crypto.randomUUID() },
  )
  expect(status, JSON.stringify(body)).toBe(201)
  const [line] = (await group.get(`${region}/reports`)).body.reports
  await group.post(`${region}/reports/${line.id}/acts`, { type: 'report.classify', theme })
  return line.id
}

beforeAll(async () => {
  t = await testApp([lintukoto, pohjoisSavo])
  group = await t.signIn('lintukoto', 'rake-tiimi')
  const housing = 'housing-and-homelessness'
  for (let nth = 0; nth < 8; nth++) await reported('kuovinsuon-sosiaalityo', housing)
  for (let nth = 0; nth < 2; nth++) await reported('lastensuojelu', 'mental-health')
  const report = await reported('vammaissosiaalityo', housing, said)
  t.clock.now = instant('2027-01-11T10:00:00Z')
  const { body } = await group.get(`${region}/texts?period=2026`)
  const text = body.texts.find((one: { report: string }) => one.report === report)
  const { field, written: words, published } = text
  await group.post(`${region}/texts/approvals`, { report, field, written: words, published })
  expect((await group.post(`${region}/summaries/2026/editions`)).status).toBe(201)
  const begun = { kind: 'sosiaalinen-raportti', period: '2026' }
  at = `${region}/social-reports/${(await group.post(`${region}/social-reports`, begun)).body.id}`
  good = await written(group, at, on('2027-03-10'), parts)
})
afterAll(() => t.drop())

const english = { 'Accept-Language': 'en' }

/** The document after something in it was changed, as it is answered. */
async function after(change: (document: Editable<SocialReport>) => void) {
  const document = structuredClone(good) as Editable<SocialReport>
  change(document)
  return group.post(`${at}/documents`, document, english)
}

/** What was found, each after its place. */
function found({ body }: { body: { problems?: { path: unknown[]; message: string; mend: string }[] } }) {
  return (body.problems ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

async function stored(): Promise<number> {
  return (await t.db.selectFrom('social_report_document').select('id').execute()).length
}

describe('what is refused as it is written', () => {
  let before = 0
  beforeEach(async () => {
    before = await stored()
  })

  test.each<[string, (document: Editable<SocialReport>) => void, DocumentProblemCode, RegExp]>([
    [
      'a figure that is not the edition’s',
      (d) => {
        for (const theme of d.themes) if (theme.id === 'mental-health') theme.figure.n = 3
        for (const theme of d.themes) if (theme.id !== 'mental-health') theme.figure.n = 8
      },
      'figureDiffers',
      /^themes\.\d\.figure\.n: It says [38], theme/,
    ],
    [
      'figures and table changed alike, hash and all',
      (d) => {
        const table = d.tables.find(({ id }) => id === 'theme')
        for (const row of table?.rows ?? []) {
          if (row.key[0] === 'mental-health') row.n = 3
          if (row.key[0] === 'housing-and-homelessness') row.n = 8
        }
        for (const { id, figure } of [...d.themes, { id: '', figure: d.n }]) {
          if (id === 'mental-health') figure.n = 3
          if (id === 'housing-and-homelessness') figure.n = 8
          if (table) figure.hash = tableHash(table, d.n.query)
        }
      },
      'otherTable',
      /tables\.\d: The table is not that of edition 1 of 2026/,
    ],
    [
      'an edition that was never published',
      (d) => {
        for (const figure of [d.n, ...d.themes.map((theme) => theme.figure)]) figure.query.edition = 7
      },
      'unknownEdition',
      /n\.query\.edition: No edition 7 of 2026 has been published/,
    ],
    [
      'days that are not the edition’s',
      (d) => {
        d.period.to = on('2026-12-30') as typeof d.period.to
      },
      'otherDay',
      /period\.to: It says 2026-12-30, the edition 2026-12-31/,
    ],
    [
      'SS-12 a table for staff in what everyone reads',
      (d) => {
        d.tables.push({ id: 'unit', label: inAll(lintukoto, 'x'), dimensions: ['unit'], rows: [], total: 11 })
      },
      'noSuchTable',
      /Edition 1 of 2026 has no table "unit" for these readers/,
    ],
    [
      'a hidden cell that is told',
      (d) => {
        const table = d.tables.find(({ id }) => id === 'serviceArea')
        const hidden = table?.rows.find(({ n }) => n === null)
        expect(hidden).toBeDefined()
        if (hidden) hidden.n = 2
      },
      'smallFigure',
      /rows\.\d+\.n: \["[\w-]+"\] tells 2, which is under 5/,
    ],
    [
      'VA-02 a quote that nobody approved',
      ({ themes: [theme] }) => {
        if (theme) theme.quotes = [{ id: crypto.randomUUID(), lang: 'fi', text: 'Asuntoja ei löydy.' }]
      },
      'notApproved',
      /themes\.0\.quotes\.0\.text: Nobody has approved the text/,
    ],
    [
      'VA-02 personal data',
      (d) => {
        d.method = { ...d.method, fi: 'Kysy lisää: 010190-900P.' }
      },
      'personalData',
      /method\.fi: Characters 13–23 look like a personal identity code/,
    ],
    [
      'a language that is missing',
      (d) => {
        d.title = { fi: 'Raportti' }
      },
      'missingText',
      /title: The text is missing in sv, en/,
    ],
    [
      'another region’s name over it',
      (d) => {
        d.region.slug = 'pohjois-savo'
      },
      'otherSocialReport',
      /region\.slug: It says pohjois-savo, the social report has lintukoto/,
    ],
    [
      'another address',
      (d) => {
        d.id = 'raportti'
      },
      'otherSocialReport',
      /id: It says raportti, the social report has sosiaalinen-raportti-2026/,
    ],
    [
      'another period',
      (d) => {
        d.period.id = '2025'
      },
      'otherSocialReport',
      /period\.id: It says 2025, the social report has 2026/,
    ],
    [
      'a comparison with what was never published',
      (d) => {
        const [theme] = d.themes
        const table = d.tables.find(({ id }) => id === 'theme')
        if (!theme || !table) throw new Error('no theme')
        const query = { ...d.n.query, period: '2025' }
        d.since = {
          period: { id: '2025', from: on('2025-01-01'), to: on('2025-12-31') } as typeof d.period,
          n: { ...d.n, query },
          themes: [],
          table,
        }
      },
      'notPublishedBefore',
      /since\.table: Edition 1 of 2025 has not been published with this table/,
    ],
  ])('%s', async (_, change, code, says) => {
    const answer = await after(change)
    expect(answer.status).toBe(422)
    expect(answer.body.type).toBe('urn:rake:problem:document')
    expect(found(answer).join('\n')).toMatch(says)
    expect(answer.body.problems.map((problem: { code: string }) => problem.code)).toContain(code)
    for (const { mend } of answer.body.problems) expect(mend).toMatch(/^\p{Lu}.*\.$/u)
    expect(JSON.stringify(answer.body)).not.toContain('900P')
    expect(await stored()).toBe(before)
  })

  test('what is no document at all names each place, and nothing is stored', async () => {
    const answer = await after((d) => {
      Object.assign(d, { secret: 'x' })
      Object.assign(d.n, { n: -1 })
    })
    expect(answer).toMatchObject({ status: 400, body: { type: 'urn:rake:problem:badBody' } })
    expect(answer.body.problems).toEqual([
      { path: ['n', 'n'], code: 'tooSmall', message: '-1 is too small.', mend: 'Write at least 0.' },
      {
        path: ['secret'],
        code: 'unknownKey',
        message: '"secret" is not known here.',
        mend: 'Take it out, or name it as one of since, earlier.',
      },
    ])
    expect(await stored()).toBe(before)
  })
})

describe('what may be published is checked again', () => {
  let report = ''
  let coordinator: typeof group
  let director: typeof group
  beforeAll(async () => {
    coordinator = await t.signIn('lintukoto', 'hyvinvointikoordinaattori')
    director = await t.signIn('lintukoto', 'toimialajohtaja-koti-ja-hoiva')
  })
  const act = (staff: typeof group, type: string, more: object = {}) =>
    staff.post(`${at}/acts`, { type: `socialReport.${type}`, ...more }, english)
  const events = () => t.db.selectFrom('thing_event').select('seq').execute()

  test('VA-02 an approved quote passes, masked as it was approved and not otherwise', async () => {
    const { body } = await group.get(`${region}/texts?period=2026`)
    const approved = body.texts.find(({ state }: { state: string }) => state === 'approved')
    report = approved.report
    expect(approved.published).toBe('Pieniä asuntoja ei löydy, soita ▮▮▮ niin kerron.')
    const quoted = (text: string) =>
      after(({ themes }) => {
        const theme = themes.find(({ id }) => id === 'housing-and-homelessness')
        if (theme) theme.quotes = [{ id: approved.id, lang: 'fi', text }]
      })
    expect(found(await quoted(said)).join()).toMatch(/was approved otherwise.*look like a telephone number/)
    const kept = await quoted(approved.published)
    expect(kept.status, JSON.stringify(kept.body)).toBe(201)
    good = (await group.get(`${at}/documents/${kept.body.id}`)).body
    for (const type of ['takeToWorkshop', 'submit']) {
      expect((await act(group, type, { document: kept.body.id })).status).toBe(200)
    }
  })

  test('VA-02 an approval that is taken back stops the publication: no version, no notice, no event', async () => {
    await act(coordinator, 'pass', { text: 'Hyvä.' })
    await act(director, 'approve', { text: 'Hyvä.' })
    const cookie = await cookieOf('rake-tiimi')
    const path = `${region}/texts/approvals/${report}/description`
    expect((await t.call('DELETE', path, undefined, { Cookie: cookie })).status).toBe(204)
    const before = await events()
    const refused = await act(group, 'publish', { audience: 'everyone' })
    expect(refused.body.type).toBe('urn:rake:problem:document')
    expect(found(refused).join()).toMatch(/quotes\.0\.text: Nobody has approved/)
    expect(await events()).toEqual(before)
    expect(await t.db.selectFrom('publication').select('id').execute()).toEqual([])
    const told = t.db.selectFrom('outbox').select('id').where('kind', '=', 'socialReport.publish')
    expect(await told.execute()).toEqual([])
  })

  test('SS-05 approved again and published by ten at once, it is published once, and told once', async () => {
    const { body } = await group.get(`${region}/texts?period=2026`)
    const text = body.texts.find((one: { report: string }) => one.report === report)
    const { field, written: words, published } = text
    await group.post(`${region}/texts/approvals`, { report, field, written: words, published })
    // What was approved is no dead end: it goes back down, and up again with the quote as it is approved now.
    for (const staff of [director, coordinator]) await act(staff, 'return', { text: 'Lainaus uudelleen.' })
    const { texts: now } = (await group.get(`${region}/texts?period=2026`)).body
    const { id } = now.find((one: { report: string }) => one.report === report)
    const anew = structuredClone(good) as Editable<SocialReport>
    for (const { quotes } of anew.themes) for (const quote of quotes) quote.id = id
    const document = (await group.post(`${at}/documents`, anew)).body.id
    for (const type of ['takeToWorkshop', 'submit']) await act(group, type, { document })
    await act(coordinator, 'pass', { text: 'Hyvä.' })
    expect((await act(director, 'approve', { text: 'Hyvä.' })).body.writing).toBe('approved')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => act(group, 'publish', { audience: 'everyone' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
    const versions = await t.db.selectFrom('publication').select('version').execute()
    expect(versions).toEqual([{ version: 1 }])
    const told = await t.db
      .selectFrom('outbox')
      .select(['recipient'])
      .where('kind', '=', 'socialReport.publish')
      .execute()
    expect(new Set(told.map(({ recipient }) => recipient)).size).toBe(told.length)
    expect(told.length).toBeGreaterThan(5)
  })

  test('what is written, approved and published is never changed, not even by whoever holds the database', async () => {
    for (const table of ['thing_event', 'social_report_document', 'publication'] as const) {
      await expect(t.db.deleteFrom(table).execute(), table).rejects.toThrow('never changed')
      const set = { region: 'x' } as never
      await expect(t.db.updateTable(table).set(set).execute(), table).rejects.toThrow('never changed')
    }
  })
})

describe('who is not of the region', () => {
  test('nobody writes who is not signed in there, and nothing of it is there for others', async () => {
    const other = await t.signIn('pohjois-savo', 'rake-tyoryhma')
    for (const path of ['/social-reports', '/proposals', at.slice(region.length)]) {
      expect((await t.call('GET', `${region}${path}`)).status, path).toBe(401)
      expect((await other.get(`${region}${path}`)).status, path).toBe(403)
    }
    const draft = `${at}/draft`
    expect((await t.call('GET', draft)).status).toBe(401)
    const supervisor = await t.signIn('lintukoto', 'esihenkilo-lastensuojelu')
    // What is published, all staff may read; what they may do is little.
    expect((await supervisor.get(at)).body.acts).toEqual([])
    expect((await supervisor.get(`${region}/social-reports/ei-ole`)).status).toBe(404)
    expect((await supervisor.get(`${region}/proposals/ei-ole`)).status).toBe(404)
  })
})

/** The cookie of somebody who has signed in. */
async function cookieOf(person: string): Promise<string> {
  const { headers } = await t.call('POST', '/session', { region: 'lintukoto', person })
  return (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}

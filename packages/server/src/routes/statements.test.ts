import { instant } from '@rake/core/clock'
import { lintukoto, pohjoisSavo, siunSote } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../test-app.ts'
import { inAll, on, written } from '../test-social-reports.ts'

type App = Awaited<ReturnType<typeof testApp>>
type Staff = Awaited<ReturnType<App['signIn']>>
let t: App
let group: Staff
let coordinator: Staff
let supervisor: Staff
const region = '/regions/lintukoto'
const all = `${region}/statements`
const say = (text: string) => inAll(lintukoto, text)
const said = { title: say('Asunnottomuus on ratkaistavissa'), text: say('Kaupunki tarvitsee asuntoja.') }

const problem = ({ body }: { body: { type?: string } }) => body.type?.split(':').at(-1)
const act = (staff: Staff, id: string, body: object) => staff.post(`${all}/${id}/acts`, body)
const published = async (staff?: Staff) => {
  const path = `${region}/published-statements`
  return (await (staff ? staff.get(path) : t.call('GET', path))).body
}

/** Begins a statement; gives its id and that of its text. */
async function begun(more: object = {}): Promise<{ id: string; document: string }> {
  const { status, body } = await group.post(all, { ...said, ...more })
  expect(status, JSON.stringify(body)).toBe(201)
  const view = await group.get(`${all}/${body.id}`)
  return { id: body.id, document: view.body.written.id }
}

/** A statement that the group has adopted and the coordinator published. */
async function given(audience: 'staff' | 'everyone', more: object = {}): Promise<string> {
  const { id, document } = await begun(more)
  expect((await act(group, id, { type: 'statement.adopt', document })).status).toBe(200)
  expect((await act(coordinator, id, { type: 'statement.publish', audience })).status).toBe(200)
  return id
}

beforeAll(async () => {
  t = await testApp([lintukoto, pohjoisSavo])
  t.clock.now = instant('2026-11-02T10:00:00Z')
  group = await t.signIn('lintukoto', 'rake-tiimi')
  coordinator = await t.signIn('lintukoto', 'hyvinvointikoordinaattori')
  supervisor = await t.signIn('lintukoto', 'esihenkilo-lastensuojelu')
})
afterAll(() => t.drop())

describe('SS-08 a statement', () => {
  let id = ''
  let first = ''

  test('SS-08 the working group begins it; others may not, nor where the region gives none', async () => {
    expect((await t.call('POST', all, said)).status).toBe(401)
    for (const other of [coordinator, supervisor])
      expect(problem(await other.post(all, said))).toBe('forbidden')
    const elsewhere = await t.signIn('pohjois-savo', 'rake-tyoryhma')
    const inFinnish = { title: inAll(pohjoisSavo, 'Kannanotto') }
    expect(problem(await elsewhere.post('/regions/pohjois-savo/statements', inFinnish))).toBe('forbidden')
    ;({ id, document: first } = await begun())
    expect((await group.get(all)).body).toEqual([
      {
        id,
        state: 'drafted',
        written: { id: first, ...said },
        mayWrite: true,
        acts: ['statement.adopt', 'statement.withdraw'],
      },
    ])
  })

  test.each([
    ['badBody', { text: say('Vain teksti') }],
    ['badBody', { title: say('Otsikko'), link: 'http://example.org' }],
    ['badBody', { title: { fi: ' ', sv: ' ', en: ' ' } }],
    ['unknownReference', { ...said, socialReport: 'x' }],
    ['unknownReference', { ...said, socialReport: '00000000-0000-4000-8000-000000000000' }],
    ['document', { ...said, title: { fi: 'Vain suomeksi' } }],
    ['document', { ...said, title: { ...said.title, se: 'Sámegillii' } }],
    ['document', { ...said, text: say('Kysy: 040 123 4567') }],
  ])('VA-02 refused as %s, nothing is begun: %j', async (says, sent) => {
    expect(problem(await group.post(all, sent))).toBe(says)
    expect((await group.get(all)).body).toHaveLength(1)
  })

  test('VA-02 what must be mended is told with its place, in the reader’s language', async () => {
    const sent = { title: { fi: 'Vain suomeksi' }, text: say('Kysy: 040 123 4567') }
    const { body } = await group.post(`${all}/${id}/texts`, sent, { 'Accept-Language': 'sv' })
    expect(body.title).toBe('Något i texten som ska publiceras behöver rättas')
    expect(body.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'title',
      'text.fi',
      'text.sv',
      'text.en',
    ])
    expect(body.problems[0].mend).toBe('Skriv ställningstagandet på alla områdets språk.')
    expect(JSON.stringify(body)).not.toContain('040')
  })

  test('SS-08 it is written anew until it is adopted, and what is adopted is one of the texts, word for word', async () => {
    const better = { ...said, text: say('Asuntoja tarvitaan heti.'), link: 'https://www.example.org/muistio' }
    expect(problem(await coordinator.post(`${all}/${id}/texts`, better))).toBe('forbidden')
    const { status, body } = await group.post(`${all}/${id}/texts`, better)
    expect(status).toBe(201)
    expect((await group.get(`${all}/${id}`)).body.written).toEqual({ id: body.id, ...better })

    const other = await begun()
    for (const document of ['x', other.document, '00000000-0000-4000-8000-000000000000']) {
      expect(problem(await act(group, id, { type: 'statement.adopt', document }))).toBe('unknownReference')
    }
    const adopt = { type: 'statement.adopt', document: body.id }
    expect(problem(await act(coordinator, id, adopt))).toBe('forbidden')
    expect(problem(await act(coordinator, id, { type: 'statement.publish', audience: 'everyone' }))).toBe(
      'notNow',
    )
    expect((await act(group, id, adopt)).body).toMatchObject({
      state: 'adopted',
      adopted: '2026-11-02',
      mayWrite: false,
      written: { id: body.id },
    })
    expect(problem(await group.post(`${all}/${id}/texts`, said))).toBe('notNow')
    expect(problem(await act(group, id, adopt))).toBe('notNow')
    expect(await published()).toEqual([])
  })

  test('SS-12 it is published to its audience, and stands: it cannot be withdrawn', async () => {
    expect((await supervisor.get(`${all}/${id}`)).status).toBe(404)
    expect((await supervisor.get(all)).body).toEqual([])
    t.clock.now = instant('2026-11-04T10:00:00Z')
    const publish = { type: 'statement.publish', audience: 'staff' }
    expect(problem(await act(coordinator, id, { ...publish, audience: 'council' }))).toBe('badBody')
    expect((await act(coordinator, id, publish)).body).toMatchObject({
      state: 'published',
      acts: [],
      published: { day: '2026-11-04', audience: 'staff' },
    })
    expect(await published()).toEqual([])
    expect(await published(supervisor)).toMatchObject([
      {
        id,
        day: '2026-11-02',
        published: '2026-11-04',
        audience: 'staff',
        text: say('Asuntoja tarvitaan heti.'),
      },
    ])
    expect((await supervisor.get(all)).body).toMatchObject([
      { id, state: 'published', acts: [], mayWrite: false },
    ])
    expect(problem(await act(group, id, { type: 'statement.withdraw', text: 'Ei sittenkään.' }))).toBe(
      'notNow',
    )
  })

  test('SS-08 it is withdrawn before it is published, with words that stand in no log', async () => {
    const other = await begun()
    const withdraw = { type: 'statement.withdraw', text: 'Annetaan yhdessä kuntien kanssa.' }
    expect(problem(await act(group, other.id, { type: 'statement.withdraw' }))).toBe('badBody')
    expect(problem(await act(coordinator, other.id, withdraw))).toBe('forbidden')
    const { body } = await act(group, other.id, withdraw)
    expect(body).toMatchObject({ state: 'withdrawn', acts: [], mayWrite: false })
    expect(body.history).toMatchObject([
      { type: 'statement.draft', details: {}, words: {} },
      { type: 'statement.withdraw', details: {}, words: { text: withdraw.text } },
    ])
    const events = await t.db.selectFrom('thing_event').select('event').execute()
    expect(JSON.stringify(events)).not.toMatch(/kuntien|Asun|tarvitaan/)
  })
})

test('SS-12 where statements are for the staff, none goes to everyone', async () => {
  const inside = await testApp([{ ...siunSote, statement: { audience: 'staff' } }])
  try {
    const member = await inside.signIn('siun-sote', siunSote.groups?.[0]?.seats[0]?.member ?? '')
    const at = '/regions/siun-sote/statements'
    const { body } = await member.post(at, { title: inAll(siunSote, 'Kannanotto') })
    const { written: text } = (await member.get(`${at}/${body.id}`)).body
    const take = (sent: object) => member.post(`${at}/${body.id}/acts`, sent)
    expect((await take({ type: 'statement.adopt', document: text.id })).status).toBe(200)
    const publish = { type: 'statement.publish', audience: 'everyone' }
    expect(problem(await take(publish))).toBe('forbidden')
    expect((await take({ ...publish, audience: 'staff' })).status).toBe(200)
  } finally {
    await inside.drop()
  }
})

describe('SS-08 SS-05 in the social report', () => {
  let at = ''
  const statements = async () => (await group.get(`${at}/draft`)).body.statements
  const keep = async (change: object = {}) => {
    const parts = { title: say('Sosiaalinen raportti 2026'), method: say('Ilmoitukset luokiteltiin.') }
    const document = { ...(await written(group, at, on('2027-03-10'), parts)), ...change }
    return group.post(`${at}/documents`, document)
  }

  beforeAll(async () => {
    t.clock.now = instant('2027-01-20T10:00:00Z')
    await group.post(`${region}/summaries/2026/editions`)
    const kind = { kind: 'sosiaalinen-raportti', period: '2026' }
    at = `${region}/social-reports/${(await group.post(`${region}/social-reports`, kind)).body.id}`
  })

  test('stand the statements that go with it and those of its period, as far as its readers may see them', async () => {
    const socialReport = at.split('/').at(-1)
    expect(await statements()).toEqual([])
    const withIt = await given('everyone', { socialReport })
    await given('staff', { socialReport })
    t.clock.now = instant('2027-01-20T10:01:00Z')
    const late = await given('everyone')
    t.clock.now = instant('2026-12-31T10:00:00Z')
    const ofPeriod = await given('everyone')
    t.clock.now = instant('2027-01-21T10:00:00Z')
    await begun({ socialReport })
    expect(await statements()).toEqual([
      { id: ofPeriod, ...said, day: '2026-12-31' },
      { id: withIt, ...said, day: '2027-01-20' },
    ])
    expect((await published()).map((one: { id: string }) => one.id)).toEqual([ofPeriod, withIt, late])
    expect(
      (await group.get(all)).body.filter((one: { socialReport?: string }) => one.socialReport),
    ).toHaveLength(3)
  })

  test('VA-02 a statement in other words, or for other readers, is refused with its place', async () => {
    const [first, second] = await statements()
    const inside = (await published(group)).find((one: { audience: string }) => one.audience === 'staff')
    const places = async (changed: object[]) => {
      const { status, body } = await keep({ statements: changed })
      expect(status).toBe(422)
      return body.problems.map(({ path }: { path: unknown[] }) => path)
    }
    expect(await places([first, { ...second, text: say('Asuntoja ei tarvita.') }])).toEqual([
      ['statements', 1],
    ])
    expect(await places([{ ...first, day: '2026-12-30' }])).toEqual([['statements', 0]])
    expect(await places([{ id: inside.id, ...said, day: inside.day }])).toEqual([['statements', 0]])
    expect(await places([{ ...first, id: 'kannanotto' }])).toEqual([['statements', 0]])
  })

  test('SS-08 the document is published with them, read back as it is, and stays when the words are erased', async () => {
    const given = await statements()
    const { status, body } = await keep()
    expect(status, JSON.stringify(body)).toBe(201)
    const director = await t.signIn('lintukoto', 'toimialajohtaja-koti-ja-hoiva')
    for (const [staff, sent] of [
      [group, { type: 'socialReport.takeToWorkshop', document: body.id }],
      [group, { type: 'socialReport.submit', document: body.id }],
      [coordinator, { type: 'socialReport.pass', text: 'Hyvä.' }],
      [director, { type: 'socialReport.approve', text: 'Hyvä.' }],
      [group, { type: 'socialReport.publish', audience: 'everyone' }],
    ] as const) {
      expect((await staff.post(`${at}/acts`, sent)).status, sent.type).toBe(200)
    }
    const read = async () => (await t.call('GET', `${region}/publications/sosiaalinen-raportti-2026`)).body
    expect((await read()).document.statements).toEqual(given)

    const before = (await group.get(all)).body
    await expect(t.db.updateTable('statement_text').set({ written_by: 'x' }).execute()).rejects.toThrow()
    await t.db.deleteFrom('thing_words').execute()
    await t.db.deleteFrom('statement_text').execute()
    expect((await group.get(all)).body).toEqual(
      before.map(({ written: _, ...line }: { written: unknown }) => line),
    )
    expect(await published()).toEqual([])
    expect(await statements()).toEqual([])
    expect((await read()).document.statements).toEqual(given)
  })
})

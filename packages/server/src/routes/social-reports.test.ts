import { goldenCase, goldenThemes, type SocialReport, socialReportSchema } from '@rake/core'
import { instant, plainDate } from '@rake/core/clock'
import { pohjoisSavo, siunSote } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '../store/index.ts'
import { acted, everybody, stored, submissionOf } from '../store/test-reports.ts'
import { testApp } from '../test-app.ts'
import { inAll, on, written } from '../test-social-reports.ts'

/*
 * The golden case (SS-06): 42 reports of sixteen months become the first social report of Siun sote, which climbs its
 * ladder, is published, presented in May and in August, and corrected once.
 */

let t: Awaited<ReturnType<typeof testApp>>
let group: Awaited<ReturnType<typeof t.signIn>>
let director: Awaited<ReturnType<typeof t.signIn>>
const period = '2022-09-01/2023-12-31'
const address = 'sosiaalinen-raportti-2022-09-01-2023-12-31'
const region = '/regions/siun-sote'
let at = ''
let document: SocialReport

const say = (text: string) => inAll(siunSote, text)
/** SS-06: three, two, one and two findings, and none. */
const findings = {
  'timely-access': ['Ensimmäistä aikaa odotetaan.', 'Tieto on hajallaan.', 'Pankkitunnukset puuttuvat.'].map(
    say,
  ),
  coordination: ['Kokonaisuus ei ole kenenkään vastuulla.', 'Palvelujen väliin jäädään.'].map(say),
  'income-and-employment': ['Samaan menoon haetaan apua kahdesta paikasta.'].map(say),
  organisation: ['Yhteystiedot vaihtuvat.', 'Muutoksista kerrotaan myöhään.'].map(say),
}
const proposals: SocialReport['proposals'] = [
  ['social-care', 'coordination', 'Sosiaalihuollon tehtävien yhteistyö'],
  ['health-care', 'coordination', 'Yhteistyö terveydenhuollon kanssa'],
  ['authority-lines', 'timely-access', 'Joustavat yhteydenottotavat'],
  ['competence', 'coordination', 'Moniammatillinen osaaminen'],
  ['web-pages', 'organisation', 'Ajantasaiset verkkosivut'],
  ['joint-meetings', 'coordination', 'Yhteiset työkokoukset'],
  ['data', undefined, 'Sosiaalihuollon tietotuotanto'],
].map(([id = '', theme, text = '']) => ({
  id,
  text: say(text),
  ...(theme !== undefined && { theme }),
  state: 'proposed',
  uses: [],
}))
const presentations = (siunSote.bodies ?? []).map(({ label, kind }) => ({
  to: label,
  day: on(kind === 'committee' ? '2024-08-22' : '2024-05-15'),
}))

const act = (staff: typeof group, body: object) => staff.post(`${at}/acts`, body)

beforeAll(async () => {
  t = await testApp([siunSote, pohjoisSavo])
  const everyone = everybody(siunSote)
  for (const { submitted, codes } of goldenCase()) {
    const report = await stored(t.db, submissionOf(siunSote, { unit: 'kiteen-aikuissosiaalityo' }, submitted))
    const theme = { type: 'report.classify', theme: codes.theme } as const
    expect(await acted(t.db, siunSote, report, theme, everyone, submitted)).toBeUndefined()
  }
  const seat = siunSote.groups?.[0]?.seats[0]?.member ?? ''
  group = await t.signIn('siun-sote', seat)
  director = await t.signIn('siun-sote', 'sosiaalijohtaja')
  t.clock.now = instant('2024-01-10T10:00:00Z')
  await publish(t.db, {
    profile: siunSote,
    period,
    from: plainDate('2022-09-01'),
    to: plainDate('2023-12-31'),
    actor: seat,
    at: t.clock.now,
    day: plainDate('2024-01-10'),
  })
})
afterAll(() => t.drop())

describe('SS-06 the first social report of Siun sote', () => {
  test('SS-05 the working group begins it, once; the social director may not', async () => {
    const kind = { kind: 'sosiaalinen-raportti', period }
    expect((await director.post(`${region}/social-reports`, kind)).body.type).toBe(
      'urn:rake:problem:forbidden',
    )
    const begun = await group.post(`${region}/social-reports`, kind)
    expect(begun.status).toBe(201)
    at = `${region}/social-reports/${begun.body.id}`
    expect((await group.post(`${region}/social-reports`, kind)).body.type).toBe('urn:rake:problem:exists')
    expect((await group.get(`${region}/social-reports`)).body).toMatchObject([
      { address, writing: 'drafting', discussion: 'awaited', version: 0 },
    ])
  })

  test('SS-11 the draft has the figures of the golden case, and the units that could report', async () => {
    const { body } = await group.get(`${at}/draft`)
    expect(body.n.n).toBe(42)
    expect(
      Object.fromEntries(
        body.themes.map((one: { id: string; figure: { n: number } }) => [one.id, one.figure.n]),
      ),
    ).toEqual(goldenThemes)
    expect(body.coverage.units).toHaveLength(17)
    expect(body).not.toHaveProperty('earlier')
    expect(body).not.toHaveProperty('since')
    expect(body.tables.map(({ id }: { id: string }) => id)).toEqual([
      'total',
      'theme',
      'nature',
      'priorities',
    ])
  })

  test('SS-06 it is written, goes to the workshop, is approved and published: 42 reports, seven proposals', async () => {
    const parts = {
      title: say('Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023'),
      method: say('Ilmoitukset luokiteltiin teemoittain.'),
      findings,
      proposals,
      presentations,
    }
    document = await written(group, at, on('2024-01-31'), parts)
    const kept = await group.post(`${at}/documents`, document)
    expect(kept, JSON.stringify(kept.body)).toMatchObject({ status: 201 })
    const { id } = kept.body
    expect((await act(group, { type: 'socialReport.submit', document: id })).body.type).toBe(
      'urn:rake:problem:notNow',
    )
    for (const type of ['socialReport.takeToWorkshop', 'socialReport.submit']) {
      expect((await act(group, { type, document: id })).status).toBe(200)
    }
    const publishing = { type: 'socialReport.publish', audience: 'everyone' }
    expect((await act(group, publishing)).body.type).toBe('urn:rake:problem:notNow')
    const approved = await act(director, { type: 'socialReport.approve', text: 'Seurataan puolivuosittain.' })
    expect(approved.body).toMatchObject({ writing: 'approved' })
    t.clock.now = instant('2024-01-31T10:00:00Z')
    expect((await act(group, publishing)).body).toMatchObject({ writing: 'published', version: 1 })

    const list = await t.call('GET', `${region}/publications`)
    expect(list.body).toEqual([
      {
        id: address,
        version: 1,
        kind: 'sosiaalinen-raportti',
        period,
        from: '2022-09-01',
        to: '2023-12-31',
        title: document.title,
        languages: ['fi', 'sv', 'en'],
        published: '2024-01-31',
        audience: 'everyone',
        n: 42,
      },
    ])
    const read = await t.call('GET', `${region}/publications/${address}`)
    expect(read.body.versions).toEqual([{ version: 1, published: '2024-01-31' }])
    expect(socialReportSchema.parse(read.body.document)).toEqual({ ...document, published: '2024-01-31' })
  })

  test('SS-05 those to whom the region announces what it publishes are told, each once', async () => {
    const roles = ['supervisor', 'managementTeam', 'workingGroup']
    const posts = siunSote.posts.filter(({ role }) => roles.includes(role)).map(({ id }) => id)
    const told = await t.db
      .selectFrom('outbox')
      .select(['recipient', 'publication'])
      .where('kind', '=', 'socialReport.publish')
      .execute()
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(posts.sort())
    expect(new Set(told.map(({ publication }) => publication))).toEqual(new Set([address]))
  })

  test('SS-07 it is presented to the influencing bodies in May and to the committee in August', async () => {
    t.clock.now = instant('2024-05-15T10:00:00Z')
    for (const body of ['nuorisovaltuusto', 'vanhusneuvosto', 'vammaisneuvosto']) {
      expect((await act(group, { type: 'socialReport.present', body, version: 1 })).status).toBe(200)
    }
    const early = { type: 'socialReport.answer', body: 'hyvinvointilautakunta', text: 'Kiitos.' }
    expect((await act(group, early)).body.type).toBe('urn:rake:problem:notNow')
    const answer = { type: 'socialReport.answer', body: 'vanhusneuvosto', text: 'Odotusajat huolettavat.' }
    expect((await act(group, answer)).body).toMatchObject({ discussion: 'answered' })

    t.clock.now = instant('2024-08-22T10:00:00Z')
    const committee = { type: 'socialReport.present', body: 'hyvinvointilautakunta', version: 1 }
    const { body } = await act(group, committee)
    expect(body.awaited.map((one: { body: string }) => one.body)).toEqual([
      'nuorisovaltuusto',
      'vammaisneuvosto',
      'hyvinvointilautakunta',
    ])
    for (const refused of [
      { type: 'socialReport.present', body: 'ei-ole', version: 1 },
      { type: 'socialReport.present', unit: 'ei-ole', version: 1 },
    ]) {
      expect((await act(group, refused)).body.type).toBe('urn:rake:problem:unknownReference')
    }
    const ahead = { type: 'socialReport.present', body: 'hyvinvointilautakunta', version: 2 }
    expect((await act(group, ahead)).body.type).toBe('urn:rake:problem:notNow')
    const given = body.history.filter(({ type }: { type: string }) => type === 'socialReport.present')
    expect(given.map(({ day }: { day: string }) => day)).toEqual([
      '2024-05-15',
      '2024-05-15',
      '2024-05-15',
      '2024-08-22',
    ])
  })

  test('SS-04 a proposal of it is accepted, carried out and used, and the public sees how far it is', async () => {
    const { body } = await group.post(`${region}/proposals`, { socialReport: id(), code: 'web-pages' })
    const proposal = `${region}/proposals/${body.id}/acts`
    const owner = 'esihenkilo-kiteen-aikuissosiaalityo'
    const steps = async (staff: typeof group, ...acts: object[]) => {
      for (const one of acts) {
        const { status, body } = await staff.post(proposal, one)
        expect(status, JSON.stringify(body)).toBe(200)
      }
    }
    await steps(director, { type: 'proposal.accept', owner })
    const carrier = await t.signIn('siun-sote', owner)
    await steps(
      group,
      {
        type: 'proposal.carryIntoPlan',
        plan: 'hyvinvointisuunnitelma-2025',
        goal: 'Tieto löytyy.',
        measures: 'Verkkosivut uudistetaan.',
        indicators: 'Kävijämäärät.',
        responsible: 'Viestintä.',
      },
      { type: 'proposal.recordUse', use: 'communication', body: 'vanhusneuvosto', text: 'Esite.' },
    )
    await steps(carrier, { type: 'proposal.logStep', text: 'Yhteystiedot on käyty läpi.' })
    await steps(carrier, { type: 'proposal.end', outcome: 'carriedOut', text: 'Sivut on uudistettu.' })

    const told = await t.call('GET', `${region}/published-proposals`)
    expect(told.body).toHaveLength(7)
    const pages = told.body.find((one: { id: string }) => one.id === 'web-pages')
    expect(pages).toMatchObject({
      publication: { id: address, version: 1, title: document.title },
      text: say('Ajantasaiset verkkosivut'),
      theme: { id: 'organisation', label: { fi: 'Organisaation toimintatavat' } },
      state: 'ended',
      outcome: 'carriedOut',
      plan: 'hyvinvointisuunnitelma-2025',
      uses: [{ use: 'communication', day: '2024-08-22' }],
      steps: ['2024-08-22'],
    })
    // What staff write along the way, nobody has approved for publication.
    expect(JSON.stringify(told.body)).not.toMatch(/Yhteystiedot on|Esite|Verkkosivut uudistetaan|Sivut on/)
    expect(told.body.filter(({ state }: { state: string }) => state === 'proposed')).toHaveLength(6)
    const again = await group.post(`${region}/proposals`, { socialReport: id(), code: 'web-pages' })
    expect(again.body.type).toBe('urn:rake:problem:exists')
  })

  test('VA-04 a correction is a version of its own; the first stays, byte for byte', async () => {
    const first = () => t.app.request(`${region}/publications/${address}/versions/1`)
    const before = await first()
    const bytes = await before.text()
    t.clock.now = instant('2024-09-02T10:00:00Z')
    await act(group, { type: 'socialReport.correct', text: 'Yksi havainto puuttui.' })
    const stale = await group.post(`${at}/documents`, document)
    expect(stale.body.problems).toMatchObject([{ path: ['version'], mend: 'Kirjoita 2.' }])

    const parts = { title: document.title, method: document.method, proposals, presentations }
    const { themes, ...corrected } = await written(group, at, on('2024-09-02'), { ...parts, findings })
    const other = say('Muut havainnot koskivat asumista.')
    const second = {
      ...corrected,
      themes: themes.map((theme) => (theme.id === 'other' ? { ...theme, findings: [other] } : theme)),
    }
    const kept = await group.post(`${at}/documents`, second)
    expect(kept.status).toBe(201)
    await act(group, { type: 'socialReport.submit', document: kept.body.id })
    await act(director, { type: 'socialReport.approve', text: 'Hyvä.' })
    // While the correction is on its way, what stands is the first.
    expect((await t.call('GET', `${region}/publications/${address}`)).body.document.version).toBe(1)
    const { body } = await act(group, { type: 'socialReport.publish', audience: 'everyone' })
    expect(body).toMatchObject({ version: 2, writing: 'published' })

    const after = await first()
    const versions = { versions: [{ version: 1 }, { version: 2 }] }
    const text = await after.text()
    expect(JSON.stringify(JSON.parse(text).document)).toBe(JSON.stringify(JSON.parse(bytes).document))
    expect(JSON.parse(text)).toMatchObject(versions)
    const newest = await t.call('GET', `${region}/publications/${address}`)
    expect(newest.body.document.themes.at(-1).findings).toEqual([other])
    expect(newest.body.document.published).toBe('2024-09-02')
    expect((await t.call('GET', `${region}/publications`)).body).toMatchObject([{ id: address, version: 2 }])
    for (const wrong of ['0', '3', '-1', 'x', '1.5', '9999999999']) {
      const answer = await t.call('GET', `${region}/publications/${address}/versions/${wrong}`)
      expect(answer.body.type, wrong).toBe('urn:rake:problem:unknownPublication')
    }
    expect((await t.call('GET', `${region}/publications/ei-ole`)).status).toBe(404)
    expect((await t.call('GET', '/regions/pohjois-savo/publications')).body).toEqual([])
  })

  test('a reader who has it already is not sent it again; what staff read is kept nowhere', async () => {
    const path = `${region}/publications/${address}`
    const { headers } = await t.call('GET', path)
    const tag = headers.get('ETag') ?? ''
    expect(tag).not.toBe('')
    expect((await t.call('GET', path, undefined, { 'If-None-Match': tag })).status).toBe(304)
    expect((await group.get(path)).headers.get('Cache-Control')).toBe('no-store')
  })

  test('VA-09 PS-14 the next year’s draft tells what became of this one', async () => {
    const everyone = everybody(siunSote)
    for (const [nth, theme] of ['coordination', 'coordination', 'organisation'].entries()) {
      const day = plainDate(`2024-0${nth + 3}-11`)
      const report = await stored(t.db, submissionOf(siunSote, { unit: 'kiteen-aikuissosiaalityo' }, day))
      await acted(t.db, siunSote, report, { type: 'report.classify', theme }, everyone, day)
    }
    t.clock.now = instant('2025-01-20T10:00:00Z')
    const kind = { kind: 'sosiaalinen-raportti', period: '2024' }
    const { body } = await group.post(`${region}/social-reports`, kind)
    const next = `${region}/social-reports/${body.id}`
    expect((await group.get(`${next}/draft`)).body.type).toBe('urn:rake:problem:notPublished')
    expect((await group.post(`${region}/summaries/2024/editions`)).status).toBe(201)
    const draft = (await group.get(`${next}/draft`)).body
    expect(draft).toMatchObject({ id: 'sosiaalinen-raportti-2024', version: 1, n: { n: 3 } })
    const { earlier } = draft
    expect(earlier.title).toEqual(document.title)
    expect(earlier.proposals).toHaveLength(7)
    expect(earlier.proposals.find((one: { id: string }) => one.id === 'web-pages')).toMatchObject({
      state: 'ended',
      outcome: 'carriedOut',
      measure: { goal: { fi: 'Tieto löytyy.' }, steps: [{ fi: 'Yhteystiedot on käyty läpi.' }] },
      uses: [{ use: 'communication', day: '2024-08-22', text: { fi: 'Esite.' } }],
    })
    expect(earlier.handled).toHaveLength(4)
    expect(earlier.handled[1]).toMatchObject({
      to: { fi: 'Vanhusneuvosto' },
      given: '2024-05-15',
      answers: [{ day: '2024-05-15', text: { fi: 'Odotusajat huolettavat.' } }],
      uses: [{ use: 'communication', day: '2024-08-22' }],
    })
  })
})

/** The id of the social report. */
function id(): string {
  return at.split('/').at(-1) ?? ''
}

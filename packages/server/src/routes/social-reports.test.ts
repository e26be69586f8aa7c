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
})

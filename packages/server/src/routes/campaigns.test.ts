import { instant, plainDate } from '@rake/core/clock'
import { idempotencyKey } from '@rake/core/report'
import { pohjanmaa, varha, varkaus } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stored, submissionOf } from '../store/test-reports.ts'
import { testApp } from '../test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp([pohjanmaa, varha, varkaus])
})
afterAll(() => t.drop())

const noon = (day: string) => instant(`${day}T10:00:00Z`)
const ofPohjanmaa = {
  language: 'sv',
  unit: 'vuxensocialarbetet-vasa',
  description: 'Det finns inga bostäder med skälig hyra.',
}

/** The whole count of each table. */
function totals({ tables }: { tables: { total: number }[] }): number[] {
  return [...new Set(tables.map(({ total }) => total))]
}

describe('PO-01 a campaign instead of an always-open form', () => {
  const late = idempotencyKey()

  test('PO-01 before it opens a report is refused, and told when it opens', async () => {
    t.clock.now = instant('2026-09-06T20:59:59Z')
    const answer = await t.report('pohjanmaa', ofPohjanmaa)
    expect(answer).toMatchObject({
      status: 409,
      body: { type: 'urn:rake:problem:closed', opens: '2026-09-07' },
    })
    expect(answer.body.detail).toMatch(/avautuu seuraavan kerran 7\.9\.2026\.$/)
    expect(answer.body).not.toHaveProperty('ready')
  })

  test('PO-01 from its first day to its last one a report is taken, and is the campaign’s', async () => {
    t.clock.now = instant('2026-09-06T21:00:00Z')
    expect((await t.report('pohjanmaa', ofPohjanmaa)).status).toBe(201)
    t.clock.now = instant('2026-10-11T20:59:59Z')
    expect(await t.report('pohjanmaa', ofPohjanmaa, late)).toMatchObject({
      status: 201,
      body: { submitted: '2026-10-11' },
    })
    const campaigns = await t.db.selectFrom('report').select('campaign').execute()
    expect(campaigns).toEqual([{ campaign: 'staff-autumn-2026' }, { campaign: 'staff-autumn-2026' }])
  })

  test.each([
    ['fi', /tulokset valmistuvat 28\.1\.2027\.$/],
    ['sv', /öppnas nästa gång 13\.9\.2027\. .*blir klara 28\.1\.2027\.$/],
    ['en', /opens again on 13 September 2027\. .*due on 28 January 2027\.$/],
  ])('PO-07 between, the answer in %s says that results come, and when', async (lang, says) => {
    t.clock.now = noon('2026-10-12')
    const { status, body } = await t.call(
      'POST',
      '/regions/pohjanmaa/reports',
      { answers: ofPohjanmaa },
      { 'Idempotency-Key': idempotencyKey(), 'Accept-Language': lang },
    )
    expect({ status, opens: body.opens, ready: body.ready }).toEqual({
      status: 409,
      opens: '2027-09-13',
      ready: '2027-01-28',
    })
    expect(body.detail).toMatch(says)
  })

  test('a report that was stored in time gets its receipt again after closing; another under its key does not', async () => {
    t.clock.now = noon('2026-10-12')
    expect(await t.report('pohjanmaa', ofPohjanmaa, late)).toMatchObject({
      status: 201,
      body: { submitted: '2026-10-11' },
    })
    const other = await t.report('pohjanmaa', { ...ofPohjanmaa, description: 'Annat.' }, late)
    expect(other.body.type).toBe('urn:rake:problem:closed')
    expect(await t.db.selectFrom('report').selectAll().execute()).toHaveLength(2)
  })

  test('the public profile tells the form the same', async () => {
    t.clock.now = noon('2026-10-12')
    expect((await t.call('GET', '/regions/pohjanmaa')).body).toMatchObject({
      alwaysOpen: false,
      campaigns: [{ windows: [{ from: '2027-09-13', to: '2027-10-17' }], ready: '2027-01-28' }],
    })
  })

  test('PO-01 its reports are added up and published as those of the campaign', async () => {
    const address = '/regions/pohjanmaa/summaries/staff-autumn-2026'
    const administrator = await t.signIn('pohjanmaa', 'huvudanvandare')
    t.clock.now = noon('2026-10-11')
    expect(await administrator.post(`${address}/editions`)).toMatchObject({
      status: 409,
      body: { type: 'urn:rake:problem:periodOpen' },
    })
    // A report of these days that was not asked for by the campaign, as a region with an open form would have.
    const id = await stored(t.db, submissionOf(pohjanmaa, { ...ofPohjanmaa }, plainDate('2026-10-01')))
    await t.db.updateTable('report').set({ campaign: null }).where('id', '=', id).execute()

    t.clock.now = noon('2026-10-12')
    expect((await t.call('GET', address)).body.type).toBe('urn:rake:problem:notPublished')
    const strategic = await t.signIn('pohjanmaa', 'strategisk-ledning')
    const live = (await strategic.get(address)).body
    expect(live).toMatchObject({ from: '2026-09-07', to: '2026-10-11', closed: true, view: 'live' })
    expect(totals(live)).toEqual([2])
    expect(totals((await strategic.get('/regions/pohjanmaa/summaries/2026')).body)).toEqual([3])

    const published = await administrator.post(`${address}/editions`)
    expect(published.status).toBe(201)
    expect(totals(published.body)).toEqual([2])
    expect((await t.call('GET', address)).body.period).toBe('staff-autumn-2026')
    expect((await t.call('GET', '/regions/pohjanmaa/summaries')).body).toEqual(['staff-autumn-2026'])
    const compiled = await t.db
      .selectFrom('event')
      .select(['report', 'event'])
      .where('type', '=', 'report.compile')
      .execute()
    expect(compiled.map(({ event }) => event)).toEqual(
      Array(2).fill({ type: 'report.compile', edition: 'staff-autumn-2026.1' }),
    )
    expect(compiled.some(({ report }) => report === id)).toBe(false)
  })

  test('PO-07 what residents are asked is a period of its own, in which no report of staff is', async () => {
    t.clock.now = noon('2026-10-12')
    const strategic = await t.signIn('pohjanmaa', 'strategisk-ledning')
    const summary = (await strategic.get('/regions/pohjanmaa/summaries/residents-spring-2026')).body
    expect(summary).toMatchObject({ from: '2026-04-20', to: '2026-05-17' })
    expect(totals(summary)).toEqual([0])
  })

  test('an unknown period is unknown: no such campaign, no such year, no such window', async () => {
    for (const period of [
      'autumn-2026',
      'staff-autumn',
      'staff-autumn-9999',
      'staff-autumn-0000',
      'x-2026',
    ]) {
      const answer = await t.call('GET', `/regions/pohjanmaa/summaries/${period}`)
      expect(answer, period).toMatchObject({ status: 404, body: { type: 'urn:rake:problem:unknownPeriod' } })
    }
  })
})

describe('reporting periods of a region’s own', () => {
  test('VA-01 the form is open after the year has closed: what comes then belongs to the next', async () => {
    const send = (day: string) => {
      t.clock.now = noon(day)
      return t.report('varha', {
        language: 'fi',
        unit: 'paraisten-aikuissosiaalityo',
        nature: 'negative',
        description: 'Jonot ovat pitkiä.',
      })
    }
    for (const day of ['2026-10-14', '2026-10-15', '2026-10-16']) expect((await send(day)).status).toBe(201)

    const director = await t.signIn('varha', 'sosiaalijohtaja')
    const of = async (year: number) =>
      (await director.get(`/regions/varha/summaries/raportointivuosi-${year}`)).body
    expect(totals(await of(2026))).toEqual([2])
    expect(totals(await of(2027))).toEqual([1])
    expect(await of(2026)).toMatchObject({ from: '2025-10-16', to: '2026-10-15', closed: true })
    expect(
      (await t.db.selectFrom('report').select('campaign').where('region', '=', 'varha').execute())[0],
    ).toEqual({ campaign: null })
  })

  test('VA-01 the closed year is published under its own id, the calendar year never', async () => {
    const publisher = varha.posts.find(({ role }) => role === 'network')?.id ?? ''
    const network = await t.signIn('varha', publisher)
    t.clock.now = noon('2026-10-16')
    const published = await network.post('/regions/varha/summaries/raportointivuosi-2026/editions')
    expect(published).toMatchObject({ status: 201, body: { period: 'raportointivuosi-2026' } })
    const open = await network.post('/regions/varha/summaries/raportointivuosi-2027/editions')
    expect(open.body.type).toBe('urn:rake:problem:periodOpen')
    const calendar = await network.post('/regions/varha/summaries/2025/editions')
    expect(calendar.body.type).toBe('urn:rake:problem:unknownPeriod')
    expect((await t.call('GET', '/regions/varha/summaries')).body).toEqual(['raportointivuosi-2026'])
  })

  test('VK-06 staff are offered the half-years of the region, by name', async () => {
    t.clock.now = noon('2022-11-02')
    const team = await t.signIn('varkaus', 'sote-johtoryhma')
    const { periods } = (await team.get('/regions/varkaus/me')).body
    expect(periods.slice(0, 2)).toEqual([
      {
        id: 'puolivuosi-2023-1',
        kind: 'puolivuosi',
        label: { fi: 'Puolivuotiskausi', sv: 'Halvårsperiod', en: 'Half-year period' },
        from: '2022-11-02',
        to: '2023-05-01',
      },
      expect.objectContaining({ id: 'puolivuosi-2022-2', to: '2022-11-01' }),
    ])
    const published = await team.post('/regions/varkaus/summaries/puolivuosi-2022-2/editions')
    expect(published).toMatchObject({ status: 201, body: { from: '2022-05-02', to: '2022-11-01' } })
  })
})

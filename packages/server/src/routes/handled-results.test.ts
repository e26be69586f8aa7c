import { instant, plainDate } from '@rake/core/clock'
import { lintukoto } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acted, everybody, stored, submissionOf } from '../store/test-reports.ts'
import { testApp } from '../test-app.ts'
import { inAll, on, written } from '../test-social-reports.ts'

/* What bodies and units say of what they were given, until the report of the next year tells of it. */

type Staff = Awaited<ReturnType<Awaited<ReturnType<typeof testApp>>['signIn']>>
let t: Awaited<ReturnType<typeof testApp>>
let group: Staff
let coordinator: Staff
let director: Staff
const region = '/regions/lintukoto'
const words = inAll(lintukoto, 'Teksti')
const homeCare = 'kuovinsuon-kotihoito'
const counselling = 'paaskyselan-perheneuvola'

/** A year with reports, its edition and its social report, published; where it stands. */
async function published(year: number): Promise<string> {
  const day = plainDate(`${year}-05-05`)
  for (const theme of ['loneliness', 'loneliness', 'older-people']) {
    const report = await stored(t.db, submissionOf(lintukoto, { unit: homeCare }, day))
    await acted(t.db, lintukoto, report, { type: 'report.classify', theme }, everybody(lintukoto), day)
  }
  t.clock.now = instant(`${year + 1}-01-20T10:00:00Z`)
  await group.post(`${region}/summaries/${year}/editions`)
  const begun = { kind: 'sosiaalinen-raportti', period: String(year) }
  const at = `${region}/social-reports/${(await group.post(`${region}/social-reports`, begun)).body.id}`
  await publishNext(at, year)
  return at
}

/** Writes, approves and publishes the next version. */
async function publishNext(at: string, year: number): Promise<void> {
  const { earlier: _, ...document } = await written(group, at, on(`${year + 1}-03-10`), {
    title: words,
    method: words,
    proposals: [{ id: 'lounas', text: words, theme: 'loneliness', state: 'proposed', uses: [] }],
  })
  const kept = await group.post(`${at}/documents`, document)
  expect(kept.status, JSON.stringify(kept.body)).toBe(201)
  for (const type of ['takeToWorkshop', 'submit']) {
    await group.post(`${at}/acts`, { type: `socialReport.${type}`, document: kept.body.id })
  }
  await coordinator.post(`${at}/acts`, { type: 'socialReport.pass', text: 'Hyvä.' })
  await director.post(`${at}/acts`, { type: 'socialReport.approve', text: 'Hyvä.' })
  const done = await group.post(`${at}/acts`, { type: 'socialReport.publish', audience: 'everyone' })
  expect(done.body.writing, JSON.stringify(done.body)).toBe('published')
}

beforeAll(async () => {
  t = await testApp([lintukoto])
  group = await t.signIn('lintukoto', 'rake-tiimi')
  coordinator = await t.signIn('lintukoto', 'hyvinvointikoordinaattori')
  director = await t.signIn('lintukoto', 'toimialajohtaja-koti-ja-hoiva')
})
afterAll(() => t.drop())

describe('VA-05 each work unit handles the results', () => {
  let at = ''
  const present = (to: object, version = 1) =>
    group.post(`${at}/acts`, { type: 'socialReport.present', ...to, version })
  const answer = (staff: Staff, to: object, text = 'Käsitelty tiimissä.') =>
    staff.post(`${at}/acts`, { type: 'socialReport.answer', ...to, text })
  const awaited = async (staff: Staff) => (await staff.get(at)).body.awaited

  test('VA-05 a unit that was given the report waits for the answer of its own supervisor, and of no other', async () => {
    at = await published(2025)
    const own = await t.signIn('lintukoto', `esihenkilo-${homeCare}`)
    const other = await t.signIn('lintukoto', `esihenkilo-${counselling}`)
    expect(await awaited(own)).toEqual([])
    expect((await answer(own, { unit: homeCare })).body.type).toBe('urn:rake:problem:notNow')
    await present({ unit: homeCare })
    await present({ unit: counselling })
    expect(await awaited(own)).toEqual([{ unit: homeCare }])
    expect(await awaited(other)).toEqual([{ unit: counselling }])
    expect((await answer(other, { unit: homeCare })).body.type).toBe('urn:rake:problem:forbidden')
    expect((await answer(own, { unit: homeCare })).status).toBe(200)
    expect(await awaited(own)).toEqual([])
    expect(await awaited(group)).toEqual([{ unit: counselling }])
  })

  test('VA-05 given a corrected version, it has it to handle again', async () => {
    await group.post(`${at}/acts`, { type: 'socialReport.correct', text: 'Luku puuttui.' })
    await publishNext(at, 2025)
    const own = await t.signIn('lintukoto', `esihenkilo-${homeCare}`)
    expect(await awaited(own)).toEqual([])
    await present({ unit: homeCare }, 2)
    expect(await awaited(own)).toEqual([{ unit: homeCare }])
  })

  test('VA-06 VA-09 the next year’s report tells who answered what, and what the results were used for', async () => {
    t.clock.now = instant('2026-06-01T10:00:00Z')
    const socialReport = at.split('/').at(-1)
    const { body } = await group.post(`${region}/proposals`, { socialReport, code: 'lounas' })
    const use = {
      type: 'proposal.recordUse',
      use: 'serviceDevelopment',
      unit: homeCare,
      text: 'Lounas alkoi.',
    }
    expect((await group.post(`${region}/proposals/${body.id}/acts`, use)).status).toBe(200)
    const next = await published(2026)
    const draft = (await group.get(`${next}/draft`)).body
    expect(draft.since.period.id).toBe('2025')
    expect(draft.earlier.proposals).toMatchObject([
      { id: 'lounas', state: 'proposed', uses: [{ use: 'serviceDevelopment', day: '2026-06-01' }] },
    ])
    const label = (unit: string) => lintukoto.units.find(({ id }) => id === unit)?.label
    expect(draft.earlier.handled).toEqual([
      {
        to: label(homeCare),
        given: '2026-01-20',
        answers: [{ day: '2026-01-20', text: { fi: 'Käsitelty tiimissä.' } }],
        uses: [],
      },
      { to: label(counselling), given: '2026-01-20', answers: [], uses: [] },
      {
        to: label(homeCare),
        given: '2026-01-20',
        answers: [],
        uses: [{ use: 'serviceDevelopment', day: '2026-06-01', text: { fi: 'Lounas alkoi.' } }],
      },
    ])
  })
})

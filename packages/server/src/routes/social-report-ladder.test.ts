import { instant, plainDate } from '@rake/core/clock'
import { pohjanmaa } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acted, everybody, stored, submissionOf } from '../store/test-reports.ts'
import { testApp } from '../test-app.ts'
import { inAll, on, written } from '../test-social-reports.ts'

/*
 * Pohjanmaa: professionals write, the unit, middle management, the division and strategic management pass on what
 * they have written, each with its own follow-up (PO-02, PO-03, PO-10).
 */

type Staff = Awaited<ReturnType<Awaited<ReturnType<typeof testApp>>['signIn']>>
let t: Awaited<ReturnType<typeof testApp>>
const staff: Record<string, Staff> = {}
const region = '/regions/pohjanmaa'
const unit = 'vuxensocialarbetet-vasa'
const area = 'socialservice-for-vuxna'
const period = 'staff-autumn-2026'
const people = {
  lead: `ledande-socialarbetare-${unit}`,
  manager: `enhetschef-${unit}`,
  middle: `serviceomradeschef-${area}`,
  strategic: 'strategisk-ledning',
  administrator: 'huvudanvandare',
}
const parts = {
  title: inAll(pohjanmaa, 'Social rapport'),
  method: inAll(pohjanmaa, 'Så gjordes den'),
}
const problem = ({ body }: { body: { type?: string } }) => body.type?.split(':').at(-1)

const who = (name: keyof typeof people | 'division'): Staff => {
  const found = staff[name]
  if (!found) throw new Error(`${name} is not signed in`)
  return found
}
const division = pohjanmaa.units.find(({ id }) => id === area)?.parent ?? ''

beforeAll(async () => {
  t = await testApp([pohjanmaa])
  const day = plainDate('2026-09-21')
  for (const theme of ['housing-and-homelessness', 'housing-and-homelessness', 'mental-health']) {
    const report = await stored(t.db, submissionOf(pohjanmaa, { unit }, day))
    await acted(t.db, pohjanmaa, report, { type: 'report.classify', theme }, everybody(pohjanmaa), day)
  }
  for (const [name, id] of Object.entries(people)) staff[name] = await t.signIn('pohjanmaa', id)
  staff.division = await t.signIn('pohjanmaa', `sektordirektor-${division}`)
  t.clock.now = instant('2026-11-02T10:00:00Z')
  expect((await who('administrator').post(`${region}/summaries/${period}/editions`)).status).toBe(201)
})
afterAll(() => t.drop())

/** Begins a social report, and gives its address. */
async function begun(by: Staff, kind: string, of: string): Promise<string> {
  const { status, body } = await by.post(`${region}/social-reports`, { kind, unit: of, period })
  expect(status, JSON.stringify(body)).toBe(201)
  return `${region}/social-reports/${body.id}`
}

/** Writes the next document, and gives its id. */
async function keptBy(by: Staff, at: string): Promise<string> {
  const document = await written(by, at, on('2026-11-16'), parts)
  const { status, body } = await by.post(`${at}/documents`, document)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

describe('PO-03 the report climbs', () => {
  let ofUnit = ''
  let ofArea = ''
  const act = (at: string, name: Parameters<typeof who>[0], type: string, more: object = {}) =>
    who(name).post(`${at}/acts`, { type: `socialReport.${type}`, ...more })
  const follow = { text: 'Vi följer upp i mars.' }

  test('PO-02 the unit writes its own, only where it stands, and takes it to the workshop first', async () => {
    const asked = { kind: 'unit-report', unit, period }
    for (const name of ['middle', 'division', 'strategic', 'administrator'] as const) {
      expect(problem(await who(name).post(`${region}/social-reports`, asked)), name).toBe('forbidden')
    }
    for (const wrong of [
      { ...asked, unit: area },
      { kind: 'unit-report', period },
      { ...asked, kind: 'ei-ole' },
      { ...asked, period: 'ei-ole' },
      { ...asked, unit: 'ei-ole' },
    ]) {
      expect(problem(await who('lead').post(`${region}/social-reports`, wrong))).toBe('unknownReference')
    }
    ofUnit = await begun(who('lead'), 'unit-report', unit)
    const document = await keptBy(who('lead'), ofUnit)
    expect(problem(await act(ofUnit, 'lead', 'submit', { document }))).toBe('notNow')
    expect((await act(ofUnit, 'lead', 'takeToWorkshop', { document })).status).toBe(200)
    const refined = await keptBy(who('manager'), ofUnit)
    expect((await act(ofUnit, 'lead', 'submit', { document: refined })).body).toMatchObject({
      writing: 'inApproval',
      level: 'unit',
    })
  })

  test('PO-03 a level passes on, the next sends it back one step, and only who has the level may', async () => {
    for (const name of ['lead', 'middle', 'division', 'strategic'] as const) {
      const refused = problem(await act(ofUnit, name, 'pass', follow))
      // Who takes no part in a unit's report is not even told that it is there.
      expect(refused, name).toBe(name === 'division' ? 'unknownSocialReport' : 'forbidden')
    }
    expect((await act(ofUnit, 'manager', 'pass', follow)).body).toMatchObject({ level: 'middle-management' })
    expect((await act(ofUnit, 'middle', 'return', { text: 'Vad säger Vasa?' })).body).toMatchObject({
      writing: 'inApproval',
      level: 'unit',
    })
    expect((await act(ofUnit, 'manager', 'return', { text: 'Skriv om.' })).body.writing).toBe('drafting')
    const document = await keptBy(who('lead'), ofUnit)
    await act(ofUnit, 'lead', 'takeToWorkshop', { document })
    await act(ofUnit, 'lead', 'submit', { document })
    await act(ofUnit, 'manager', 'pass', follow)
    const { body } = await act(ofUnit, 'middle', 'approve', { text: 'Tas upp i området.' })
    expect(body.writing).toBe('approved')
    expect(body.history.filter(({ words }: { words: object }) => 'text' in words)).toMatchObject([
      { type: 'socialReport.pass', words: follow, details: {} },
      { type: 'socialReport.return', words: { text: 'Vad säger Vasa?' } },
      { type: 'socialReport.return', words: { text: 'Skriv om.' } },
      { type: 'socialReport.pass', by: { sv: expect.stringContaining('chef') } },
      { type: 'socialReport.approve', words: { text: 'Tas upp i området.' } },
    ])
  })

  test('PO-10 middle management gathers its units’ reports into one of its area', async () => {
    ofArea = await begun(who('middle'), 'area-report', area)
    const report = ofUnit.split('/').at(-1)
    const own = ofArea.split('/').at(-1)
    expect(problem(await act(ofArea, 'strategic', 'include', { report }))).toBe('forbidden')
    for (const wrong of [own, 'ei-ole', crypto.randomUUID()]) {
      expect(problem(await act(ofArea, 'middle', 'include', { report: wrong }))).toBe('unknownReference')
    }
    expect((await act(ofArea, 'middle', 'include', { report })).status).toBe(200)
    expect(problem(await act(ofArea, 'middle', 'include', { report }))).toBe('exists')
  })

  test('PO-10 what is still being written is not gathered, nor what is of another area', async () => {
    const neighbour = pohjanmaa.units.find(({ parent, id }) => parent === area && id !== unit)?.id ?? ''
    const other = await t.signIn('pohjanmaa', `enhetschef-${neighbour}`)
    const unfinished = (await begun(other, 'unit-report', neighbour)).split('/').at(-1)
    expect(problem(await act(ofArea, 'middle', 'include', { report: unfinished }))).toBe('notNow')

    const elsewhere =
      pohjanmaa.units.find(({ level, id }) => level === 'serviceArea' && id !== area)?.id ?? ''
    const manager = await t.signIn('pohjanmaa', `serviceomradeschef-${elsewhere}`)
    const theirs = await begun(manager, 'area-report', elsewhere)
    const report = ofUnit.split('/').at(-1)
    const refused = await manager.post(`${theirs}/acts`, { type: 'socialReport.include', report })
    expect(problem(refused)).toBe('unknownReference')
  })

  test('PO-05 other sources join it, dated and cited, and stand in the draft apart from the counts', async () => {
    const source = {
      type: 'source.add',
      source: 'klientrespons-2026',
      kind: 'klientrespons',
      date: '2026-10-01',
      title: 'Klientrespons 2026',
      publisher: 'Österbottens välfärdsområde',
      citation: 'Klientrespons 2026, s. 3.',
      link: 'https://example.org/klientrespons',
    }
    expect((await who('middle').post(`${ofArea}/acts`, source)).status).toBe(200)
    const odd = [
      { ...source, source: 'Åäö 1' },
      { ...source, source: 'annan', kind: 'ei-ole' },
    ]
    for (const wrong of odd) {
      expect(problem(await who('middle').post(`${ofArea}/acts`, wrong))).toBe('unknownReference')
    }
    expect(problem(await who('middle').post(`${ofArea}/acts`, source))).toBe('notNow')
    const { type: _, source: id, kind: __, ...cited } = source
    const draft = (await who('middle').get(`${ofArea}/draft`)).body
    expect(draft.sources).toEqual([{ id, ...cited, kind: pohjanmaa.sources?.[1]?.label }])
    expect(draft.n.n).toBe(3)
  })

  test('PO-12 the views of others are recorded apart, whoever gave them in no log', async () => {
    const view = { from: 'Korsholms kommun', text: 'Samma syns i skolorna.' }
    expect((await act(ofArea, 'middle', 'recordView', view)).status).toBe(200)
    expect((await who('middle').get(`${ofArea}/draft`)).body.views).toEqual([
      { from: { sv: 'Korsholms kommun' }, text: { sv: 'Samma syns i skolorna.' } },
    ])
    const events = await t.db.selectFrom('thing_event').select('event').execute()
    expect(JSON.stringify(events)).not.toMatch(/Korsholm|skolorna|Klientrespons 2026|example\.org/)
  })

  test('PO-03 five levels with the professionals: division and strategic management, then it is published', async () => {
    // What was recorded in one language is written in the others by whoever writes the document.
    const document = await written(who('middle'), ofArea, on('2026-12-01'), parts)
    const lacking = await who('middle').post(`${ofArea}/documents`, document, { 'Accept-Language': 'sv' })
    expect(lacking.headers.get('Content-Language')).toBe('sv')
    const lacks = {
      code: 'missingText',
      message: 'Texten saknas på fi, en.',
      mend: 'Skriv den, eller ta bort språket ur rapporten.',
    }
    expect(lacking.body.problems).toEqual([
      { path: ['views', 0, 'from'], ...lacks },
      { path: ['views', 0, 'text'], ...lacks },
    ])
    const views = [{ from: inAll(pohjanmaa, 'Korsholms kommun'), text: inAll(pohjanmaa, 'Samma syns.') }]
    const kept = await who('middle').post(`${ofArea}/documents`, { ...document, views })
    await act(ofArea, 'middle', 'submit', { document: kept.body.id })
    expect((await act(ofArea, 'division', 'pass', follow)).body.level).toBe('strategic-level')
    expect((await act(ofArea, 'strategic', 'return', { text: 'Mera om unga.' })).body.level).toBe(
      'division-management',
    )
    await act(ofArea, 'division', 'pass', follow)
    await act(ofArea, 'strategic', 'approve', follow)
    expect(problem(await act(ofArea, 'strategic', 'publish', { audience: 'everyone' }))).toBe('forbidden')
    expect((await act(ofArea, 'middle', 'publish', { audience: 'everyone' })).status).toBe(200)
    const { body } = await t.call('GET', `${region}/publications/area-report-${area}-${period}`)
    expect(body.document).toMatchObject({ views, sources: [{ id: 'klientrespons-2026' }], n: { n: 3 } })
  })

  test('SS-12 the unit’s report is published for staff: for everyone it is not there', async () => {
    expect((await act(ofUnit, 'middle', 'publish', { audience: 'staff' })).status).toBe(200)
    const id = `unit-report-${unit}-${period}`
    const path = `${region}/publications/${id}`
    for (const at of [path, `${path}/versions/1`]) {
      expect((await t.call('GET', at)).status).toBe(404)
      expect(await who('division').get(at)).toMatchObject({ status: 200 })
    }
    const ids = ({ body }: { body: { id: string }[] }) => body.map((line) => line.id)
    expect(ids(await t.call('GET', `${region}/publications`))).toEqual([`area-report-${area}-${period}`])
    expect(ids(await who('lead').get(`${region}/publications`))).toContain(id)
  })
})

import { type Instant, instant } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phenomenon, testApp } from '../test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.drop())

const region = 'pohjois-savo'
const summaries = `/regions/${region}/summaries`
const half = `${summaries}/2026-H1`
const march = instant('2026-03-02T10:00:00Z')
const june = instant('2026-06-30T20:59:59Z')
const july = instant('2026-06-30T21:00:00Z')
const theme = pohjoisSavo.taxonomy.themes[0]?.id ?? ''

const lintukotoUnit = lintukoto.units.find(({ level }) => level === lintukoto.levels.at(-1)?.id)?.id ?? ''

/** Those who asked to be told of every summary. */
const announcedPosts = pohjoisSavo.posts
  .flatMap(({ id, role }) => (['wellbeingCoordinator', 'socialDirector'].includes(role) ? [id] : []))
  .sort()

interface Summary {
  edition?: { number: number; published: string }
  tables: { id: string; total: number; rows: { key: string[]; n: number | null }[] }[]
}

/** What the preview of the first edition has shown. */
let foreseen: Summary | undefined

/** The figure of one cell; null where it is hidden, undefined where there is none. */
function figure({ tables }: Summary, table: string, ...key: string[]): number | null | undefined {
  const rows = tables.find(({ id }) => id === table)?.rows
  return rows?.find((row) => row.key.join() === key.join())?.n
}

/** Sends a report of a unit and gives its receipt and its id. */
async function report(unit: string, nature: string, now: Instant = march) {
  t.clock.now = now
  const { body } = await t.report(region, { ...phenomenon, unit, nature })
  const group = await t.signIn(region, 'rake-tyoryhma')
  const [line] = (await group.get(`/regions/${region}/reports`)).body.reports
  return { receipt: body.receipt as string, id: line.id as string }
}

test('PS-07 the half-year by municipality, nature and theme; to each her own part of it', async () => {
  const joroinen = []
  for (const nature of ['negative', 'negative', 'positive', 'other']) {
    joroinen.push(await report('joroisten-sosiaalityo', nature))
  }
  for (let nth = 0; nth < 6; nth++) await report('varkauden-sosiaalityo', 'negative')
  await report('kuopion-perheneuvola', 'positive')
  // Of the next half-year.
  await report('varkauden-sosiaalityo', 'negative', july)

  t.clock.now = march
  const group = await t.signIn(region, 'rake-tyoryhma')
  for (const { id } of joroinen.slice(0, 3)) {
    const classify = { type: 'report.classify', theme }
    expect((await group.post(`/regions/${region}/reports/${id}/acts`, classify)).status).toBe(200)
  }

  const live = (await group.get(half)).body
  expect(live).toMatchObject({
    period: '2026-H1',
    from: '2026-01-01',
    to: '2026-06-30',
    view: 'live',
    closed: false,
  })
  expect(live.tables.map(({ total }: { total: number }) => total)).toEqual(live.tables.map(() => 11))
  expect(figure(live, 'municipality', '171')).toBe(4)
  expect(figure(live, 'municipality', '915')).toBe(6)
  expect(figure(live, 'municipality', '297')).toBe(1)
  expect(figure(live, 'municipality', '140')).toBe(0)
  expect(figure(live, 'nature', 'negative')).toBe(8)
  expect(figure(live, 'theme', theme)).toBe(3)
  expect(figure(live, 'theme', 'unclassified')).toBe(8)
  expect(figure(live, 'municipality-theme', '171', theme)).toBe(3)
  expect(figure(live, 'municipality-nature', '171', 'positive')).toBe(1)
  expect(live.labels.municipality['171'].fi).toBe('Joroinen')

  const supervisor = await t.signIn(region, 'esihenkilo-joroisten-sosiaalityo')
  const own = (await supervisor.get(half)).body
  expect(figure(own, 'total')).toBe(4)
  expect(figure(own, 'theme', theme)).toBe(3)
  expect(JSON.stringify(own.tables)).not.toMatch(/varkauden|915|perheneuvola/)
  const manager = await t.signIn(region, 'palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
  const below = (await manager.get(half)).body
  expect(figure(below, 'total')).toBe(10)
  expect(figure(below, 'municipality', '297')).toBeUndefined()
  const idle = await t.signIn(region, 'esihenkilo-iisalmen-sosiaalityo')
  expect((await idle.get(half)).body.tables[0]).toMatchObject({ total: 0 })
})

test('nothing is public before it is published: to nobody, and to no staff without the figures', async () => {
  expect((await t.call('GET', summaries)).body).toEqual([])
  expect((await t.call('GET', half)).body.type).toBe('urn:rake:problem:notPublished')
  const contact = await t.signIn(region, 'yhdyshenkilo-joroisten-sosiaalityo')
  expect((await contact.get(half)).status).toBe(404)
  const elsewhere = await t.signIn('lintukoto', 'rake-tiimi')
  expect((await elsewhere.get(half)).status).toBe(404)
})

test('only a closed period is published, only by those who may, only as the region adds up', async () => {
  const group = await t.signIn(region, 'rake-tyoryhma')
  t.clock.now = june
  const open = await group.post(`${half}/editions`)
  expect(open).toMatchObject({ status: 409, body: { type: 'urn:rake:problem:periodOpen' } })

  t.clock.now = july
  const supervisor = await t.signIn(region, 'esihenkilo-joroisten-sosiaalityo')
  expect((await supervisor.post(`${half}/editions`)).status).toBe(403)
  expect((await t.call('POST', `${half}/editions`)).status).toBe(401)
  // A month of a half-year could be subtracted from it; half-years and years are what the profile names.
  for (const period of ['2026-03', '2026-Q1', 'term-2022', '2026-H3', '2021-12']) {
    const refused = await group.post(`${summaries}/${period}/editions`)
    expect(refused, period).toMatchObject({ status: 404, body: { type: 'urn:rake:problem:unknownPeriod' } })
  }
  expect(await t.db.selectFrom('edition').selectAll().execute()).toEqual([])
  expect((await t.call('GET', half)).status).toBe(404)
})

test('PS-07 SS-12 who may publish sees beforehand what would be published, to the last figure', async () => {
  t.clock.now = july
  const group = await t.signIn(region, 'rake-tyoryhma')
  const supervisor = await t.signIn(region, 'esihenkilo-joroisten-sosiaalityo')
  expect((await t.call('GET', `${half}/editions/preview`)).status).toBe(401)
  expect((await supervisor.get(`${half}/editions/preview`)).status).toBe(403)
  t.clock.now = june
  expect((await group.get(`${half}/editions/preview`)).body.type).toBe('urn:rake:problem:periodOpen')

  t.clock.now = july
  const before = await t.db.selectFrom('event').selectAll().execute()
  const seen = await group.get(`${half}/editions/preview`)
  expect(seen).toMatchObject({ status: 200, body: { view: 'preview', edition: { number: 1 } } })
  expect(figure(seen.body, 'unit', 'joroisten-sosiaalityo')).toBeNull()
  expect(seen.headers.get('Cache-Control')).toBe('no-store')
  expect(await t.db.selectFrom('edition').selectAll().execute()).toEqual([])
  expect(await t.db.selectFrom('event').selectAll().execute()).toEqual(before)
  foreseen = seen.body
})

test('PS-07 PS-13 VK-04 VK-06 an edition hides a unit of four, and the next one does not tell it by a fifth report', async () => {
  const group = await t.signIn(region, 'rake-tyoryhma')
  t.clock.now = july
  const first = await group.post(`${half}/editions`)
  expect(first).toMatchObject({
    status: 201,
    body: { view: 'edition', closed: true, edition: { number: 1, published: '2026-07-01' } },
  })
  // PS-13 VK-04: the wellbeing coordinators and the social director are told of it, once each.
  const told = await t.db.selectFrom('outbox').selectAll().where('kind', '=', 'edition.publish').execute()
  expect(told.map(({ recipient }) => recipient).sort()).toEqual(announcedPosts)
  expect(told.every(({ period, report, sent }) => period === '2026-H1' && report === null && !sent)).toBe(
    true,
  )
  expect(first.body).toEqual({ ...foreseen, view: 'edition' })
  const published = (await t.call('GET', half)).body
  expect(published).toEqual(first.body)
  expect(figure(published, 'total')).toBe(11)
  expect(figure(published, 'theme', theme)).toBe(3)
  expect(figure(published, 'unit', 'joroisten-sosiaalityo')).toBeNull()
  expect(figure(published, 'municipality', '171')).toBeNull()
  // Zero is hidden as four is: nobody can tell which.
  expect(figure(published, 'unit', 'iisalmen-sosiaalityo')).toBeNull()
  // What the profile does not publish is not there.
  const names = published.tables.map(({ id }: { id: string }) => id)
  const { tables } = pohjoisSavo.publication
  expect(names).toEqual(tables.filter(({ audience }) => audience).map(({ id }) => id))
  expect(names).not.toContain('route')
  expect((await t.call('GET', summaries)).body).toEqual(['2026-H1'])

  // One more is found to belong to the half-year. The total tells that it is one: the unit stays hidden.
  const fifth = await report('joroisten-sosiaalityo', 'negative', june)
  expect((await t.call('GET', half)).body.tables).toEqual(published.tables)
  t.clock.now = instant('2026-08-14T09:00:00Z')
  await group.post(`${half}/editions`)
  const next = (await t.call('GET', half)).body
  expect(next.edition).toEqual({ number: 2, published: '2026-08-14' })
  expect(figure(next, 'total')).toBe(12)
  expect(figure(next, 'unit', 'joroisten-sosiaalityo')).toBeNull()
  expect(figure(next, 'municipality', '171')).toBeNull()

  const editions = await t.db.selectFrom('edition').selectAll().orderBy('number').execute()
  expect(editions.map(({ number, published_by }) => [number, published_by])).toEqual([
    [1, 'rake-tyoryhma'],
    [2, 'rake-tyoryhma'],
  ])
  expect(figure({ tables: editions[0]?.tables ?? [] } as unknown as Summary, 'total')).toBe(11)
  await expect(t.db.deleteFrom('edition').execute()).rejects.toThrow('never changed')
  // Staff see the live figures by default, and what was published if they ask for it.
  expect((await group.get(half)).body.view).toBe('live')
  expect((await group.get(`${half}?view=edition`)).body).toEqual(next)

  // SS-04 each report says that it is in the summary, in its log and to its reporter.
  const compiled = await t.db
    .selectFrom('event')
    .innerJoin('report', 'report.id', 'event.report')
    .select(['event', 'report.submitted'])
    .where('type', '=', 'report.compile')
    .execute()
  expect(compiled.filter(({ event }) => 'edition' in event && event.edition === '2026-H1.1')).toHaveLength(11)
  expect(compiled.filter(({ event }) => 'edition' in event && event.edition === '2026-H1.2')).toHaveLength(12)
  expect(compiled.every(({ submitted }) => submitted <= '2026-06-30')).toBe(true)
  const tracked = (await t.call('POST', '/tracking', { receipt: fifth.receipt })).body
  expect(tracked.history.map(({ type, day }: { type: string; day: string }) => [type, day])).toEqual([
    ['report.submit', '2026-06-30'],
    ['report.compile', '2026-08-14'],
  ])
  expect((await group.get(`/regions/${region}/reports/${fifth.id}`)).body.state.compilation).toBe('compiled')
})

test('PS-07 the half-year after, the same unit has five and is shown', async () => {
  const autumn = instant('2026-10-05T09:00:00Z')
  for (let nth = 0; nth < 5; nth++) await report('joroisten-sosiaalityo', 'negative', autumn)
  for (let nth = 0; nth < 5; nth++) await report('varkauden-sosiaalityo', 'negative', autumn)
  for (let nth = 0; nth < 3; nth++) await report('kuopion-sosiaalityo', 'negative', autumn)
  t.clock.now = instant('2027-01-02T09:00:00Z')
  const group = await t.signIn(region, 'rake-tyoryhma')
  await group.post(`${summaries}/2026-H2/editions`)
  const published = (await t.call('GET', `${summaries}/2026-H2`)).body
  expect(figure(published, 'unit', 'joroisten-sosiaalityo')).toBe(5)
  expect(figure(published, 'municipality', '171')).toBe(5)
  expect(figure(published, 'unit', 'kuopion-sosiaalityo')).toBeNull()
})

test('publishing twice at once gives two editions with numbers of their own', async () => {
  const group = await t.signIn(region, 'rake-tyoryhma')
  t.clock.now = instant('2027-01-02T09:00:00Z')
  const both = await Promise.all([1, 2].map(() => group.post(`${summaries}/2026/editions`)))
  expect(both.map(({ status, body }) => [status, body.edition.number]).sort()).toEqual([
    [201, 1],
    [201, 2],
  ])
  expect((await t.call('GET', summaries)).body).toEqual(['2026-H2', '2026', '2026-H1'])
})

describe('SS-12 every published table has an audience', () => {
  const quarter = '/regions/lintukoto/summaries/2026-Q1'
  const idsOf = ({ tables }: Summary) => tables.map(({ id }) => id)
  const forWhom = (audience: string) =>
    lintukoto.publication.tables.filter((table) => table.audience === audience).map(({ id }) => id)

  test('SS-12 the public sees what is for everyone, staff of the region the whole edition', async () => {
    for (const priorities of [['nobody-alone', 'safe-childhood'], ['nobody-alone'], undefined]) {
      t.clock.now = march
      const answers = { language: 'fi', unit: lintukotoUnit, nature: 'positive', description: 'Hyvin sujuu.' }
      expect((await t.report('lintukoto', { ...answers, ...(priorities && { priorities }) })).status).toBe(
        201,
      )
    }
    t.clock.now = july
    const team = await t.signIn('lintukoto', 'rake-tiimi')
    const published = (await team.post(`${quarter}/editions`)).body
    expect(idsOf(published)).toEqual(lintukoto.publication.tables.map(({ id }) => id))
    expect(forWhom('staff')).not.toEqual([])

    const open = await t.call('GET', quarter)
    expect(idsOf(open.body)).toEqual(forWhom('everyone'))
    expect(open.headers.get('Cache-Control')).toBeNull()
    expect((await t.call('GET', `${quarter}?view=edition`)).body).toEqual(open.body)
    const within = await team.get(`${quarter}?view=edition`)
    expect(within.body).toEqual(published)
    expect(within.headers.get('Cache-Control')).toBe('no-store')
    // Staff of another region are of the public here.
    const elsewhere = await t.signIn(region, 'rake-tyoryhma')
    expect((await elsewhere.get(quarter)).body).toEqual(open.body)
    // What only staff see is protected too: three reports of one unit are nobody's to read.
    expect(figure(within.body, 'unit', lintukotoUnit)).toBeNull()
  })

  test('SS-02 a report is counted once for each priority, and once in the total', async () => {
    const { tables } = (await t.call('GET', quarter)).body as Summary
    const priorities = tables.find(({ id }) => id === 'priorities')
    expect(priorities).toMatchObject({ several: true, total: 3 })
    const rows = priorities?.rows.filter(({ n }) => n !== 0).map(({ key, n }) => [key[0], n]) ?? []
    expect(Object.fromEntries(rows)).toEqual({ 'nobody-alone': 2, 'safe-childhood': 1, none: 1 })
  })

  test('SS-12 what is for staff only is not published to anybody else, nor is its period', async () => {
    const slug = 'intranet'
    const tables = pohjoisSavo.publication.tables.map((one) => ({ ...one, audience: 'staff' as const }))
    const inner = await testApp([
      { ...pohjoisSavo, slug, publication: { ...pohjoisSavo.publication, tables } },
    ])
    inner.clock.now = july
    const group = await inner.signIn(slug, 'rake-tyoryhma')
    expect((await group.post(`/regions/${slug}/summaries/2026-H1/editions`)).status).toBe(201)
    expect((await inner.call('GET', `/regions/${slug}/summaries/2026-H1`)).status).toBe(404)
    expect((await inner.call('GET', `/regions/${slug}/summaries`)).body).toEqual([])
    expect((await group.get(`/regions/${slug}/summaries`)).body).toEqual(['2026-H1'])
    await inner.drop()
  })
})

test('an edition counts what the log says, where the stored snapshots are of an older machine', async () => {
  t.clock.now = instant('2027-01-03T09:00:00Z')
  const group = await t.signIn(region, 'rake-tyoryhma')
  const before = (await t.call('GET', `${summaries}/2026`)).body
  expect(figure(before, 'theme', theme)).toBe(3)
  await t.db.updateTable('snapshot').set({ machine_version: 0, context: '{}' }).execute()
  const seen = (await group.get(`${summaries}/2026/editions/preview`)).body
  expect(seen.tables).toEqual(before.tables)
})

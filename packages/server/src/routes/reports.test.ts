import { type Actor, currentUnit, may, type Profile, reportingUnits, unitPath } from '@rake/core'
import { instant, plainDate } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phenomenon, testApp } from '../test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.drop())

describe.each([pohjoisSavo, lintukoto])('who sees what in $slug', (profile: Profile) => {
  const path = `/regions/${profile.slug}/reports`
  const { policy } = profile.handling
  const actorOf = (post: Profile['posts'][number]): Actor => ({ id: post.id, posts: [post] })

  test('a report is there for those whom the policy lets read it, and for nobody else', async () => {
    // The last days of the old year: some units end with it.
    t.clock.now = instant('2025-12-30T10:00:00Z')
    const units = reportingUnits(profile, plainDate('2025-12-30')).map(({ id }) => id)
    for (const unit of fc.sample(fc.shuffledSubarray(units, { minLength: 8, maxLength: 8 }), 1)[0] ?? []) {
      expect((await t.report(profile.slug, { ...phenomenon, unit })).status).toBe(201)
    }
    if (units.includes('tiiranniemen-perhetyo')) {
      await t.report(profile.slug, { ...phenomenon, unit: 'tiiranniemen-perhetyo' })
    }
    const all = await t.db
      .selectFrom('report')
      .select(['id', 'unit'])
      .where('region', '=', profile.slug)
      .execute()

    for (const now of ['2025-12-30', '2026-01-02']) {
      t.clock.now = instant(`${now}T10:00:00Z`)
      for (const post of profile.posts) {
        const person = await t.signIn(profile.slug, post.id)
        const listed = (await person.get(path)).body.reports.map(({ id }: { id: string }) => id)
        const readable = all.filter(({ unit }) => {
          const today = currentUnit(profile, unit, plainDate(now))?.id ?? unit
          return may(policy, 'matter.read', actorOf(post), { path: unitPath(profile, today) })
        })
        expect(listed.sort(), `${post.id} on ${now}`).toEqual(readable.map(({ id }) => id).sort())
      }
    }
  })

  test('one report, one by one: its answer, its acts and the name are as the list and the policy say', async () => {
    t.clock.now = instant('2026-03-02T10:00:00Z')
    const unit = reportingUnits(profile, plainDate('2026-03-02'))[3]?.id ?? ''
    await t.report(profile.slug, { ...phenomenon, unit, reporter: 'Testi Tiainen' })
    const { id } = await t.db
      .selectFrom('report')
      .select('id')
      .where('region', '=', profile.slug)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const place = { path: unitPath(profile, unit) }
    for (const post of profile.posts) {
      const person = await t.signIn(profile.slug, post.id)
      const { status, body } = await person.get(`${path}/${id}`)
      expect(status, post.id).toBe(may(policy, 'matter.read', actorOf(post), place) ? 200 : 404)
      if (status !== 200) {
        const act = await person.post(`${path}/${id}/acts`, { type: 'view.record', text: 'Nähty.' })
        expect(act.status, post.id).toBe(404)
        continue
      }
      const seesName = may(policy, 'reporter.read', actorOf(post), place)
      expect(body.reporter, post.id).toBe(seesName ? 'Testi Tiainen' : undefined)
      expect(JSON.stringify({ ...body, reporter: undefined })).not.toContain('Tiainen')
      for (const act of body.acts)
        expect(may(policy, act, actorOf(post), place), `${post.id} ${act}`).toBe(true)
    }
  })
})

describe('words that cannot be kept are refused', () => {
  test.each([
    ['NUL', 'Sovittu.\u0000'],
    ['half a character', 'Sovittu.\ud83d'],
    ['only spaces', ' \n'],
  ])('%s', async (_, text) => {
    t.clock.now = instant('2026-03-02T10:00:00Z')
    await t.report('pohjois-savo', phenomenon)
    const supervisor = await t.signIn('pohjois-savo', 'esihenkilo-joroisten-sosiaalityo')
    const [line] = (await supervisor.get('/regions/pohjois-savo/reports')).body.reports
    const { status, body } = await supervisor.post(`/regions/pohjois-savo/reports/${line.id}/acts`, {
      type: 'view.record',
      text,
    })
    expect({ status, type: body.type }).toEqual({ status: 400, type: 'urn:rake:problem:badBody' })
  })
})

test.each(['nonsense', '0'.repeat(36), '-'.repeat(36), '00000000-0000-4000-8000-000000000000'])(
  'there is no report %s',
  async (id) => {
    const group = await t.signIn('pohjois-savo', 'rake-tyoryhma')
    expect((await group.get(`/regions/pohjois-savo/reports/${id}`)).status).toBe(404)
  },
)

describe('a page of the list', () => {
  const region = 'pohjois-savo'
  const path = `/regions/${region}/reports`
  type Line = { id: string; number: number; state: { lead?: { id: string; number: number } } }
  type Reader = Awaited<ReturnType<typeof t.signIn>>

  /** All pages of so many reports, to the last one. */
  async function pagesOf(reader: Reader, limit: number): Promise<Line[][]> {
    const pages: Line[][] = []
    for (let after = ''; ; ) {
      const { status, body } = await reader.get(`${path}?limit=${limit}${after}`)
      expect(status).toBe(200)
      pages.push(body.reports)
      if (body.next === undefined) return pages
      after = `&after=${body.next}`
    }
  }

  beforeAll(async () => {
    t.clock.now = instant('2026-03-02T10:00:00Z')
    const units = reportingUnits(pohjoisSavo, plainDate('2026-03-02')).map(({ id }) => id)
    for (let nth = 0; nth < 23; nth++) {
      await t.report(region, { ...phenomenon, unit: units[nth % units.length] })
    }
  })

  test('all pages together are the list: each report once, the newest first', async () => {
    const group = await t.signIn(region, 'rake-tyoryhma')
    const all: Line[] = (await group.get(path)).body.reports
    expect(all.length).toBeGreaterThanOrEqual(23)
    expect(all.map(({ number }) => number)).toEqual(all.map(({ number }) => number).sort((a, b) => b - a))
    for (const limit of [1, 7, all.length - 1, all.length, all.length + 1]) {
      const pages = await pagesOf(group, limit)
      expect(pages.flat(), `${limit} at once`).toEqual(all)
      // No page but the last is short for who may see all, and none is empty.
      expect(pages.map((page) => page.length)).toEqual(
        Array.from({ length: Math.ceil(all.length / limit) }, (_, nth) =>
          Math.min(limit, all.length - nth * limit),
        ),
      )
    }
  })

  test('who may see few finds them all, however many others lie between', async () => {
    const supervisor = await t.signIn(region, 'esihenkilo-joroisten-sosiaalityo')
    const all: Line[] = (await supervisor.get(path)).body.reports
    const everything = await t.db.selectFrom('report').select('id').where('region', '=', region).execute()
    expect(all.length).toBeGreaterThan(0)
    expect(all.length).toBeLessThan(everything.length)
    for (const limit of [1, 5]) {
      const pages = await pagesOf(supervisor, limit)
      expect(pages.flat()).toEqual(all)
      expect(pages.length).toBe(Math.ceil(everything.length / limit))
      expect(pages.some((page) => page.length === 0)).toBe(true)
    }
  })

  test('what comes in between two pages moves nothing', async () => {
    const group = await t.signIn(region, 'rake-tyoryhma')
    const all: Line[] = (await group.get(path)).body.reports
    const first = (await group.get(`${path}?limit=10`)).body
    await t.report(region, phenomenon)
    const second = (await group.get(`${path}?limit=10&after=${first.next}`)).body
    expect([...first.reports, ...second.reports]).toEqual(all.slice(0, 20))
    expect((await group.get(`${path}?limit=2`)).body.reports[1]).toEqual(all[0])
  })

  test('a matter names the report that it has joined, whichever page that is on', async () => {
    const group = await t.signIn(region, 'rake-tyoryhma')
    const all: Line[] = (await group.get(path)).body.reports
    const [newest, oldest] = [all[0], all.at(-1)]
    const joined = await group.post(`${path}/${newest?.id}/acts`, { type: 'matter.join', lead: oldest?.id })
    expect([joined.status, joined.body.state?.lead]).toEqual([
      200,
      { id: oldest?.id, number: oldest?.number },
    ])
    const { body } = await group.get(`${path}?limit=1`)
    expect(body.reports[0].state.lead).toEqual({ id: oldest?.id, number: oldest?.number })
  })

  test('after the last one there is nothing, and no next', async () => {
    const group = await t.signIn(region, 'rake-tyoryhma')
    expect((await group.get(`${path}?after=0`)).body).toEqual({ reports: [] })
  })

  test.each(['limit=0', 'limit=1001', 'limit=ten', 'limit=-1', 'after=x', 'after=-1', 'after=1.5'])(
    'asked for with %s, it is refused',
    async (query) => {
      const group = await t.signIn(region, 'rake-tyoryhma')
      const { status, body } = await group.get(`${path}?${query}`)
      expect([status, body.problems?.[0]?.path]).toEqual([400, [query.split('=')[0]]])
    },
  )
})

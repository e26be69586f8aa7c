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
        const listed = (await person.get(path)).body.map(({ id }: { id: string }) => id)
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
    const [line] = (await supervisor.get('/regions/pohjois-savo/reports')).body
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

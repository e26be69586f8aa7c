import {
  type Act,
  type Actor,
  countedTables,
  defineRegion,
  defineTaxonomy,
  goldenCase,
  goldenTable,
  goldenThemes,
  type Profile,
  replay,
  summarise,
  suppress,
  suppressionRule,
  tablesFromCounts,
  themesOf,
} from '@rake/core'
import { type PlainDate, plainDate } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCells } from './cells.ts'
import { type Days, domainOf, foldCounts, readCounted, readCounts, rebuildCounts } from './counts.ts'
import { saveProfiles } from './profiles.ts'
import { readReport } from './read.ts'
import { eventsOf } from './snapshots.ts'
import { submit } from './submit.ts'
import { acted, everybody, stored, submissionOf } from './test-reports.ts'
import { testStore } from './test-store.ts'

let t: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  t = await testStore()
})
afterAll(() => t.drop())

const ever: Days = { from: plainDate('2000-01-01'), to: plainDate('2099-12-31') }

/** The named tables from what SQL has counted. */
async function fromSql(profile: Profile, days: Days = ever) {
  const counts = await readCounts(t.db, profile.slug, days)
  return tablesFromCounts({ tables: countedTables(profile), counts, domain: domainOf(profile) })
}

/** The same, counted by the database from the reports, as it does for editions. */
async function fromCells(profile: Profile, span: Days = ever) {
  const tables = countedTables(profile)
  const counts = await readCells(t.db, { profile, span, editions: [], tables })
  return tablesFromCounts({ tables, counts, domain: domainOf(profile) })
}

/** The same tables from the reports themselves. */
async function fromReports(profile: Profile, days: Days = ever) {
  const tables = countedTables(profile)
  const reports = (await readCounted(t.db, profile, days)).map(({ codes }) => codes)
  return summarise({ tables, reports, domain: domainOf(profile) })
}

test('SS-06 the golden case: 42 reports, classified, give 11, 13, 6, 7 and 5 from SQL', async () => {
  const label = (text: string) => ({ fi: text, sv: text, en: text })
  const golden = defineRegion({
    ...lintukoto,
    slug: 'kultakoto',
    results: undefined,
    taxonomy: defineTaxonomy({
      id: 'golden',
      version: 1,
      themes: Object.keys(goldenThemes).map((id) => ({ id, label: label(id) })),
    }),
  })
  await saveProfiles(t.db, [golden])
  const group = everybody(golden)
  const later = plainDate('2024-01-15')
  for (const { submitted, codes } of goldenCase()) {
    const id = await stored(t.db, submissionOf(golden, {}, submitted))
    const theme = codes.theme ?? ''
    expect(await acted(t.db, golden, id, { type: 'report.classify', theme }, group, later)).toBeUndefined()
  }

  const days: Days = { from: plainDate('2022-09-01'), to: plainDate('2023-12-31') }
  const tables = await fromSql(golden, days)
  const table = tables.find(({ id }) => id === goldenTable.id)
  expect(table?.rows.map(({ n }) => n)).toEqual([11, 13, 6, 7, 5, 0])
  expect(table?.total).toBe(42)
  expect(tables).toEqual(await fromReports(golden, days))
  // Region-wide, they are published as they stand.
  const published = suppress(table ? [table] : [], suppressionRule(golden))
  expect(published[0]?.rows.map(({ n }) => n)).toEqual([11, 13, 6, 7, 5, 0])
})

describe('whatever happens, SQL counts what the reports add up to', () => {
  type Step =
    | { do: 'submit'; unit: number; nature: number; priorities: readonly string[]; day: PlainDate }
    | { do: 'act'; report: number; actor: number; act: (pick: (nth: number) => string) => Act }
    | { do: 'fold' }

  const regions = [lintukoto, pohjoisSavo]
  const days = [plainDate('2026-01-15'), plainDate('2026-06-30'), plainDate('2026-07-01')]
  const today = plainDate('2026-07-02')

  /** The last one holds every post, so that much of what is tried is let through. */
  const actorsOf = (profile: Profile): Actor[] => [
    ...profile.posts.map((post) => ({ id: post.id, posts: [post] })),
    everybody(profile),
  ]

  /** What can be picked, several at a time (SS-02). */
  function prioritiesOf({ form }: Profile): readonly string[] {
    const field = form.fields.find(({ id }) => id === 'priorities')
    return field && 'choices' in field ? field.choices.map(({ id }) => id) : []
  }

  function stepOf(profile: Profile): fc.Arbitrary<Step> {
    const { routes } = profile.handling
    const actors = actorsOf(profile)
    const owner = fc.constantFrom(...actors.map(({ id }) => id))
    const text = fc.constant('Sanottu.')
    const act = fc.oneof(
      { weight: 2, arbitrary: fc.constant<Act>({ type: 'matter.review' }) },
      fc.record({ type: fc.constant('matter.decide' as const), route: fc.constantFrom(...routes) }),
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('matter.decide' as const),
          route: fc.constantFrom(...routes),
          owner,
        }),
      },
      fc.record({ type: fc.constant('matter.assign' as const), owner }),
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('matter.close' as const),
          outcome: fc.constantFrom('carriedOut' as const, 'noted' as const),
          text,
        }),
      },
      fc.record({
        type: fc.constant('matter.redirect' as const),
        channel: fc.constantFrom(...profile.channels.map(({ id }) => id)),
        text,
      }),
      fc.record({ type: fc.constant('matter.reopen' as const), text }),
      fc.constant<Act>({ type: 'matter.separate' }),
      fc.record({
        type: fc.constant('report.classify' as const),
        theme: fc.constantFrom(...themesOf(profile.taxonomy).map(({ id }) => id)),
      }),
    )
    return fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('submit' as const),
          unit: fc.nat(),
          nature: fc.nat(),
          priorities: fc.subarray([...prioritiesOf(profile)]),
          day: fc.constantFrom(...days),
        }),
      },
      {
        weight: 12,
        arbitrary: fc.record({
          do: fc.constant('act' as const),
          // The same few again and again, so that stories come far.
          report: fc.nat(3),
          actor: fc.oneof(
            { weight: 4, arbitrary: fc.constant(actors.length - 1) },
            { weight: 1, arbitrary: fc.nat(actors.length - 1) },
          ),
          act: fc.oneof(
            { weight: 3, arbitrary: act.map((one) => () => one) },
            {
              weight: 1,
              arbitrary: fc.nat(3).map(
                (nth) =>
                  (pick: (nth: number) => string): Act => ({ type: 'matter.join', lead: pick(nth) }),
              ),
            },
          ),
        }),
      },
      { weight: 1, arbitrary: fc.constant<Step>({ do: 'fold' }) },
    )
  }

  const story = fc
    .nat(regions.length - 1)
    .map((nth) => regions[nth] ?? lintukoto)
    .chain((profile) =>
      fc.record({
        profile: fc.constant(profile),
        steps: fc.array(stepOf(profile), { minLength: 30, maxLength: 60, size: 'max' }),
      }),
    )

  let run = 0
  const taken = new Map<string, number>()

  async function play({ profile: template, steps }: { profile: Profile; steps: readonly Step[] }) {
    run += 1
    const profile: Profile = { ...template, slug: `run-${run}` }
    await saveProfiles(t.db, [profile])
    const actors = actorsOf(profile)
    const units = profile.units.filter(({ level }) => level === profile.levels.at(-1)?.id)
    const natures = ['positive', 'negative'] as const
    const ids: string[] = []
    const pick = (nth: number) => ids[nth % ids.length] ?? '-'
    for (const step of steps) {
      if (step.do === 'fold') {
        const before = await fromSql(profile)
        await foldCounts(t.db)
        expect(await fromSql(profile)).toEqual(before)
      } else if (step.do === 'submit') {
        const unit = units[step.unit % units.length]?.id ?? ''
        const nature = natures[step.nature % natures.length] ?? 'negative'
        const priorities = step.priorities.length > 0 ? { priorities: step.priorities } : {}
        ids.push(await stored(t.db, submissionOf(profile, { unit, nature, ...priorities }, step.day)))
      } else if (ids.length > 0) {
        const act = step.act(pick)
        const refusal = await acted(
          t.db,
          profile,
          pick(step.report),
          act,
          actors[step.actor] ?? everybody(profile),
          today,
        )
        if (!refusal) taken.set(act.type, (taken.get(act.type) ?? 0) + 1)
      }
    }
    return { profile, ids }
  }

  test('SS-02 SS-04 live, folded, rebuilt, from cells: the same; and every log replays to its snapshot', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { profile, ids } = await play(told)
        const halves = [
          { from: plainDate('2026-01-01'), to: plainDate('2026-06-30') },
          { from: plainDate('2026-07-01'), to: plainDate('2026-12-31') },
        ]
        for (const days of [ever, ...halves]) {
          expect(await fromSql(profile, days)).toEqual(await fromReports(profile, days))
          expect(await fromCells(profile, days)).toEqual(await fromReports(profile, days))
        }
        const live = await fromSql(profile)
        for (const { total } of live) expect(total).toBe(ids.length)
        await foldCounts(t.db)
        expect(await fromSql(profile)).toEqual(live)
        await rebuildCounts(t.db, profile)
        expect(await fromSql(profile)).toEqual(live)

        for (const id of ids) {
          const report = await readReport(t.db, profile.slug, id)
          expect(report?.snapshot).toEqual(replay(await eventsOf(t.db, profile.slug, id)))
          expect(report?.snapshot.context.members).toBe(report?.members.length)
        }
      }),
      { numRuns: 60 },
    )
    // The stories were not empty: each kind of act that changes a count was taken.
    for (const type of [
      'matter.decide',
      'matter.close',
      'matter.redirect',
      'matter.reopen',
      'matter.join',
      'matter.separate',
      'report.classify',
    ]) {
      expect(taken.get(type), type).toBeGreaterThan(0)
    }
  })
})

test('reports that come while counts are folded and rebuilt are counted once', async () => {
  const profile: Profile = { ...pohjoisSavo, slug: 'busy' }
  await saveProfiles(t.db, [profile])
  const day = plainDate('2026-03-02')
  await Promise.all(
    Array.from({ length: 60 }, async (_, nth) => {
      await submit(t.db, submissionOf(profile, {}, day))
      if (nth % 10 === 3) await foldCounts(t.db)
      if (nth % 10 === 7) await rebuildCounts(t.db, profile)
    }),
  )
  const tables = await fromSql(profile)
  expect(tables.map(({ total }) => total)).toEqual(tables.map(() => 60))
  expect(tables).toEqual(await fromReports(profile))
})

test('more reports than are in memory at once are rebuilt all the same, and the progress is told', async () => {
  const profile: Profile = { ...pohjoisSavo, slug: 'many' }
  await saveProfiles(t.db, [profile])
  const days = ['2026-03-02', '2026-03-03'].map(plainDate)
  for (const day of days) await submit(t.db, submissionOf(profile, { nature: 'positive' }, day))
  await sql`
    with more as (
      insert into report (region, id, submitted, profile_version, unit, path, codes, receipt_hash, receipt_key)
      select region, gen_random_uuid(), submitted, profile_version, unit, path, codes, receipt_hash || int4send(nth), 'test'
      from report cross join generate_series(1, 3000) as nth where region = ${profile.slug}
      returning region, id
    )
    insert into snapshot (region, report, machine_version, value, context)
    select more.region, more.id, machine_version, value, context from more, (
      select * from snapshot where region = ${profile.slug} limit 1
    ) as one
  `.execute(t.db)
  const told: [number, number][] = []
  await rebuildCounts(t.db, profile, (done, of) => told.push([done, of]))
  expect(told).toEqual([
    [5000, 6002],
    [6002, 6002],
  ])
  const tables = await fromSql(profile)
  expect(tables.map(({ total }) => total)).toEqual(tables.map(() => 6002))
  expect(tables).toEqual(await fromReports(profile))
  for (const day of days) expect((await fromSql(profile, { from: day, to: day }))[0]?.total).toBe(3001)
})

test('counts are rebuilt for named tables that have changed', async () => {
  const before: Profile = { ...pohjoisSavo, slug: 'renamed' }
  await saveProfiles(t.db, [before])
  await submit(t.db, submissionOf(before, {}, plainDate('2026-03-02')))
  const after: Profile = {
    ...before,
    publication: {
      ...before.publication,
      tables: [{ id: 'nature-route', label: { fi: 'Luonne ja reitti' }, dimensions: ['nature', 'route'] }],
    },
  }
  expect((await fromSql(after))[0]?.total).toBe(0)
  await rebuildCounts(t.db, after)
  expect((await fromSql(after))[0]?.rows.find(({ n }) => n === 1)?.key).toEqual(['negative', 'none'])
})

import {
  type Act,
  machineVersion,
  openActs,
  type Profile,
  replay,
  reportLifecycle,
  themesOf,
  unitPath,
} from '@rake/core'
import { plainDate } from '@rake/core/clock'
import { regions } from '@rake/regions'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { add } from './add.ts'
import { saveProfiles } from './profiles.ts'
import { readReport } from './read.ts'
import { eventsOf } from './snapshots.ts'
import { acted, everybody, stored, submissionOf } from './test-reports.ts'
import { testStore } from './test-store.ts'

/*
 * The log is the truth and the snapshot a cache: whatever has become of a report, in whatever region, its log
 * says so once its texts are gone and its snapshot is another machine's.
 */

const day = plainDate('2026-03-02')
let t: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  t = await testStore()
  await saveProfiles(t.db, regions)
})
afterAll(() => t.drop())

/** An act of this type that the region's own references hold up. */
function actOf(profile: Profile, type: Act['type'], lead: string): Act {
  const example: Act = reportLifecycle.examples[type]
  switch (example.type) {
    case 'matter.decide':
      return { ...example, route: profile.handling.routes[0] ?? 'unit', owner: 'everybody' }
    case 'matter.assign':
      return { ...example, owner: 'everybody' }
    case 'matter.redirect':
      return { ...example, channel: profile.channels[0]?.id ?? '-' }
    case 'report.classify':
      return { ...example, theme: themesOf(profile.taxonomy)[0]?.id ?? '-' }
    case 'matter.join':
      return { ...example, lead }
    default:
      return example
  }
}

/** Takes so many acts of those that are open, one after the other, with an addition of the reporter's now and then. */
async function live(profile: Profile, report: string, lead: string, steps: number): Promise<void> {
  const actor = everybody(profile)
  for (let step = 0; step < steps; step++) {
    const before = await readReport(t.db, profile.slug, report)
    if (!before) throw new Error('The report is gone')
    const path = unitPath(profile, before.unit)
    const open = openActs(before.snapshot, { handling: profile.handling, actor, path })
    // Every act in its turn, so that none is left out.
    const type = open[(step * 5 + 1) % open.length]
    if (type) await acted(t.db, profile, report, actOf(profile, type, lead), actor, day)
    if (step % 4 === 3) {
      const keyHash = Buffer.from(`${report}${step}`)
      await add(t.db, { profile, report, words: 'Tilanne jatkuu.', day, keyHash, sent: keyHash })
    }
  }
}

describe.each(regions.map((region) => [region.slug, region] as const))('%s', (slug, profile) => {
  test('erased, and with the snapshot of another machine, reports are what they were', async () => {
    const submission = () => submissionOf(profile, { reporter: 'Testi Tiainen', available: true }, day)
    const lead = await stored(t.db, submission())
    const reports = [await stored(t.db, submission()), await stored(t.db, submission()), lead]
    for (const [index, report] of reports.entries()) await live(profile, report, lead, 9 + index * 4)
    const before = await Promise.all(reports.map((report) => readReport(t.db, slug, report)))
    expect(before.filter((one) => one?.answers && one.named)).toHaveLength(3)
    const types = new Set(before.flatMap((one) => one?.history.map(({ event }) => event.type) ?? []))
    expect(types.size).toBeGreaterThan(6)
    expect(types).toContain('report.add')

    for (const table of ['words', 'answers', 'reporter'] as const) {
      await t.db.deleteFrom(table).where('region', '=', slug).execute()
    }
    // What told a retry from another addition is gone with the words.
    expect(await t.db.selectFrom('addition').selectAll().where('region', '=', slug).execute()).toEqual([])
    for (const [index, report] of reports.entries()) {
      expect(replay(await eventsOf(t.db, slug, report))).toEqual(before[index]?.snapshot)
    }
    await sql`
      update snapshot set machine_version = ${machineVersion - 1}, value = '{}', context = '{}'
      where region = ${slug}
    `.execute(t.db)
    for (const [index, report] of reports.entries()) {
      const after = await readReport(t.db, slug, report)
      expect(after?.snapshot).toEqual(before[index]?.snapshot)
      expect(after).not.toHaveProperty('answers')
      const withoutWords = before[index]?.history.map(({ words: _, ...entry }) => entry)
      expect(after?.history).toEqual(withoutWords)
    }

    // The next act writes the snapshot of today's machine.
    await live(profile, lead, lead, 1)
    const { machine_version } = await t.db
      .selectFrom('snapshot')
      .select('machine_version')
      .where('report', '=', lead)
      .executeTakeFirstOrThrow()
    expect(machine_version).toBe(machineVersion)
  })
})

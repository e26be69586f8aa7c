import { type Post, type Profile, replay } from '@rake/core'
import { plainDate } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from './connect.ts'
import { readCounts } from './counts.ts'
import type { Database } from './database.ts'
import { saveProfiles } from './profiles.ts'
import { findByReceipt, historyOf, listReports, readReport, reporterOf } from './read.ts'
import { eventsOf } from './snapshots.ts'
import { submit } from './submit.ts'
import { acted, everybody, stored, submissionOf } from './test-reports.ts'
import { testStore } from './test-store.ts'

let t: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  t = await testStore()
  await saveProfiles(t.db, [pohjoisSavo, lintukoto])
})
afterAll(() => t.drop())

const day = plainDate('2026-03-02')
const tables = [
  'report',
  'answers',
  'reporter',
  'words',
  'event',
  'snapshot',
  'count_change',
  'outbox',
] as const satisfies (keyof Database)[]

/** How many rows there are of each kind. */
async function rows(db: Db = t.db): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
    counted[table] = Number(rows[0]?.n)
  }
  return counted
}

/** Runs something while every insert into a table fails. */
async function withFailing(table: string, run: () => Promise<void>): Promise<void> {
  await sql`create or replace function fail() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full'; end $$`.execute(t.db)
  await sql`create trigger failing before insert on ${sql.table(table)} execute function fail()`.execute(t.db)
  try {
    await run()
  } finally {
    await sql`drop trigger failing on ${sql.table(table)}`.execute(t.db)
  }
}

describe('all of it, or nothing', () => {
  test.each(['outbox', 'count_change', 'event', 'reporter', 'snapshot'])(
    'a submission that fails at %s stores nothing, and can be sent again',
    async (table) => {
      const before = await rows()
      const submission = submissionOf(pohjoisSavo, { reporter: 'Testi Tiainen' }, day)
      await withFailing(table, () => expect(submit(t.db, submission)).rejects.toThrow('the disk is full'))
      expect(await rows()).toEqual(before)
      expect(await submit(t.db, submission)).toBe(day)
    },
  )

  test.each(['outbox', 'count_change', 'event', 'words', 'snapshot'])(
    'an act that fails at %s stores nothing, and can be taken again',
    async (table) => {
      const id = await stored(t.db, submissionOf(pohjoisSavo, {}, day))
      const before = await rows()
      const was = await readReport(t.db, pohjoisSavo.slug, id)
      const decide = () =>
        acted(
          t.db,
          pohjoisSavo,
          id,
          { type: 'matter.decide', route: 'unit', owner: 'rake-tyoryhma', text: 'Yksikkö jatkaa.' },
          everybody(pohjoisSavo),
          day,
        )
      await withFailing(table, () => expect(decide()).rejects.toThrow('the disk is full'))
      expect(await rows()).toEqual(before)
      expect(await readReport(t.db, pohjoisSavo.slug, id)).toEqual(was)
      expect(await decide()).toBeUndefined()
    },
  )

  test('joining changes two reports: what stops at the second leaves the first as it was', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => stored(t.db, submissionOf(pohjoisSavo, {}, day))))
    const lead = a ?? ''
    const id = b ?? ''
    const everyone = everybody(pohjoisSavo)
    const redirect = { type: 'matter.redirect', channel: 'deficiency', text: 'Ilmoita sinne.' } as const
    const channel = pohjoisSavo.channels[0]?.id ?? ''
    expect(await acted(t.db, pohjoisSavo, lead, { ...redirect, channel }, everyone, day)).toBeUndefined()
    const before = await rows()
    const join = { type: 'matter.join', lead } as const
    expect(await acted(t.db, pohjoisSavo, id, join, everyone, day)).toBe('notNow')
    expect(await rows()).toEqual(before)
    expect((await readReport(t.db, pohjoisSavo.slug, id))?.snapshot.value.handling).toEqual({
      open: 'arrived',
    })
  })
})

describe('VK-10 what has happened stays as it was', () => {
  test.each([
    ['changed', sql`update event set type = 'report.submit'`],
    ['deleted', sql`delete from event`],
    ['emptied', sql`truncate event cascade`],
  ])('the log cannot be %s', async (_, statement) => {
    const id = await stored(t.db, submissionOf(pohjoisSavo, {}, day))
    const before = await historyOf(t.db, pohjoisSavo.slug, id)
    await expect(statement.execute(t.db)).rejects.toThrow('appended to, never changed')
    expect(await historyOf(t.db, pohjoisSavo.slug, id)).toEqual(before)
  })

  test('a profile in use is never changed: other content needs another number', async () => {
    const changed: Profile = { ...pohjoisSavo, name: { fi: 'Muu', sv: 'Annat', en: 'Other' } }
    await expect(saveProfiles(t.db, [changed])).rejects.toThrow(/"pohjois-savo".*count the version up/)
    await saveProfiles(t.db, [{ ...changed, version: pohjoisSavo.version + 1 }, pohjoisSavo])
  })
})

test('erasure: what was written goes, what happened and what was counted stay', async () => {
  const region = pohjoisSavo.slug
  const submission = submissionOf(
    pohjoisSavo,
    { description: 'Salainen kuvaus.', reporter: 'Testi Tiainen' },
    day,
  )
  const id = await stored(t.db, submission)
  const everyone = everybody(pohjoisSavo)
  for (const act of [
    { type: 'matter.decide', route: 'crossSector', owner: everyone.id, text: 'Salainen perustelu.' },
    { type: 'step.log', text: 'Salainen vaihe.' },
    { type: 'report.classify', theme: pohjoisSavo.taxonomy.themes[0]?.id ?? '' },
    { type: 'matter.close', outcome: 'noted', text: 'Salainen palaute.' },
  ] as const) {
    expect(await acted(t.db, pohjoisSavo, id, act, everyone, day)).toBeUndefined()
  }
  const counts = await readCounts(t.db, region, { from: day, to: day })
  const before = await readReport(t.db, region, id)
  expect(before).toMatchObject({ named: true, answers: { description: 'Salainen kuvaus.' } })

  for (const table of ['answers', 'words', 'reporter'] as const) {
    await t.db.deleteFrom(table).where('region', '=', region).where('report', '=', id).execute()
  }
  const after = await readReport(t.db, region, id)
  expect(after).toMatchObject({ named: false, snapshot: before?.snapshot })
  expect(after?.answers).toBeUndefined()
  expect(JSON.stringify(after)).not.toContain('Salainen')
  expect(after?.history.map(({ event, words }) => [event.type, words])).toEqual([
    ['report.submit', undefined],
    ['matter.decide', undefined],
    ['step.log', undefined],
    ['report.classify', undefined],
    ['matter.close', undefined],
  ])
  expect(await reporterOf(t.db, region, id)).toBeUndefined()
  expect(replay(await eventsOf(t.db, region, id))).toEqual(before?.snapshot)
  expect(await readCounts(t.db, region, { from: day, to: day })).toEqual(counts)
  // A late retry of what was erased stores nothing anew.
  const total = (await rows()).report
  expect(await submit(t.db, submission)).toBe(day)
  expect((await rows()).report).toBe(total)
})

describe('retries', () => {
  test('of twenty at once under one key, one is stored', async () => {
    const before = await rows()
    const submission = submissionOf(pohjoisSavo, {}, day)
    const results = await Promise.all(Array.from({ length: 20 }, () => submit(t.db, submission)))
    expect(results).toEqual(Array(20).fill(day))
    expect(await rows()).toMatchObject({
      report: (before.report ?? 0) + 1,
      event: (before.event ?? 0) + 1,
      outbox: (before.outbox ?? 0) + 2,
    })
  })

  test('of two different reports at once under one key, one is stored and the other is told so', async () => {
    const key = Buffer.from('the same key for both')
    const results = await Promise.all(
      ['positive', 'negative'].map((nature) =>
        submit(t.db, submissionOf(pohjoisSavo, { nature: nature as 'positive' }, day, key)),
      ),
    )
    expect(results.sort()).toEqual([day, undefined])
  })

  test('a retry on the next day is told the day on which the report came', async () => {
    const submission = submissionOf(pohjoisSavo, {}, day)
    await submit(t.db, submission)
    expect(await submit(t.db, { ...submission, day: plainDate('2026-03-03') })).toBe(day)
  })
})

test('a matter goes on in the unit that follows its own, its report is counted where it came from', async () => {
  const unit = 'tiiranniemen-perhetyo'
  const december = plainDate('2025-12-30')
  const id = await stored(t.db, submissionOf(lintukoto, { unit }, december))
  const supervisorOf = (of: string) => ({ id: `chief-${of}`, posts: [{ role: 'supervisor', unit: of }] })
  const review = { type: 'matter.review' } as const
  const successor = supervisorOf('rannikon-perhetyo')
  expect(await acted(t.db, lintukoto, id, review, successor, december)).toBe('forbidden')
  const january = plainDate('2026-01-02')
  expect(await acted(t.db, lintukoto, id, review, supervisorOf(unit), january)).toBe('forbidden')
  expect(await acted(t.db, lintukoto, id, review, successor, january)).toBeUndefined()

  const counts = await readCounts(t.db, lintukoto.slug, { from: december, to: december })
  expect(counts.filter(({ table }) => table === 'unit')).toEqual([{ table: 'unit', key: [unit], n: 1 }])
  expect(counts.filter(({ table }) => table === 'municipality')).toEqual([
    { table: 'municipality', key: ['903'], n: 1 },
  ])
})

test('nobody joins a report to a matter that she may not see', async () => {
  const id = await stored(t.db, submissionOf(pohjoisSavo, { unit: 'joroisten-sosiaalityo' }, day))
  const parentOf = (unit: string) => pohjoisSavo.units.find((one) => one.id === unit)?.parent ?? ''
  const mine = parentOf('joroisten-sosiaalityo')
  const far = pohjoisSavo.units.find(({ level, parent }) => level === 'unit' && parent !== mine)?.id ?? ''
  const lead = await stored(t.db, submissionOf(pohjoisSavo, { unit: far }, day))
  const manager = (unit: string): Post => ({ role: 'serviceManager', unit })
  const join = { type: 'matter.join', lead } as const
  const one = { id: 'one', posts: [manager(mine)] }
  expect(await acted(t.db, pohjoisSavo, id, join, one, day)).toBe('unknownReference')
  const both = { id: 'both', posts: [manager(mine), manager(parentOf(far))] }
  expect(await acted(t.db, pohjoisSavo, id, join, both, day)).toBeUndefined()
})

test('a receipt finds its report, whatever the region, and another finds nothing', async () => {
  const submission = submissionOf(lintukoto, {}, day)
  const id = await stored(t.db, submission)
  expect(await findByReceipt(t.db, [submission.receiptHash])).toEqual({ region: 'lintukoto', id })
  expect(await findByReceipt(t.db, [Buffer.from('another')])).toBeUndefined()
})

test('the list says for each reader what she was told of as it arrived', async () => {
  const profile: Profile = { ...pohjoisSavo, slug: 'told' }
  await saveProfiles(t.db, [profile])
  const units = fc.constantFrom(...profile.units.filter(({ level }) => level === 'unit').map(({ id }) => id))
  for (const unit of fc.sample(units, { numRuns: 10, seed: 1 })) {
    await submit(t.db, submissionOf(profile, { unit }, day))
  }
  for (const post of profile.posts) {
    for (const { unit, informed } of (await listReports(t.db, profile.slug, [post.id], { limit: 1000 }))
      .lines) {
      // PS-04: the unit's supervisor and the social director.
      const isTold = post.role === 'socialDirector' || (post.role === 'supervisor' && post.unit === unit)
      expect(informed, `${post.id} of ${unit}`).toBe(isTold)
    }
  }
})

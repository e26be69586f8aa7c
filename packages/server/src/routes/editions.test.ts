import { lowestUnits, periodNamed, themesOf } from '@rake/core'
import { helsinkiDate, instant } from '@rake/core/clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCounted } from '../store/index.ts'
import { testApp } from '../test-app.ts'
import { attacked, dice, publisher, type Read, type Reader, tablesIn } from '../test-onlookers.ts'

/*
 * What somebody can work out who reads every edition of a region over the years: its quarters within its
 * half-years within its years, and corrections. Everything goes through the API and comes from it; only the truth,
 * to judge by, is read from the reports themselves.
 */

/** How reports and editions follow each other: a month in which so many reports come, or a period to publish. */
type Step = readonly [month: number, reports: number] | string
const stories: readonly (readonly Step[])[] = [
  // Months within a quarter within a half-year within a year.
  [[1, 9], [2, 8], '2026-01', '2026-02', [3, 12], '2026-03', '2026-Q1', [5, 14], '2026-H1', [9, 15], '2026'],
  // Late reports, and a correction of each.
  [[2, 16], '2026-Q1', [3, 2], '2026-Q1', [5, 15], '2026-Q2', '2026-H1', [6, 1], '2026-H1', [10, 14], '2026'],
  // The wide first and the narrow afterwards.
  [[1, 11], [4, 17], '2026-H1', '2026-Q1', '2026-03', [8, 21], '2026', '2026-H2', [11, 3], '2026'],
  // One report at a time.
  [[3, 26], '2026-03', [3, 1], '2026-03', [3, 1], '2026-03', [2, 4], '2026-Q1', [2, 1], '2026-Q1', '2026-H1'],
  // Nothing new, then everything at once.
  [[1, 30], '2026-01', '2026-01', '2026-Q1', '2026-H1', [7, 25], '2026-Q3', '2026-H2', '2026'],
]
const seeds = [1, 2]

let t: Awaited<ReturnType<typeof testApp>>
const names = seeds.flatMap((seed) => stories.map((_, nth) => `story-${nth}-${seed}`))
const regions = new Map(names.map((slug) => [slug, publisher(slug)]))
beforeAll(async () => {
  t = await testApp([...regions.values()])
})
afterAll(() => t.drop())

/** Plays a story over HTTP, and reads each edition as it comes out, once as the public and once as staff. */
async function play(slug: string, steps: readonly Step[], seed: number): Promise<Read[]> {
  const profile = regions.get(slug) ?? publisher(slug)
  const roll = dice(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() ** 2 * items.length)] as T
  const units = lowestUnits(profile)
    .filter(({ validFrom, validTo }) => !validFrom && !validTo)
    .map(({ id }) => id)
  const themes = themesOf(profile.taxonomy).map(({ id }) => id)
  const read: Read[] = []
  t.clock.now = instant('2027-02-01T10:00:00Z')
  const team = await t.signIn(slug, 'rake-tiimi')
  for (const step of steps) {
    if (typeof step !== 'string') {
      const [month, reports] = step
      for (let nth = 0; nth < reports; nth++) {
        t.clock.now = instant(`2026-${String(month).padStart(2, '0')}-${10 + (nth % 18)}T10:00:00Z`)
        const answers = { unit: pick(units), nature: pick(['negative', 'positive', 'neutral']) }
        const { status } = await t.report(slug, { language: 'fi', description: 'Toistuva.', ...answers })
        expect(status).toBe(201)
      }
      t.clock.now = instant('2027-02-01T10:00:00Z')
      // Some reports are classified, some of the earlier ones anew.
      const { body } = await team.get(`/regions/${slug}/reports`)
      for (const { id } of body.reports.slice(0, reports + 2)) {
        const act = { type: 'report.classify', theme: pick(themes) }
        if (roll() < 0.6) await team.post(`/regions/${slug}/reports/${id}/acts`, act)
      }
      continue
    }
    const path = `/regions/${slug}/summaries/${step}`
    const days = periodNamed(profile, step)
    expect((await team.post(`${path}/editions`)).status).toBe(201)
    const inIt = await readCounted(t.db, profile, days)
    expect(inIt.every(({ submitted }) => submitted <= helsinkiDate(t.clock.now))).toBe(true)
    read.push({
      reports: new Set(inIt.map(({ id }) => id)),
      tables: {
        everyone: tablesIn((await t.call('GET', path)).body),
        staff: tablesIn((await team.get(`${path}?view=edition`)).body),
      },
    })
  }
  return read
}

const nothing = { editions: 0, hidden: 0, fewer: 0, tiredOf: 0, limited: 0, silent: 0, naive: 0 }
const tally: Record<Reader, typeof nothing> = { everyone: { ...nothing }, staff: { ...nothing } }

test.each(names)(
  'SS-05 SS-12 %s: who has all editions is left three values for each hidden figure',
  async (slug) => {
    const [nth = 0, seed = 0] = slug.split('-').slice(1).map(Number)
    const read = await play(slug, stories[nth] ?? [], seed * 31 + nth)
    for (const reader of ['everyone', 'staff'] as const) {
      // Half-way and at the end: each edition could be the one that tells.
      for (const upTo of [Math.ceil(read.length / 2), read.length]) {
        const { verdict, naive } = await attacked(
          t.db,
          regions.get(slug) ?? publisher(slug),
          read.slice(0, upTo),
          { reader, seed },
        )
        expect(verdict).toMatchObject({ fewer: 0, tiredOf: 0 })
        const of = tally[reader]
        of.editions += upTo
        of.hidden += verdict.hidden
        of.fewer += verdict.fewer
        of.tiredOf += verdict.tiredOf
        of.limited += verdict.limited
        of.silent += verdict.tellsNothing ? 1 : 0
        // One report at a time tells the most, and the soonest.
        if (nth === 3) of.naive += naive().fewer
      }
    }
  },
)

test('SS-05 what these onlookers were up against, and what they would learn of editions made one by one', () => {
  for (const [reader, of] of Object.entries(tally)) {
    console.info(
      `${reader}: ${names.length} stories, ${of.hidden} hidden figures in ${of.editions} editions read; ${of.fewer} with fewer than three values, ${of.tiredOf} not known; for ${of.limited} region-wide figures and earlier editions leave no three; ${of.silent} of ${names.length * 2} times the newest could tell nothing more; without a look at earlier editions, fewer than three for ${of.naive} where reports came one by one`,
    )
    // There was something to be found, and the search finds it.
    expect(of.hidden).toBeGreaterThan(300)
    expect(of.naive).toBeGreaterThan(0)
  }
})

import { isDeepStrictEqual } from 'node:util'
import {
  countedTables,
  machineVersion,
  openMatterProblems,
  type Problem,
  type Profile,
  ProfileError,
  successionProblems,
} from '@rake/core'
import { helsinkiDate, instant, type PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { type Progress, rebuildCountsIn } from './counts.ts'
import { takeTurn } from './log.ts'

/**
 * Keeps each profile under its number. A profile in use never changes: another content under the same
 * number is refused, since events are judged by the numbered profile. So is a new version that would lose what
 * is there: reports classified under a theme that it does not know, open matters that nobody could end. Where it
 * counts otherwise, the counts are made anew.
 *
 * @param on the day on which the profiles come into use; today by default
 * @param progress told how many of how many reports of a region are counted anew, where they are
 * @throws {Error} naming the region whose version must count up
 * @throws {ProfileError} naming what keeps a new version from following the last one, each with its mend
 */
export async function saveProfiles(
  db: Db,
  profiles: readonly Profile[],
  on: PlainDate = helsinkiDate(instant(new Date().toISOString())),
  progress?: (region: string, done: number, of: number) => void,
): Promise<void> {
  for (const profile of profiles) {
    await db.transaction().execute(async (tx) => {
      await takeTurn(tx, profile.slug)
      if (await isKept(tx, profile)) return
      await keep(tx, profile, on, (done, of) => progress?.(profile.slug, done, of))
    })
  }
}

/** Whether the profile is there already, under its number and as it is. */
async function isKept(tx: Db, profile: Profile): Promise<boolean> {
  const { slug: region, version } = profile
  const row = await tx
    .selectFrom('profile')
    .select(({ eb, val, cast }) =>
      eb('profile', '=', cast<object>(val(JSON.stringify(profile)), 'jsonb') as never).as('same'),
    )
    .where('region', '=', region)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row && !row.same) {
    throw new Error(
      `The profile of "${region}" has changed, but version ${version} is in use with other content: count the version up`,
    )
  }
  return row !== undefined
}

async function keep(tx: Db, profile: Profile, on: PlainDate, progress: Progress): Promise<void> {
  const { slug: region, version } = profile
  const last = await tx
    .selectFrom('profile')
    .select(['version', 'profile'])
    .where('region', '=', region)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && last.version > version) {
    throw new Error(
      `Version ${version} of the profile of "${region}" comes after version ${last.version}: count the version up`,
    )
  }
  const older = last?.profile as Profile | undefined
  const newer: Profile = JSON.parse(JSON.stringify(profile))
  if (older) {
    const problems = [
      ...themeProblems(older, newer),
      ...openMatterProblems(newer, await unitsWithOpenMatters(tx, region), on),
    ]
    if (problems.length > 0)
      throw new ProfileError(`Version ${version} of the profile of "${region}"`, problems)
  }
  await tx
    .insertInto('profile')
    .values({ region, version, profile: JSON.stringify(profile) })
    .execute()
  if (older && !isDeepStrictEqual(countingOf(older), countingOf(newer)))
    await rebuildCountsIn(tx, profile, progress)
}

function themeProblems(older: Profile, newer: Profile): Problem[] {
  if (isDeepStrictEqual(older.taxonomy, newer.taxonomy)) return []
  return successionProblems(older.taxonomy, newer.taxonomy).map((problem) => ({
    ...problem,
    path: ['taxonomy', ...problem.path],
  }))
}

/** By what of a profile its counts are made. */
function countingOf(profile: Profile) {
  return {
    tables: countedTables(profile).map(({ id, dimensions, several }) => ({ id, dimensions, several })),
    moves: profile.taxonomy.moves,
  }
}

/** The units of all reports whose own handling has not ended; of another machine version, whatever their state. */
async function unitsWithOpenMatters(tx: Db, region: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('report')
    .innerJoin('snapshot', (on) =>
      on.onRef('snapshot.region', '=', 'report.region').onRef('snapshot.report', '=', 'report.id'),
    )
    .select('unit')
    .distinct()
    .where('report.region', '=', region)
    .where(({ or, eb }) =>
      or([
        eb('machine_version', '<>', machineVersion),
        eb(sql<string>`snapshot.value ->> 'handling'`, 'not in', ['closed', 'redirected', 'joined']),
      ]),
    )
    .orderBy('unit')
    .execute()
  return rows.map(({ unit }) => unit)
}

import { apply, submitted as fresh, machineVersion, type Profile, type SuppressedTable } from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import type { Db } from './connect.ts'
import type { Days } from './counts.ts'

/** The tables of a period as they were published. */
export interface Edition extends Days {
  readonly period: string
  /** 1 for the first; a correction is the next. */
  readonly number: number
  readonly profileVersion: number
  readonly tables: readonly SuppressedTable[]
  readonly publishedAt: Instant
}

/** The newest edition of a period; undefined if nothing has been published. */
export async function latestEdition(db: Db, region: string, period: string): Promise<Edition | undefined> {
  const row = await db
    .selectFrom('edition')
    .selectAll()
    .where('region', '=', region)
    .where('period', '=', period)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && editionOf(row)
}

function editionOf(row: {
  period: string
  number: number
  first_day: PlainDate
  last_day: PlainDate
  profile_version: number
  tables: SuppressedTable[]
  published_at: string
}): Edition {
  return {
    period: row.period,
    number: row.number,
    from: row.first_day,
    to: row.last_day,
    profileVersion: row.profile_version,
    tables: row.tables,
    publishedAt: row.published_at as Instant,
  }
}

/** Which periods of a region have been published, the latest first. */
export async function publishedPeriods(db: Db, region: string): Promise<string[]> {
  const rows = await db
    .selectFrom('edition')
    .select(['period'])
    .where('region', '=', region)
    .groupBy(['period', 'first_day'])
    .orderBy('first_day', 'desc')
    .execute()
  return rows.map(({ period }) => period)
}

/** What is to be published, by whom and when. */
export interface Publishing extends Days {
  readonly profile: Profile
  readonly period: string
  /** Makes the tables, from what is read in the same transaction in which they are frozen. */
  readonly tables: (tx: Db) => Promise<readonly SuppressedTable[]>
  readonly actor: string
  readonly at: Instant
  readonly day: PlainDate
}

/** Freezes the tables as the next edition of the period, and notes on each of its reports that it is in it. */
export function publish(db: Db, publishing: Publishing): Promise<Edition> {
  const { profile, period, from, to, actor, at } = publishing
  return db.transaction().execute(async (tx) => {
    const region = profile.slug
    await sql`select pg_advisory_xact_lock(hashtextextended(${region}, 0))`.execute(tx)
    const before = await latestEdition(tx, region, period)
    const tables = await publishing.tables(tx)
    const row = {
      region,
      period,
      number: (before?.number ?? 0) + 1,
      first_day: from,
      last_day: to,
      profile_version: profile.version,
      tables: JSON.stringify(tables),
      published_by: actor,
      published_at: at,
    }
    await tx.insertInto('edition').values(row).execute()
    await compileReports(tx, publishing, `${period}.${row.number}`)
    return editionOf({ ...row, tables: [...tables] })
  })
}

/**
 * `report.compile` for every report of the period, in two statements whatever their number: the machine
 * takes this event in every state, and all that it changes is where the compilation stands.
 */
async function compileReports(
  tx: Db,
  { profile, from, to, actor, at, day }: Publishing,
  edition: string,
): Promise<void> {
  const event = { type: 'report.compile', edition } as const
  const compiled = apply(fresh(), event)
  if (!compiled.ok) throw new Error('The machine no longer takes report.compile in every state')
  await sql`
    insert into event (region, report, seq, type, event, profile_version, actor, at, day)
    select r.region, r.id, (select max(seq) + 1 from event e where e.region = r.region and e.report = r.id),
      ${event.type}, ${JSON.stringify(event)}::jsonb, ${profile.version}, ${actor}, ${at}, ${day}
    from report r
    where r.region = ${profile.slug} and r.submitted between ${from} and ${to}
  `.execute(tx)
  await sql`
    update snapshot s set value = jsonb_set(value, '{compilation}', ${JSON.stringify(compiled.snapshot.value.compilation)}::jsonb)
    from report r
    where r.region = s.region and r.id = s.report and s.machine_version = ${machineVersion}
      and r.region = ${profile.slug} and r.submitted between ${from} and ${to}
  `.execute(tx)
}

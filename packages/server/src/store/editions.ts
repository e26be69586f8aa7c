import {
  type Audience,
  announcedTo,
  apply,
  submitted as fresh,
  machineVersion,
  type Profile,
} from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from './connect.ts'
import { belongsTo, type Days, type Span } from './counts.ts'
import { readEditionTables } from './edition-tables.ts'
import { leaveNotices } from './log.ts'
import { maySee, type PublishedTable } from './published-table.ts'
import { renewSnapshots } from './renew-snapshots.ts'

/** The tables of a period as they were published. */
export interface Edition extends Days {
  readonly period: string
  /** 1 for the first; a correction is the next. */
  readonly number: number
  readonly profileVersion: number
  readonly tables: readonly PublishedTable[]
  readonly publishedAt: Instant
}

/**
 * The newest edition of a period that has anything for these readers, or the one of this number, with what they may
 * see of it: staff all of it, everyone what is for everyone (SS-12). Undefined if nothing of it has been published
 * for them.
 */
export async function readEdition(
  db: Db,
  region: string,
  period: string,
  reader: Audience,
  number?: number,
): Promise<Edition | undefined> {
  let rows = db
    .selectFrom('edition')
    .selectAll()
    .where('region', '=', region)
    .where('period', '=', period)
    .where(isFor(reader))
  if (number !== undefined) rows = rows.where('number', '=', number)
  const row = await rows.orderBy('number', 'desc').limit(1).executeTakeFirst()
  if (!row) return undefined
  const edition = editionOf(row)
  return { ...edition, tables: edition.tables.filter(({ audience }) => maySee(reader, audience)) }
}

/** The editions of a period that have anything for these readers, the first one first. */
export async function editionsOfPeriod(
  db: Db,
  region: string,
  period: string,
  reader: Audience,
): Promise<Pick<Edition, 'number' | 'publishedAt'>[]> {
  const rows = await db
    .selectFrom('edition')
    .select(['number', 'published_at'])
    .where('region', '=', region)
    .where('period', '=', period)
    .where(isFor(reader))
    .orderBy('number')
    .execute()
  return rows.map(({ number, published_at }) => ({ number, publishedAt: published_at as Instant }))
}

/** Whether a row of `edition` has a table for these readers. */
function isFor(reader: Audience): RawBuilder<SqlBool> {
  return reader === 'staff' ? sql`true` : sql`tables @> ${JSON.stringify([{ audience: reader }])}::jsonb`
}

function editionOf(row: {
  period: string
  number: number
  first_day: PlainDate
  last_day: PlainDate
  profile_version: number
  tables: readonly PublishedTable[]
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

/** Which periods of a region have been published for these readers, the latest first. */
export async function publishedPeriods(db: Db, region: string, reader: Audience): Promise<string[]> {
  const rows = await db
    .selectFrom('edition')
    .select(['period'])
    .where('region', '=', region)
    .where(isFor(reader))
    .groupBy(['period', 'first_day'])
    .orderBy('first_day', 'desc')
    .execute()
  return rows.map(({ period }) => period)
}

/** What is to be published, by whom and when. */
export interface Publishing extends Span {
  readonly profile: Profile
  readonly period: string
  readonly actor: string
  readonly at: Instant
  readonly day: PlainDate
}

/** What {@link publish} would freeze now; nothing is stored. */
export async function preview(db: Db, publishing: Publishing): Promise<Edition> {
  await renewSnapshots(db, publishing.profile.slug)
  const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return editionOf(await reading.execute((tx) => draft(tx, publishing)))
}

/**
 * Freezes the tables as the next edition of the period, notes on each of its reports that it is in it, and
 * leaves a notice for all to whom the region announces its summaries (SS-05, VK-04).
 */
export async function publish(db: Db, publishing: Publishing): Promise<Edition> {
  const region = publishing.profile.slug
  await renewSnapshots(db, region)
  return inTurn(db, region, (connection) =>
    connection
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const row = await draft(tx, publishing)
        await tx
          .insertInto('edition')
          .values({ ...row, tables: JSON.stringify(row.tables) })
          .execute()
        await compileReports(tx, publishing, `${row.period}.${row.number}`)
        const told = announcedTo(publishing.profile).map(({ id }) => id)
        await leaveNotices(tx, publishing, 'edition.publish', told)
        return editionOf(row)
      }),
  )
}

/**
 * Waits for the region's turn before the transaction begins, and gives it up after its end: a transaction that
 * sees one state of the store from its first statement on would otherwise see that from before it waited.
 */
function inTurn<T>(db: Db, region: string, run: (connection: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtextextended(${region}, 0))`.execute(connection)
    try {
      return await run(connection)
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${region}, 0))`.execute(connection)
    }
  })
}

/** The next edition of the period as it would be frozen now. */
async function draft(tx: Db, publishing: Publishing) {
  const { profile, period, from, to, actor, at } = publishing
  const { last } = await tx
    .selectFrom('edition')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('region', '=', profile.slug)
    .where('period', '=', period)
    .executeTakeFirstOrThrow()
  return {
    region: profile.slug,
    period,
    number: (last ?? 0) + 1,
    first_day: from,
    last_day: to,
    profile_version: profile.version,
    tables: await readEditionTables(tx, profile, publishing),
    published_by: actor,
    published_at: at,
  }
}

/**
 * `report.compile` for every report of the period, in two statements whatever their number: the machine
 * takes this event in every state, and all that it changes is where the compilation stands.
 */
async function compileReports(tx: Db, publishing: Publishing, edition: string): Promise<void> {
  const { profile, actor, at, day } = publishing
  const event = { type: 'report.compile', edition } as const
  const compiled = apply(fresh(), event)
  if (!compiled.ok) throw new Error('The machine no longer takes report.compile in every state')
  const { compilation } = compiled.snapshot.value
  await sql`
    insert into event (region, report, seq, type, event, profile_version, actor, at, day)
    select r.region, r.id, (select max(seq) + 1 from event e where e.region = r.region and e.report = r.id),
      ${event.type}, ${JSON.stringify(event)}::jsonb, ${profile.version}, ${actor}, ${at}, ${day}
    from report r
    where r.region = ${profile.slug} and ${belongsTo(publishing)}
  `.execute(tx)
  await sql`
    update snapshot s set value = jsonb_set(value, '{compilation}', ${JSON.stringify(compilation)}::jsonb)
    from report r
    where r.region = s.region and r.id = s.report and s.machine_version = ${machineVersion}
      and s.value ->> 'compilation' <> ${compilation}
      and r.region = ${profile.slug} and ${belongsTo(publishing)}
  `.execute(tx)
}

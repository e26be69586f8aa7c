import type { Answers, HistoryEntry, LoggedEvent, ReportSnapshot } from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { isId } from './id.ts'
import { leadOf, snapshotColumns, snapshotOf } from './snapshots.ts'

/** One line of a list of reports. */
export interface ReportLine {
  readonly id: string
  /** The order of arrival in the installation. */
  readonly number: number
  readonly submitted: PlainDate
  readonly unit: string
  readonly snapshot: ReportSnapshot
  /** The beginning of the description; absent once erased. */
  readonly excerpt?: string
  readonly nature?: string
  /** Whether this recipient was told of the report as it arrived. */
  readonly informed: boolean
}

const excerptLength = 160

/** Which of the reports are read at once. */
export interface ReportPlace {
  /** The number of the last report that was read before: those that came before it follow. */
  readonly after?: number | undefined
  /** At least 1. */
  readonly limit: number
}

/** A run of reports. */
export interface ReportPage {
  readonly lines: readonly ReportLine[]
  /** After which the next page begins; absent at the end. */
  readonly next?: number
}

/**
 * So many reports of a region from the newest on, with what a list shows of each; for `recipients` what they were
 * told. What comes in between two pages stands before the first one and moves no other.
 */
export async function listReports(
  db: Db,
  region: string,
  recipients: readonly string[],
  { after, limit }: ReportPlace,
): Promise<ReportPage> {
  const found = await reports(db, region)
    .leftJoin('answers', (on) =>
      on.onRef('answers.region', '=', 'report.region').onRef('answers.report', '=', 'report.id'),
    )
    .select([
      'number',
      sql<string | null>`left(answers.answers ->> 'description', ${excerptLength})`.as('excerpt'),
      sql<string | null>`report.codes ->> 'nature'`.as('nature'),
      ({ exists, selectFrom }) =>
        exists(
          selectFrom('outbox')
            .select('outbox.id')
            .whereRef('outbox.region', '=', 'report.region')
            .whereRef('outbox.report', '=', 'report.id')
            .where('outbox.kind', '=', 'report.submit')
            .where('outbox.recipient', 'in', recipients.length > 0 ? [...recipients] : ['']),
        ).as('informed'),
    ])
    .$if(after !== undefined, (query) => query.where('number', '<', after ?? 0))
    .orderBy('number', 'desc')
    // One more than is told shows whether there is one.
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit)
  const lines = await Promise.all(
    rows.map(async ({ id, number, submitted, unit, excerpt, nature, informed, ...row }) => ({
      id,
      number,
      submitted,
      unit,
      snapshot: await snapshotOf(db, region, id, row),
      informed: Boolean(informed),
      ...(excerpt !== null && { excerpt }),
      ...(nature !== null && { nature }),
    })),
  )
  const last = lines.at(-1)
  return { lines, ...(last && found.length > limit && { next: last.number }) }
}

/** The numbers of reports, by their ids; what there is none of is left out. */
export async function numbersOf(
  db: Db,
  region: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('report')
    .select(['id', 'number'])
    .where('region', '=', region)
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}

function reports(db: Db, region: string) {
  return db
    .selectFrom('report')
    .innerJoin('snapshot', (on) =>
      on.onRef('snapshot.region', '=', 'report.region').onRef('snapshot.report', '=', 'report.id'),
    )
    .select(['report.id', 'report.submitted', 'report.unit', ...snapshotColumns])
    .where('report.region', '=', region)
}

/** A report and all that belongs to its handling; never the reporter's name. */
export interface StoredReport {
  readonly id: string
  readonly number: number
  readonly submitted: PlainDate
  readonly unit: string
  readonly profileVersion: number
  /** Absent once erased. */
  readonly answers?: Answers
  readonly named: boolean
  readonly snapshot: ReportSnapshot
  readonly history: readonly HistoryEntry[]
  /** Reports that have joined this one's matter. */
  readonly members: readonly { readonly id: string; readonly number: number }[]
}

/** The report of this id in this region; undefined if there is none. */
export async function readReport(db: Db, region: string, id: string): Promise<StoredReport | undefined> {
  if (!isId(id)) return undefined
  const row = await reports(db, region)
    .leftJoin('answers', (on) =>
      on.onRef('answers.region', '=', 'report.region').onRef('answers.report', '=', 'report.id'),
    )
    .leftJoin('reporter', (on) =>
      on.onRef('reporter.region', '=', 'report.region').onRef('reporter.report', '=', 'report.id'),
    )
    .select([
      'number',
      'profile_version',
      'answers.answers',
      sql<boolean>`reporter.name is not null`.as('named'),
    ])
    .where('report.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { number, submitted, unit, profile_version, answers, named } = row
  const members = await reports(db, region)
    .select('number')
    .where(leadOf, '=', id)
    .orderBy('number')
    .execute()
  return {
    id,
    number,
    submitted,
    unit,
    profileVersion: profile_version,
    named,
    snapshot: await snapshotOf(db, region, id, row),
    history: await historyOf(db, region, id),
    members: members.map((member) => ({ id: member.id, number: member.number })),
    ...(answers && { answers }),
  }
}

/** The log of a report, from its submission on. */
export async function historyOf(db: Db, region: string, report: string): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('event')
    .leftJoin('words', (on) =>
      on.onRef('words.region', '=', 'event.region').on('words.id', '=', sql`(event.event ->> 'text')::uuid`),
    )
    .select(['event', 'day', 'at', 'actor', 'words'])
    .where('event.region', '=', region)
    .where('event.report', '=', report)
    .orderBy('seq')
    .execute()
  return rows.map(({ event, day, at, actor, words }) => ({
    event: event as LoggedEvent,
    day,
    ...(at !== null && { at: at as Instant }),
    ...(actor !== null && { actor }),
    ...(words !== null && { words }),
  }))
}

/** The reporter's name, if one was given and still stands. Only for whom the policy lets see it. */
export async function reporterOf(db: Db, region: string, report: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('reporter')
    .select('name')
    .where('region', '=', region)
    .where('report', '=', report)
    .executeTakeFirst()
  return row?.name
}

/** The tenant and the report behind a receipt's hashes; undefined for a wrong or unknown one. */
export async function findByReceipt(
  db: Db,
  hashes: readonly Buffer[],
): Promise<{ region: string; id: string } | undefined> {
  const { rows } = await sql<{
    region: string
    id: string
  }>`select * from find_by_receipt(${hashes})`.execute(db)
  return rows[0]
}

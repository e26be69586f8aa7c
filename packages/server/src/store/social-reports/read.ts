import {
  type SocialReport,
  type SocialReportAct,
  type SocialReportSnapshot,
  socialReportLifecycle,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import type { Db } from '../connect.ts'
import { isId } from '../id.ts'
import { type Entry, entriesOf, logOf, snapshotColumns, snapshotOf, wordsOf } from '../things/log.ts'
import type { StoredEvent } from '../things/tables.ts'
import type { Which } from './kinds.ts'

/** A social report and where it stands. */
export interface SocialReportLine extends Which {
  readonly id: string
  /** Under which it is published. */
  readonly address: string
  readonly snapshot: SocialReportSnapshot
}

/** A document that was written of a social report; it never changes. */
interface WrittenDocument {
  readonly id: string
  readonly by: string
  readonly day: PlainDate
  /** As which version it was written. */
  readonly version: number
}

/** A social report with all that has happened to it. */
export interface StoredSocialReport extends SocialReportLine {
  /** From its beginning on; what was written stands in it by its ids. */
  readonly log: readonly Entry<SocialReportAct | StoredEvent>[]
  /** What was written, by the ids of the log; what was erased is not there. */
  readonly words: ReadonlyMap<string, string>
  /** The first one written first. */
  readonly documents: readonly WrittenDocument[]
}

function lines(db: Db, region: string) {
  return db
    .selectFrom('social_report')
    .innerJoin('thing_snapshot', (on) =>
      on
        .onRef('thing_snapshot.region', '=', 'social_report.region')
        .onRef('thing_snapshot.thing', '=', 'social_report.id'),
    )
    .select(['id', 'address', 'kind', 'unit', 'period', ...snapshotColumns])
    .where('social_report.region', '=', region)
}

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

async function lineOf(db: Db, region: string, row: Row): Promise<SocialReportLine> {
  const { id, address, kind, unit, period } = row
  return {
    id,
    address,
    kind,
    period,
    snapshot: await snapshotOf(db, socialReportLifecycle, region, id, row),
    ...(unit !== null && { unit }),
  }
}

/** The social reports of a region, in the order of their addresses. */
export async function listSocialReports(db: Db, region: string): Promise<SocialReportLine[]> {
  const rows = await lines(db, region).orderBy('address').execute()
  return Promise.all(rows.map((row) => lineOf(db, region, row)))
}

/** Where the social report of this id stands; undefined if there is none in this region. */
export async function findSocialReport(
  db: Db,
  region: string,
  id: string,
): Promise<SocialReportLine | undefined> {
  if (!isId(id)) return undefined
  const row = await lines(db, region).where('id', '=', id).executeTakeFirst()
  return row && lineOf(db, region, row)
}

/** The social report of this id with its log and documents; undefined if there is none in this region. */
export async function readSocialReport(
  db: Db,
  region: string,
  id: string,
): Promise<StoredSocialReport | undefined> {
  const line = await findSocialReport(db, region, id)
  return (
    line && {
      ...line,
      log: await logOf<SocialReportAct>(db, region, id),
      words: await wordsOf(db, region, [id]),
      documents: await documentsOf(db, region, id),
    }
  )
}

/** What was done to a social report since it was begun. */
export function actsOf(db: Db, region: string, id: string): Promise<Entry<SocialReportAct>[]> {
  return entriesOf<SocialReportAct>(db, region, id)
}

async function documentsOf(db: Db, region: string, socialReport: string): Promise<WrittenDocument[]> {
  const rows = await db
    .selectFrom('social_report_document')
    .select(['id', 'written_by', 'day', sql<number>`(document ->> 'version')::int`.as('version')])
    .where('region', '=', region)
    .where('social_report', '=', socialReport)
    .orderBy('number')
    .execute()
  return rows.map(({ id, written_by, day, version }) => ({ id, by: written_by, day, version }))
}

/** One document of a social report; undefined if it has no such. */
export async function documentOf(
  db: Db,
  region: string,
  socialReport: string,
  id: string | undefined,
): Promise<SocialReport | undefined> {
  if (id === undefined || !isId(id)) return undefined
  const row = await db
    .selectFrom('social_report_document')
    .select('document')
    .where('region', '=', region)
    .where('social_report', '=', socialReport)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.document
}

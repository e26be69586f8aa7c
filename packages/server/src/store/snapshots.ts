import { machineVersion, type ReportEvent, type ReportSnapshot, replay } from '@rake/core'
import { type Selectable, sql } from 'kysely'
import type { Db } from './connect.ts'
import type { Database } from './database.ts'

/** Stores what a report has become; the log beside it is the truth. */
export async function saveSnapshot(
  db: Db,
  region: string,
  report: string,
  snapshot: ReportSnapshot,
): Promise<void> {
  const row = {
    machine_version: snapshot.machineVersion,
    value: JSON.stringify(snapshot.value),
    context: JSON.stringify(snapshot.context),
  }
  await db
    .insertInto('snapshot')
    .values({ region, report, ...row })
    .onConflict((conflict) => conflict.columns(['region', 'report']).doUpdateSet(row))
    .execute()
}

/** The events of a report after its submission, in order. */
export async function eventsOf(db: Db, region: string, report: string): Promise<ReportEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select('event')
    .where('region', '=', region)
    .where('report', '=', report)
    .where('seq', '>', 0)
    .orderBy('seq')
    .execute()
  return rows.map(({ event }) => event as ReportEvent)
}

/** The columns that {@link snapshotOf} reads. */
export const snapshotColumns = ['machine_version', 'value', 'context'] as const

/** The report whose matter a report has joined, as SQL. */
export const leadOf = sql<string>`snapshot.context ->> 'lead'`

/** What a report is: its stored snapshot, or where that is of another machine version, its log replayed. */
export async function snapshotOf(
  db: Db,
  region: string,
  report: string,
  {
    machine_version,
    value,
    context,
  }: Pick<Selectable<Database['snapshot']>, (typeof snapshotColumns)[number]>,
): Promise<ReportSnapshot> {
  if (machine_version !== machineVersion) return replay(await eventsOf(db, region, report))
  return { machineVersion: machine_version, value, context }
}

import {
  type Codes,
  type Count,
  contribution,
  countedTables,
  decodeKey,
  encodeKey,
  type Profile,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { codesOf } from './codes.ts'
import type { Db } from './connect.ts'
import { leadOf, snapshotColumns, snapshotOf } from './snapshots.ts'

export { domainOf } from '@rake/core'

/** Days, both ends included. */
export interface Days {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Which reports a period counts: all of its days, or those of its campaign alone. */
export interface Span extends Days {
  /** The time of a campaign, such as `staff-autumn-2026`. */
  readonly campaign?: string | undefined
}

/** Whether a row of `report` belongs to the span. */
export function belongsTo({ from, to, campaign }: Span): RawBuilder<SqlBool> {
  return campaign === undefined ? sql`submitted between ${from} and ${to}` : sql`campaign = ${campaign}`
}

/** The figures of all named tables for the reports submitted in these days: what is folded and what is not yet. */
export async function readCounts(db: Db, region: string, { from, to }: Days): Promise<Count[]> {
  const rows = await db
    .selectFrom((on) =>
      on
        .selectFrom('count_total')
        .select(['table_id', 'key', 'n'])
        .where('region', '=', region)
        .where('submitted', '>=', from)
        .where('submitted', '<=', to)
        .unionAll(
          on
            .selectFrom('count_change')
            .select(['table_id', 'key', 'n'])
            .where('region', '=', region)
            .where('submitted', '>=', from)
            .where('submitted', '<=', to),
        )
        .as('counted'),
    )
    .select(['table_id', 'key', ({ fn }) => fn.sum<number>('n').as('n')])
    .groupBy(['table_id', 'key'])
    .having(({ fn }) => fn.sum('n'), '<>', 0)
    .execute()
  return rows.map(({ table_id, key, n }) => ({ table: table_id, key: decodeKey(key), n: Number(n) }))
}

/** Folds the changes into the totals; figures read before, meanwhile and after are the same. */
export async function foldCounts(db: Db): Promise<void> {
  await sql`
    with taken as (delete from count_change returning *),
    summed as (
      select region, submitted, table_id, key, sum(n)::int as n
      from taken group by region, submitted, table_id, key
    )
    insert into count_total (region, submitted, table_id, key, n)
    select region, submitted, table_id, key, n from summed
    on conflict (region, submitted, table_id, key) do update set n = count_total.n + excluded.n
  `.execute(db)
}

/** A report as it is counted: the day that it belongs to, where it came from, and its codes. */
export interface CountedReport {
  readonly id: string
  readonly submitted: PlainDate
  readonly path: readonly string[]
  readonly codes: Codes
}

/**
 * The reports of a span, all reports if none is given, with all that is counted of each, made anew from
 * what is stored. By this the named tables are rebuilt, and figures for a part of the organisation are added up.
 */
export async function readCounted(db: Db, profile: Profile, span?: Span): Promise<CountedReport[]> {
  const region = profile.slug
  const rows = await db
    .selectFrom('report')
    .innerJoin('snapshot', (on) =>
      on.onRef('snapshot.region', '=', 'report.region').onRef('snapshot.report', '=', 'report.id'),
    )
    .leftJoin('snapshot as lead', (on) =>
      on.onRef('lead.region', '=', 'report.region').on('lead.report', '=', sql<string>`(${leadOf})::uuid`),
    )
    .select([
      'report.id',
      'submitted',
      'path',
      'codes',
      ...snapshotColumns.map((name) => `snapshot.${name}` as const),
    ])
    .select([
      'lead.machine_version as lead_machine_version',
      'lead.value as lead_value',
      'lead.context as lead_context',
      'lead.report as lead_report',
    ])
    .where('report.region', '=', region)
    .$if(span !== undefined, (all) => all.where(belongsTo(span as Span)))
    .orderBy('report.number')
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const own = await snapshotOf(db, region, row.id, row)
      const lead =
        row.lead_report !== null && row.lead_machine_version !== null && row.lead_value && row.lead_context
          ? await snapshotOf(db, region, row.lead_report, {
              machine_version: row.lead_machine_version,
              value: row.lead_value,
              context: row.lead_context,
            })
          : own
      const { id, submitted, path } = row
      return { id, submitted, path, codes: codesOf(profile, row.codes, own, lead) }
    }),
  )
}

/** Makes all counts of a region anew from its reports, in one transaction: for a change of the named tables. */
export function rebuildCounts(db: Db, profile: Profile): Promise<void> {
  return db.transaction().execute((tx) => rebuildCountsIn(tx, profile))
}

/** The same within a transaction that has begun. */
export async function rebuildCountsIn(tx: Db, profile: Profile): Promise<void> {
  const region = profile.slug
  // What comes meanwhile waits to be counted: else it would be counted here and by itself.
  await sql`lock table count_change in share row exclusive mode`.execute(tx)
  await tx.deleteFrom('count_change').where('region', '=', region).execute()
  await tx.deleteFrom('count_total').where('region', '=', region).execute()
  const tables = countedTables(profile)
  const rows = (await readCounted(tx, profile)).flatMap(({ submitted, codes }) =>
    contribution(codes, tables).map(({ table, key }) => ({
      region,
      submitted,
      table_id: table,
      key: encodeKey(key),
      n: 1,
    })),
  )
  for (let start = 0; start < rows.length; start += 5000) {
    await tx
      .insertInto('count_change')
      .values(rows.slice(start, start + 5000))
      .execute()
  }
}

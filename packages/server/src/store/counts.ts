import {
  type Codes,
  type Count,
  contribution,
  countedTables,
  decodeKey,
  encodeKey,
  type Profile,
  type TableDefinition,
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
 * what is stored: what the kept counts and {@link readCells} are held against.
 */
export async function readCounted(db: Db, profile: Profile, span?: Span): Promise<CountedReport[]> {
  const reports: CountedReport[] = []
  for await (const batch of countedInBatches(db, profile, span)) reports.push(...batch)
  return reports
}

/** How many reports are in memory at once where all of them are gone through. */
const batchSize = 5000

/** The same, some at a time in the order of arrival. */
async function* countedInBatches(db: Db, profile: Profile, span?: Span): AsyncGenerator<CountedReport[]> {
  const region = profile.slug
  for (let after = 0; ; ) {
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
        'number',
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
      .where('number', '>', after)
      .$if(span !== undefined, (all) => all.where(belongsTo(span as Span)))
      .orderBy('report.number')
      .limit(batchSize)
      .execute()
    yield await Promise.all(
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
    const last = rows.at(-1)?.number
    if (last === undefined || rows.length < batchSize) return
    after = last
  }
}

/** Told how many of how many reports are done, now and then. */
export type Progress = (done: number, of: number) => void

/**
 * Makes all counts of a region anew from its reports, in one transaction: for a change of the named tables. What is
 * in memory does not grow with their number.
 */
export function rebuildCounts(db: Db, profile: Profile, progress?: Progress): Promise<void> {
  return db.transaction().execute((tx) => rebuildCountsIn(tx, profile, progress))
}

/** The same within a transaction that has begun. */
export async function rebuildCountsIn(tx: Db, profile: Profile, progress?: Progress): Promise<void> {
  const region = profile.slug
  // What comes meanwhile waits to be counted: else it would be counted here and by itself.
  await sql`lock table count_change in share row exclusive mode`.execute(tx)
  await tx.deleteFrom('count_change').where('region', '=', region).execute()
  await tx.deleteFrom('count_total').where('region', '=', region).execute()
  const { all } = await tx
    .selectFrom('report')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .where('region', '=', region)
    .executeTakeFirstOrThrow()
  const tables = countedTables(profile)
  let done = 0
  for await (const batch of countedInBatches(tx, profile)) {
    await addTotals(tx, region, batch, tables)
    done += batch.length
    progress?.(done, all)
  }
}

/** Adds what reports count for to the totals of their days. */
async function addTotals(
  tx: Db,
  region: string,
  reports: readonly CountedReport[],
  tables: readonly TableDefinition[],
): Promise<void> {
  const cells = new Map<string, { submitted: PlainDate; table: string; key: string; n: number }>()
  for (const { submitted, codes } of reports) {
    for (const { table, key } of contribution(codes, tables)) {
      const cell = { submitted, table, key: encodeKey(key), n: 0 }
      const name = JSON.stringify([submitted, table, cell.key])
      const known = cells.get(name) ?? cell
      known.n += 1
      cells.set(name, known)
    }
  }
  const rows = [...cells.values()]
  const column = <Name extends keyof (typeof rows)[number]>(name: Name) => rows.map((row) => row[name])
  await sql`
    insert into count_total (region, submitted, table_id, key, n)
    select ${region}, submitted, table_id, key, n
    from unnest(${column('submitted')}::date[], ${column('table')}::text[], ${column('key')}::text[],
      ${column('n')}::int[]) as counted (submitted, table_id, key, n)
    on conflict (region, submitted, table_id, key) do update set n = count_total.n + excluded.n
  `.execute(tx)
}

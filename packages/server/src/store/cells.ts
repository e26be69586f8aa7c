import {
  type Count,
  currentTheme,
  noCode,
  type Profile,
  type TableDefinition,
  unclassified,
} from '@rake/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './connect.ts'
import { belongsTo, type Days, type Span } from './counts.ts'
import { leadOf } from './snapshots.ts'

/** A count of some of the reports: those that are in the very same editions. */
export interface CellCount extends Count {
  /** Indexes of the editions, in their order. */
  readonly editions: readonly number[]
  /** Whether they belong to the span. */
  readonly isNew: boolean
}

/** What {@link readCells} counts. */
export interface Cells {
  readonly profile: Profile
  readonly span: Span
  /** Published editions, such as `2026-H1.2`: the reports of all of them are counted too. */
  readonly editions: readonly string[]
  /** The days of all that is counted; those of the span, if left out. */
  readonly reach?: Days | undefined
  readonly tables: readonly TableDefinition[]
  /** Only reports from these units and what lay below them on the day; from everywhere, if left out. */
  readonly within?: readonly string[] | undefined
}

/**
 * What the reports of a span, and those of editions, add up to today: the steps of `contribution()`, added up
 * by the database in one statement, so that what is read grows with the tables and not with the reports.
 * Snapshots of an older machine must have been renewed.
 */
export async function readCells(
  db: Db,
  { profile, span, editions, reach = span, tables, within }: Cells,
): Promise<readonly CellCount[]> {
  if (tables.length === 0) return []
  // The days stand by themselves, so that reports are found by them.
  const counted =
    editions.length === 0
      ? belongsTo(span)
      : sql`submitted between ${reach.from} and ${reach.to} and (membership.report is not null or ${belongsTo(span)})`
  const { rows } = await sql<{ editions: number[]; isNew: boolean; table: string; key: string[]; n: number }>`
    with membership as (
      select event.report, array_agg(distinct listed.at::int - 1 order by listed.at::int - 1) as editions
      from unnest(${editions}::text[]) with ordinality as listed (edition, at)
      join event on event.event ->> 'edition' = listed.edition
      where event.region = ${profile.slug} and event.type = 'report.compile'
        and event.event ->> 'edition' = any (${editions}::text[])
      group by event.report
    ),
    report_codes as (
      select
        coalesce(membership.editions, '{}') as editions,
        ${belongsTo(span)} as is_new,
        report.codes || jsonb_strip_nulls(jsonb_build_object(
          'theme', coalesce(${themesToday(profile)}::jsonb -> (snapshot.context ->> 'theme'), snapshot.context -> 'theme'),
          'route', coalesce(lead.context, snapshot.context) -> 'route',
          'outcome', coalesce(lead.context, snapshot.context) -> 'outcome'
        )) as codes
      from report
      join snapshot on snapshot.region = report.region and snapshot.report = report.id
      -- Few have joined another: each of them looks its lead up, instead of all snapshots being read for them.
      left join lateral (
        select context from snapshot as other
        where other.region = report.region and other.report = (${leadOf})::uuid limit 1
      ) as lead on true
      left join membership on membership.report = report.id
      where report.region = ${profile.slug} and ${counted}
        ${within ? sql`and path && ${within}::text[]` : sql``}
    ),
    -- Of many reports few have codes of their own: the cells are looked for once for all that are alike.
    counted as (
      select editions, is_new, codes, count(*) as n from report_codes group by editions, is_new, codes
    )
    select editions, is_new as "isNew", cell.table_id as "table", cell.key, sum(n)::int as n
    from counted cross join lateral (${sql.join(tables.map(cellsOf), sql` union all `)}) as cell (table_id, key)
    group by 1, 2, 3, 4
  `.execute(db)
  return rows
}

/** In which cells of a table a report stands: the SQL of `contribution()`. */
function cellsOf({ id, dimensions, several }: TableDefinition): RawBuilder<unknown> {
  if (!several) {
    const key = sql.join(dimensions.map((of) => sql`coalesce(codes ->> ${of}::text, ${lacking(of)})`))
    return sql`select ${id}::text, array[${key}]::text[]`
  }
  const [of = ''] = dimensions
  return sql`
    select distinct ${id}::text, array[pick] from jsonb_array_elements_text(
      case
        when jsonb_typeof(codes -> ${of}::text) = 'string' then jsonb_build_array(codes -> ${of}::text)
        when codes -> ${of}::text = '[]' then jsonb_build_array(${lacking(of)}::text)
        else coalesce(codes -> ${of}::text, jsonb_build_array(${lacking(of)}::text))
      end
    ) as pick
    union all select ${id}::text, '{}'::text[]`
}

/** The code of a report that says nothing of this. */
const lacking = (dimension: string) => (dimension === 'theme' ? unclassified : noCode)

/** Theme → the theme that counts today what was classified under it, of those that have moved. */
function themesToday({ taxonomy }: Profile): string {
  return JSON.stringify(
    Object.fromEntries(taxonomy.moves.map(({ from }) => [from, currentTheme(taxonomy, from)])),
  )
}

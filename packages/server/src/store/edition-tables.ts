import {
  comparedTables,
  countedTables,
  type Earlier,
  type EditionPart,
  type Nesting,
  noCode,
  type Profile,
  type SuppressionRule,
  suppress,
  suppressionRule,
  tablesFromCounts,
} from '@rake/core'
import { sql } from 'kysely'
import { type CellCount, readCells } from './cells.ts'
import type { Db } from './connect.ts'
import { type Days, domainOf, type Span } from './counts.ts'
import type { PublishedTable } from './published-table.ts'

/**
 * The tables of a span as an edition would show them today: those that the profile publishes, for staff and for
 * everyone alike, suppressed together and against all earlier editions of the region. Who may see only those
 * for everyone has the less to subtract.
 *
 * Read in one transaction that sees one state of the store; what is published must be frozen in the same.
 */
export async function readEditionTables(tx: Db, profile: Profile, span: Span): Promise<PublishedTable[]> {
  const tables = countedTables(profile).flatMap(({ id, dimensions, several, audience }) =>
    audience === undefined ? [] : [{ id, dimensions, several, audience }],
  )
  const before = await tx
    .selectFrom('edition')
    .select(['period', 'number', 'tables', 'first_day', 'last_day'])
    .where('region', '=', profile.slug)
    .orderBy('published_at')
    .orderBy('period')
    .orderBy('number')
    .execute()
  const editions = before.map((edition) => edition.tables)
  const compared = comparedTables(tables, editions)
  const counts = await readCells(tx, {
    profile,
    span,
    editions: before.map(({ period, number }) => `${period}.${number}`),
    tables: [...tables, ...compared],
  })

  const ofThese = tablesFromCounts({
    tables,
    counts: counts.filter(({ isNew }) => isNew),
    domain: domainOf(profile),
  })
  const earlier: Earlier = { editions, parts: partsOf(counts) }
  const days = before.map((edition) => ({ from: edition.first_day, to: edition.last_day }))
  const rule = await ruleOf(tx, profile, reachOf(span, days))
  const audiences = new Map(tables.map(({ id, audience }) => [id, audience]))
  return suppress(ofThese, rule, earlier).map((table) => ({
    ...table,
    audience: audiences.get(table.id) ?? 'staff',
  }))
}

/** The counts by the editions in which their reports are. */
function partsOf(counts: readonly CellCount[]): EditionPart[] {
  const groups = Map.groupBy(counts, ({ editions, isNew }) => JSON.stringify([isNew, editions]))
  return [...groups.values()].map((group) => ({
    editions: group[0]?.editions ?? [],
    isNew: group[0]?.isNew ?? false,
    counts: group,
  }))
}

/** From the first to the last day of all that can be subtracted from each other, the span being among it. */
function reachOf(span: Days, editions: readonly Days[]): Days {
  const tied = editions.filter(({ from, to }) => from <= span.to && span.from <= to)
  const from = [span, ...tied].map((one) => one.from).sort()[0] ?? span.from
  const to =
    [span, ...tied]
      .map((one) => one.to)
      .sort()
      .at(-1) ?? span.to
  return from === span.from && to === span.to ? { from, to } : reachOf({ from, to }, editions)
}

/**
 * The region's rule, its nesting as the reports have it: a unit that has moved since lies where it lay when they
 * came, and anywhere if they came from both sides of the move.
 */
async function ruleOf(tx: Db, profile: Profile, { from, to }: Days): Promise<SuppressionRule> {
  const rule = suppressionRule(profile)
  const nested = await Promise.all(
    (rule.nested ?? []).map(async (nesting): Promise<Nesting> => {
      const { finer, coarser } = nesting
      const { rows } = await sql<{ code: string; parents: string[] }>`
        select codes ->> ${finer}::text as code,
          array_agg(distinct coalesce(codes ->> ${coarser}::text, ${noCode})) as parents
        from report
        where region = ${profile.slug} and submitted between ${from} and ${to} and codes ? ${finer}::text
        group by 1
      `.execute(tx)
      const parentOf: Record<string, string> = { ...nesting.parentOf }
      for (const { code, parents } of rows) {
        const [parent] = parents
        delete parentOf[code]
        if (parents.length === 1 && parent !== undefined) parentOf[code] = parent
      }
      return { finer, coarser, parentOf }
    }),
  )
  return { ...rule, nested }
}

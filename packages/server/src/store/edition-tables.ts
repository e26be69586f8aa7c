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
  const { reach, before } = await tiedTo(tx, profile, span)
  const editions = before.map((edition) => edition.tables)
  const compared = comparedTables(tables, editions)
  const counts = await readCells(tx, {
    profile,
    span,
    editions: before.map(({ period, number }) => `${period}.${number}`),
    reach,
    tables: [...tables, ...compared],
  })

  const ofThese = tablesFromCounts({
    tables,
    counts: counts.filter(({ isNew }) => isNew),
    domain: domainOf(profile),
  })
  const earlier: Earlier = { editions, parts: partsOf(counts) }
  const rule = await ruleOf(tx, profile, reach)
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

/**
 * The editions that can have reports in common with a span, or with one that has, in the order in which they were
 * published; and the days of all of them. Of others nothing can be subtracted, and nothing from them.
 */
async function tiedTo(tx: Db, { slug }: Profile, span: Span) {
  const published = await tx
    .selectFrom('edition')
    .select(['period', 'number', 'tables', 'first_day', 'last_day'])
    .where('region', '=', slug)
    .orderBy('published_at')
    .orderBy('period')
    .orderBy('number')
    .execute()
  // A report keeps its campaign when the days of that become others.
  const campaigns = await tx
    .selectFrom('report')
    .select('campaign')
    .select(({ fn }) => [fn.min('submitted').as('from'), fn.max('submitted').as('to')])
    .where('region', '=', slug)
    .where('campaign', 'is not', null)
    .groupBy('campaign')
    .execute()
  const daysOf = (period: string | undefined, { from, to }: Days): Days => {
    const answered = campaigns.find(({ campaign }) => campaign === period)
    if (!answered) return { from, to }
    return { from: answered.from < from ? answered.from : from, to: answered.to > to ? answered.to : to }
  }
  const editions = published.map((edition) => ({
    ...edition,
    days: daysOf(edition.period, { from: edition.first_day, to: edition.last_day }),
  }))
  const reach = reachOf(
    daysOf(span.campaign, span),
    editions.map(({ days }) => days),
  )
  return { reach, before: editions.filter(({ days }) => overlap(days, reach)) }
}

const overlap = (one: Days, other: Days) => one.from <= other.to && other.from <= one.to

/** From the first to the last day of all that can be subtracted from each other, the span being among it. */
function reachOf(span: Days, editions: readonly Days[]): Days {
  const tied = editions.filter((one) => overlap(one, span))
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

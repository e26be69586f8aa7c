import { type Audience, type Profile, type PublishedBefore, periodNamed } from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from '../connect.ts'
import { maySee } from '../published-table.ts'

/**
 * The editions of periods that ended before a day, with what these readers may see of each; the newest period
 * first, and of each period its newest edition first.
 */
export async function editionsBefore(
  db: Db,
  region: string,
  from: PlainDate,
  reader: Audience,
): Promise<PublishedBefore[]> {
  const rows = await db
    .selectFrom('edition')
    .select(['period', 'number', 'first_day', 'last_day', 'tables'])
    .where('region', '=', region)
    .where('last_day', '<', from)
    .orderBy('last_day', 'desc')
    .orderBy('period')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ period, number, first_day, last_day, tables }) => ({
    period: { id: period, from: first_day, to: last_day },
    edition: number,
    tables: tables.filter(({ audience }) => maySee(reader, audience)),
  }))
}

/** The newest edition of the last period of the same kind with this table; undefined of a first one. */
export function editionOfKind(
  profile: Profile,
  period: string,
  before: readonly PublishedBefore[],
  table: string,
): PublishedBefore | undefined {
  const kind = periodNamed(profile, period)?.kind
  if (kind === undefined) return undefined
  return before.find(
    (edition) =>
      periodNamed(profile, edition.period.id)?.kind === kind && edition.tables.some(({ id }) => id === table),
  )
}

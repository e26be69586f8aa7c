import {
  type Codes,
  type Contribution,
  contribution,
  countedTables,
  currentTheme,
  difference,
  encodeKey,
  type Profile,
  type ReportSnapshot,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from './connect.ts'

export { codesOfAnswers } from '@rake/core'

/**
 * All that is counted of a report: the answers' codes, the theme that counts today what it was classified
 * under, and the route and outcome of the matter that it is handled in (its lead's, where it has joined one).
 */
export function codesOf(
  { taxonomy }: Pick<Profile, 'taxonomy'>,
  answers: Codes,
  own: ReportSnapshot,
  handled: ReportSnapshot,
): Codes {
  const { theme } = own.context
  const { route, outcome } = handled.context
  return {
    ...answers,
    ...(theme && { theme: currentTheme(taxonomy, theme) }),
    ...(route && { route }),
    ...(outcome && { outcome }),
  }
}

/** The ±1 rows by which the named tables change, written where the change is made. */
export async function count(
  db: Db,
  profile: Profile,
  submitted: PlainDate,
  before: Codes | undefined,
  after: Codes,
): Promise<void> {
  const tables = countedTables(profile)
  const was: readonly Contribution[] = before ? contribution(before, tables) : []
  const rows = difference(was, contribution(after, tables)).map(({ table, key, n }) => ({
    region: profile.slug,
    submitted,
    table_id: table,
    key: encodeKey(key),
    n,
  }))
  if (rows.length > 0) await db.insertInto('count_change').values(rows).execute()
}

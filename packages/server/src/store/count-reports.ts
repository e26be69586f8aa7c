import { type Count, countedTables, type Profile } from '@rake/core'
import { readCells } from './cells.ts'
import type { Db } from './connect.ts'
import type { Span } from './counts.ts'
import { renewSnapshots } from './renew-snapshots.ts'

/**
 * The figures of all named tables for the reports of a span, added up from the reports: those of a campaign, or of
 * these units and what lay below them on the day. The kept counts know neither.
 */
export async function countReports(
  db: Db,
  profile: Profile,
  span: Span,
  within?: readonly string[],
): Promise<readonly Count[]> {
  await renewSnapshots(db, profile.slug)
  return readCells(db, { profile, span, within, editions: [], tables: countedTables(profile) })
}

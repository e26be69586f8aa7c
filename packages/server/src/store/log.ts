import { randomUUID } from 'node:crypto'
import type { Profile, ReportEvent, ReportSnapshot } from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { saveSnapshot } from './snapshots.ts'

/** Of which report something happened, under which profile, and when. */
export interface Happening {
  readonly profile: Pick<Profile, 'slug' | 'version'>
  readonly report: string
  readonly day: PlainDate
  /** Who acted, and the moment; of what a reporter does neither is known, nor kept. */
  readonly actor?: string
  readonly at?: Instant
}

/**
 * Makes what changes reports of a region go one after the other, to the end of the transaction: it is little,
 * and joining touches several reports.
 */
export async function takeTurn(tx: Db, region: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${region}, 0))`.execute(tx)
}

/** Keeps words in an erasable row; the id by which the log names them. */
export async function keepWords(tx: Db, region: string, report: string, words: string): Promise<string> {
  const id = randomUUID()
  await tx.insertInto('words').values({ region, id, report, words }).execute()
  return id
}

/** Adds an event to the log of a report, with what the report has become by it. Only in its {@link takeTurn}. */
export async function append(
  tx: Db,
  { profile, report, day, actor, at }: Happening,
  event: ReportEvent,
  snapshot: ReportSnapshot,
): Promise<void> {
  const region = profile.slug
  const { last } = await tx
    .selectFrom('event')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('region', '=', region)
    .where('report', '=', report)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('event')
    .values({
      region,
      report,
      seq: last + 1,
      type: event.type,
      event: JSON.stringify(event),
      profile_version: profile.version,
      actor: actor ?? null,
      at: at ?? null,
      day,
    })
    .execute()
  await saveSnapshot(tx, region, report, snapshot)
}

/** What a notice is about: a report, the published summary of a period, or a published social report. */
type About = { readonly report: string } | { readonly period: string } | { readonly publication: string }

/** Leaves a notice for each of these recipients. */
export async function leaveNotices(
  tx: Db,
  { profile, day, ...about }: Pick<Happening, 'profile' | 'day'> & About,
  kind: string,
  recipients: readonly string[],
): Promise<void> {
  if (recipients.length === 0) return
  await tx
    .insertInto('outbox')
    .values(
      recipients.map((recipient) => ({
        region: profile.slug,
        id: randomUUID(),
        kind,
        recipient,
        report: 'report' in about ? about.report : null,
        period: 'period' in about ? about.period : null,
        publication: 'publication' in about ? about.publication : null,
        day,
        sent: null,
      })),
    )
    .execute()
}

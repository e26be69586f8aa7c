import { randomUUID } from 'node:crypto'
import { type Act, type Actor, apply, importing, openCampaign, periodNamed, submitted } from '@rake/core'
import type { Instant, PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import { codesOf, count } from './codes.ts'
import type { Db } from './connect.ts'
import { append, takeTurn } from './log.ts'
import { type Submission, storedBefore, storeReport } from './submit.ts'

/** Who brings in what was gathered where, and when: a line of the log of imports. */
export interface Importing {
  readonly actor: Actor
  /** What the importer calls it: a file, a survey, another system. */
  readonly source: string
  readonly at: Instant
  /** The Helsinki day of {@link at}. */
  readonly today: PlainDate
  /** The id of the line, the same for all that comes at once. */
  readonly line: string
}

/** A new line of the log of imports; it is written with the first report that is stored. */
export function newImport(importing: Omit<Importing, 'line'>): Importing {
  return { ...importing, line: randomUUID() }
}

/**
 * What became of a report: `stored` now, or `there` since an earlier time; or why it is not. `keyReused`: another
 * report has its key. `published`: a period in which it would count has been published.
 */
export type Imported =
  | { readonly result: 'stored' | 'there' | 'keyReused' }
  | { readonly result: 'published'; readonly period: string }

/**
 * Stores a report that was gathered elsewhere, of the day that it has there, with its theme where it has one. All
 * of it, or nothing; nobody is told. What has been published stands: into such a period none is taken.
 */
export function importReport(
  db: Db,
  submission: Submission & { readonly theme?: string | undefined },
  by: Importing,
): Promise<Imported> {
  return db.transaction().execute(async (tx) => {
    const { profile, day, theme } = submission
    const region = profile.slug
    // No edition of its period can come in between.
    await takeTurn(tx, region)
    const period = await publishedPeriodOf(tx, submission)
    if (period !== undefined) return { result: 'published', period }

    const stored = await storeReport(tx, submission)
    if (!stored) return { result: (await storedBefore(tx, submission)) ? 'there' : 'keyReused' }
    let snapshot = submitted()
    if (theme !== undefined) {
      const act: Act = { type: 'report.classify', theme }
      const judgement = { handling: importing(profile.handling), actor: by.actor, path: [] }
      const classified = apply(snapshot, act, judgement)
      if (!classified.ok)
        throw new Error(`What was just submitted cannot be classified: ${classified.refusal}`)
      snapshot = classified.snapshot
      const happening = { profile, report: stored.id, day: by.today, actor: by.actor.id, at: by.at }
      await append(tx, happening, act, snapshot)
    }
    await count(tx, profile, day, undefined, codesOf(profile, stored.codes, snapshot, snapshot))
    await tx
      .insertInto('import')
      .values({ region, id: by.line, source: by.source, actor: by.actor.id, at: by.at, reports: 1 })
      .onConflict((line) => line.columns(['region', 'id']).doUpdateSet({ reports: sql`import.reports + 1` }))
      .execute()
    return { result: 'stored' }
  })
}

/**
 * What of these is there already, in their order: the very same, or another under the key; undefined for what is
 * not. Of an erased one nobody knows what it was: it is taken for the same.
 */
export async function importedBefore(
  db: Db,
  reports: readonly Pick<Submission, 'receiptHash' | 'sent'>[],
): Promise<readonly ('there' | 'keyReused' | undefined)[]> {
  if (reports.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .leftJoin('answers', (on) =>
      on.onRef('answers.region', '=', 'report.region').onRef('answers.report', '=', 'report.id'),
    )
    .select(['report.receipt_hash', 'answers.sent'])
    .where(
      'report.receipt_hash',
      'in',
      reports.map(({ receiptHash }) => receiptHash),
    )
    .execute()
  const known = new Map(rows.map(({ receipt_hash, sent }) => [receipt_hash.toString('hex'), sent]))
  return reports.map(({ receiptHash, sent }) => {
    const kept = known.get(receiptHash.toString('hex'))
    if (kept === undefined) return undefined
    return kept === null || kept.equals(sent) ? 'there' : 'keyReused'
  })
}

/** The published period in which a report of that day would count; undefined if there is none. */
async function publishedPeriodOf(tx: Db, { profile, day }: Submission): Promise<string | undefined> {
  const rows = await tx
    .selectFrom('edition')
    .select('period')
    .distinct()
    .where('region', '=', profile.slug)
    .where('first_day', '<=', day)
    .where('last_day', '>=', day)
    .orderBy('period')
    .execute()
  const campaign = openCampaign(profile, day)?.id
  // Days of a campaign are not its own: other reports of them do not count in it.
  return rows.find(({ period }) => {
    const of = periodNamed(profile, period)?.campaign
    return of === undefined || of === campaign
  })?.period
}

import { randomUUID } from 'node:crypto'
import { type Codes, openCampaign, type Profile, type Report, reaches, submitted, unitPath } from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { codesOf, codesOfAnswers, count } from './codes.ts'
import type { Db } from './connect.ts'
import { leaveNotices } from './log.ts'
import { saveSnapshot } from './snapshots.ts'

/** A report that has passed every check, and what makes its retry safe. */
export interface Submission {
  readonly profile: Profile
  readonly report: Report
  /** The Helsinki day on which it came. */
  readonly day: PlainDate
  readonly receiptHash: Buffer
  readonly receiptKey: string
  /** Keyed hash of the body that was sent. */
  readonly sent: Buffer
}

/** The day on which the report was stored, now or at an earlier try; undefined if another has its key. */
export type Submitted = PlainDate | undefined

/** Stores a report with its first event, its counts and its notices: all of it, or nothing. */
export function submit(db: Db, submission: Submission): Promise<Submitted> {
  return db.transaction().execute(async (tx) => {
    const { profile, day } = submission
    const stored = await storeReport(tx, submission)
    if (!stored) return storedBefore(tx, submission)
    const { id, path, codes } = stored
    const snapshot = submitted()
    await count(tx, profile, day, undefined, codesOf(profile, codes, snapshot, snapshot))

    const informed = profile.posts.filter((post) =>
      profile.handling.inform.some((reach) => reaches(reach, post, { path })),
    )
    await leaveNotices(
      tx,
      { profile, report: id, day },
      'report.submit',
      informed.map((post) => post.id),
    )
    return day
  })
}

/** A report that has just been stored, and is not counted yet. */
interface Fresh {
  readonly id: string
  readonly path: readonly string[]
  /** What of the answers is counted. */
  readonly codes: Codes
}

/** Stores a report with its first event, uncounted; undefined, and nothing stored, if its receipt is taken. */
export async function storeReport(tx: Db, submission: Submission): Promise<Fresh | undefined> {
  const { profile, report, day } = submission
  const region = profile.slug
  const id = randomUUID()
  const path = unitPath(profile, report.unit)
  const codes = codesOfAnswers(profile, report)
  // The unique hash is the check itself: of two at once, the second waits here for the first.
  const inserted = await tx
    .insertInto('report')
    .values({
      region,
      id,
      submitted: day,
      profile_version: profile.version,
      unit: report.unit,
      path,
      campaign: openCampaign(profile, day)?.id ?? null,
      codes: JSON.stringify(codes),
      receipt_hash: submission.receiptHash,
      receipt_key: submission.receiptKey,
    })
    .onConflict((conflict) => conflict.column('receipt_hash').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return undefined

  const { reporter, ...answers } = report
  await tx
    .insertInto('answers')
    .values({ region, report: id, answers: JSON.stringify(answers), sent: submission.sent })
    .execute()
  const name = reporter?.trim()
  if (name) await tx.insertInto('reporter').values({ region, report: id, name }).execute()

  const event = { type: 'report.submit' } as const
  await tx
    .insertInto('event')
    .values({
      region,
      report: id,
      seq: 0,
      type: event.type,
      event: JSON.stringify(event),
      profile_version: profile.version,
      actor: null,
      at: null,
      day,
    })
    .execute()
  await saveSnapshot(tx, region, id, submitted())
  return { id, path, codes }
}

/**
 * The day on which the same body came under this receipt, undefined if none or another did; an erased one is
 * taken for the same.
 */
export async function storedBefore(
  db: Db,
  { receiptHash, sent }: Pick<Submission, 'receiptHash' | 'sent'>,
): Promise<Submitted> {
  const stored = await db
    .selectFrom('report')
    .leftJoin('answers', (on) =>
      on.onRef('answers.region', '=', 'report.region').onRef('answers.report', '=', 'report.id'),
    )
    .select(['report.submitted', 'answers.sent'])
    .where('report.receipt_hash', '=', receiptHash)
    .executeTakeFirst()
  return stored && (stored.sent === null || stored.sent.equals(sent)) ? stored.submitted : undefined
}

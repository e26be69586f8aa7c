import {
  apply,
  currentUnit,
  may,
  type Place,
  type PolicyAct,
  type Profile,
  type ReportSnapshot,
  unitPath,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import type { Db } from './connect.ts'
import { append, keepWords, leaveNotices, takeTurn } from './log.ts'
import { snapshotColumns, snapshotOf } from './snapshots.ts'

/** What a reporter adds to her report, and what makes its retry safe. */
export interface Addition {
  readonly profile: Profile
  readonly report: string
  readonly words: string
  /** The Helsinki day on which it came. */
  readonly day: PlainDate
  readonly keyHash: Buffer
  /** Keyed hash of the words that were sent. */
  readonly sent: Buffer
}

/** The day on which it was stored, now or at an earlier try; or why it was not. */
export type Added = { readonly day: PlainDate } | { readonly refusal: 'keyReused' | 'notNow' }

/**
 * Stores what a reporter adds, beside the report and never in its place (VK-10), and leaves a notice to whoever
 * carries the matter on, or decides it: all of it, or nothing.
 */
export function add(db: Db, addition: Addition): Promise<Added> {
  return db.transaction().execute(async (tx) => {
    const { profile, report, day, keyHash, sent } = addition
    const region = profile.slug
    await takeTurn(tx, region)
    const before = await tx
      .selectFrom('addition')
      .select(['sent', 'day'])
      .where('key_hash', '=', keyHash)
      .executeTakeFirst()
    if (before) return before.sent.equals(sent) ? { day: before.day } : { refusal: 'keyReused' }

    const { unit, ...row } = await tx
      .selectFrom('snapshot')
      .innerJoin('report', (on) =>
        on.onRef('report.region', '=', 'snapshot.region').onRef('report.id', '=', 'snapshot.report'),
      )
      .select(['report.unit', ...snapshotColumns])
      .where('snapshot.region', '=', region)
      .where('snapshot.report', '=', report)
      .executeTakeFirstOrThrow()
    const snapshot = await snapshotOf(tx, region, report, row)
    const happened = apply(snapshot, { type: 'report.add', text: '' })
    if (!happened.ok) return { refusal: 'notNow' }

    const id = await keepWords(tx, region, report, addition.words)
    await tx.insertInto('addition').values({ region, id, key_hash: keyHash, sent, day }).execute()
    await append(tx, addition, { type: 'report.add', text: id }, happened.snapshot)
    const path = unitPath(profile, currentUnit(profile, unit, day)?.id ?? unit)
    await leaveNotices(tx, addition, 'report.add', handlersOf(profile, snapshot, path))
    return { day }
  })
}

/** Who is to know what comes of a report: the one who carries it on, else all who decide it, or close it. */
function handlersOf(
  { handling, posts }: Profile,
  { context }: ReportSnapshot,
  path: Place['path'],
): readonly string[] {
  if (context.owner !== undefined) return [context.owner]
  const act: PolicyAct = handling.stages.includes('decision') ? 'matter.decide' : 'matter.close'
  return posts
    .filter((post) => may(handling.policy, act, { id: post.id, posts: [post] }, { path }))
    .map(({ id }) => id)
}

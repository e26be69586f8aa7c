import type { Profile } from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { sql } from 'kysely'
import type { Db } from '../store/index.ts'
import { type Mail, MailRefused } from './mail.ts'
import { messageOf, type Notice, noticeKinds, type ToldOfPublication } from './message.ts'
import { noPauses, type Pauses } from './pauses.ts'

/** What notices are sent from, and over what. */
export interface Delivery {
  readonly db: Db
  /** The profiles in use: their posts have the mailboxes. */
  readonly regions: readonly Profile[]
  readonly mail: Mail
  /** The public address of the installation, for links, without a slash at its end. */
  readonly address: string
  /** Where it is said that something could not be sent; stderr by default. */
  readonly log?: (line: string) => void
}

/** One round of sending. */
export interface Round extends Delivery {
  /** The day that is noted as the day of sending: a date, no clock time. */
  readonly today: PlainDate
  /** What failed in earlier rounds. */
  readonly pauses?: Pauses
  /** Ends the round after the mail in hand. */
  readonly signal?: AbortSignal
}

/** One mail tells at most so many notices; the others follow in the next. */
const noticesPerMail = 100

/**
 * Sends the notices of the outbox that have not been sent (PS-09), those of one mailbox as one mail. A notice
 * counts as sent only after the server took the mail: it is told at least once, and after a fall between the
 * two a second time, under the same Message-ID if nothing new came between. Several servers can do this at
 * once.
 *
 * A notice to whom has no mailbox, a post without one or a person, is not touched and stays unsent: it is
 * read on the desk.
 * @throws whatever the database throws
 */
export async function deliver(round: Round): Promise<void> {
  const { db, regions, pauses = noPauses(), signal, log = console.error } = round
  pauses.begin()
  // All that waits is read at once: with one mail before and one after a report came, the two together
  // would tell the second in which it did.
  const batches = await waiting(db, regions)
  // What failed before comes last: a mailbox over which the server breaks down holds up no other.
  batches.sort((a, b) => pauses.failures(a.to) - pauses.failures(b.to))
  for (const batch of batches) {
    if (signal?.aborted) return
    if (!pauses.isDue(batch.to)) continue
    const failure = await send(round, batch)
    if (failure === undefined) {
      pauses.worked(batch.to)
      continue
    }
    pauses.failed(batch.to)
    if (!(failure instanceof MailRefused)) {
      // One try is enough for this round: a server locks out who knocks with a wrong password all the time.
      log(`The mail server cannot be used, all notices wait: ${failure.message}`)
      return
    }
    log(`Mail to ${batch.to} was refused, its notices wait: ${failure.message}`)
  }
}

/** The notices that go into one mail. */
interface Batch {
  readonly profile: Profile
  readonly to: string
  readonly ids: readonly string[]
}

/** What is unsent and has a mailbox, mail by mail. */
async function waiting(db: Db, regions: readonly Profile[]): Promise<Batch[]> {
  const batches: Batch[] = []
  for (const profile of regions) {
    const mailboxes = new Map(
      profile.posts.flatMap(({ id, mail }) => (mail === undefined ? [] : [[id, mail] as const])),
    )
    const rows = await db
      .selectFrom('outbox')
      .select(['id', 'recipient'])
      .where('region', '=', profile.slug)
      .where('recipient', '=', sql<string>`any(${[...mailboxes.keys()]}::text[])`)
      .where('kind', 'in', noticeKinds)
      .where('sent', 'is', null)
      .orderBy('day')
      .orderBy('id')
      .execute()
    for (const [to, notices] of Map.groupBy(rows, ({ recipient }) => mailboxes.get(recipient) ?? '')) {
      for (let from = 0; from < notices.length; from += noticesPerMail) {
        const ids = notices.slice(from, from + noticesPerMail).map(({ id }) => id)
        batches.push({ profile, to, ids })
      }
    }
  }
  return batches
}

/** Sends one mail and notes it; why it could not be sent, or undefined. */
function send({ db, mail, address, today }: Round, { profile, to, ids }: Batch): Promise<Error | undefined> {
  return db.transaction().execute(async (tx) => {
    const region = profile.slug
    const rows = await tx
      .selectFrom('outbox')
      .leftJoin('report', (on) =>
        on.onRef('report.region', '=', 'outbox.region').onRef('report.id', '=', 'outbox.report'),
      )
      .select([
        'outbox.id',
        'outbox.kind',
        'outbox.report',
        'outbox.period',
        'outbox.publication',
        'report.unit',
      ])
      .select(({ selectFrom }) =>
        selectFrom('publication')
          .select(
            sql<ToldOfPublication>`jsonb_build_object(
              'title', document -> 'title', 'audience', audience, 'socialReport', social_report
            )`.as('told'),
          )
          .whereRef('publication.region', '=', 'outbox.region')
          .whereRef('publication.id', '=', 'outbox.publication')
          .orderBy('version', 'desc')
          .limit(1)
          .as('told'),
      )
      .$narrowType<Pick<Notice, 'kind'>>()
      .where('outbox.region', '=', region)
      .where('outbox.id', 'in', ids)
      .where('outbox.sent', 'is', null)
      .orderBy('outbox.day')
      .orderBy('outbox.id')
      // What another server has in hand it sends itself.
      .forUpdate('outbox')
      .skipLocked()
      .execute()
    if (rows.length === 0) return undefined
    const notices = rows.map(({ id, kind, ...row }): Notice => ({ id, kind, about: aboutOf(row) }))
    try {
      await mail.send(messageOf(profile, notices, { to, address }))
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
    const sent = notices.map(({ id }) => id)
    await tx
      .updateTable('outbox')
      .set({ sent: today })
      .where('region', '=', region)
      .where('id', 'in', sent)
      .execute()
    return undefined
  })
}

/** What a row of the outbox is about: just one of them is there. */
function aboutOf(row: {
  readonly report: string | null
  readonly unit: string | null
  readonly period: string | null
  readonly publication: string | null
  readonly told: ToldOfPublication | null
}): Notice['about'] {
  const { report, unit, period, publication, told } = row
  if (period !== null) return { period }
  if (publication !== null && told) return { publication, ...told }
  return { report: report ?? '', unit: unit ?? '' }
}

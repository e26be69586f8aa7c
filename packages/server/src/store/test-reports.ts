import { randomBytes } from 'node:crypto'
import type { Act, Actor, Profile, Report } from '@rake/core'
import { type Instant, instant, type PlainDate } from '@rake/core/clock'
import { type ActRefusal, act } from './act.ts'
import type { Db } from './connect.ts'
import { findByReceipt } from './read.ts'
import { type Submission, submit } from './submit.ts'

/** A submission of the region, under a receipt that no other has. */
export function submissionOf(
  profile: Profile,
  report: Partial<Report>,
  day: PlainDate,
  key = randomBytes(16),
): Submission {
  const { units, levels } = profile
  const unit = units.find(({ level }) => level === levels.at(-1)?.id)?.id ?? ''
  return {
    profile,
    report: { language: 'fi', unit, nature: 'negative', description: 'Asuntoja ei löydy.', ...report },
    day,
    receiptHash: key,
    receiptKey: 'test',
    sent: Buffer.from(JSON.stringify(report)),
  }
}

/** Stores a report and gives its id. */
export async function stored(db: Db, submission: Submission): Promise<string> {
  await submit(db, submission)
  const found = await findByReceipt(db, [submission.receiptHash])
  if (!found) throw new Error('The report was not stored')
  return found.id
}

/** Takes an act on a day, at noon; the refusal, or undefined. */
export function acted(
  db: Db,
  profile: Profile,
  report: string,
  taken: Act,
  actor: Actor,
  day: PlainDate,
): Promise<ActRefusal | undefined> {
  const at: Instant = instant(`${day}T10:00:00Z`)
  return act(db, { profile, report, act: taken, actor, at, day })
}

/** Somebody who holds every post of the region. */
export function everybody({ posts }: Profile): Actor {
  return { id: 'everybody', posts }
}

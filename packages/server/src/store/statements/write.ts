import { randomUUID } from 'node:crypto'
import { type Actor, may, type StatementText, statementLifecycle, statementProblems } from '@rake/core'
import type { Db } from '../connect.ts'
import { takeTurn } from '../log.ts'
import { findSocialReport } from '../social-reports/read.ts'
import { begin, type Happening } from '../things/log.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'
import { findStatement } from './read.ts'

/** What is said, and by whom. */
interface Saying extends Happening {
  readonly actor: Actor
  readonly text: StatementText
}

/**
 * Begins a statement (SS-08) with its first text: one that goes with a social report, or one alone. Where the region
 * gives no statements, it is nobody's to begin one. Gives its id.
 */
export function createStatement(
  db: Db,
  saying: Saying & { readonly socialReport?: string | undefined },
): Promise<Result<string>> {
  return refusable(() =>
    db.transaction().execute(async (tx) => {
      const { profile, socialReport } = saying
      const region = profile.slug
      await takeTurn(tx, region)
      checkWriter(saying)
      if (socialReport !== undefined && !(await findSocialReport(tx, region, socialReport)))
        throw new Refused('unknownReference')
      const event = { type: 'statement.draft', ...(socialReport !== undefined && { socialReport }) }
      const id = await begin(tx, saying, 'statement', statementLifecycle, event)
      await tx
        .insertInto('statement')
        .values({ region, id, social_report: socialReport ?? null })
        .execute()
      await keep(tx, saying, id)
      return id
    }),
  )
}

/** Writes a statement anew, until it is adopted; what was written before stays as it is. Gives the id of the text. */
export function rewriteStatement(
  db: Db,
  saying: Saying & { readonly statement: string },
): Promise<Result<string>> {
  return refusable(() =>
    db.transaction().execute(async (tx) => {
      const { profile, statement } = saying
      await takeTurn(tx, profile.slug)
      const found = await findStatement(tx, profile.slug, statement)
      if (!found) throw new Refused('missing')
      checkWriter(saying)
      if (found.snapshot.value !== 'drafted') throw new Refused('notNow')
      return keep(tx, saying, found.id)
    }),
  )
}

/** Whoever may begin a statement writes it. */
function checkWriter({ profile, actor }: Saying): void {
  const isGiven = may(profile.handling.policy, 'statement.draft', actor, { path: [] })
  if (!profile.statement || !isGiven) throw new Refused('forbidden')
}

async function keep(tx: Db, { profile, actor, at, day, text }: Saying, statement: string): Promise<string> {
  const problems = statementProblems(text, profile)
  if (problems.length > 0) throw new Refused('document', problems)
  const id = randomUUID()
  await tx
    .insertInto('statement_text')
    .values({
      region: profile.slug,
      id,
      statement,
      text: JSON.stringify(text),
      written_by: actor.id,
      written_at: at,
      day,
    })
    .execute()
  return id
}

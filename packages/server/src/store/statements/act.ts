import {
  type Actor,
  type Profile,
  type StatementAct,
  type StatementJudgement,
  type StatementSnapshot,
  statementLifecycle,
  statementProblems,
} from '@rake/core'
import type { Db } from '../connect.ts'
import { takeTurn } from '../log.ts'
import { maySee } from '../published-table.ts'
import { append, type Happening, withStoredWords } from '../things/log.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'
import { findStatement, type StatementLine, textOf } from './read.ts'

/** Who does what to which statement, and when. */
export interface StatementActing extends Happening {
  readonly actor: Actor
  readonly statement: string
  readonly act: StatementAct
}

/** Somebody about to act on a statement: statements are the region's. */
export function statementJudgementOf({ handling }: Profile, actor: Actor): StatementJudgement {
  return { handling: { policy: handling.policy, stages: [] }, actor, path: [] }
}

/** Takes an act on a statement: judged under the profile's policy, then event and snapshot in one transaction. */
export function actOnStatement(db: Db, acting: StatementActing): Promise<Result<StatementSnapshot>> {
  return refusable(() =>
    db.transaction().execute(async (tx) => {
      const { profile, act, actor } = acting
      await takeTurn(tx, profile.slug)
      const statement = await findStatement(tx, profile.slug, acting.statement)
      if (!statement) throw new Refused('missing')
      const applied = statementLifecycle.apply(statement.snapshot, act, statementJudgementOf(profile, actor))
      if (!applied.ok) throw new Refused(applied.refusal)
      await checkWhatIsSaid(tx, acting, statement)
      const kept = await withStoredWords(tx, profile.slug, statement.id, act)
      await append(tx, acting, statement.id, kept, applied.snapshot)
      return applied.snapshot
    }),
  )
}

/**
 * The text that is adopted or published is there, and passes the guard of this day. It goes to nobody beyond those for
 * whom the region's statements are (SS-12).
 */
async function checkWhatIsSaid(
  tx: Db,
  { profile, act }: StatementActing,
  { id, snapshot }: StatementLine,
): Promise<void> {
  if (act.type === 'statement.withdraw') return
  if (act.type === 'statement.publish' && !maySee(act.audience, profile.statement?.audience ?? 'staff')) {
    throw new Refused('forbidden')
  }
  const named = act.type === 'statement.adopt' ? act.document : snapshot.context.document
  const said = named === undefined ? undefined : await textOf(tx, profile.slug, id, named)
  if (!said) throw new Refused('unknownReference')
  const problems = statementProblems(said.text, profile)
  if (problems.length > 0) throw new Refused('document', problems)
}

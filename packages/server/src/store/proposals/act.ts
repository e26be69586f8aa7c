import {
  type Actor,
  type Profile,
  type ProposalAct,
  type ProposalJudgement,
  type ProposalSnapshot,
  proposalLifecycle,
} from '@rake/core'
import type { Db } from '../connect.ts'
import { takeTurn } from '../log.ts'
import { append, type Happening, withStoredWords } from '../things/log.ts'
import { isCode, isReceiver } from '../things/references.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'
import { findProposal } from './read.ts'

/** Who does what to which proposal, and when. That an owner is somebody of the region is checked before. */
export interface ProposalActing extends Happening {
  readonly actor: Actor
  readonly proposal: string
  readonly act: ProposalAct
}

/** Somebody about to act on a proposal: proposals are the region's, wherever they came from. */
export function proposalJudgementOf({ handling }: Profile, actor: Actor): ProposalJudgement {
  return { handling: { policy: handling.policy, stages: [] }, actor, path: [] }
}

/** Takes an act on a proposal: judged under the profile's policy, then event and snapshot in one transaction. */
export function actOnProposal(db: Db, acting: ProposalActing): Promise<Result<ProposalSnapshot>> {
  return refusable(() =>
    db.transaction().execute(async (tx) => {
      const { profile, act, actor } = acting
      await takeTurn(tx, profile.slug)
      const proposal = await findProposal(tx, profile.slug, acting.proposal)
      if (!proposal) throw new Refused('missing')
      const applied = proposalLifecycle.apply(proposal.snapshot, act, proposalJudgementOf(profile, actor))
      if (!applied.ok) throw new Refused(applied.refusal)
      if (!namesWhatIsThere(profile, act)) throw new Refused('unknownReference')
      const kept = await withStoredWords(tx, profile.slug, proposal.id, act)
      await append(tx, acting, proposal.id, kept, applied.snapshot)
      return applied.snapshot
    }),
  )
}

function namesWhatIsThere(profile: Profile, act: ProposalAct): boolean {
  switch (act.type) {
    case 'proposal.carryIntoPlan':
      return isCode(act.plan)
    case 'proposal.classify':
      return profile.taxonomy.facets.some(
        ({ id, values }) => id === act.facet && values.some((value) => value.id === act.value),
      )
    case 'proposal.recordUse':
      return (act.body === undefined && act.unit === undefined) || isReceiver(profile, act)
    default:
      return true
  }
}

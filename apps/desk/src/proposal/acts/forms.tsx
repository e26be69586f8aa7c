import type { ProposalActType } from '@rake/core/lifecycle'
import type { ReactNode } from 'react'
import { CarryIntoPlan } from './carry-into-plan.tsx'
import { Classify } from './classify.tsx'
import { End } from './end.tsx'
import type { ProposalForm } from './form.ts'
import { named } from './named.tsx'
import { RecordUse } from './record-use.tsx'
import { wordsOnly } from './words-only.tsx'

/** The form of each act. */
export const proposalForms: Readonly<Record<ProposalActType, (form: ProposalForm) => ReactNode>> = {
  'proposal.accept': named('proposal.accept'),
  'proposal.reject': wordsOnly('proposal.reject'),
  'proposal.assign': named('proposal.assign'),
  'proposal.logStep': wordsOnly('proposal.logStep'),
  'proposal.carryIntoPlan': CarryIntoPlan,
  'proposal.classify': Classify,
  'proposal.end': End,
  'proposal.reopen': wordsOnly('proposal.reopen'),
  'proposal.recordUse': RecordUse,
}

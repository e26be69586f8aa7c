import type { ProposalActType } from '@rake/core/lifecycle'
import type { ReactNode } from 'react'
import { wordsOnly } from '../../acts/words-only.tsx'
import type { DeskWords } from '../../words/index.ts'
import { CarryIntoPlan } from './carry-into-plan.tsx'
import { Classify } from './classify.tsx'
import { End } from './end.tsx'
import type { ProposalForm } from './form.ts'
import { named } from './named.tsx'
import { RecordUse } from './record-use.tsx'

type ActOfWords = 'proposal.reject' | 'proposal.logStep' | 'proposal.reopen'

const textsOf =
  (type: ActOfWords) =>
  ({ proposal: { submit, text, hint } }: DeskWords) => ({ submit: submit[type], text: text[type], hint })

/** The form of each act. */
export const proposalForms: Readonly<Record<ProposalActType, (form: ProposalForm) => ReactNode>> = {
  'proposal.accept': named('proposal.accept'),
  'proposal.reject': wordsOnly('proposal.reject', textsOf('proposal.reject')),
  'proposal.assign': named('proposal.assign'),
  'proposal.logStep': wordsOnly('proposal.logStep', textsOf('proposal.logStep')),
  'proposal.carryIntoPlan': CarryIntoPlan,
  'proposal.classify': Classify,
  'proposal.end': End,
  'proposal.reopen': wordsOnly('proposal.reopen', textsOf('proposal.reopen')),
  'proposal.recordUse': RecordUse,
}

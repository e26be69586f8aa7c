import type { ProposalAct } from '@rake/core/lifecycle'
import type { OpenForm } from '../../acts/act-panel.tsx'
import type { ProposalView } from '../../api.ts'

/** What the form of every act on a proposal is handed. */
export interface ProposalForm extends OpenForm {
  readonly proposal: ProposalView
  readonly send: (act: ProposalAct) => void
}

import { TextInput } from '@rake/ui'
import { ActForm, ActText } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import type { ProposalForm } from './form.ts'
import { planCode } from './plan-code.ts'

const parts = ['goal', 'measures', 'indicators', 'responsible'] as const

/** The proposal is taken into the welfare plan, with all that a measure of it has (PS-14). */
export function CarryIntoPlan({ proposal, send, ...form }: ProposalForm) {
  const { words } = useLanguage()
  const { carry: w } = words.proposal
  const { required } = words.acts
  const draft = useDraft(
    ['plan', ...parts],
    { plan: required, goal: required, measures: required, indicators: required, responsible: required },
    { plan: proposal.plan ?? '' },
  )
  const { plan, ...measure } = draft.values
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={words.proposal.submit['proposal.carryIntoPlan']}
      onSubmit={() =>
        send({
          type: 'proposal.carryIntoPlan',
          plan: planCode(plan),
          goal: measure.goal.trim(),
          measures: measure.measures.trim(),
          indicators: measure.indicators.trim(),
          responsible: measure.responsible.trim(),
        })
      }
    >
      <TextInput {...draft.field('plan')} label={w.plan} hint={w.planHint} autoComplete="off" />
      {parts.map((part) => (
        <ActText key={part} field={draft.field(part)} label={w[part]} />
      ))}
    </ActForm>
  )
}

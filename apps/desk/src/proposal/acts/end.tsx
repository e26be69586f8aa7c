import { type Outcome, outcomes } from '@rake/core/lifecycle'
import { RadioGroup } from '@rake/ui'
import { ActForm, ActText } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import type { ProposalForm } from './form.ts'

/** The proposal comes to its end, with what came of it. */
export function End({ proposal: _, send, ...form }: ProposalForm) {
  const { words, domain } = useLanguage()
  const { proposal: w } = words
  const draft = useDraft(['outcome', 'text'], {
    outcome: words.acts.outcomeMissing,
    text: words.acts.required,
  })
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={w.submit['proposal.end']}
      note={w.endNote}
      onSubmit={() =>
        send({
          type: 'proposal.end',
          outcome: draft.values.outcome as Outcome,
          text: draft.values.text.trim(),
        })
      }
    >
      <RadioGroup
        {...draft.field('outcome')}
        label={words.acts.outcome}
        options={outcomes.map((value) => ({ value, label: domain.outcome[value] }))}
      />
      <ActText field={draft.field('text')} label={w.text['proposal.end']} hint={w.hint} />
    </ActForm>
  )
}

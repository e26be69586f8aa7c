import type { Outcome } from '@rake/core/lifecycle'
import { RadioGroup } from '@rake/ui'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { ActForm, type ActFormProps } from './act-form.tsx'
import { ActText } from './act-text.tsx'

/** The end of the handling, told to the reporter. */
export function Close({ report: _, ...form }: ActFormProps) {
  const { words, domain } = useLanguage()
  const draft = useDraft(['outcome', 'text'], {
    outcome: words.acts.outcomeMissing,
    text: words.acts.required,
  })
  const { outcome, text } = draft.values
  const { none: _none, ...outcomes } = domain.outcome
  return (
    <ActForm
      {...form}
      type="matter.close"
      draft={draft}
      act={() => ({ type: 'matter.close', outcome: outcome as Outcome, text: text.trim() })}
    >
      <RadioGroup
        {...draft.field('outcome')}
        label={words.acts.outcome}
        options={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
      />
      <ActText field={draft.field('text')} type="matter.close" />
    </ActForm>
  )
}

import type { Outcome } from '@rake/core/lifecycle'
import { RadioGroup } from '@rake/ui'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { type ActFormProps, ReportActForm } from './act-form.tsx'
import { ReportActText } from './act-text.tsx'

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
    <ReportActForm
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
      <ReportActText field={draft.field('text')} type="matter.close" />
    </ReportActForm>
  )
}

import { type AskPurpose, askPurposes } from '@rake/core/lifecycle'
import { RadioGroup } from '@rake/ui'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { type ActFormProps, ReportActForm } from './act-form.tsx'
import { ReportActText } from './act-text.tsx'

/** A question to the reporter, or an invitation of one who said that she is available (PS-16). */
export function Ask({ report, ...form }: ActFormProps) {
  const { words, domain } = useLanguage()
  const purposes = askPurposes.filter(
    (purpose) => purpose === 'question' || report.answers?.available === true,
  )
  const draft = useDraft(
    ['purpose', 'text'],
    { purpose: words.acts.purposeMissing, text: words.acts.required },
    { purpose: purposes.length === 1 ? 'question' : '' },
  )
  const { purpose, text } = draft.values
  return (
    <ReportActForm
      {...form}
      type="reporter.ask"
      draft={draft}
      act={() => ({ type: 'reporter.ask', purpose: purpose as AskPurpose, text: text.trim() })}
    >
      {purposes.length > 1 && (
        <RadioGroup
          {...draft.field('purpose')}
          label={words.acts.purpose}
          options={purposes.map((value) => ({ value, label: domain.askPurpose[value] }))}
        />
      )}
      <ReportActText field={draft.field('text')} type="reporter.ask" />
    </ReportActForm>
  )
}

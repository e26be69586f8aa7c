import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { ThingForm, ThingText } from '../../things/thing-form.tsx'
import type { SocialReportForm } from './form.ts'

/** The form of an act that consists of words. */
export function wordsOnly(
  type: 'socialReport.pass' | 'socialReport.return' | 'socialReport.approve' | 'socialReport.correct',
) {
  return function WordsOnly({ report: _, send, ...form }: SocialReportForm) {
    const { words } = useLanguage()
    const { acts: w } = words.socialReport
    const draft = useDraft(['text'], { text: words.acts.required })
    return (
      <ThingForm
        {...form}
        draft={draft}
        submit={w.submit[type]}
        note={w.note[type]}
        onSubmit={() => send({ type, text: draft.values.text.trim() })}
      >
        <ThingText field={draft.field('text')} label={w.text[type]} hint={w.toStaff} />
      </ThingForm>
    )
  }
}

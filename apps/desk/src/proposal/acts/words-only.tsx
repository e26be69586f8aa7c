import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { ThingForm, ThingText } from '../../things/thing-form.tsx'
import type { ProposalForm } from './form.ts'

/** The form of an act that consists of words. */
export function wordsOnly(type: 'proposal.reject' | 'proposal.logStep' | 'proposal.reopen') {
  return function WordsOnly({ proposal: _, send, ...form }: ProposalForm) {
    const { words } = useLanguage()
    const { proposal: w } = words
    const draft = useDraft(['text'], { text: words.acts.required })
    return (
      <ThingForm
        {...form}
        draft={draft}
        submit={w.submit[type]}
        onSubmit={() => send({ type, text: draft.values.text.trim() })}
      >
        <ThingText field={draft.field('text')} label={w.text[type]} hint={w.hint} />
      </ThingForm>
    )
  }
}

import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { ActForm, type ActFormOf } from './act-form.tsx'
import { ActText } from './act-text.tsx'

/** The form of an act that consists of words, and means nothing without them. */
export function wordsOnly(type: 'step.log' | 'matter.reopen' | 'feedback.give' | 'view.record'): ActFormOf {
  return function WordsOnly({ report: _, ...form }) {
    const { words } = useLanguage()
    const draft = useDraft(['text'], { text: words.acts.required })
    return (
      <ActForm {...form} type={type} draft={draft} act={() => ({ type, text: draft.values.text.trim() })}>
        <ActText field={draft.field('text')} type={type} />
      </ActForm>
    )
  }
}

/** The form of an act that can go with words, or without. */
export function wordsIfAny(type: 'matter.review' | 'matter.separate'): ActFormOf {
  return function WordsIfAny({ report: _, ...form }) {
    const draft = useDraft(['text'])
    return (
      <ActForm {...form} type={type} draft={draft} act={() => ({ type, ...textIn(draft.values) })}>
        <ActText field={draft.field('text')} type={type} />
      </ActForm>
    )
  }
}

import { useLanguage } from '../language.tsx'
import type { DeskWords } from '../words/index.ts'
import { ActForm, ActText } from './act-form.tsx'
import type { OpenForm } from './act-panel.tsx'
import { textIn } from './text-in.ts'
import { useDraft } from './use-draft.ts'

/** What the form of an act says. */
export interface ActTexts {
  readonly submit: string
  /** What is asked for. */
  readonly text: string
  /** Who will read it. */
  readonly hint: string
  /** What the act means. */
  readonly note?: string | undefined
}

interface WordsForm<Act> extends OpenForm {
  readonly send: (act: Act) => void
}

/** The form of an act that consists of words, and means nothing without them. */
export function wordsOnly<Type extends string>(type: Type, textsIn: (words: DeskWords) => ActTexts) {
  return function WordsOnly({ send, busy, onCancel }: WordsForm<{ type: Type; text: string }>) {
    const { words } = useLanguage()
    const { text, hint, ...form } = textsIn(words)
    const draft = useDraft(['text'], { text: words.acts.required })
    return (
      <ActForm
        {...form}
        busy={busy}
        onCancel={onCancel}
        draft={draft}
        onSubmit={() => send({ type, text: draft.values.text.trim() })}
      >
        <ActText field={draft.field('text')} label={text} hint={hint} />
      </ActForm>
    )
  }
}

/** The form of an act that can go with words, or without. */
export function wordsIfAny<Type extends string>(type: Type, textsIn: (words: DeskWords) => ActTexts) {
  return function WordsIfAny({ send, busy, onCancel }: WordsForm<{ type: Type; text?: string }>) {
    const { words } = useLanguage()
    const { text, hint, ...form } = textsIn(words)
    const draft = useDraft(['text'])
    return (
      <ActForm
        {...form}
        busy={busy}
        onCancel={onCancel}
        draft={draft}
        onSubmit={() => send({ type, ...textIn(draft.values) })}
      >
        <ActText field={draft.field('text')} label={text} hint={hint} />
      </ActForm>
    )
  }
}

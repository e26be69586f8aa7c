import type { ActType } from '@rake/core/lifecycle'
import type { ActTexts } from '../../acts/words-only.tsx'
import type { DeskWords } from '../../words/index.ts'
import { toldToReporter } from '../audience.ts'

/** The acts with which words can go. */
export type ActWithText = keyof DeskWords['acts']['text']

/** What an act on a report means, where that needs to be said. */
export function noteIn({ acts }: DeskWords, type: ActType): string | undefined {
  return type in acts.note ? acts.note[type as keyof typeof acts.note] : undefined
}

/** What the form of an act on a report says; the hint tells who will read the words. */
export function actTexts(type: ActWithText) {
  return (words: DeskWords): ActTexts => ({
    submit: words.acts.submit[type],
    text: words.acts.text[type],
    hint: toldToReporter(type) ? words.acts.toReporter : words.acts.toStaff,
    note: noteIn(words, type),
  })
}

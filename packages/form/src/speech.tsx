import type { FormWords, RegionForm } from '@rake/core/region'
import { fill, type Lang, type Message, type Params, writtenDay } from '@rake/core/words'
import { createContext, useContext } from 'react'

/** Everything that is said in one language. */
export interface Speech {
  /** The language of the words. It goes onto the outermost element. */
  readonly lang: Lang
  readonly words: FormWords
  readonly fill: (message: Message, params: Params) => string
  /** A day (`YYYY-MM-DD`) as the language writes it. */
  readonly day: (day: string) => string
}

/** How this form speaks. */
export function speechOf({ wordsLang, words }: RegionForm): Speech {
  return {
    lang: wordsLang,
    words,
    fill: (message, params) => fill(message, wordsLang, params),
    day: (day) => writtenDay(day, wordsLang),
  }
}

/** The speech of everything below. */
export const SpeechContext = createContext<Speech | undefined>(undefined)

/** What is said here, in the reader's language. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('Nothing is said outside a form')
  return speech
}

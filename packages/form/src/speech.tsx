import type { RegionForm, Said } from '@rake/core/region'
import {
  fill,
  type Lang,
  type Localized,
  type Message,
  type Params,
  type ReporterWords,
  show,
  writtenDay,
} from '@rake/core/words'
import { createContext, useContext } from 'react'

/** Everything that is said in one language. */
export interface Speech {
  /** The language of the words. It goes onto the outermost element. */
  readonly lang: Lang
  readonly words: ReporterWords
  readonly fill: (message: Message, params: Params) => string
  /** A day (`YYYY-MM-DD`) as the language writes it. */
  readonly day: (day: string) => string
  /** A text by language, as it comes with a tracked report. */
  readonly say: (texts: Localized) => Said
}

/** How this form speaks. */
export function speechOf({ lang, wordsLang, words }: RegionForm): Speech {
  return {
    lang: wordsLang,
    words,
    fill: (message, params) => fill(message, wordsLang, params),
    day: (day) => writtenDay(day, wordsLang),
    say(texts) {
      const shown = show(texts, lang)
      return shown.lang === wordsLang ? shown.text : shown
    },
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

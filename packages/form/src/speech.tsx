import {
  fill,
  type Lang,
  type Localized,
  type Message,
  type Params,
  show,
  type Words,
  wordsIn,
} from '@rake/core/words'
import type { Wording } from '@rake/ui'
import { createContext, useContext } from 'react'
import { en } from './words/en.ts'
import { type FormWords, fi } from './words/fi.ts'
import { sv } from './words/sv.ts'

const known: Readonly<Record<Lang, FormWords>> = { fi, sv, en }

/** Everything that is said in one language. */
export interface Speech {
  /** The reader's language. */
  readonly lang: Lang
  /** The language of the words below: Finnish where the reader's has none. It goes onto the outermost element. */
  readonly own: Lang
  /** The texts of the form itself. */
  readonly words: FormWords
  /** The words of the domain, the same on every screen. */
  readonly domain: Words
  /** A text of the profile; where it is in another language than the words around it, it carries its own. */
  readonly say: (texts: Localized) => Wording
  readonly fill: (message: Message, params: Params) => string
}

/** How the form speaks in this language. */
export function speechIn(lang: Lang): Speech {
  const own = lang in known ? lang : 'fi'
  return {
    lang,
    own,
    words: known[own] ?? fi,
    domain: wordsIn(own),
    say: (texts) => {
      const shown = show(texts, lang)
      return shown.lang === own ? shown.text : shown
    },
    fill: (message, params) => fill(message, own, params),
  }
}

/** The language of everything below. */
export const SpeechContext = createContext<Speech>(speechIn('fi'))

/** What is said here, in the reader's language. */
export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

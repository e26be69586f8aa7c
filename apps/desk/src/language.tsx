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
import { createContext, type ReactNode, useContext, useState } from 'react'
import { type DeskWords, deskWordsIn, languages } from './words/index.ts'

const kept = 'rake-lang'

/** The reader's language and the words in it. */
export interface Language {
  readonly lang: Lang
  readonly setLang: (lang: Lang) => void
  /** The words of the desk. */
  readonly words: DeskWords
  /** The words of the domain: states, acts, routes. */
  readonly domain: Words
  /** A text of the profile, with its own language where it has none in the reader's. */
  readonly say: (texts: Localized) => Wording
  /** A message with its places filled. */
  readonly tell: (message: Message, params?: Params) => string
}

const Context = createContext<Language | undefined>(undefined)

/** The language that the address asks for, else the one picked last, else the browser's, else Finnish. */
function firstLanguage(): Lang {
  const asked = [
    new URLSearchParams(location.search).get('lang'),
    localStorage.getItem(kept),
    ...navigator.languages.map((tag) => tag.split('-')[0]),
  ]
  return asked.find((one) => languages.some(({ lang }) => lang === one)) ?? 'fi'
}

/** Gives the language to everything inside. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [lang, setState] = useState(firstLanguage)
  // Before the first request, which asks for texts in the language of the page.
  document.documentElement.lang = lang

  function setLang(next: Lang) {
    localStorage.setItem(kept, next)
    const url = new URL(location.href)
    url.searchParams.set('lang', next)
    history.replaceState(history.state, '', url)
    setState(next)
  }

  const language: Language = {
    lang,
    setLang,
    words: deskWordsIn(lang),
    domain: wordsIn(lang),
    say: (texts) => {
      const shown = show(texts, lang)
      return shown.lang === lang ? shown.text : shown
    },
    tell: (message, params) => fill(message, lang, params),
  }
  return <Context value={language}>{children}</Context>
}

/** The reader's language. */
export function useLanguage(): Language {
  const language = useContext(Context)
  if (!language) throw new Error('useLanguage() is for what stands inside <LanguageProvider>.')
  return language
}

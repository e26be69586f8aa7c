import type { Lang } from './localized.ts'

/** What is said before anything has been fetched, when neither a region nor its words are known. */
export interface WaitingWords {
  /** The language that they are in. */
  readonly lang: Lang
  readonly loading: string
  /** The server was not reached. */
  readonly lost: string
  readonly retry: string
}

/** The few words that stand in every file and on every page from the start. */
export const waitingWords = {
  fi: { lang: 'fi', loading: 'Haetaan …', lost: 'Palvelimeen ei saatu yhteyttä', retry: 'Yritä uudelleen' },
  sv: { lang: 'sv', loading: 'Hämtar …', lost: 'Servern kunde inte nås', retry: 'Försök igen' },
  en: { lang: 'en', loading: 'Fetching …', lost: 'The server could not be reached', retry: 'Try again' },
} satisfies Record<Lang, WaitingWords>

/** They in a language; in Finnish where the language has none. */
export function waitingIn(lang: Lang): WaitingWords {
  const known: Readonly<Record<Lang, WaitingWords>> = waitingWords
  return known[lang] ?? waitingWords.fi
}

import { en } from './en.ts'
import { fi, type LetterWords } from './fi.ts'
import { sv } from './sv.ts'

export type { LetterWords } from './fi.ts'

/** The sentences of the information letters, by language. */
export const letterWords: { readonly fi: LetterWords } & Readonly<Record<string, LetterWords>> = {
  fi,
  sv,
  en,
}

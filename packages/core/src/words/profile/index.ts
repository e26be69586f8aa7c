import { en } from './en.ts'
import { fi, type ProfileWords } from './fi.ts'
import { sv } from './sv.ts'

/** What keeps the parts of a profile from fitting together, by language. */
export const profileWords: { readonly fi: ProfileWords } & Readonly<Record<string, ProfileWords>> = {
  fi,
  sv,
  en,
}

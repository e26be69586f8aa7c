import { en } from './en.ts'
import { fi, type ImportWords } from './fi.ts'
import { sv } from './sv.ts'

export type { ImportWords } from './fi.ts'

/** What an office reads of a file that is read in, by language. */
export const importWords: { readonly fi: ImportWords } & Readonly<Record<string, ImportWords>> = {
  fi,
  sv,
  en,
}

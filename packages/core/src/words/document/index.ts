import { en } from './en.ts'
import { type DocumentWords, fi } from './fi.ts'
import { sv } from './sv.ts'

/** Why a social report may not be published, by language. */
export const documentWords: { readonly fi: DocumentWords } & Readonly<Record<string, DocumentWords>> = {
  fi,
  sv,
  en,
}

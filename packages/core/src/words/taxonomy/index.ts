import { en } from './en.ts'
import { fi, type TaxonomyWords } from './fi.ts'
import { sv } from './sv.ts'

/** What keeps a taxonomy from being used, by language. */
export const taxonomyWords: { readonly fi: TaxonomyWords } & Readonly<Record<string, TaxonomyWords>> = {
  fi,
  sv,
  en,
}

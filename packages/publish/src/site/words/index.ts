import type { Lang } from '@rake/core/words'
import { en } from './en.ts'
import { fi, type SiteWords } from './fi.ts'
import { sv } from './sv.ts'

export type { SiteWords } from './fi.ts'

const known: Readonly<Record<Lang, SiteWords>> = { fi, sv, en }

/** The words of the public pages, and the language that they really are in: Finnish where a language has none. */
export function siteWords(lang: Lang): { readonly words: SiteWords; readonly lang: Lang } {
  const words = known[lang]
  return words ? { words, lang } : { words: fi, lang: 'fi' }
}

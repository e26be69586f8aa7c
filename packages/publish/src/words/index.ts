import type { Lang } from '@rake/core/words'
import { en } from './en.ts'
import { fi, type PublishWords } from './fi.ts'
import { sv } from './sv.ts'

export type { PublishWords } from './fi.ts'

const known: Readonly<Record<Lang, PublishWords>> = { fi, sv, en }

/** The words of a published report, and the language that they really are in: Finnish where a language has none. */
export function publishWords(lang: Lang): { readonly words: PublishWords; readonly lang: Lang } {
  const words = known[lang]
  return words ? { words, lang } : { words: fi, lang: 'fi' }
}

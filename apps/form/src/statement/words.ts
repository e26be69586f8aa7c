import type { Lang } from '@rake/core/words'
import { en } from './en.ts'
import { fi, type StatementWords } from './fi.ts'
import { sv } from './sv.ts'

const all: Readonly<Record<Lang, StatementWords>> = { fi, sv, en }

/** The statement in a language, or in Finnish where it is not written in that one; `lang` says in which it is. */
export function statementIn(lang: Lang): { readonly lang: Lang; readonly words: StatementWords } {
  const words = all[lang]
  return words ? { lang, words } : { lang: 'fi', words: fi }
}

import type { Lang } from '@rake/core/words'
import { en } from './en.ts'
import { type DeskWords, fi } from './fi.ts'
import { sv } from './sv.ts'

export type { DeskWords }

const known: Readonly<Record<Lang, DeskWords>> = { fi, sv, en }

/** The languages of the desk, each with its own name in itself. */
export const languages = [
  { lang: 'fi', name: 'Suomi' },
  { lang: 'sv', name: 'Svenska' },
  { lang: 'en', name: 'English' },
] as const

/** The words of the desk in a language; in Finnish where the language has none. */
export function deskWordsIn(lang: Lang): DeskWords {
  return known[lang] ?? fi
}

import { en } from './en.ts'
import { fi, type Words } from './fi.ts'
import type { Lang } from './localized.ts'
import { sv } from './sv.ts'

const known: Readonly<Record<Lang, Words>> = { fi, sv, en }

/** The words of the domain in a language; in Finnish where the language has none. */
export function wordsIn(lang: Lang): Words {
  return known[lang] ?? fi
}

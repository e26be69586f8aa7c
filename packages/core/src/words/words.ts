import { en } from './en.ts'
import { fi } from './fi.ts'
import type { Lang } from './localized.ts'
import { sv } from './sv.ts'

/** The words of the domain in one language; the Finnish ones say which there are. */
export type Words = typeof fi

const known: Readonly<Record<Lang, Words>> = { fi, sv, en }

/** The words of the domain in a language; in Finnish where the language has none. */
export function wordsIn(lang: Lang): Words {
  return known[lang] ?? fi
}

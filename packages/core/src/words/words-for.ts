import type { Lang } from './localized.ts'

/** The words in a language, and the language that they are in: Finnish where there are none in this one. */
export function wordsFor<Words>(
  all: { readonly fi: Words } & Readonly<Record<Lang, Words>>,
  lang: Lang,
): readonly [words: Words, lang: Lang] {
  const known: Words | undefined = all[lang]
  return known ? [known, lang] : [all.fi, 'fi']
}

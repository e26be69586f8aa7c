/** A language as BCP 47 writes it, in its shortest form: `fi`, `sv`, `en`, `se`. */
export type Lang = string

/** One text in the languages of a region: `{ fi: 'Yksikkö', sv: 'Enhet' }`. */
export type Localized = Readonly<Record<Lang, string>>

/** A text as it is to be shown, and the language that it really is in (for the `lang` attribute). */
export interface Shown {
  readonly text: string
  readonly lang: Lang
}

/**
 * The text in the reader's language, or else in the first language that has it.
 * Returns an empty text where there is none at all.
 */
export function show(texts: Localized, lang: Lang): Shown {
  const own = texts[lang]
  if (own !== undefined) return { text: own, lang }
  const [other] = Object.entries(texts)
  return other ? { text: other[1], lang: other[0] } : { text: '', lang }
}

/** As {@link show}, where only the words matter. */
export function say(texts: Localized, lang: Lang): string {
  return show(texts, lang).text
}

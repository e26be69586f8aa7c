import type { Lang, Shown } from '../words/localized.ts'
import { type ReporterWords, reporterWords } from '../words/reporter/index.ts'
import { mapTexts } from './map-texts.ts'
import { type PublicProfile, publicProfileSchema } from './public-profile.ts'

/** A text in the language of what stands around it, or else with the language that it is in. */
export type Said = string | Shown

/** The same value with its texts in one language only. */
export type InOneLanguage<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : string extends keyof Value
      ? Said
      : { readonly [Key in keyof Value]: InOneLanguage<Value[Key]> }

/** All that the form and the tracking of a region need in one language. */
export interface RegionForm {
  /** The language to fill in in: one of the region's. */
  readonly lang: Lang
  /** The language that the words are in: another one where the region is partial in its own. */
  readonly wordsLang: Lang
  readonly profile: InOneLanguage<Omit<PublicProfile, 'words'>>
  readonly words: ReporterWords
}

/**
 * A region's form in one language; in the region's first if it does not offer this one. A text that the
 * language lacks is the fallback's, and says so. Pure; the API answers with the same.
 */
export function formIn({ words, ...profile }: PublicProfile, wished: Lang): RegionForm {
  const { languages } = profile
  const ranked = languages.includes(wished) ? [wished, ...languages] : languages
  const spoken: Readonly<Record<Lang, ReporterWords>> = { ...reporterWords, ...words }
  const wordsLang = ranked.find((one) => one in spoken) ?? 'fi'
  const inOne = mapTexts(publicProfileSchema, profile, (text): Said => {
    const lang = ranked.find((one) => one in text) ?? Object.keys(text)[0] ?? wordsLang
    const own = text[lang] ?? ''
    return lang === wordsLang ? own : { text: own, lang }
  })
  return {
    lang: ranked[0] ?? wished,
    wordsLang,
    profile: inOne as RegionForm['profile'],
    words: spoken[wordsLang] ?? reporterWords.fi,
  }
}

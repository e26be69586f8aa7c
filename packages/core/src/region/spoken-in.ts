import type { Lang, Localized, Shown } from '../words/localized.ts'
import { type ReporterWords, reporterWords } from '../words/reporter/index.ts'
import type { PublicProfile } from './public-profile.ts'

/** A text in the language of what stands around it, or else with the language that it is in. */
export type Said = string | Shown

/** What a region says to somebody who wishes a language: in that one, or else in its first. */
export function spokenIn({ languages, words }: Pick<PublicProfile, 'languages' | 'words'>, wished: Lang) {
  const ranked = languages.includes(wished) ? [wished, ...languages] : languages
  const spoken: Readonly<Record<Lang, ReporterWords>> = { ...reporterWords, ...words }
  const wordsLang = ranked.find((one) => one in spoken) ?? 'fi'
  return {
    /** Of the region's languages the one to use. */
    lang: ranked[0] ?? wished,
    /** The language of the words: another one where the region is partial in its own. */
    wordsLang,
    words: spoken[wordsLang] ?? reporterWords.fi,
    /** A text of the region, to stand among texts of the language `around`. */
    inOne(text: Localized, around: Lang): Said {
      const lang = ranked.find((one) => one in text) ?? Object.keys(text)[0] ?? wordsLang
      const own = text[lang] ?? ''
      return lang === around ? own : { text: own, lang }
    },
  }
}

import { type ReporterWords, reporterWords } from '../../words/index.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'

type Path = Problem['path']

/** Whether there are words in this language for what the form itself says. */
export function isSpoken({ words = {} }: Pick<Profile, 'words'>, lang: string): boolean {
  return lang in reporterWords || lang in words
}

/** Whether the form can speak every language that the profile says is complete, and says the same in each. */
export function wordsProblems({ languages, partial = [], words = {} }: Profile): Problem[] {
  const needed = languages.filter((lang) => !isSpoken({ words }, lang) && !partial.includes(lang))
  return [
    ...needed.map((lang) => ({
      path: ['words', lang],
      message: `what the form itself says is missing in ${lang}`,
      mend: 'write it, or list the language under partial',
    })),
    ...Object.entries(words).flatMap(([lang, own]) => ownProblems(lang, own, languages)),
  ]
}

function ownProblems(lang: string, own: ReporterWords, languages: readonly string[]): Problem[] {
  const path = ['words', lang]
  if (lang in reporterWords) {
    return [{ path, message: `the words are there in "${lang}" already`, mend: 'take these out' }]
  }
  if (!languages.includes(lang)) {
    return [{ path, message: `"${lang}" is not a language of the profile`, mend: 'add it to languages' }]
  }
  return placeProblems(own, reporterWords.fi, path)
}

/** Texts that do not fill the places that the Finnish ones fill, such as `{n}`. */
function placeProblems(own: unknown, finnish: unknown, path: Path): Problem[] {
  if (typeof own !== 'string' || typeof finnish !== 'string') {
    return Object.entries(finnish as object).flatMap(([key, one]) =>
      placeProblems((own as Record<string, unknown>)[key], one, [...path, key]),
    )
  }
  const [written, meant] = [placesIn(own), placesIn(finnish)]
  if (written === meant) return []
  return [
    {
      path,
      message: `the places to fill are ${written || 'none'}, in Finnish ${meant || 'none'}`,
      mend: meant
        ? `write ${meant} where ${meant.includes(',') ? 'they belong' : 'it belongs'}`
        : 'take them out',
    },
  ]
}

function placesIn(text: string): string {
  const places = Array.from(text.matchAll(/\{\w+\}/g), String)
  return [...new Set(places)].sort().join(', ')
}

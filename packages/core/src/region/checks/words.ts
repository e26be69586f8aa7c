import { type ReporterWords, reporterWords } from '../../words/index.ts'
import type { Profile } from '../profile.ts'
import { type CheckProblem, checkProblem, type Path } from './check-problem.ts'

/** Whether there are words in this language for what the form itself says. */
export function isSpoken({ words = {} }: Pick<Profile, 'words'>, lang: string): boolean {
  return lang in reporterWords || lang in words
}

/** Whether the form can speak every language that the profile says is complete, and says the same in each. */
export function wordsProblems({ languages, partial = [], words = {} }: Profile): CheckProblem[] {
  const needed = languages.filter((lang) => !isSpoken({ words }, lang) && !partial.includes(lang))
  return [
    ...needed.map((lang) => checkProblem(['words', lang], 'wordsMissing', { lang })),
    ...Object.entries(words).flatMap(([lang, own]) => ownProblems(lang, own, languages)),
  ]
}

function ownProblems(lang: string, own: ReporterWords, languages: readonly string[]): CheckProblem[] {
  const path = ['words', lang]
  if (lang in reporterWords) {
    return [checkProblem(path, 'wordsThere', { lang })]
  }
  if (!languages.includes(lang)) {
    return [checkProblem(path, 'notALanguage', { lang })]
  }
  return placeProblems(own, reporterWords.fi, path)
}

/** Texts that do not fill the places that the Finnish ones fill, such as `{n}`. */
function placeProblems(own: unknown, finnish: unknown, path: Path): CheckProblem[] {
  if (typeof own !== 'string' || typeof finnish !== 'string') {
    return Object.entries(finnish as object).flatMap(([key, one]) =>
      placeProblems((own as Record<string, unknown>)[key], one, [...path, key]),
    )
  }
  const [has, meant] = [placesIn(own), placesIn(finnish)]
  if (has === meant) return []
  if (meant === '') return [checkProblem(path, 'needlessPlaces', { has })]
  return [
    has === ''
      ? checkProblem(path, 'noPlaces', { meant })
      : checkProblem(path, 'otherPlaces', { has, meant }),
  ]
}

function placesIn(text: string): string {
  const places = Array.from(text.matchAll(/\{\w+\}/g), String)
  return [...new Set(places)].sort().join(', ')
}

import type { Lang } from '../../words/index.ts'
import { mapTexts } from '../map-texts.ts'
import { type Profile, profileSchema } from '../profile.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'
import { twice } from './list.ts'
import { isSpoken } from './words.ts'

/** Whether every text is there in every language that the profile says is complete. */
export function languageProblems(profile: Profile): CheckProblem[] {
  const { languages, partial = [] } = profile
  const complete = languages.filter((lang) => !partial.includes(lang))
  const texts = textsIn(profile)
  return [
    ...twice(['languages'], languages),
    ...twice(['partial'], partial),
    ...partial.flatMap((lang, index) => partialProblems(profile, texts, lang, ['partial', index])),
    ...texts.flatMap(({ path, text }) => missing(text, path, complete)),
  ]
}

function partialProblems(profile: Profile, texts: readonly Found[], lang: Lang, path: Path): CheckProblem[] {
  const { languages } = profile
  if (!languages.includes(lang)) {
    return [checkProblem(path, 'notALanguage', { lang })]
  }
  if (lang === languages[0]) {
    return [checkProblem(path, 'fallbackPartial', { lang })]
  }
  if (!isSpoken(profile, lang) || texts.some(({ text }) => !(lang in text))) return []
  return [checkProblem(path, 'partialComplete', { lang })]
}

function missing(text: object, path: Path, complete: readonly Lang[]): CheckProblem[] {
  const lacking = complete.filter((lang) => !(lang in text))
  return problemIf(lacking.length > 0, path, 'textMissing', {
    n: lacking.length,
    languages: lacking.join(', '),
  })
}

/** A text by language, and where it stands. */
interface Found {
  readonly path: Path
  readonly text: object
}

/** Every text by language in a profile. */
function textsIn(profile: Profile): Found[] {
  const found: Found[] = []
  mapTexts(profileSchema, profile, (text, path) => found.push({ path, text }))
  return found
}

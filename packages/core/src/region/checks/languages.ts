import type { Lang } from '../../words/index.ts'
import type { Problem } from '../../words/problem.ts'
import { mapTexts } from '../map-texts.ts'
import { type Profile, profileSchema } from '../profile.ts'
import { twice } from './list.ts'
import { isSpoken } from './words.ts'

type Path = Problem['path']

/** Whether every text is there in every language that the profile says is complete. */
export function languageProblems(profile: Profile): Problem[] {
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

function partialProblems(profile: Profile, texts: readonly Found[], lang: Lang, path: Path): Problem[] {
  const { languages } = profile
  if (!languages.includes(lang)) {
    return [{ path, message: `"${lang}" is not a language of the profile`, mend: 'add it to languages' }]
  }
  if (lang === languages[0]) {
    return [{ path, message: `the fallback "${lang}" must be complete`, mend: 'put another first' }]
  }
  if (!isSpoken(profile, lang) || texts.some(({ text }) => !(lang in text))) return []
  return [{ path, message: `every text is there in "${lang}"`, mend: 'take it out of partial' }]
}

function missing(text: object, path: Path, complete: readonly Lang[]): Problem[] {
  const lacking = complete.filter((lang) => !(lang in text))
  if (lacking.length === 0) return []
  return [
    {
      path,
      message: `the text is missing in ${lacking.join(', ')}`,
      mend: 'write it, or list the language under partial',
    },
  ]
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

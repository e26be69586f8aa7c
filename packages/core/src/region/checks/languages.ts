import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'

/** Whether every text is there in every language that the profile says is complete. */
export function languageProblems(profile: Profile): Problem[] {
  const partial = profile.partial ?? []
  const complete = profile.languages.filter((lang) => !partial.includes(lang))
  const stray = partial.flatMap((lang, index) =>
    profile.languages.includes(lang)
      ? []
      : [
          {
            path: ['partial', index],
            message: `"${lang}" is not a language of the profile`,
            mend: 'add it to languages',
          },
        ],
  )
  const [fallback] = profile.languages
  const first: Problem[] =
    fallback !== undefined && partial.includes(fallback)
      ? [
          {
            path: ['partial'],
            message: `the fallback "${fallback}" must be complete`,
            mend: 'put another first',
          },
        ]
      : []
  return [...stray, ...first, ...missing(profile, [], profile.languages, complete)]
}

/** A text by language is told from other objects by its keys: language codes, one of them the profile's. */
function isLocalized(value: object, languages: readonly string[]): boolean {
  const entries = Object.entries(value)
  return (
    entries.some(([key]) => languages.includes(key)) &&
    entries.every(([key, text]) => /^[a-z]{2,3}$/.test(key) && typeof text === 'string')
  )
}

function missing(
  value: unknown,
  path: readonly (string | number)[],
  languages: readonly string[],
  complete: readonly string[],
): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && isLocalized(value, languages)) {
    const lacking = complete.filter((lang) => !(lang in value))
    if (lacking.length === 0) return []
    return [
      {
        path,
        message: `the text is missing in ${lacking.join(', ')}`,
        mend: 'write it, or list the language under partial',
      },
    ]
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    missing(inner, [...path, Array.isArray(value) ? Number(key) : key], languages, complete),
  )
}

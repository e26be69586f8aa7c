import * as z from 'zod/mini'
import type { Lang } from '../../words/index.ts'
import type { Problem } from '../../words/problem.ts'
import { type Profile, profileSchema } from '../profile.ts'
import { localized } from '../schema/basics.ts'
import { twice } from './list.ts'

type Path = Problem['path']

/** Whether every text is there in every language that the profile says is complete. */
export function languageProblems(profile: Profile): Problem[] {
  const { languages, partial = [] } = profile
  const complete = languages.filter((lang) => !partial.includes(lang))
  const texts = textsIn(profileSchema, profile)
  return [
    ...twice(['languages'], languages),
    ...twice(['partial'], partial),
    ...partial.flatMap((lang, index) => partialProblems(languages, texts, lang, ['partial', index])),
    ...texts.flatMap(({ path, text }) => missing(text, path, complete)),
  ]
}

function partialProblems(
  languages: readonly Lang[],
  texts: readonly Found[],
  lang: Lang,
  path: Path,
): Problem[] {
  if (!languages.includes(lang)) {
    return [{ path, message: `"${lang}" is not a language of the profile`, mend: 'add it to languages' }]
  }
  if (lang === languages[0]) {
    return [{ path, message: `the fallback "${lang}" must be complete`, mend: 'put another first' }]
  }
  if (texts.some(({ text }) => !(lang in text))) return []
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

/** Every text by language in a value that this schema has parsed: where the schema says {@link localized}. */
function textsIn(schema: z.core.$ZodType, value: unknown, path: Path = []): Found[] {
  if (value === undefined || value === null) return []
  if (schema === localized) return [{ path, text: value }]
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return textsIn(def.innerType, value, path)
    case 'array':
      return Object.values(value).flatMap((item, index) => textsIn(def.element, item, [...path, index]))
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) =>
        textsIn(inner, (value as Record<string, unknown>)[key], [...path, key]),
      )
    case 'record':
      return Object.entries(value).flatMap(([key, inner]) => textsIn(def.valueType, inner, [...path, key]))
    case 'union': {
      const option = def.options.find((each) => z.safeParse(each, value).success)
      return option ? textsIn(option, value, path) : []
    }
    default:
      return []
  }
}

import type { Lang } from '../words/localized.ts'
import type { Params } from '../words/message.ts'
import type { ShapeWords } from '../words/shape/fi.ts'

/** What fills the places of the words, with kinds and forms as a language calls them; between several kinds are spaces. */
export function namedIn({ kind, found, form }: ShapeWords, lang: Lang, params: Params): Params {
  const oneOf = new Intl.ListFormat(lang, { type: 'disjunction' })
  const named = (words: Readonly<Record<string, string>>, codes: string | number) =>
    oneOf.format(
      String(codes)
        .split(' ')
        .map((code) => words[code] ?? code),
    )
  return {
    ...params,
    ...(params.kinds !== undefined && { kinds: named(kind, params.kinds) }),
    ...(params.found !== undefined && { found: named(found, params.found) }),
    ...(params.form !== undefined && { form: named(form, params.form) }),
  }
}

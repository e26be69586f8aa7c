import * as z from 'zod/mini'
import { type DocumentProblem, documentProblem } from './document-problem.ts'
import { statement } from './parts.ts'
import { personalDataProblems } from './personal-data.ts'
import type { DocumentProfile } from './problems.ts'
import { textsIn } from './texts.ts'

/** What a statement says (SS-08): a group adopts these very words, and they never change. */
export const statementTextSchema = z.omit(statement, { id: true, day: true })
export type StatementText = z.infer<typeof statementTextSchema>

/** What of a profile says in which languages a statement is. */
type Languages = Pick<DocumentProfile, 'languages' | 'partial'>

/** The languages in which a statement must be whole: those that the region does not call partial, its first one always. */
export function statementLanguages({ languages, partial = [] }: Languages): Languages['languages'] {
  const [first] = languages
  return languages.filter((lang) => lang === first || !partial.includes(lang))
}

/**
 * Why a group may not adopt these words, each with its place and mend: a language that the region does not have, or
 * one that is missing though it must be complete, or what would tell who somebody is. Empty if it may.
 */
export function statementProblems(text: StatementText, profile: Languages): DocumentProblem[] {
  const { languages } = profile
  const texts = textsIn(statementTextSchema, text)
  const complete = statementLanguages(profile)
  return [
    ...texts.flatMap(({ path, ...found }) => {
      if (!('localized' in found)) return []
      const lacking = complete.filter((lang) => !(lang in found.localized))
      const unknown = Object.keys(found.localized).filter(
        (lang) => !(languages as readonly string[]).includes(lang),
      )
      return [
        ...(lacking.length > 0
          ? [
              documentProblem(path, 'missingInStatement', {
                n: lacking.length,
                languages: lacking.join(', '),
              }),
            ]
          : []),
        ...unknown.map((lang) =>
          documentProblem([...path, lang], 'unknownLanguage', { lang, languages: languages.join(', ') }),
        ),
      ]
    }),
    ...personalDataProblems(texts),
  ]
}

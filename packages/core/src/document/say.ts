import { type ToldProblem, tellProblem } from '../words/coded-problem.ts'
import { documentWords } from '../words/document/index.ts'
import type { Lang } from '../words/localized.ts'
import { wordsFor } from '../words/words-for.ts'
import { type DocumentProblem, namedIn } from './document-problem.ts'

/**
 * Why a social report may not be published, and what to write instead, as sentences in a language: in Finnish where
 * it has no words for it.
 */
export function documentProblemIn({ code, params }: DocumentProblem, lang: Lang): ToldProblem {
  const [words, own] = wordsFor(documentWords, lang)
  return tellProblem(words.problem[code], own, namedIn(words, params))
}

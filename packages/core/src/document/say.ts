import { type ToldProblem, tellProblem } from '../words/coded-problem.ts'
import { documentWords } from '../words/document/index.ts'
import type { Lang } from '../words/localized.ts'
import { type DocumentProblem, namedIn } from './document-problem.ts'

/**
 * Why a social report may not be published, and what to write instead, as sentences in a language: in Finnish where
 * it has no words for it.
 */
export function documentProblemIn({ code, params }: DocumentProblem, lang: Lang): ToldProblem {
  const known = documentWords[lang]
  const words = known ?? documentWords.fi
  return tellProblem(words.problem[code], known ? lang : 'fi', namedIn(words, params))
}

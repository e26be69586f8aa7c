import { type ToldProblem, tellProblem } from '../words/coded-problem.ts'
import type { Lang } from '../words/localized.ts'
import { shapeWords } from '../words/shape/index.ts'
import { wordsFor } from '../words/words-for.ts'
import { namedIn } from './named-in.ts'
import type { ShapeProblem } from './shape-problems.ts'

/**
 * What of a value does not have its shape, and what to write instead, as sentences in a language: in Finnish where it
 * has no words for it.
 */
export function shapeProblemIn({ code, params }: ShapeProblem, lang: Lang): ToldProblem {
  const [words, own] = wordsFor(shapeWords, lang)
  return tellProblem(words.problem[code], own, namedIn(words, own, params))
}

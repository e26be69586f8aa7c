import type { ClockProblem } from '../clock/clock-problems.ts'
import { type MappingProblem, mappingProblemIn } from '../import/index.ts'
import { type ShapeProblem, shapeProblemIn } from '../shape/index.ts'
import type { TaxonomyProblem } from '../taxonomy/taxonomy-problems.ts'
import { clockWords } from '../words/clock/index.ts'
import { type ToldProblem, tellProblem } from '../words/coded-problem.ts'
import { importWords } from '../words/import/index.ts'
import type { Lang } from '../words/localized.ts'
import { profileWords } from '../words/profile/index.ts'
import { shapeWords } from '../words/shape/index.ts'
import { taxonomyWords } from '../words/taxonomy/index.ts'
import { wordsFor } from '../words/words-for.ts'
import { type CheckProblem, namedIn } from './checks/check-problem.ts'

/** One thing that keeps a profile from being used; `profileProblemIn` tells it in a language. */
export type ProfileProblem = ShapeProblem | CheckProblem | ClockProblem | TaxonomyProblem | MappingProblem

/**
 * What of a profile has to be mended, and what to write instead, as sentences in a language: in Finnish where it has no
 * words for it.
 */
export function profileProblemIn(problem: ProfileProblem, lang: Lang): ToldProblem {
  if (isOfShape(problem)) return shapeProblemIn(problem, lang)
  if (isOfMapping(problem)) return mappingProblemIn(problem, lang)
  const [words, own] = wordsFor(profileWords, lang)
  const [clock] = wordsFor(clockWords, own)
  const [taxonomy] = wordsFor(taxonomyWords, own)
  const all = { ...clock.problem, ...taxonomy.problem, ...words.problem }
  return tellProblem(all[problem.code], own, namedIn(words, problem.params))
}

// No two parts have a code in common.

function isOfShape(problem: ProfileProblem): problem is ShapeProblem {
  return problem.code in shapeWords.fi.problem
}

function isOfMapping(problem: ProfileProblem): problem is MappingProblem {
  return problem.code in importWords.fi.mapping
}

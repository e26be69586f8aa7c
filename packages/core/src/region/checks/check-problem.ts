import { type CodedProblem, tellInLine } from '../../words/coded-problem.ts'
import type { Params } from '../../words/message.ts'
import { en } from '../../words/profile/en.ts'
import type { ProfileWords } from '../../words/profile/fi.ts'

/** What of a profile's parts can be unfit for each other. What each means, and what to write instead, stands in words. */
export type CheckProblemCode = keyof ProfileWords['problem']

/** One thing for which the parts of a profile do not fit together. */
export type CheckProblem = CodedProblem<CheckProblemCode>

export type Path = CheckProblem['path']

/** A problem of a profile, from its code and what was found: things and matters by their keys in the words. */
export function checkProblem(path: Path, code: CheckProblemCode, params: Params = {}): CheckProblem {
  return { path, code, params, ...tellInLine(en.problem[code], namedIn(en, params)) }
}

export function problemIf(
  is: boolean | undefined,
  path: Path,
  code: CheckProblemCode,
  params?: Params,
): CheckProblem[] {
  return is ? [checkProblem(path, code, params)] : []
}

/** What was found, with things and matters as a language calls them. */
export function namedIn({ thing, matter }: ProfileWords, params: Params): Params {
  return {
    ...params,
    ...(params.thing !== undefined && { thing: thing[params.thing as keyof typeof thing] }),
    ...(params.matter !== undefined && { matter: matter[params.matter as keyof typeof matter] }),
  }
}

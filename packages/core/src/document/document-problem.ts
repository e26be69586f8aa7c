import type { PersonalDataKind } from '../report/index.ts'
import { type CodedProblem, tellInLine } from '../words/coded-problem.ts'
import { en } from '../words/document/en.ts'
import type { DocumentWords } from '../words/document/fi.ts'
import type { Params } from '../words/message.ts'

/** Why a social report may not be published. What each means, and what to write instead, stands in words. */
export type DocumentProblemCode = keyof DocumentWords['problem']

/** All of them. */
export const documentProblemCodes = Object.keys(en.problem) as readonly DocumentProblemCode[]

/** One reason why a social report may not be published; `documentProblemIn` tells it in a language. */
export type DocumentProblem = CodedProblem<DocumentProblemCode>

/** A problem of a social report, from its code and what was found. */
export function documentProblem(
  path: DocumentProblem['path'],
  code: DocumentProblemCode,
  params: Params = {},
): DocumentProblem {
  return { path, code, params, ...tellInLine(en.problem[code], namedIn(en, params)) }
}

/** What was found, with the kind of personal data as a language calls it. */
export function namedIn({ personalData }: DocumentWords, params: Params): Params {
  const { kind } = params
  return kind === undefined ? params : { ...params, kind: personalData[kind as PersonalDataKind] }
}

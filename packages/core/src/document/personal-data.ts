import { findPersonalData } from '../report/index.ts'
import { type DocumentProblem, documentProblem } from './document-problem.ts'
import type { Found } from './texts.ts'

/**
 * What would tell who somebody is, in any text, whoever has approved it. Only a citation may name persons: those
 * who wrote what is cited.
 */
export function personalDataProblems(texts: readonly Found[]): DocumentProblem[] {
  const plain = texts.flatMap(({ path, ...found }) =>
    'localized' in found
      ? Object.entries(found.localized).map(([lang, text]) => ({ path: [...path, lang], text }))
      : [{ path, text: found.text }],
  )
  return plain.flatMap(({ path, text }) =>
    findPersonalData(text)
      .filter(({ kind }) => !(kind === 'personName' && path.at(-1) === 'citation'))
      // The words themselves are not repeated: a list of problems is passed on and kept.
      .map(({ kind, start, end }) =>
        documentProblem(path, 'personalData', { from: start + 1, to: end, kind }),
      ),
  )
}

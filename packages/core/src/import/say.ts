import { type ToldProblem, tellProblem } from '../words/coded-problem.ts'
import { importWords } from '../words/import/index.ts'
import { fill, type Lang, type Localized, say, writtenDay } from '../words/index.ts'
import { wordsFor } from '../words/words-for.ts'
import type { MappingProblem } from './mapping-problems.ts'
import type { RowProblem } from './row-problem.ts'

/** What is wrong with a row, and what to write instead, in a language: in Finnish where it has no words for it. */
export function rowProblemIn(problem: RowProblem, lang: Lang): { what: string; mend: string } {
  const [words, own] = wordsFor(importWords, lang)
  const { code, value = '', field = {}, instead = [], max = 0, days = {}, first = 0 } = problem
  const { what, mend, instead: oneOf } = words.problem[code]
  const params = {
    value: code === 'outsideDay' ? writtenDay(value, own) : value,
    field: say(field, own),
    max,
    first: String(first),
    days: daysIn(days, own),
    instead: listed(instead, words.or, own),
  }
  return {
    what: fill(what, own, params),
    mend: fill(instead.length > 0 && oneOf !== undefined ? oneOf : mend, own, params),
  }
}

/**
 * For what a mapping does not fit the region, and what to write instead, as sentences in a language: in Finnish where
 * it has no words for it.
 */
export function mappingProblemIn({ code, params }: MappingProblem, lang: Lang): ToldProblem {
  const [words, own] = wordsFor(importWords, lang)
  return tellProblem(words.mapping[code], own, params)
}

function daysIn({ from, to }: NonNullable<RowProblem['days']>, lang: Lang): string {
  return [from, '–', to]
    .map((day) => (day === undefined || day === '–' ? (day ?? '') : writtenDay(day, lang)))
    .join('')
}

function listed(labels: readonly Localized[], or: string, lang: Lang): string {
  const quoted = labels.map((label) => `”${say(label, lang)}”`)
  const last = quoted.at(-1) ?? ''
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} ${or} ${last}` : last
}

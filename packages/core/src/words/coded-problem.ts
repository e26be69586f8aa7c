import type { Lang } from './localized.ts'
import { fill, type Message, type Params } from './message.ts'
import type { Problem } from './problem.ts'

/** What is wrong, and what to write instead: sentences, with `{places}` for what is found. */
export interface ProblemWords {
  readonly what: Message
  readonly mend: Message
}

/**
 * A problem that can be told in every language that has words for its code. `message` and `mend` tell it in English,
 * as parts of a line.
 */
export interface CodedProblem<Code extends string> extends Problem {
  readonly code: Code
  /** What fills the places of the words: codes and days as they are written in the file, and numbers. */
  readonly params: Params
}

/** A problem as it is told to people: two sentences. */
export type ToldProblem = Pick<Problem, 'message' | 'mend'>

export function tellProblem({ what, mend }: ProblemWords, lang: Lang, params: Params): ToldProblem {
  return { message: fill(what, lang, params), mend: fill(mend, lang, params) }
}

/** The English words as they stand after a place, in a line of several: `title: the text is missing; write it`. */
export function tellInLine({ what, mend }: ProblemWords, params: Params): ToldProblem {
  return tellProblem({ what: clauses(what), mend: clauses(mend) }, 'en', params)
}

function clauses(message: Message): Message {
  return typeof message === 'string'
    ? clause(message)
    : { one: clause(message.one), other: clause(message.other) }
}

function clause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
}

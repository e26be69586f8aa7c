import type { Localized } from '../words/localized.ts'

/** What can be picked, and what it is called. */
export interface SurveyChoice {
  readonly id: string
  readonly label: Localized
}

/** A statement that is answered from 1 (disagree) to 5 (agree), or with "cannot say". */
export interface Statement extends SurveyChoice {
  /** Asked only of those who have reported at least once. */
  readonly reportersOnly?: boolean | undefined
}

/**
 * The staff survey about the reporting itself as it is asked (PS-15): what it says, and what can be picked.
 * Those who never reported are asked too, and then why not (PS-11).
 */
export interface Survey {
  readonly statements: readonly Statement[]
  /** Why somebody has never reported. */
  readonly reasons: readonly SurveyChoice[]
  readonly professions: readonly SurveyChoice[]
  /** Municipalities, or the units of one level. */
  readonly localities: readonly SurveyChoice[]
}

/** The ends of the scale, both inclusive. */
export const scale = { from: 1, to: 5 } as const

/** How a statement is answered: on the scale, or by this word. It counts in no mean. */
export const cannotSay = 'cannotSay'

/** The group of those who did not tell their profession or their locality. */
export const untold = 'none'

import type { Outcome } from './acts.ts'
import type { ProposalAct } from './proposal-acts.ts'

/** A proposal as a measure of a welfare plan, with its progress (PS-14). All but the codes are ids of texts. */
export interface Measure {
  readonly plan: string
  readonly goal: string
  readonly measures: string
  readonly indicators: string
  readonly responsible: string
  /** The steps logged since it was first taken into this plan. */
  readonly steps: readonly string[]
  /** What came of it; left out while it goes on. */
  readonly outcome?: Outcome
}

/**
 * What the annual report shows of a proposal in the welfare plan that it was last taken into; `undefined` where
 * it is in none. Taken into the same plan again, its parts are renewed and its steps stay.
 */
export function measureOf(log: readonly ProposalAct[]): Measure | undefined {
  let measure: Measure | undefined
  for (const act of log) {
    if (act.type === 'proposal.carryIntoPlan') {
      const { type: _, ...parts } = act
      measure = { ...measure, ...parts, steps: measure?.plan === act.plan ? measure.steps : [] }
    }
    if (!measure) continue
    if (act.type === 'proposal.logStep') measure = { ...measure, steps: [...measure.steps, act.text] }
    if (act.type === 'proposal.end') measure = { ...measure, outcome: act.outcome }
    if (act.type === 'proposal.reopen') {
      const { outcome: _, ...open } = measure
      measure = open
    }
  }
  return measure
}

import type { ActType } from './acts.ts'
import { type Judgement, openActs, type ReportSnapshot } from './report-lifecycle.ts'

/** The acts by which a report comes a step further; the others can wait for as long as they like. */
const steps: readonly ActType[] = [
  'matter.review',
  'matter.decide',
  'matter.assign',
  'step.log',
  'report.classify',
]

/**
 * What this report waits for from this actor: the next step of the matter if it is hers to take, and a
 * theme if it has none and she may give it one. Empty where the report waits for somebody else.
 */
export function duties(snapshot: ReportSnapshot, judgement: Judgement): ActType[] {
  const { handling, compilation } = snapshot.value
  const open = openActs(snapshot, judgement)
  const isOver = typeof handling === 'string'
  const isGoing = typeof handling === 'object' && handling.open === 'inProgress'
  return steps.filter((act) => {
    if (!open.includes(act)) return false
    if (act === 'report.classify') return compilation === 'unclassified'
    // A matter that is on its way waits for its owner alone, though its route can still be changed.
    return !isOver && (!isGoing || act === 'step.log')
  })
}

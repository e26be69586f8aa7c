import type { PlainDate } from '../clock/index.ts'
import { editionsOf, exchangesOf, presentationsOf } from './editions.ts'
import { type Actor, may, type Place, type Policy } from './policy.ts'
import type { ProposalAct, Use } from './proposal-acts.ts'
import { type Receiver, receiverKey, receiverOf } from './receiver.ts'
import type { SocialReportAct } from './social-report-acts.ts'

/** One act of a log, with the day on which it was done. */
export interface Dated<Act> {
  readonly act: Act
  readonly day: PlainDate
}

/** How one body or unit handled one version of a social report. */
export interface HandledResult extends Receiver {
  readonly version: number
  /** The day on which it was given it. */
  readonly given: PlainDate
  /** What it answered: `text` is the id of the words. Empty where it has not handled it. */
  readonly answers: readonly { readonly text: string; readonly day: PlainDate }[]
  /** What it used the results for from then on, until it was given a newer version (VA-06). */
  readonly uses: readonly { readonly use: Use; readonly day: PlainDate; readonly text?: string | undefined }[]
}

/**
 * How the results were handled (VA-03, VA-09, SS-07), in the order in which they were given: what the next
 * year's summary tells of this one. `proposals` are the acts on the proposals of this social report.
 */
export function handledResults(
  log: readonly Dated<SocialReportAct>[],
  proposals: readonly Dated<ProposalAct>[] = [],
): HandledResult[] {
  const uses = proposals.flatMap(({ act, day }) => (act.type === 'proposal.recordUse' ? [{ act, day }] : []))
  const exchanges = exchangesOf(log)
  return exchanges.map(({ given, act, answers }, index) => {
    const isSame = (other: Receiver) => receiverKey(other) === receiverKey(act)
    const next = exchanges.slice(index + 1).find((later) => isSame(later.act))
    return {
      ...receiverOf(act),
      version: act.version,
      given: given.day,
      answers: answers.map((answer) => ({ text: answer.act.text, day: answer.day })),
      uses: uses
        .filter((one) => isSame(one.act) && one.day >= given.day && !(next && one.day >= next.given.day))
        .map((one) => ({ use: one.act.use, day: one.day, text: one.act.text })),
    }
  })
}

/** Those who have not answered the version that stands (VA-05): nobody as long as nothing is published. */
export function unhandled<To extends Receiver>(
  log: readonly SocialReportAct[],
  receivers: readonly To[],
): To[] {
  const { version } = editionsOf(log).at(-1) ?? {}
  if (version === undefined) return []
  const handled = new Set(
    presentationsOf(log)
      .filter((one) => one.version === version && one.answers.length > 0)
      .map(receiverKey),
  )
  return receivers.filter((one) => !handled.has(receiverKey(one)))
}

/** What waits for this actor: the receivers for whom she may answer, and who have not handled what stands (VA-05). */
export function resultDuties<To extends Receiver & Place>(
  log: readonly SocialReportAct[],
  receivers: readonly To[],
  { policy, actor }: { readonly policy: Policy; readonly actor: Actor },
): To[] {
  return unhandled(log, receivers).filter((one) => may(policy, 'socialReport.answer', actor, one))
}

import { plainDate } from '../clock/plain-date.ts'
import { asLogged, guardsFor, isAllowed, type JudgementOf, type Rules } from './judgement.ts'
import { type ExamplesOf, lifecycleOf, type Snapshot } from './lifecycle-of.ts'
import { type Reach, reaches } from './policy.ts'
import { receiverOfKey } from './receiver.ts'
import {
  isApprovalAct,
  type SocialReportAct,
  type SocialReportActType,
  socialReportActTypes,
} from './social-report-acts.ts'
import {
  type SocialReportContext,
  type SocialReportStage,
  socialReportMachine,
} from './social-report-machine.ts'

/** Where the two regions of the machine stand. */
export interface SocialReportState {
  readonly writing: 'drafting' | 'inWorkshop' | 'inApproval' | 'approved' | 'published'
  readonly discussion: 'awaited' | 'presented' | 'answered'
}

export type SocialReportSnapshot = Snapshot<SocialReportState, SocialReportContext>

/** A region's say in its social reports: beside policy and stages, the ladder of approval from below. */
export interface SocialReporting extends Rules<SocialReportStage> {
  /** At least one: nothing is published that nobody approved. */
  readonly approvals: readonly Reach[]
}

export type SocialReportJudgement = JudgementOf<SocialReporting>

/**
 * The level at which it stands, as the profile has it today: where the ladder has become shorter since it
 * was submitted, the last one.
 */
function standsAt({ handling: { approvals } }: SocialReportJudgement, { level }: SocialReportContext) {
  const top = approvals.length - 1
  return { reach: approvals[Math.min(level, top)], isTop: level >= top }
}

function isLetBy(judgement: SocialReportJudgement, context: SocialReportContext): boolean {
  const { reach } = standsAt(judgement, context)
  const { actor, path } = judgement
  return reach !== undefined && actor.posts.some((post) => reaches(reach, post, { path }))
}

function socialReportGuardsFor(judgement: SocialReportJudgement) {
  type Args = { readonly context: SocialReportContext }
  return {
    ...guardsFor(judgement),
    levelAllows: ({ context }: Args) => isLetBy(judgement, context),
    isBelowTop: ({ context }: Args) => !standsAt(judgement, context).isTop,
    isAtTop: ({ context }: Args) => standsAt(judgement, context).isTop,
  }
}

/** The life of a social report. */
export const socialReportLifecycle = lifecycleOf<
  SocialReportSnapshot,
  SocialReportAct,
  never,
  SocialReportJudgement
>({
  machine: socialReportMachine,
  machineVersion: 1,
  actTypes: socialReportActTypes,
  examples: {
    'socialReport.include': { type: 'socialReport.include', report: '-' },
    'source.add': {
      type: 'source.add',
      source: '-',
      kind: '-',
      date: plainDate('2026-01-01'),
      title: '-',
      publisher: '-',
      citation: '-',
    },
    'source.remove': { type: 'source.remove', source: '-', text: '-' },
    'socialReport.takeToWorkshop': { type: 'socialReport.takeToWorkshop', document: '-' },
    'socialReport.submit': { type: 'socialReport.submit', document: '-' },
    'socialReport.pass': { type: 'socialReport.pass', text: '-' },
    'socialReport.return': { type: 'socialReport.return', text: '-' },
    'socialReport.approve': { type: 'socialReport.approve', text: '-' },
    'socialReport.publish': { type: 'socialReport.publish', audience: 'staff' },
    'socialReport.correct': { type: 'socialReport.correct', text: '-' },
    'socialReport.present': { type: 'socialReport.present', body: '-', version: 1 },
    'socialReport.answer': { type: 'socialReport.answer', body: '-', text: '-' },
    'socialReport.recordView': { type: 'socialReport.recordView', from: '-', text: '-' },
  } satisfies ExamplesOf<SocialReportAct>,
  aimed: (example, { sources = {}, presented }) => {
    const [source] = Object.keys(sources)
    const [key] = Object.keys(presented)
    if (example.type === 'source.remove' && source !== undefined) return { ...example, source }
    if (example.type !== 'socialReport.answer' || key === undefined) return example
    return { ...example, body: undefined, ...receiverOfKey(key) }
  },
  guardsFor: socialReportGuardsFor,
  asLogged: { ...asLogged, levelAllows: () => true, isBelowTop: () => true, isAtTop: () => true },
  allows: (judgement, act: SocialReportActType, context) =>
    isApprovalAct(act) ? isLetBy(judgement, context) : isAllowed(judgement, act, {}),
})

import { type Act, type ActType, actTypes, type SystemEvent } from './acts.ts'
import { asLogged, guardsFor, isAllowed, type JudgementOf, type Rules } from './judgement.ts'
import { type AppliedTo, type ExamplesOf, lifecycleOf, type Snapshot } from './lifecycle-of.ts'
import { machineVersion, type ReportContext, reportMachine, type Stage } from './report-machine.ts'

/** Where the four regions of the machine stand. */
export type ReportState = {
  readonly handling:
    | 'closed'
    | 'redirected'
    | 'joined'
    | { readonly open: 'arrived' | 'reviewed' | 'decided' | 'inProgress' }
  readonly feedback: 'awaited' | 'given' | 'shared'
  /** `asked`: an answer of the reporter is awaited. */
  readonly dialogue: 'quiet' | 'asked'
  readonly compilation: 'unclassified' | 'classified' | 'compiled'
}

/** A report's state as it is stored: plain JSON, a cache of what its log says. */
export type ReportSnapshot = Snapshot<ReportState, ReportContext>

/** A region's say in the handling: who may do what, and which stages are on. */
export type Handling = Rules<Stage>

/** Somebody about to act on a report of a region. */
export type Judgement = JudgementOf<Handling>

export type Applied = AppliedTo<ReportSnapshot>

/** One act of each kind, with everything that its kind can carry. */
export const examples = {
  'matter.review': { type: 'matter.review' },
  'matter.decide': { type: 'matter.decide', route: 'unit' },
  'matter.assign': { type: 'matter.assign', owner: '-' },
  'step.log': { type: 'step.log', text: '-' },
  'matter.close': { type: 'matter.close', outcome: 'noted', text: '-' },
  'matter.redirect': { type: 'matter.redirect', channel: '-', text: '-' },
  'matter.reopen': { type: 'matter.reopen', text: '-' },
  'matter.join': { type: 'matter.join', lead: '-' },
  'matter.separate': { type: 'matter.separate' },
  'feedback.give': { type: 'feedback.give', text: '-' },
  'reporter.ask': { type: 'reporter.ask', purpose: 'question', text: '-' },
  'view.record': { type: 'view.record', text: '-' },
  'report.classify': { type: 'report.classify', theme: '-' },
} as const satisfies ExamplesOf<Act>

/** The life of a report, from its submission on. */
export const reportLifecycle = lifecycleOf<ReportSnapshot, Act, SystemEvent, Judgement>({
  machine: reportMachine,
  machineVersion,
  actTypes,
  examples,
  guardsFor,
  asLogged,
  allows: isAllowed,
})

/** The state of a report that has just been submitted. */
export const submitted: () => ReportSnapshot = reportLifecycle.start

/**
 * What a report is after an act or a system event, or why it cannot be. Pure: nothing is stored.
 * An act is judged by the region's policy and stages; a system event comes without judgement, and only
 * the state can refuse it.
 */
export const apply: typeof reportLifecycle.apply = reportLifecycle.apply

/** The acts that are open to this actor here and now, in the order of {@link actTypes}. */
export const openActs: (from: ReportSnapshot, judgement: Judgement) => ActType[] = reportLifecycle.openActs

/**
 * The snapshot that a log gives, from the submission on.
 * @throws {Error} when an event of the log is not possible where it stands: the log is not of this machine.
 */
export const replay: typeof reportLifecycle.replay = reportLifecycle.replay

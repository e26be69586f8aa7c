import { type StateValue, transition } from 'xstate'
import { type Act, type ActType, actTypes, type ReportEvent, type SystemEvent } from './acts.ts'
import { type Actor, may, type Place, type Policy } from './policy.ts'
import { machineVersion, type ReportContext, reportMachine, type Stage } from './report-machine.ts'

/** Where the three regions of the machine stand. */
export type ReportState = {
  readonly handling:
    | 'closed'
    | 'redirected'
    | 'joined'
    | { readonly open: 'arrived' | 'reviewed' | 'decided' | 'inProgress' }
  readonly feedback: 'awaited' | 'given' | 'shared'
  readonly compilation: 'unclassified' | 'classified' | 'compiled'
}

/** A report's state as it is stored: plain JSON, a cache of what its log says. */
export interface ReportSnapshot {
  readonly machineVersion: number
  readonly value: ReportState
  readonly context: ReportContext
}

/** A region's say in the handling: who may do what, and which stages are on. */
export interface Handling {
  readonly policy: Policy
  readonly stages: readonly Stage[]
}

/** Somebody about to act on a report of a region. */
export interface Judgement {
  readonly handling: Handling
  readonly actor: Actor
  /** The units from the topmost down to the report's own, as they are today. */
  readonly path: Place['path']
}

/** `forbidden`: the policy gives this act to others. `notNow`: not in the state that the report is in. */
export type Refusal = 'forbidden' | 'notNow'

export type Applied =
  | { readonly ok: true; readonly snapshot: ReportSnapshot }
  | { readonly ok: false; readonly refusal: Refusal }

/** The guards that a region, an actor and a path put into {@link reportMachine}. */
export function guardsFor(judgement: Judgement) {
  const { handling } = judgement
  return {
    policyAllows: ({ context }: { readonly context: ReportContext }, { act }: { readonly act: ActType }) =>
      isAllowed(judgement, act, context),
    stageIsOn: (_: unknown, { stage }: { readonly stage: Stage }) => handling.stages.includes(stage),
    stageIsOff: (_: unknown, { stage }: { readonly stage: Stage }) => !handling.stages.includes(stage),
  }
}

function isAllowed({ handling, actor, path }: Judgement, act: ActType, { owner }: ReportContext): boolean {
  return may(handling.policy, act, actor, { path, owner })
}

/** The guards of a replay: what is in the log was judged when it was written, under the rules of its day. */
const asLogged = { policyAllows: () => true, stageIsOn: () => true, stageIsOff: () => true }

type Machine = typeof reportMachine

/** The state of a report that has just been submitted. */
export function submitted(): ReportSnapshot {
  return {
    machineVersion,
    value: { handling: { open: 'arrived' }, feedback: 'awaited', compilation: 'unclassified' },
    context: { members: 0 },
  }
}

function revive(machine: Machine, { value, context }: ReportSnapshot) {
  return machine.resolveState({ value: value as StateValue, context })
}

function step(machine: Machine, from: ReportSnapshot, event: ReportEvent): ReportSnapshot | undefined {
  const state = revive(machine, from)
  if (!state.can(event)) return undefined
  const [{ value, context }] = transition(machine, state, event)
  return {
    machineVersion,
    value: value as ReportState,
    // Through JSON, so that a snapshot looks the same fresh and read back: forgotten keys are gone.
    context: JSON.parse(JSON.stringify(context)) as ReportContext,
  }
}

/**
 * What a report is after an act or a system event, or why it cannot be. Pure: nothing is stored.
 * An act is judged by the region's policy and stages; a system event comes without judgement, and only
 * the state can refuse it.
 */
export function apply(from: ReportSnapshot, act: Act, judgement: Judgement): Applied
export function apply(from: ReportSnapshot, event: SystemEvent): Applied
export function apply(from: ReportSnapshot, event: ReportEvent, judgement?: Judgement): Applied {
  const guards = judgement ? guardsFor(judgement) : asLogged
  const snapshot = step(reportMachine.provide({ guards }), from, event)
  if (snapshot) return { ok: true, snapshot }
  const forbidden = judgement && !isAllowed(judgement, event.type as ActType, from.context)
  return { ok: false, refusal: forbidden ? 'forbidden' : 'notNow' }
}

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
  'view.record': { type: 'view.record', text: '-' },
  'report.classify': { type: 'report.classify', theme: '-' },
} as const satisfies { [Type in ActType]: Extract<Act, { type: Type }> }

/** The acts that are open to this actor here and now, in the order of {@link actTypes}. */
export function openActs(from: ReportSnapshot, judgement: Judgement): ActType[] {
  const machine = reportMachine.provide({ guards: guardsFor(judgement) })
  const state = revive(machine, from)
  return actTypes.filter((type) => state.can(examples[type]))
}

/**
 * The snapshot that a log gives, from the submission on.
 * @throws {Error} when an event of the log is not possible where it stands: the log is not of this machine.
 */
export function replay(log: readonly ReportEvent[]): ReportSnapshot {
  const machine = reportMachine.provide({ guards: asLogged })
  return log.reduce((snapshot, event, index) => {
    const next = step(machine, snapshot, event)
    if (!next) throw new Error(`Event ${index} of the log (${event.type}) is not possible where it stands`)
    return next
  }, submitted())
}

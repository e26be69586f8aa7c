import { assign, setup } from 'xstate'
import { type BriefAct, type BriefActType, briefActTypes } from './brief-acts.ts'
import { asLogged, guardsFor, isAllowed, type JudgementOf, judgedBy, type Rules } from './judgement.ts'
import { type ExamplesOf, lifecycleOf, type Snapshot } from './lifecycle-of.ts'

/** What the machine remembers beside its states. */
export interface BriefContext {
  /** The brief as it was last written. */
  readonly document?: string | undefined
}

const { guards, allowed } = judgedBy<BriefActType>()

/**
 * A phenomenon brief from the topic on (PO-04, PO-11): of the topics proposed one is chosen, a workshop
 * works it through, the brief is written and published. A topic not chosen now can be chosen later.
 */
export const briefMachine = setup({
  types: {
    context: {} as BriefContext,
    events: {} as BriefAct,
  },
  guards,
  actions: {
    rememberDocument: assign(({ event }) =>
      event.type === 'brief.write' ? { document: event.document } : {},
    ),
  },
}).createMachine({
  id: 'brief',
  context: {},
  initial: 'proposed',
  states: {
    proposed: {
      on: {
        'brief.choose': { guard: allowed('brief.choose'), target: 'chosen' },
        'brief.passOver': { guard: allowed('brief.passOver'), target: 'notChosen' },
      },
    },
    notChosen: {
      on: { 'brief.choose': { guard: allowed('brief.choose'), target: 'chosen' } },
    },
    chosen: {
      on: { 'brief.holdWorkshop': { guard: allowed('brief.holdWorkshop'), target: 'workedThrough' } },
    },
    workedThrough: {
      on: {
        'brief.write': { guard: allowed('brief.write'), target: 'written', actions: 'rememberDocument' },
      },
    },
    written: {
      on: {
        'brief.write': { guard: allowed('brief.write'), actions: 'rememberDocument' },
        'brief.publish': { guard: allowed('brief.publish'), target: 'published' },
      },
    },
    published: {},
  },
})

export type BriefState = 'proposed' | 'notChosen' | 'chosen' | 'workedThrough' | 'written' | 'published'
export type BriefSnapshot = Snapshot<BriefState, BriefContext>
export type BriefJudgement = JudgementOf<Rules<never>>

/** The life of a phenomenon brief. */
export const briefLifecycle = lifecycleOf<BriefSnapshot, BriefAct, never, BriefJudgement>({
  machine: briefMachine,
  machineVersion: 1,
  actTypes: briefActTypes,
  examples: {
    'brief.choose': { type: 'brief.choose' },
    'brief.passOver': { type: 'brief.passOver', text: '-' },
    'brief.holdWorkshop': { type: 'brief.holdWorkshop', text: '-' },
    'brief.write': { type: 'brief.write', document: '-' },
    'brief.publish': { type: 'brief.publish', audience: 'staff' },
  } satisfies ExamplesOf<BriefAct>,
  guardsFor,
  asLogged,
  allows: isAllowed,
})

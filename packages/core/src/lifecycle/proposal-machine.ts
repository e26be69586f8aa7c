import { and, assign, not, or, setup, stateIn } from 'xstate'
import type { Outcome } from './acts.ts'
import { asLogged, guardsFor, isAllowed, type JudgementOf, judgedBy, type Rules } from './judgement.ts'
import { type ExamplesOf, lifecycleOf, type Snapshot } from './lifecycle-of.ts'
import { type ProposalAct, type ProposalActType, proposalActTypes } from './proposal-acts.ts'

/** What the machine remembers beside its states. */
export interface ProposalContext {
  /** The person who carries it out. */
  readonly owner?: string | undefined
  readonly outcome?: Outcome | undefined
  /** The welfare plan that it was last taken into. */
  readonly plan?: string | undefined
  /** Its value in each facet in which it has been classified (PO-08). */
  readonly facets?: Readonly<Record<string, string>> | undefined
}

const { guards, allowed } = judgedBy<ProposalActType>()

/**
 * A proposed measure (SS-04): accepted and carried out, or rejected with words. Beside that, whether it
 * stands in a welfare plan (PS-14), and whether it has been of use (VA-06), which it can be in any state:
 * even a rejected proposal may have set off research.
 */
export const proposalMachine = setup({
  types: {
    context: {} as ProposalContext,
    events: {} as ProposalAct,
  },
  guards: {
    ...guards,
    isAccepted: not(or([stateIn({ handling: 'proposed' }), stateIn({ handling: 'rejected' })])),
  },
  actions: {
    /** Nothing for the machine to remember: that it happened stands in the log. */
    keepInLog: () => {},
    rememberOwner: assign(({ event }) => ('owner' in event ? { owner: event.owner } : {})),
    rememberOutcome: assign(({ event }) => (event.type === 'proposal.end' ? { outcome: event.outcome } : {})),
    rememberPlan: assign(({ event }) =>
      event.type === 'proposal.carryIntoPlan' ? { plan: event.plan } : {},
    ),
    rememberFacet: assign(({ context, event }) =>
      event.type === 'proposal.classify' ? { facets: { ...context.facets, [event.facet]: event.value } } : {},
    ),
    forgetOutcome: assign({ outcome: undefined }),
  },
}).createMachine({
  id: 'proposal',
  context: {},
  type: 'parallel',
  on: {
    'proposal.classify': { guard: allowed('proposal.classify'), actions: 'rememberFacet' },
  },
  states: {
    handling: {
      initial: 'proposed',
      states: {
        proposed: {
          on: {
            'proposal.accept': {
              guard: allowed('proposal.accept'),
              target: 'accepted',
              actions: 'rememberOwner',
            },
            'proposal.reject': { guard: allowed('proposal.reject'), target: 'rejected' },
          },
        },
        rejected: {
          on: { 'proposal.reopen': { guard: allowed('proposal.reopen'), target: 'proposed' } },
        },
        accepted: {
          on: {
            'proposal.assign': { guard: allowed('proposal.assign'), actions: 'rememberOwner' },
            'proposal.logStep': { guard: allowed('proposal.logStep'), target: 'inProgress' },
            'proposal.end': {
              guard: allowed('proposal.end'),
              target: 'ended',
              actions: 'rememberOutcome',
            },
          },
        },
        inProgress: {
          on: {
            'proposal.assign': { guard: allowed('proposal.assign'), actions: 'rememberOwner' },
            'proposal.logStep': { guard: allowed('proposal.logStep'), actions: 'keepInLog' },
            'proposal.end': {
              guard: allowed('proposal.end'),
              target: 'ended',
              actions: 'rememberOutcome',
            },
          },
        },
        ended: {
          on: {
            'proposal.reopen': {
              guard: allowed('proposal.reopen'),
              target: 'inProgress',
              actions: 'forgetOutcome',
            },
          },
        },
      },
    },
    plan: {
      initial: 'outside',
      on: {
        'proposal.carryIntoPlan': {
          guard: and([allowed('proposal.carryIntoPlan'), 'isAccepted']),
          target: '.carried',
          actions: 'rememberPlan',
        },
      },
      states: { outside: {}, carried: {} },
    },
    use: {
      initial: 'unused',
      on: { 'proposal.recordUse': { guard: allowed('proposal.recordUse'), target: '.used' } },
      states: { unused: {}, used: {} },
    },
  },
})

/** Where the three regions of the machine stand. */
export interface ProposalState {
  readonly handling: 'proposed' | 'rejected' | 'accepted' | 'inProgress' | 'ended'
  readonly plan: 'outside' | 'carried'
  readonly use: 'unused' | 'used'
}
export type ProposalSnapshot = Snapshot<ProposalState, ProposalContext>
export type ProposalJudgement = JudgementOf<Rules<never>>

/** The life of a proposal. */
export const proposalLifecycle = lifecycleOf<ProposalSnapshot, ProposalAct, never, ProposalJudgement>({
  machine: proposalMachine,
  machineVersion: 1,
  actTypes: proposalActTypes,
  examples: {
    'proposal.accept': { type: 'proposal.accept', owner: '-' },
    'proposal.reject': { type: 'proposal.reject', text: '-' },
    'proposal.assign': { type: 'proposal.assign', owner: '-' },
    'proposal.logStep': { type: 'proposal.logStep', text: '-' },
    'proposal.carryIntoPlan': {
      type: 'proposal.carryIntoPlan',
      plan: '-',
      goal: '-',
      measures: '-',
      indicators: '-',
      responsible: '-',
    },
    'proposal.classify': { type: 'proposal.classify', facet: '-', value: '-' },
    'proposal.end': { type: 'proposal.end', outcome: 'carriedOut', text: '-' },
    'proposal.reopen': { type: 'proposal.reopen', text: '-' },
    'proposal.recordUse': { type: 'proposal.recordUse', use: 'serviceDevelopment' },
  } satisfies ExamplesOf<ProposalAct>,
  guardsFor,
  asLogged,
  allows: isAllowed,
})

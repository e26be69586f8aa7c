import { assign, setup } from 'xstate'
import { asLogged, guardsFor, isAllowed, type JudgementOf, judgedBy, type Rules } from './judgement.ts'
import { type ExamplesOf, lifecycleOf, type Snapshot } from './lifecycle-of.ts'
import { type StatementAct, type StatementActType, statementActTypes } from './statement-acts.ts'

/** What the machine remembers beside its states. */
export interface StatementContext {
  /** The document that the group adopted. */
  readonly document?: string | undefined
}

const { guards, allowed } = judgedBy<StatementActType>()

/**
 * A public position of a working group (SS-08, PS-10). What is published is the document that was adopted;
 * one that has been published stands, and another one can be written.
 */
export const statementMachine = setup({
  types: {
    context: {} as StatementContext,
    events: {} as StatementAct,
  },
  guards,
  actions: {
    rememberDocument: assign(({ event }) =>
      event.type === 'statement.adopt' ? { document: event.document } : {},
    ),
  },
}).createMachine({
  id: 'statement',
  context: {},
  initial: 'drafted',
  states: {
    drafted: {
      on: {
        'statement.adopt': {
          guard: allowed('statement.adopt'),
          target: 'adopted',
          actions: 'rememberDocument',
        },
        'statement.withdraw': { guard: allowed('statement.withdraw'), target: 'withdrawn' },
      },
    },
    adopted: {
      on: {
        'statement.publish': { guard: allowed('statement.publish'), target: 'published' },
        'statement.withdraw': { guard: allowed('statement.withdraw'), target: 'withdrawn' },
      },
    },
    published: {},
    withdrawn: {},
  },
})

export type StatementState = 'drafted' | 'adopted' | 'published' | 'withdrawn'
export type StatementSnapshot = Snapshot<StatementState, StatementContext>
export type StatementJudgement = JudgementOf<Rules<never>>

/** The life of a statement. */
export const statementLifecycle = lifecycleOf<StatementSnapshot, StatementAct, never, StatementJudgement>({
  machine: statementMachine,
  machineVersion: 1,
  actTypes: statementActTypes,
  examples: {
    'statement.adopt': { type: 'statement.adopt', document: '-' },
    'statement.publish': { type: 'statement.publish', audience: 'staff' },
    'statement.withdraw': { type: 'statement.withdraw', text: '-' },
  } satisfies ExamplesOf<StatementAct>,
  guardsFor,
  asLogged,
  allows: isAllowed,
})

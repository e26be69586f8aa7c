import { and, assign, not, or, setup, stateIn } from 'xstate'
import type { ActType, Outcome, ReportEvent, Route } from './acts.ts'
import { judgedBy } from './judgement.ts'

/**
 * The stages of handling that a region can switch off, in their order. What remains is never reordered.
 * `review`: the supervisor goes through the report before it is decided.
 * `decision`: each matter is decided on its own (a region that compiles campaigns leaves it out).
 * `progress`: a decided matter has an owner who follows it to its end.
 */
export const stages = ['review', 'decision', 'progress'] as const
export type Stage = (typeof stages)[number]

/**
 * The number of this machine; a stored snapshot of another number is replayed from the log. Event types are only
 * added, so each machine reads the logs of those before it as they stand: 1 knew no dialogue.
 */
export const machineVersion = 2

/** What the machine remembers beside its states: codes and ids, never a text or a list. */
export interface ReportContext {
  readonly route?: Route | undefined
  /** The person who carries the matter on. */
  readonly owner?: string | undefined
  readonly outcome?: Outcome | undefined
  /** The other channel to which the reporter was pointed. */
  readonly channel?: string | undefined
  /** The report whose matter this one has joined. */
  readonly lead?: string | undefined
  /** How many other reports have joined this one's matter. */
  readonly members: number
  readonly theme?: string | undefined
}

const { guards, allowed, on, off } = judgedBy<ActType, Stage>()

/**
 * What happens to one report. Four things go on side by side: the handling of its matter, the feedback
 * to its reporter, the dialogue with her, and its way into the summaries. A report that has joined
 * another's matter is handled there; its own handling rests in `joined`.
 *
 * The machine is static. Whom the policy lets act and which stages are on come in through `provide`
 * (see `guardsFor`); as it stands here, it lets nobody do anything.
 */
export const reportMachine = setup({
  types: {
    context: {} as ReportContext,
    events: {} as ReportEvent,
  },
  guards: {
    ...guards,
    leadsNobody: ({ context }) => context.members === 0,
    hasOwner: ({ context }) => context.owner !== undefined,
    // Joining is one level deep, and what went to another channel is not handled here.
    canLead: not(or([stateIn({ handling: 'joined' }), 'isRedirected'])),
    isRedirected: stateIn({ handling: 'redirected' }),
    isOver: or([stateIn({ handling: 'closed' }), 'isRedirected']),
    tellsReporter: ({ event }) => 'text' in event && event.text !== undefined,
  },
  actions: {
    /** Nothing for the machine to remember: that it happened stands in the log. */
    keepInLog: () => {},
    rememberDecision: assign(({ event }) =>
      event.type === 'matter.decide'
        ? { route: event.route, ...(event.owner !== undefined && { owner: event.owner }) }
        : {},
    ),
    rememberOwner: assign(({ event }) => (event.type === 'matter.assign' ? { owner: event.owner } : {})),
    rememberOutcome: assign(({ event }) => (event.type === 'matter.close' ? { outcome: event.outcome } : {})),
    rememberChannel: assign(({ event }) =>
      event.type === 'matter.redirect' ? { channel: event.channel } : {},
    ),
    rememberLead: assign(({ event }) => (event.type === 'matter.join' ? { lead: event.lead } : {})),
    rememberTheme: assign(({ event }) => (event.type === 'report.classify' ? { theme: event.theme } : {})),
    forgetEnding: assign({ outcome: undefined, channel: undefined }),
    /** What was decided before joining is decided anew. */
    forgetLead: assign({ lead: undefined, route: undefined, owner: undefined }),
    gainMember: assign(({ context }) => ({ members: context.members + 1 })),
    loseMember: assign(({ context }) => ({ members: context.members - 1 })),
  },
}).createMachine({
  id: 'report',
  context: { members: 0 },
  type: 'parallel',
  on: {
    'view.record': { guard: allowed('view.record'), actions: 'keepInLog' },
    'member.add': { guard: 'canLead', actions: 'gainMember' },
    'member.remove': { guard: not('leadsNobody'), actions: 'loseMember' },
  },
  states: {
    handling: {
      initial: 'open',
      states: {
        open: {
          initial: 'arrived',
          on: {
            'matter.redirect': {
              guard: and([allowed('matter.redirect'), 'tellsReporter']),
              target: 'redirected',
              actions: 'rememberChannel',
            },
            'matter.join': {
              guard: and([allowed('matter.join'), 'leadsNobody']),
              target: 'joined',
              actions: 'rememberLead',
            },
          },
          states: {
            arrived: {
              on: {
                'matter.review': { guard: and([allowed('matter.review'), on('review')]), target: 'reviewed' },
                'matter.decide': {
                  guard: and([allowed('matter.decide'), on('decision'), off('review')]),
                  target: 'decided',
                  actions: 'rememberDecision',
                },
                'matter.close': {
                  guard: and([allowed('matter.close'), 'tellsReporter', off('decision'), off('review')]),
                  target: '#report.handling.closed',
                  actions: 'rememberOutcome',
                },
              },
            },
            reviewed: {
              on: {
                'matter.decide': {
                  guard: and([allowed('matter.decide'), on('decision')]),
                  target: 'decided',
                  actions: 'rememberDecision',
                },
                'matter.close': {
                  guard: and([allowed('matter.close'), 'tellsReporter', off('decision')]),
                  target: '#report.handling.closed',
                  actions: 'rememberOutcome',
                },
              },
            },
            decided: {
              always: { guard: 'hasOwner', target: 'inProgress' },
              on: {
                'matter.decide': {
                  guard: allowed('matter.decide'),
                  target: 'decided',
                  actions: 'rememberDecision',
                },
                'matter.assign': {
                  guard: allowed('matter.assign'),
                  target: 'inProgress',
                  actions: 'rememberOwner',
                },
                'matter.close': {
                  guard: and([allowed('matter.close'), 'tellsReporter', off('progress')]),
                  target: '#report.handling.closed',
                  actions: 'rememberOutcome',
                },
              },
            },
            inProgress: {
              on: {
                'matter.decide': {
                  guard: allowed('matter.decide'),
                  target: 'decided',
                  actions: 'rememberDecision',
                },
                'matter.assign': { guard: allowed('matter.assign'), actions: 'rememberOwner' },
                'step.log': { guard: allowed('step.log'), actions: 'keepInLog' },
                'matter.close': {
                  guard: and([allowed('matter.close'), 'tellsReporter']),
                  target: '#report.handling.closed',
                  actions: 'rememberOutcome',
                },
              },
            },
          },
        },
        closed: {
          on: {
            'matter.reopen': [
              {
                guard: and([allowed('matter.reopen'), 'hasOwner']),
                target: 'open.inProgress',
                actions: 'forgetEnding',
              },
              { guard: allowed('matter.reopen'), target: 'open.arrived', actions: 'forgetEnding' },
            ],
          },
        },
        redirected: {
          on: {
            'matter.reopen': {
              guard: allowed('matter.reopen'),
              target: 'open.arrived',
              actions: 'forgetEnding',
            },
          },
        },
        joined: {
          on: {
            'matter.separate': {
              guard: allowed('matter.separate'),
              target: 'open.arrived',
              actions: 'forgetLead',
            },
          },
        },
      },
    },
    feedback: {
      initial: 'awaited',
      states: {
        // Every end of the handling carries words to the reporter; being joined shares the lead's.
        awaited: {
          always: [
            { guard: stateIn({ handling: 'joined' }), target: 'shared' },
            { guard: stateIn({ handling: 'closed' }), target: 'given' },
            { guard: stateIn({ handling: 'redirected' }), target: 'given' },
          ],
          on: { 'feedback.give': { guard: allowed('feedback.give'), target: 'given' } },
        },
        given: {
          on: { 'feedback.give': { guard: allowed('feedback.give'), actions: 'keepInLog' } },
        },
        shared: {
          always: { guard: not(stateIn({ handling: 'joined' })), target: 'awaited' },
        },
      },
    },
    dialogue: {
      initial: 'quiet',
      on: {
        'reporter.ask': { guard: and([allowed('reporter.ask'), not('isOver')]), target: '.asked' },
        // Beside the report, which stands as it is (VK-10): after the end too, which it does not undo.
        'report.add': { guard: not('isRedirected'), target: '.quiet' },
      },
      states: {
        quiet: {},
        // Nobody is kept waiting for an answer that would come too late.
        asked: { always: { guard: 'isOver', target: 'quiet' } },
      },
    },
    compilation: {
      initial: 'unclassified',
      on: {
        'report.classify': {
          guard: allowed('report.classify'),
          target: '.classified',
          actions: 'rememberTheme',
        },
        'report.compile': '.compiled',
      },
      states: { unclassified: {}, classified: {}, compiled: {} },
    },
  },
})

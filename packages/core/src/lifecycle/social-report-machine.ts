import { and, assign, not, or, setup } from 'xstate'
import { judgedBy } from './judgement.ts'
import type { PolicyAct } from './policy.ts'
import { receiverKey } from './receiver.ts'
import type { SocialReportAct } from './social-report-acts.ts'

/** What of a social report's way a region can switch off: the interpretation workshop of staff (PO-02). */
export const socialReportStages = ['workshop'] as const
export type SocialReportStage = (typeof socialReportStages)[number]

/** What the machine remembers beside its states: numbers, codes and ids. */
export interface SocialReportContext {
  /** How many versions have been published; the number of the one that stands. */
  readonly version: number
  /** The approval level at which it is, 0 the lowest. Of no meaning unless it is in approval. */
  readonly level: number
  /** The document that was last submitted: the one that the levels approve. */
  readonly document?: string | undefined
  /** The document of the version that stands, while a correction of it is being written too. */
  readonly published?: string | undefined
  /** How many social reports of units below are gathered in it. */
  readonly parts: number
  /** Which version each receiver was last given, by its {@link receiverKey}. */
  readonly presented: Readonly<Record<string, number>>
  /** The other sources that stand beside the reports (PO-05): the id of each, with its kind. */
  readonly sources?: Readonly<Record<string, string>> | undefined
}

const { guards, allowed, on, off } = judgedBy<PolicyAct, SocialReportStage>()

/** While it is being written, and not after: the levels approve it with its sources as they are. */
const sources = {
  'source.add': { guard: and([allowed('source.add'), not('hasSource')]), actions: 'rememberSource' },
  'source.remove': { guard: and([allowed('source.remove'), 'hasSource']), actions: 'forgetSource' },
} as const

/**
 * A social report (SS-05, PO-02, PO-03): written, refined in a workshop, approved by one level after the
 * other, published. Beside that, who was given what is published, and what they said (SS-07).
 *
 * A correction goes the whole ladder again, though not through the workshop, and becomes a version of its
 * own: nothing is published but the very document that every level has approved.
 */
export const socialReportMachine = setup({
  types: {
    context: {} as SocialReportContext,
    events: {} as SocialReportAct,
  },
  guards: {
    ...guards,
    // Three that the profile's ladder answers. In a replay all hold: passing on and approving are two acts.
    levelAllows: (): boolean => false,
    isBelowTop: (): boolean => false,
    isAtTop: (): boolean => false,
    isAtBottom: ({ context }) => context.level === 0,
    isCorrection: ({ context }) => context.version > 0,
    isPublished: ({ context, event }) =>
      event.type === 'socialReport.present' && event.version <= context.version,
    wasPresented: ({ context, event }) =>
      event.type === 'socialReport.answer' && Object.hasOwn(context.presented, receiverKey(event)),
    hasSource: ({ context, event }) =>
      'source' in event && Object.hasOwn(context.sources ?? {}, event.source),
  },
  actions: {
    /** Nothing for the machine to remember: that it happened stands in the log. */
    keepInLog: () => {},
    gainPart: assign(({ context }) => ({ parts: context.parts + 1 })),
    rememberDocument: assign(({ event }) =>
      event.type === 'socialReport.submit' ? { document: event.document, level: 0 } : {},
    ),
    climb: assign(({ context }) => ({ level: context.level + 1 })),
    descend: assign(({ context }) => ({ level: context.level - 1 })),
    rememberVersion: assign(({ context }) => ({ version: context.version + 1, published: context.document })),
    rememberPresented: assign(({ context, event }) =>
      event.type === 'socialReport.present'
        ? { presented: { ...context.presented, [receiverKey(event)]: event.version } }
        : {},
    ),
    rememberSource: assign(({ context, event }) =>
      event.type === 'source.add' ? { sources: { ...context.sources, [event.source]: event.kind } } : {},
    ),
    forgetSource: assign(({ context, event }) => {
      if (event.type !== 'source.remove') return {}
      const others = Object.entries(context.sources ?? {}).filter(([source]) => source !== event.source)
      return { sources: Object.fromEntries(others) }
    }),
  },
}).createMachine({
  id: 'socialReport',
  context: { version: 0, level: 0, parts: 0, presented: {} },
  type: 'parallel',
  states: {
    writing: {
      initial: 'drafting',
      states: {
        drafting: {
          on: {
            ...sources,
            'socialReport.include': { guard: allowed('socialReport.include'), actions: 'gainPart' },
            'socialReport.takeToWorkshop': {
              guard: and([allowed('socialReport.takeToWorkshop'), on('workshop')]),
              target: 'inWorkshop',
            },
            'socialReport.submit': {
              guard: and([allowed('socialReport.submit'), or([off('workshop'), 'isCorrection'])]),
              target: 'inApproval',
              actions: 'rememberDocument',
            },
          },
        },
        inWorkshop: {
          on: {
            ...sources,
            'socialReport.submit': {
              guard: allowed('socialReport.submit'),
              target: 'inApproval',
              actions: 'rememberDocument',
            },
          },
        },
        inApproval: {
          on: {
            'socialReport.pass': { guard: and(['levelAllows', 'isBelowTop']), actions: 'climb' },
            'socialReport.return': [
              { guard: and(['levelAllows', 'isAtBottom']), target: 'drafting' },
              { guard: and(['levelAllows', not('isAtBottom')]), actions: 'descend' },
            ],
            'socialReport.approve': { guard: and(['levelAllows', 'isAtTop']), target: 'approved' },
          },
        },
        approved: {
          on: {
            'socialReport.publish': {
              guard: allowed('socialReport.publish'),
              target: 'published',
              actions: 'rememberVersion',
            },
            // What may not be published after all, such as a quote whose approval was taken back, is no dead end.
            'socialReport.return': [
              { guard: and(['levelAllows', 'isAtBottom']), target: 'drafting' },
              { guard: and(['levelAllows', not('isAtBottom')]), target: 'inApproval', actions: 'descend' },
            ],
          },
        },
        published: {
          on: {
            'socialReport.correct': { guard: allowed('socialReport.correct'), target: 'drafting' },
          },
        },
      },
    },
    discussion: {
      initial: 'awaited',
      on: {
        'socialReport.present': {
          guard: and([allowed('socialReport.present'), 'isPublished']),
          target: '.presented',
          actions: 'rememberPresented',
        },
        'socialReport.recordView': { guard: allowed('socialReport.recordView'), actions: 'keepInLog' },
      },
      states: {
        awaited: {},
        presented: {
          on: {
            'socialReport.answer': {
              guard: and([allowed('socialReport.answer'), 'wasPresented']),
              target: 'answered',
            },
          },
        },
        answered: {
          on: {
            'socialReport.answer': {
              guard: and([allowed('socialReport.answer'), 'wasPresented']),
              actions: 'keepInLog',
            },
          },
        },
      },
    },
  },
})

import { and, assign, setup } from 'xstate'
import type { PlainDate } from '../clock/index.ts'
import type { CampaignAct, CampaignClockEvent, CampaignEvent } from './campaign-acts.ts'
import { type CampaignActType, campaignActTypes } from './campaign-acts.ts'
import { asLogged, guardsFor, isAllowed, type JudgementOf, judgedBy, type Rules } from './judgement.ts'
import { type ExamplesOf, lifecycleOf, type Snapshot } from './lifecycle-of.ts'

/** What of a campaign a region can switch off: the interpretation workshop of staff (PO-02). */
export const campaignStages = ['interpretation'] as const
export type CampaignStage = (typeof campaignStages)[number]

/** What the machine remembers beside its states. */
export interface CampaignContext {
  /** The first day on which it can be answered. */
  readonly opens?: PlainDate | undefined
  /** The last such day, inclusive. */
  readonly closes?: PlainDate | undefined
  /** The summary that was compiled of it. */
  readonly summary?: string | undefined
  /** The social report that came of it. */
  readonly report?: string | undefined
}

const { guards, allowed, on, off } = judgedBy<CampaignActType, CampaignStage>()

/**
 * One time that a campaign comes round (PO-01, PO-07): told of first, open for some weeks, then compiled,
 * interpreted and reported. It opens and closes by the calendar, never by hand; the machine is told the day.
 */
export const campaignMachine = setup({
  types: {
    context: {} as CampaignContext,
    events: {} as CampaignEvent,
  },
  guards: {
    ...guards,
    isWindow: ({ event }) => event.type === 'campaign.announce' && event.opens <= event.closes,
    isInWindow: ({ context: { opens, closes }, event }) =>
      event.type === 'campaign.open' &&
      opens !== undefined &&
      closes !== undefined &&
      opens <= event.on &&
      event.on <= closes,
    isAfterWindow: ({ context: { closes }, event }) =>
      event.type === 'campaign.close' && closes !== undefined && closes < event.on,
    // A promise is not taken back: the last day can only move away.
    isLater: ({ context: { closes }, event }) =>
      event.type === 'campaign.extend' && closes !== undefined && closes < event.closes,
  },
  actions: {
    rememberWindow: assign(({ event }) =>
      event.type === 'campaign.announce' ? { opens: event.opens, closes: event.closes } : {},
    ),
    rememberEnd: assign(({ event }) => (event.type === 'campaign.extend' ? { closes: event.closes } : {})),
    rememberSummary: assign(({ event }) =>
      event.type === 'campaign.compile' ? { summary: event.summary } : {},
    ),
    rememberReport: assign(({ event }) => (event.type === 'campaign.report' ? { report: event.report } : {})),
  },
}).createMachine({
  id: 'campaign',
  context: {},
  initial: 'planned',
  states: {
    planned: {
      on: {
        'campaign.announce': {
          guard: and([allowed('campaign.announce'), 'isWindow']),
          target: 'announced',
          actions: 'rememberWindow',
        },
        'campaign.cancel': { guard: allowed('campaign.cancel'), target: 'cancelled' },
      },
    },
    announced: {
      on: {
        'campaign.announce': {
          guard: and([allowed('campaign.announce'), 'isWindow']),
          actions: 'rememberWindow',
        },
        'campaign.cancel': { guard: allowed('campaign.cancel'), target: 'cancelled' },
        'campaign.open': { guard: 'isInWindow', target: 'open' },
      },
    },
    open: {
      on: {
        'campaign.extend': {
          guard: and([allowed('campaign.extend'), 'isLater']),
          actions: 'rememberEnd',
        },
        'campaign.close': { guard: 'isAfterWindow', target: 'closed' },
      },
    },
    closed: {
      on: {
        'campaign.compile': {
          guard: allowed('campaign.compile'),
          target: 'compiled',
          actions: 'rememberSummary',
        },
      },
    },
    compiled: {
      on: {
        'campaign.interpret': {
          guard: and([allowed('campaign.interpret'), on('interpretation')]),
          target: 'interpreted',
        },
        'campaign.report': {
          guard: and([allowed('campaign.report'), off('interpretation')]),
          target: 'reported',
          actions: 'rememberReport',
        },
      },
    },
    interpreted: {
      on: {
        'campaign.report': {
          guard: allowed('campaign.report'),
          target: 'reported',
          actions: 'rememberReport',
        },
      },
    },
    reported: {},
    cancelled: {},
  },
})

export type CampaignState =
  | 'planned'
  | 'announced'
  | 'open'
  | 'closed'
  | 'compiled'
  | 'interpreted'
  | 'reported'
  | 'cancelled'
export type CampaignSnapshot = Snapshot<CampaignState, CampaignContext>
export type CampaignJudgement = JudgementOf<Rules<CampaignStage>>

/** The life of one time that a campaign comes round. Reports are taken in while it stands in `open`. */
export const campaignLifecycle = lifecycleOf<
  CampaignSnapshot,
  CampaignAct,
  CampaignClockEvent,
  CampaignJudgement
>({
  machine: campaignMachine,
  machineVersion: 1,
  actTypes: campaignActTypes,
  examples: {
    'campaign.announce': {
      type: 'campaign.announce',
      opens: '2026-10-05' as PlainDate,
      closes: '2026-11-06' as PlainDate,
    },
    'campaign.cancel': { type: 'campaign.cancel', text: '-' },
    'campaign.extend': { type: 'campaign.extend', closes: '9999-12-31' as PlainDate },
    'campaign.compile': { type: 'campaign.compile', summary: '-' },
    'campaign.interpret': { type: 'campaign.interpret', text: '-' },
    'campaign.report': { type: 'campaign.report', report: '-' },
  } satisfies ExamplesOf<CampaignAct>,
  guardsFor,
  asLogged,
  allows: isAllowed,
})

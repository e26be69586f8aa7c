import * as z from 'zod/mini'
import type { PlainDate } from '../clock/index.ts'
import { day, id, typesOf, words } from './act-parts.ts'

/** What members of staff can do to a campaign. `text` is as in the acts on a report: words in, an id in the log. */
export const campaignActSchema = z.discriminatedUnion('type', [
  /** Those who are asked are told when (PO-01). Both days inclusive; announced anew, the window moves. */
  z.strictObject({ type: z.literal('campaign.announce'), opens: day, closes: day, text: z.optional(words) }),
  z.strictObject({ type: z.literal('campaign.cancel'), text: words }),
  /** A later last day, inclusive, while the campaign is open. */
  z.strictObject({ type: z.literal('campaign.extend'), closes: day, text: z.optional(words) }),
  /** What came in has been compiled into a summary (PO-02). */
  z.strictObject({ type: z.literal('campaign.compile'), summary: id }),
  /** The interpretation workshop has been held; `text` is what it said (PO-02). */
  z.strictObject({ type: z.literal('campaign.interpret'), text: words }),
  /** The social report that came of it. */
  z.strictObject({ type: z.literal('campaign.report'), report: id }),
])

export type CampaignAct = z.infer<typeof campaignActSchema>
export type CampaignActType = CampaignAct['type']

/** What the calendar does to a campaign: the day on which it looks is part of the event. */
export type CampaignClockEvent =
  | { readonly type: 'campaign.open'; readonly on: PlainDate }
  | { readonly type: 'campaign.close'; readonly on: PlainDate }

export type CampaignEvent = CampaignAct | CampaignClockEvent

/** All acts, in the order in which a campaign mostly meets them. */
export const campaignActTypes: readonly CampaignActType[] = typesOf(campaignActSchema)

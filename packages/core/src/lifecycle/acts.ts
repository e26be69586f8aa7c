import * as z from 'zod/mini'
import { id, typesOf, words } from './act-parts.ts'

/** Where a matter is taken (PS-05, PS-13). A profile offers those it uses. */
export const routes = ['unit', 'team', 'crossSector', 'partner', 'national', 'legislative'] as const
export type Route = (typeof routes)[number]

/** What came of a matter when it was closed. */
export const outcomes = ['carriedOut', 'partlyCarriedOut', 'takenForward', 'noted', 'notCarriedOut'] as const
export type Outcome = (typeof outcomes)[number]

/** For what whoever handles a matter turns to its reporter: to learn more, or to invite her to help solve it (PS-16). */
export const askPurposes = ['question', 'invitation'] as const
export type AskPurpose = (typeof askPurposes)[number]

/**
 * What members of staff can do to a report or its matter. On the way in, `text` holds the words that go
 * with the act; in the event log it holds the id of an erasable text instead, so that the log can be kept
 * for ever and the words cannot be found in it.
 */
export const actSchema = z.discriminatedUnion('type', [
  /** The supervisor has gone through the report, and may say how it looks from the unit. */
  z.strictObject({ type: z.literal('matter.review'), text: z.optional(words) }),
  /** Where the matter is taken; whoever decides may name at once who carries it on (PS-05, PS-06). */
  z.strictObject({
    type: z.literal('matter.decide'),
    route: z.enum(routes),
    owner: z.optional(id),
    text: z.optional(words),
  }),
  z.strictObject({ type: z.literal('matter.assign'), owner: id, text: z.optional(words) }),
  /** A step taken by whoever carries the matter on (PS-06). */
  z.strictObject({ type: z.literal('step.log'), text: words }),
  /** The end of the handling: `text` tells the reporter what came of it. */
  z.strictObject({ type: z.literal('matter.close'), outcome: z.enum(outcomes), text: words }),
  /** The report belongs to another channel (PS-12): `text` tells the reporter what to do now. */
  z.strictObject({ type: z.literal('matter.redirect'), channel: id, text: words }),
  z.strictObject({ type: z.literal('matter.reopen'), text: words }),
  /** The report is about the same phenomenon as another, and is handled with it from now on. */
  z.strictObject({ type: z.literal('matter.join'), lead: id, text: z.optional(words) }),
  z.strictObject({ type: z.literal('matter.separate'), text: z.optional(words) }),
  /** A word to the reporter on the way. */
  z.strictObject({ type: z.literal('feedback.give'), text: words }),
  /** A question to the reporter, or an invitation: an anonymous one reads it in the tracking, and answers there. */
  z.strictObject({ type: z.literal('reporter.ask'), purpose: z.enum(askPurposes), text: words }),
  /** A differing view, recorded beside the report and never instead of it (VK-10). */
  z.strictObject({ type: z.literal('view.record'), text: words }),
  /** The one primary theme, by which the report is counted (SS-04). */
  z.strictObject({ type: z.literal('report.classify'), theme: id }),
])

export type Act = z.infer<typeof actSchema>
export type ActType = Act['type']

/** What happens to a report without anybody's act on it. */
export type SystemEvent =
  /** Another report joined this one's matter, or left it. */
  | { readonly type: 'member.add'; readonly report: string }
  | { readonly type: 'member.remove'; readonly report: string }
  /** The reporter has added to her report by its receipt; it answers what she was asked, if she was. */
  | { readonly type: 'report.add'; readonly text: string }
  /** The report has been counted in a published edition. */
  | { readonly type: 'report.compile'; readonly edition: string }

/** What the log of a report holds after its submission. `text` is the id of an erasable text there. */
export type ReportEvent = Act | SystemEvent

/** All acts, in the order in which a matter mostly meets them. */
export const actTypes: readonly ActType[] = typesOf(actSchema)

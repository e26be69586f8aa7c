import * as z from 'zod/mini'
import { audiences, day, id, typesOf, words } from './act-parts.ts'
import { namesOne, receiver } from './receiver.ts'

/**
 * What members of staff can do to a social report. `document` is the id of a text that no longer changes
 * once it is named here; `text` is as in the acts on a report: words in, an id in the log. So are the title,
 * publisher, citation and link of a source.
 */
export const socialReportActSchema = z.discriminatedUnion('type', [
  /** The social report of a unit below is gathered into this one (PO-10). */
  z.strictObject({ type: z.literal('socialReport.include'), report: id }),
  /**
   * Another source joins the picture, dated and cited (PO-05): `kind` is one of the profile's `sources`,
   * `date` the day that it bears. It stands beside the reports and is never counted among them.
   */
  z.strictObject({
    type: z.literal('source.add'),
    source: id,
    kind: id,
    date: day,
    title: words,
    publisher: words,
    citation: words,
    /** Where it can be read. */
    link: z.optional(z.string().check(z.maxLength(2_000), z.regex(/^https:\/\/\S+$/))),
  }),
  z.strictObject({ type: z.literal('source.remove'), source: id, text: words }),
  /** Staff refine the compiled phenomena in an interpretation workshop (PO-02). */
  z.strictObject({ type: z.literal('socialReport.takeToWorkshop'), document: id }),
  /** From here on it is this very document that is approved, and then published. */
  z.strictObject({ type: z.literal('socialReport.submit'), document: id, text: z.optional(words) }),
  /** A level passes it on to the next, with its own follow-up (PO-03). */
  z.strictObject({ type: z.literal('socialReport.pass'), text: words }),
  /**
   * A level sends it back one step: to the level before, from the first one to its writers. What is approved the last
   * level can still send back, until it is published.
   */
  z.strictObject({ type: z.literal('socialReport.return'), text: words }),
  /** The last level approves it, with its own follow-up (PO-03). */
  z.strictObject({ type: z.literal('socialReport.approve'), text: words }),
  z.strictObject({ type: z.literal('socialReport.publish'), audience: z.enum(audiences) }),
  /** Something in a published version is wrong: a new one is written, and the old one stays. */
  z.strictObject({ type: z.literal('socialReport.correct'), text: words }),
  /** A body (SS-07) or a unit (VA-05) was given the version, 1 the first. */
  z
    .strictObject({
      type: z.literal('socialReport.present'),
      ...receiver,
      version: z.int().check(z.positive()),
      text: z.optional(words),
    })
    .check(namesOne),
  /**
   * What a body or a unit said of the version that it was last given, and so has handled (SS-07, VA-05,
   * VA-09). A unit's answer is judged where the unit stands: `path` of the judgement leads to it.
   */
  z.strictObject({ type: z.literal('socialReport.answer'), ...receiver, text: words }).check(namesOne),
  /** What a municipality, an organisation or an expert by experience said of the findings (PO-12). */
  z.strictObject({ type: z.literal('socialReport.recordView'), from: id, text: words }),
])

export type SocialReportAct = z.infer<typeof socialReportActSchema>
export type SocialReportActType = SocialReportAct['type']

/** All acts, in the order in which a social report mostly meets them. */
export const socialReportActTypes: readonly SocialReportActType[] = typesOf(socialReportActSchema)

/** The acts of the approval levels: the profile's ladder gives them, not its policy table. */
export const approvalActs = ['socialReport.pass', 'socialReport.return', 'socialReport.approve'] as const
export type ApprovalAct = (typeof approvalActs)[number]

/** Whether it is the ladder that gives this act. */
export function isApprovalAct(act: string): act is ApprovalAct {
  return (approvalActs as readonly string[]).includes(act)
}

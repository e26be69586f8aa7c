import * as z from 'zod/mini'
import { audiences, id, typesOf, words } from './act-parts.ts'

/** What members of staff can do to a proposed topic, and to the phenomenon brief that it becomes. */
export const briefActSchema = z.discriminatedUnion('type', [
  /** Of the topics proposed, this one is worked on (PO-11). */
  z.strictObject({ type: z.literal('brief.choose'), text: z.optional(words) }),
  z.strictObject({ type: z.literal('brief.passOver'), text: words }),
  /** The workshop on the phenomenon has been held (PO-04); `text` is what it said. */
  z.strictObject({ type: z.literal('brief.holdWorkshop'), text: words }),
  /** The brief as it now stands; written anew, until it is published. */
  z.strictObject({ type: z.literal('brief.write'), document: id }),
  z.strictObject({ type: z.literal('brief.publish'), audience: z.enum(audiences) }),
])

export type BriefAct = z.infer<typeof briefActSchema>
export type BriefActType = BriefAct['type']

/** All acts, in the order in which a brief mostly meets them. */
export const briefActTypes: readonly BriefActType[] = typesOf(briefActSchema)

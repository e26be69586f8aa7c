import * as z from 'zod/mini'
import { id, typesOf, words } from './act-parts.ts'
import { outcomes } from './acts.ts'
import { namesOneAtMost, receiver } from './receiver.ts'

/** What a finding or a proposal was used for (VA-06). */
export const uses = [
  'serviceDevelopment',
  'research',
  'advocacy',
  'communication',
  'welfareReport',
  'welfarePlan',
  'qualitySystem',
] as const
export type Use = (typeof uses)[number]

/**
 * What members of staff can do to a proposal. `text` and the four parts of a welfare plan's measure are
 * words on the way in, and ids of erasable texts in the log.
 */
export const proposalActSchema = z.discriminatedUnion('type', [
  /** Accepted, and given to the one person who carries it out. */
  z.strictObject({ type: z.literal('proposal.accept'), owner: id, text: z.optional(words) }),
  z.strictObject({ type: z.literal('proposal.reject'), text: words }),
  z.strictObject({ type: z.literal('proposal.assign'), owner: id, text: z.optional(words) }),
  z.strictObject({ type: z.literal('proposal.logStep'), text: words }),
  /** Taken into the welfare plan `plan`, with all that a measure of it has (PS-14). Again, as it is renewed. */
  z.strictObject({
    type: z.literal('proposal.carryIntoPlan'),
    plan: id,
    goal: words,
    measures: words,
    indicators: words,
    responsible: words,
  }),
  /** Its place in a classification beside the theme: a facet of the taxonomy, such as the fields of work (PO-08). */
  z.strictObject({ type: z.literal('proposal.classify'), facet: id, value: id }),
  z.strictObject({ type: z.literal('proposal.end'), outcome: z.enum(outcomes), text: words }),
  z.strictObject({ type: z.literal('proposal.reopen'), text: words }),
  /** A reader can see what it led to (VA-06), and with whom: the body or the unit that used it, if it is known. */
  z
    .strictObject({
      type: z.literal('proposal.recordUse'),
      use: z.enum(uses),
      ...receiver,
      text: z.optional(words),
    })
    .check(namesOneAtMost),
])

export type ProposalAct = z.infer<typeof proposalActSchema>
export type ProposalActType = ProposalAct['type']

/** All acts, in the order in which a proposal mostly meets them. */
export const proposalActTypes: readonly ProposalActType[] = typesOf(proposalActSchema)

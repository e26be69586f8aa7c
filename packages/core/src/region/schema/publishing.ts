import * as z from 'zod/mini'
import { audiences } from '../../lifecycle/act-parts.ts'
import { postScopes } from '../../lifecycle/policy.ts'
import { socialReportStages } from '../../lifecycle/social-report-machine.ts'
import { kebab, localized, plainDay, word } from './basics.ts'

const audience = z.enum(audiences)

/** One step of the ladder: whoever holds such a post, seen from the unit of the report, passes it on. */
const approval = z.strictObject({
  id: kebab,
  label: localized,
  role: word,
  scope: z.enum(postScopes),
})

/**
 * A kind of social report that the region writes (SS-05). A region in which units, areas and the region
 * each write their own has a kind for each (PO-10), since each begins its way at another level.
 */
const socialReport = z.strictObject({
  id: kebab,
  label: localized,
  /** The level of the organisation whose units write one each; left out: one for the whole region. */
  level: z.optional(word),
  /** The kind of the level below whose reports are gathered into this one (PO-10). */
  gathers: z.optional(kebab),
  /** The stages that are on; left out: all of them. */
  stages: z.optional(z.readonly(z.array(z.enum(socialReportStages)))),
  /** Who approves it, from below (PO-03). */
  approvals: z.readonly(z.array(approval).check(z.minLength(1))),
  /** To whom it is published, if nothing else is said then (SS-12). */
  audience,
  /** Set where each work unit is expected to handle what is published, and to answer (VA-05). */
  toUnits: z.optional(z.literal(true)),
})

export const socialReportsSchema = z.optional(z.readonly(z.array(socialReport)))

/** A kind of source that joins the picture beside the reports, and is never counted among them (PO-05). */
const source = z.strictObject({
  id: kebab,
  label: localized,
  /** Who publishes it. */
  publisher: localized,
  /** The event of the clock at which it arrives. */
  event: z.optional(kebab),
})

export const sourcesSchema = z.optional(z.readonly(z.array(source).check(z.minLength(1))))

/** How a kind of document is published: to whom, if nothing else is said then (SS-12). */
export const publishedSchema = z.optional(z.strictObject({ audience }))

/** From when to when these units, and all below them, could report (SS-11). Both days inclusive. */
const coverage = z.strictObject({
  from: plainDay,
  to: z.optional(plainDay),
  units: z.readonly(z.array(kebab).check(z.minLength(1))),
})

/** Where reporting began unit by unit. Left out: every unit could report as long as it was there. */
export const coverageSchema = z.optional(z.readonly(z.array(coverage).check(z.minLength(1))))

/** The implementation plan, by the template that regions share (PO-13, TH-02). */
export const implementationPlanSchema = z.optional(
  z.strictObject({
    /** Counts up with every plan that is approved. */
    version: z.int().check(z.positive()),
    /** Both days inclusive. */
    validFrom: plainDay,
    validTo: plainDay,
    /** The body that approves it. */
    approver: kebab,
    /** The bodies that are told of it. */
    informed: z.readonly(z.array(kebab)),
    /** The event of the clock at which it is reviewed (PO-06). */
    review: kebab,
    /** What the plan says, by the parts of the national template (TH-02). */
    parts: z.strictObject({
      management: localized,
      goals: localized,
      organisation: localized,
      regionalInformation: localized,
      nationalInformation: localized,
      workPractices: localized,
      competence: localized,
      communication: localized,
      /** How it is updated and followed. */
      followUp: localized,
    }),
  }),
)

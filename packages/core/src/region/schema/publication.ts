import * as z from 'zod/mini'
import { periodKinds } from '../../clock/index.ts'
import { audiences } from '../../lifecycle/act-parts.ts'
import { postScopes } from '../../lifecycle/policy.ts'
import { answerRules } from '../../report/published-text.ts'
import { leastValues } from '../../summary/suppress.ts'
import { kebab, localized, word } from './basics.ts'

/** A named table of the summaries: by which dimensions its reports are counted. */
const table = z.strictObject({
  id: word,
  label: localized,
  /**
   * Levels of the organisation, `municipality`, `theme`, `nature`, `route`, `outcome` or a choice field. A
   * field with several answers is the only dimension of its table: a report counts once for each (SS-02).
   */
  dimensions: z.readonly(z.array(word)),
  /**
   * Who sees the table in published editions: the region's own staff, or everyone (SS-12). Left out, it is not
   * published: only those see its live figures to whom the policy gives `summary.read`.
   */
  audience: z.optional(z.enum(audiences)),
})

/**
 * Periods of the region's own, such as a reporting year that closes in October (VA-01). They are called
 * `{id}-{year}` by the year of their last day; `{id}-{year}-1`, `{id}-{year}-2` where several close a year (VK-06).
 * Published periods keep their days for good: a rhythm that changes gets a new id.
 */
const reportingPeriods = z.strictObject({
  id: kebab,
  /** What one of them is called, without its year. */
  label: localized,
  /** The last days of the periods of a year, inclusive, in calendar order. 29 February is the last of February. */
  ends: z.readonly(
    z
      .array(
        z.strictObject({
          /** 1–12. */
          month: z.int(),
          /** 1–31. */
          day: z.int(),
        }),
      )
      .check(z.minLength(1)),
  ),
})

/** Those who hold a post of this role. */
const announced = z.strictObject({
  role: word,
  /** Seen from what is published; a summary of the whole region reaches only posts by `region`. */
  scope: z.enum(postScopes),
})

/** How the region adds up and publishes. */
export const publicationSchema = z.strictObject({
  /** The smallest count that a published table shows below the whole region; under 3 it would hide nothing. */
  threshold: z.int().check(z.gte(leastValues)),
  /** The periods of the calendar by which the region adds up, by kind. It adds up by its campaigns as well. */
  periods: z.readonly(z.array(z.enum(periodKinds))),
  reportingPeriods: z.optional(z.readonly(z.array(reportingPeriods))),
  tables: z.readonly(z.array(table).check(z.minLength(1))),
  /**
   * Whether every answer is published as it is, which `texts.warning` must say (VA-02), or only those that
   * somebody approved; the latter if left out. Neither ever publishes a text that no person approved.
   */
  answers: z.optional(z.enum(answerRules)),
  /** Who is told when a summary is published (VK-04, SS-05, PS-13). */
  announce: z.optional(z.readonly(z.array(announced).check(z.minLength(1)))),
})

import * as z from 'zod/mini'
import { leastValues } from '../../summary/suppress.ts'
import { localized, word } from './basics.ts'

/** A named table of the summaries: by which dimensions its reports are counted. */
const table = z.strictObject({
  id: word,
  label: localized,
  /** Levels of the organisation, `municipality`, `theme`, `nature`, `route`, `outcome` or a choice field. */
  dimensions: z.readonly(z.array(word)),
  /** Whether the table stands in published editions; else only staff see it. */
  published: z.optional(z.boolean()),
})

/** How the region adds up and publishes. */
export const publicationSchema = z.strictObject({
  /** The smallest count that a published table shows below the whole region; under 3 it would hide nothing. */
  threshold: z.int().check(z.gte(leastValues)),
  /** The periods by which the region adds up, by kind. */
  periods: z.readonly(
    z.array(z.enum(['year', 'half', 'quarter', 'month', 'councilTerm'])).check(z.minLength(1)),
  ),
  tables: z.readonly(z.array(table).check(z.minLength(1))),
})

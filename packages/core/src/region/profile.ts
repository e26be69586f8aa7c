import * as z from 'zod/mini'
import { mappingSchema } from '../import/mapping.ts'
import { kebab, lang, localized } from './schema/basics.ts'
import { alwaysOpenSchema, campaignsSchema } from './schema/campaigns.ts'
import { clockSchema } from './schema/clock.ts'
import { formSchema } from './schema/form.ts'
import { bodiesSchema, groupsSchema } from './schema/groups.ts'
import { handlingSchema } from './schema/handling.ts'
import { lettersSchema } from './schema/letters.ts'
import { lookSchema } from './schema/look.ts'
import { levelSchema, municipalitySchema, postSchema, roleSchema, unitSchema } from './schema/organisation.ts'
import { publicationSchema } from './schema/publication.ts'
import {
  coverageSchema,
  implementationPlanSchema,
  publishedSchema,
  socialReportsSchema,
  sourcesSchema,
} from './schema/publishing.ts'
import { surveySchema } from './schema/survey.ts'
import { taxonomySchema } from './schema/taxonomy.ts'
import {
  accessibilitySchema,
  channelSchema,
  examplesSchema,
  resultsSchema,
  textsSchema,
} from './schema/texts.ts'
import { wordsSchema } from './schema/words.ts'

/**
 * The one file that a region writes: everything in which it differs from the others, as plain JSON.
 * The shapes are here; what the parts must agree on, `crossCheck` holds.
 */
export const profileSchema = z.strictObject({
  /** The tenant: it leads every key and stands in every address. Never changed. */
  slug: kebab,
  /** Counts up with every change that goes into use. */
  version: z.int().check(z.positive()),
  /** What the region is called. */
  name: localized,
  /** The national code of the wellbeing services county, two digits; several profiles may share one. */
  regionCode: z.optional(z.string().check(z.regex(/^\d{2}$/))),
  /** Set on a region that does not exist. */
  fictional: z.optional(z.boolean()),
  /** The languages of the region's texts, the first one the fallback. */
  languages: z.readonly(z.array(lang).check(z.minLength(1))),
  /** Languages that need not be complete; what they lack is shown in the fallback, marked as such. */
  partial: z.optional(z.readonly(z.array(lang))),
  texts: textsSchema,
  /** The colour and the logo of what the region publishes. */
  look: lookSchema,
  /** What the form and the tracking say for themselves, in languages that are not there already. */
  words: z.optional(wordsSchema),
  form: formSchema,
  examples: examplesSchema,
  results: resultsSchema,
  channels: z.readonly(z.array(channelSchema)),
  accessibility: accessibilitySchema,
  /** The levels of the organisation from the top down; reports come from the last. */
  levels: z.readonly(z.array(levelSchema).check(z.minLength(1))),
  units: z.readonly(z.array(unitSchema).check(z.minLength(1))),
  municipalities: z.readonly(z.array(municipalitySchema)),
  roles: z.readonly(z.array(roleSchema).check(z.minLength(1))),
  posts: z.readonly(z.array(postSchema).check(z.minLength(1))),
  taxonomy: taxonomySchema,
  handling: handlingSchema,
  clock: clockSchema,
  publication: publicationSchema,
  /** Reporting windows that open and close (PO-01, PO-07). */
  campaigns: campaignsSchema,
  alwaysOpen: alwaysOpenSchema,
  /** The working groups (SS-08). */
  groups: groupsSchema,
  /** The bodies that are given what is published (SS-07). */
  bodies: bodiesSchema,
  /** The kinds of social reports that are written (SS-05, PO-03). */
  socialReports: socialReportsSchema,
  /** The other sources that join the picture (PO-05). */
  sources: sourcesSchema,
  /** Whether working groups give statements (SS-08, PS-10). */
  statement: publishedSchema,
  /** Whether phenomena are worked through in workshops (PO-04). */
  brief: publishedSchema,
  /** Which units could report, and when (SS-11). */
  coverage: coverageSchema,
  implementationPlan: implementationPlanSchema,
  /** The information letters to staff and to supervisors (VK-09). */
  letters: lettersSchema,
  /** The staff survey about the reporting itself (PS-15). */
  survey: surveySchema,
  /** How the columns of the files are read in which the region has gathered reports elsewhere, the newest first. */
  imports: z.optional(z.readonly(z.array(mappingSchema).check(z.minLength(1)))),
})

/** What is written in a profile's file. */
export type ProfileInput = z.input<typeof profileSchema>
/** A profile that `defineRegion` has checked. */
export type Profile = z.infer<typeof profileSchema>
export type Unit = z.infer<typeof unitSchema>
export type PostInProfile = z.infer<typeof postSchema>
export type Channel = z.infer<typeof channelSchema>
export type ProfileTexts = z.infer<typeof textsSchema>
export type ProfileTable = Profile['publication']['tables'][number]

import * as z from 'zod/mini'
import type { PlainDate } from '../clock/index.ts'
import { campaignOutlook, staffCampaigns } from './campaigns.ts'
import type { Profile } from './profile.ts'
import { lang, localized } from './schema/basics.ts'
import { alwaysOpenSchema } from './schema/campaigns.ts'
import { formSchema } from './schema/form.ts'
import { levelSchema, municipalitySchema } from './schema/organisation.ts'
import {
  accessibilitySchema,
  channelSchema,
  examplesSchema,
  resultsSchema,
  textsSchema,
} from './schema/texts.ts'
import { wordsSchema } from './schema/words.ts'
import { reportingUnits, unitPath } from './units.ts'

/** A unit as the public sees it: what it is called and where it belongs. */
const publicUnit = z.object({
  id: z.string(),
  level: z.string(),
  label: localized,
  parent: z.optional(z.string()),
  municipality: z.optional(z.string()),
})

/** When the form is open because the staff is asked (PO-01), seen from one day. All days inclusive. */
const publicCampaign = z.object({
  id: z.string(),
  label: localized,
  /** Now, if it is open, and the next time. */
  windows: z.array(z.object({ from: z.iso.date(), to: z.iso.date() })),
  /** When the results of its latest time are due, unless that is past. */
  ready: z.optional(z.iso.date()),
})

/**
 * What the world may know of a profile. A whitelist: what is not named here does not get out, whatever
 * is added to the profile one day. No post, no mailbox, no policy.
 */
export const publicProfileSchema = z.object({
  slug: z.string(),
  version: z.number(),
  name: localized,
  regionCode: z.optional(z.string()),
  fictional: z.optional(z.boolean()),
  languages: z.readonly(z.array(lang)),
  texts: textsSchema,
  words: z.optional(wordsSchema),
  form: formSchema,
  examples: examplesSchema,
  results: resultsSchema,
  channels: z.readonly(z.array(channelSchema)),
  accessibility: accessibilitySchema,
  levels: z.readonly(z.array(levelSchema)),
  units: z.readonly(z.array(publicUnit)),
  municipalities: z.readonly(z.array(municipalitySchema)),
  alwaysOpen: alwaysOpenSchema,
  /** The campaigns for staff; only in the profile of a given day. */
  campaigns: z.optional(z.array(publicCampaign)),
})

export type PublicProfile = z.infer<typeof publicProfileSchema>

/**
 * The public part of a profile. Given a day, only the units that can be reported from on that day (and
 * those above them) are in it, and the days of the campaigns as they stand on it.
 */
export function publicProfile(profile: Profile, on?: PlainDate): PublicProfile {
  const { campaigns: _, ...rest } = profile
  if (!on) return publicProfileSchema.parse(rest)
  const open = new Set(reportingUnits(profile, on).flatMap(({ id }) => unitPath(profile, id)))
  const units = profile.units.filter(({ id }) => open.has(id))
  const campaigns = staffCampaigns(profile).map((campaign) => ({
    id: campaign.id,
    label: campaign.label,
    ...campaignOutlook(profile, campaign, on),
  }))
  return publicProfileSchema.parse({ ...rest, units, ...(campaigns.length > 0 && { campaigns }) })
}

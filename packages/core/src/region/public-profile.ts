import * as z from 'zod/mini'
import type { PlainDate } from '../clock/index.ts'
import type { Profile } from './profile.ts'
import { lang, localized } from './schema/basics.ts'
import { formSchema } from './schema/form.ts'
import { levelSchema, municipalitySchema } from './schema/organisation.ts'
import { channelSchema, textsSchema } from './schema/texts.ts'
import { reportingUnits, unitPath } from './units.ts'

/** A unit as the public sees it: what it is called and where it belongs. */
const publicUnit = z.object({
  id: z.string(),
  level: z.string(),
  label: localized,
  parent: z.optional(z.string()),
  municipality: z.optional(z.string()),
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
  form: formSchema,
  channels: z.readonly(z.array(channelSchema)),
  levels: z.readonly(z.array(levelSchema)),
  units: z.readonly(z.array(publicUnit)),
  municipalities: z.readonly(z.array(municipalitySchema)),
})

export type PublicProfile = z.infer<typeof publicProfileSchema>

/**
 * The public part of a profile. Given a day, only the units that can be reported from on that day (and
 * those above them) are in it.
 */
export function publicProfile(profile: Profile, on?: PlainDate): PublicProfile {
  if (!on) return publicProfileSchema.parse(profile)
  const open = new Set(reportingUnits(profile, on).flatMap(({ id }) => unitPath(profile, id)))
  const units = profile.units.filter(({ id }) => open.has(id))
  return publicProfileSchema.parse({ ...profile, units })
}

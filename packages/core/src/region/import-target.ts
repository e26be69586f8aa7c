import type { PlainDate } from '../clock/index.ts'
import type { ImportTarget } from '../import/index.ts'
import type { Profile } from './profile.ts'
import { lowestUnits, reportingUnits } from './units.ts'

/** What the rows of an office's file are read for: the region's form, and what its cells can name. */
export function importTarget(
  profile: Pick<Profile, 'form' | 'languages' | 'units' | 'levels' | 'taxonomy'>,
): ImportTarget {
  const days = new Map<PlainDate, ReturnType<typeof reportingUnits>>()
  return {
    form: profile.form,
    languages: profile.languages,
    units: lowestUnits(profile),
    unitsOn(day) {
      const known = days.get(day) ?? reportingUnits(profile, day)
      days.set(day, known)
      return known
    },
    themes: profile.taxonomy.themes.filter(({ retired }) => !retired),
  }
}

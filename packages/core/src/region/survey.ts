import type { Survey } from '../survey/index.ts'
import type { Profile } from './profile.ts'

/**
 * The staff survey of a region as it is asked (PS-15): its localities are the municipalities, or the units of
 * the level that the profile names, those that have ended left out. `undefined` if the region has none.
 */
export function surveyOf({
  survey,
  municipalities,
  units,
}: Pick<Profile, 'survey' | 'municipalities' | 'units'>): Survey | undefined {
  if (!survey) return undefined
  const { statements, reasons, professions, locality } = survey
  const places = units.filter(({ level, validTo }) => level === locality && validTo === undefined)
  return {
    statements,
    reasons,
    professions,
    localities:
      locality === 'municipality'
        ? municipalities.map(({ code, label }) => ({ id: code, label }))
        : places.map(({ id, label }) => ({ id, label })),
  }
}

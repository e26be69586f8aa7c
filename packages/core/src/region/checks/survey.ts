import { untold } from '../../survey/index.ts'
import type { Profile } from '../profile.ts'
import { surveyOf } from '../survey.ts'
import { type CheckProblem, problemIf } from './check-problem.ts'
import { alike, repeated, unknown } from './list.ts'

/** The staff survey (PS-15): can each answer be told from the others, and is there a day and a place for it? */
export function surveyProblems(profile: Profile): CheckProblem[] {
  const { survey, clock, levels } = profile
  if (!survey) return []
  const { statements, reasons, professions } = survey
  const lists = Object.entries({ statements, reasons, professions })
  const places = ['municipality', ...levels.map(({ id }) => id)]
  const events = clock.map(({ id }) => id)
  return [
    ...unknown(['survey', 'event'], 'event', survey.event, events),
    ...lists.flatMap(([key, list]) => [...repeated(['survey', key], list), ...alike(['survey', key], list)]),
    ...professions.flatMap(({ id }, index) =>
      problemIf(id === untold, ['survey', 'professions', index, 'id'], 'reservedProfession', { id }),
    ),
    ...unknown(['survey', 'locality'], 'place', survey.locality, places),
    ...problemIf(
      places.includes(survey.locality) && surveyOf(profile)?.localities.length === 0,
      ['survey', 'locality'],
      'noLocality',
      { place: survey.locality },
    ),
  ]
}

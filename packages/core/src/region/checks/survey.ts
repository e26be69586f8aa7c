import { untold } from '../../survey/index.ts'
import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { surveyOf } from '../survey.ts'
import { alike, repeated, unknown } from './list.ts'

/** The staff survey (PS-15): can each answer be told from the others, and is there a day and a place for it? */
export function surveyProblems(profile: Profile): Problem[] {
  const { survey, clock, levels } = profile
  if (!survey) return []
  const { statements, reasons, professions } = survey
  const lists = Object.entries({ statements, reasons, professions })
  const places = ['municipality', ...levels.map(({ id }) => id)]
  const events = clock.map(({ id }) => id)
  return [
    ...unknown(['survey', 'event'], 'event of the clock', survey.event, events),
    ...lists.flatMap(([key, list]) => [...repeated(['survey', key], list), ...alike(['survey', key], list)]),
    ...professions.flatMap(({ id }, index) =>
      id === untold
        ? [
            {
              path: ['survey', 'professions', index, 'id'],
              message: `"${id}" is how those are counted who do not tell their profession`,
              mend: 'choose another id',
            },
          ]
        : [],
    ),
    ...unknown(['survey', 'locality'], 'place', survey.locality, places),
    ...(places.includes(survey.locality) && surveyOf(profile)?.localities.length === 0
      ? [
          {
            path: ['survey', 'locality'],
            message: `there is no ${survey.locality} to choose`,
            mend: 'write another level of the organisation, or municipality',
          },
        ]
      : []),
  ]
}

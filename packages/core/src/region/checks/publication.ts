import { toldBy } from '../../summary/nesting.ts'
import { dimensionsOf, severalDimensionsOf } from '../dimensions.ts'
import type { Profile } from '../profile.ts'
import { suppressionRule } from '../suppression.ts'
import { type CheckProblem, problemIf } from './check-problem.ts'
import { alike, repeated, twice, unknown } from './list.ts'

/** The named tables: do they count by what is there to count by? */
export function publicationProblems(profile: Profile): CheckProblem[] {
  const known = dimensionsOf(profile)
  return [
    ...twice(['publication', 'periods'], profile.publication.periods),
    ...repeated(['publication', 'tables'], profile.publication.tables),
    ...alike(['publication', 'tables'], profile.publication.tables),
    ...profile.publication.tables.flatMap(({ dimensions }, index) =>
      dimensions.flatMap((dimension, nth) =>
        unknown(['publication', 'tables', index, 'dimensions', nth], 'dimension', dimension, known),
      ),
    ),
    ...profile.publication.tables.flatMap(({ dimensions }, index) =>
      twinProblems(profile, dimensions, index),
    ),
    ...profile.publication.tables.flatMap(({ dimensions }, index) =>
      needlessProblems(profile, dimensions, index),
    ),
    ...profile.publication.tables.flatMap(({ dimensions }, index) =>
      crossedProblems(profile, dimensions, index),
    ),
  ]
}

/** Two tables by the same dimensions would be one figure under two names, and could be published apart. */
function twinProblems(
  { publication }: Profile,
  dimensions: readonly string[],
  index: number,
): CheckProblem[] {
  const name = (of: readonly string[]) => [...of].sort().join()
  const first = publication.tables.findIndex((table) => name(table.dimensions) === name(dimensions))
  return problemIf(first !== index, ['publication', 'tables', index, 'dimensions'], 'sameTable', {
    table: publication.tables[first]?.id ?? '',
  })
}

/** By the unit, a table is counted by all that the unit tells too: its service area, its municipality. */
function needlessProblems(profile: Profile, dimensions: readonly string[], index: number): CheckProblem[] {
  const path = ['publication', 'tables', index, 'dimensions']
  const { nested = [] } = suppressionRule(profile)
  const needless = dimensions.flatMap((dimension, nth) => {
    const others = dimensions.filter((other) => other !== dimension)
    return problemIf(toldBy(others, nested).has(dimension), [...path, nth], 'toldAlready', { dimension })
  })
  return [...twice(path, dimensions), ...needless]
}

/** Several answers crossed with anything else could be neither added up nor subtracted (SS-02). */
function crossedProblems(profile: Profile, dimensions: readonly string[], index: number): CheckProblem[] {
  if (dimensions.length === 1) return []
  const several = severalDimensionsOf(profile)
  return dimensions.flatMap((dimension, nth) =>
    problemIf(
      several.includes(dimension),
      ['publication', 'tables', index, 'dimensions', nth],
      'severalCrossed',
      { dimension },
    ),
  )
}

import type { Problem } from '../../words/problem.ts'
import { dimensionsOf } from '../dimensions.ts'
import type { Profile } from '../profile.ts'
import { repeated, unknown } from './list.ts'

/** The named tables: do they count by what is there to count by? */
export function publicationProblems(profile: Profile): Problem[] {
  const known = dimensionsOf(profile)
  return [
    ...repeated(['publication', 'tables'], profile.publication.tables),
    ...profile.publication.tables.flatMap(({ dimensions }, index) =>
      dimensions.flatMap((dimension, nth) =>
        unknown(['publication', 'tables', index, 'dimensions', nth], 'dimension', dimension, known),
      ),
    ),
  ]
}

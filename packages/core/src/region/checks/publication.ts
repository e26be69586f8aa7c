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
    ...profile.publication.tables.flatMap(({ dimensions }, index) =>
      twiceProblems(profile, dimensions, index),
    ),
  ]
}

/** Two tables by the same dimensions would be one figure under two names, and could be published apart. */
function twiceProblems({ publication }: Profile, dimensions: readonly string[], index: number): Problem[] {
  const name = (of: readonly string[]) => [...of].sort().join()
  const first = publication.tables.findIndex((table) => name(table.dimensions) === name(dimensions))
  if (first === index) return []
  return [
    {
      path: ['publication', 'tables', index, 'dimensions'],
      message: `it counts by the same as "${publication.tables[first]?.id}"`,
      mend: 'take one of the two tables out',
    },
  ]
}

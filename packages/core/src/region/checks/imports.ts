import { type MappingProblem, mappingProblems } from '../../import/index.ts'
import { importTarget } from '../import-target.ts'
import type { Profile } from '../profile.ts'

/** Mappings of files name fields, choices, units and themes that the region has. */
export function importProblems(profile: Profile): MappingProblem[] {
  const target = importTarget(profile)
  return (profile.imports ?? []).flatMap((mapping, index) =>
    mappingProblems(target, mapping).map(({ path, ...problem }) => ({
      ...problem,
      path: ['imports', index, ...path],
    })),
  )
}

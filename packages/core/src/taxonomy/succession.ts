import type { Problem } from '../words/problem.ts'
import { knownIds } from './moves.ts'
import type { Taxonomy } from './taxonomy.ts'

/**
 * What keeps `newer` from following `older` as the next version: whatever a report may have been classified
 * under must still be there, retired if need be, or have moved. Empty when every old report stays countable.
 */
export function successionProblems(older: Taxonomy, newer: Taxonomy): Problem[] {
  return [...nameProblems(older, newer), ...lossProblems(older, newer)]
}

function nameProblems(older: Taxonomy, newer: Taxonomy): Problem[] {
  if (newer.id !== older.id) {
    const message = `a version of "${older.id}" cannot be called "${newer.id}"`
    return [{ path: ['id'], message, mend: `keep the id "${older.id}"` }]
  }
  if (newer.version > older.version) return []
  const message = `version ${newer.version} does not come after version ${older.version}`
  return [{ path: ['version'], message, mend: `write ${older.version + 1}` }]
}

function lossProblems(older: Taxonomy, newer: Taxonomy): Problem[] {
  const known = new Set(knownIds(newer))
  return knownIds(older)
    .filter((id) => !known.has(id))
    .map((id) => ({
      path: ['themes'],
      message: `reports classified under "${id}" would no longer be counted`,
      mend: 'keep it as retired, or say in moves which theme counts them now',
    }))
}

import { endOf } from './chain.ts'
import type { Taxonomy } from './taxonomy.ts'

/** The id to which a move leads from this one, or `undefined` where none does. */
export function movedTo(taxonomy: Pick<Taxonomy, 'moves'>, id: string): string | undefined {
  return taxonomy.moves.find(({ from }) => from === id)?.to
}

/**
 * The theme that today counts what was once classified under `id`: follows the moves to their end. An id
 * that has not moved is returned as it is.
 * @throws {RangeError} when the moves go round in a circle, which no defined taxonomy lets them do.
 */
export function currentTheme(taxonomy: Taxonomy, id: string): string {
  const current = endOf(id, (from) => movedTo(taxonomy, from))
  if (current === undefined) throw new RangeError(`The moves of ${taxonomy.id} go in a circle from "${id}"`)
  return current
}

/** Every theme under which this version may find a report classified: those that it has, and those that moved. */
export function knownIds({ themes, moves }: Taxonomy): readonly string[] {
  return [...themes.map(({ id }) => id), ...moves.map(({ from }) => from)]
}

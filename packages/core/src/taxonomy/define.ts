import type { Lang } from '../words/localized.ts'
import type { Problem } from '../words/problem.ts'
import type { Facet, Move, Taxonomy, TaxonomyRef, ThemeDefinition } from './taxonomy.ts'
import { TaxonomyError } from './taxonomy-error.ts'
import { taxonomyProblems } from './taxonomy-problems.ts'

/** A base taxonomy as its author writes it. */
export interface TaxonomyDefinition<Id extends string> extends TaxonomyRef {
  /** The languages in which every text must be there. */
  readonly languages?: readonly Lang[] | undefined
  readonly themes: readonly ThemeDefinition<Id>[]
  readonly moves?: readonly Move[] | undefined
  readonly facets?: readonly Facet[] | undefined
}

/**
 * A base taxonomy: themes to which those of regions can roll up. The compiler knows its ids (see `ThemeId`).
 * Returns plain JSON, frozen to the bottom.
 * @throws {TaxonomyError} with everything that is wrong with it.
 */
export function defineTaxonomy<const Id extends string>({
  id,
  version,
  languages,
  themes,
  moves = [],
  facets = [],
}: TaxonomyDefinition<Id>): Taxonomy<Id> {
  const taxonomy: Taxonomy<Id> = { id, version, languages, extends: [], themes, moves, facets }
  return sound(taxonomy, taxonomyProblems(taxonomy))
}

/**
 * A frozen copy of a taxonomy that has no problems.
 * @throws {TaxonomyError} where it has some.
 */
export function sound<Id extends string>(taxonomy: Taxonomy<Id>, problems: readonly Problem[]): Taxonomy<Id> {
  if (problems.length > 0) throw new TaxonomyError(`The taxonomy "${taxonomy.id}"`, problems)
  return JSON.parse(JSON.stringify(taxonomy), (_, value) => Object.freeze(value)) as Taxonomy<Id>
}

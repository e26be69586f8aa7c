import { DefinitionError } from '../words/problem.ts'

/** Thrown where a taxonomy is defined or extended and has problems: all of them at once. */
export class TaxonomyError extends DefinitionError {
  override readonly name = 'TaxonomyError'
}

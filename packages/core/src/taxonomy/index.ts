export { baseTaxonomy } from './base.ts'
export { defineTaxonomy, type TaxonomyDefinition } from './define.ts'
export { extendTaxonomy } from './extend.ts'
export type { AddedTheme, TaxonomyExtension } from './extension.ts'
export { fieldsOfWork } from './fields-of-work.ts'
export { fromSkos } from './from-skos.ts'
export { currentTheme } from './moves.ts'
export { rollUp, rollUpCounts } from './roll-up.ts'
export { type SkosConcept, type SkosDocument, type SkosOptions, type SkosScheme, toSkos } from './skos.ts'
export { successionProblems } from './succession.ts'
export {
  type Facet,
  type Matches,
  type MatchKind,
  type Move,
  matchKinds,
  type Taxonomy,
  type TaxonomyRef,
  type Term,
  type Theme,
  type ThemeDefinition,
  type ThemeId,
  themeOf,
  themesOf,
  unclassified,
} from './taxonomy.ts'
export { TaxonomyError } from './taxonomy-error.ts'
export { taxonomyProblems } from './taxonomy-problems.ts'
export { yso } from './yso.ts'

import type { Lang, Localized } from '../words/localized.ts'
import type { Facet, Matches, Move, TaxonomyRef, ThemeDefinition } from './taxonomy.ts'

/** A theme that a region adds. */
export interface AddedTheme<Id extends string, BaseId extends string>
  extends ThemeDefinition<Id, BaseId | Id> {
  /** The theme under which it belongs: one of the base, or another that is added here. */
  readonly broader: NoInfer<BaseId | Id>
}

/** What a region does to the taxonomy on which it builds. */
export interface TaxonomyExtension<Id extends string, BaseId extends string> extends TaxonomyRef {
  /** The languages in which every text must be there; those of the base by default. */
  readonly languages?: readonly Lang[] | undefined
  /** Themes of its own. */
  readonly themes?: readonly AddedTheme<Id, BaseId>[] | undefined
  /** Other names for the same meaning. They replace the base's in all languages: half a name would mislead. */
  readonly rename?: Readonly<Partial<Record<BaseId, Localized>>> | undefined
  /** What a theme covers here, where that is less than in the base; the text replaces the description. */
  readonly narrow?: Readonly<Partial<Record<BaseId, Localized>>> | undefined
  /** Themes not offered here, such as one that the region's own themes divide between them. */
  readonly retire?: readonly BaseId[] | undefined
  /** More concepts of other vocabularies for a theme of the base. */
  readonly map?: Readonly<Partial<Record<BaseId, Matches>>> | undefined
  /** Where themes of the region's own earlier versions are counted now. */
  readonly moves?: readonly Move[] | undefined
  readonly facets?: readonly Facet[] | undefined
}

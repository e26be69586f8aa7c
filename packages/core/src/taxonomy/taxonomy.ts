import type { Lang, Localized } from '../words/localized.ts'

/**
 * The theme of a report that nobody has classified yet. Reserved: no taxonomy can define it, every
 * taxonomy knows it, and it rolls up to itself.
 */
export const unclassified = 'unclassified'

/** A name in a classification; `description` says what it covers. */
export interface Term<Id extends string = string> {
  /** Kebab-case, and never used again for another meaning. */
  readonly id: Id
  readonly label: Localized
  readonly description?: Localized | undefined
}

/** The kinds of mapping to concepts of other vocabularies, named as in SKOS Reference, section 10. */
export const matchKinds = ['exactMatch', 'closeMatch', 'broadMatch'] as const
export type MatchKind = (typeof matchKinds)[number]

/** Concepts of other vocabularies, such as {@link yso}, by their URIs. `broadMatch`: theirs is the wider one. */
export type Matches = { readonly [Kind in MatchKind]?: readonly string[] | undefined }

/** A theme as its author writes it. */
export interface ThemeDefinition<Id extends string = string, Broader extends string = Id>
  extends Term<Id>,
    Matches {
  /** The wider theme right above this one. */
  readonly broader?: NoInfer<Broader> | undefined
  /** No longer offered for new reports; what was classified under it stays countable. */
  readonly retired?: true | undefined
}

/** What a report can be about (SS-04). */
export interface Theme<Id extends string = string> extends ThemeDefinition<Id> {
  /** The taxonomy whose extension brought the theme in; absent in a theme of the bottom base. */
  readonly addedBy?: string | undefined
  /** An extension has it cover less than the taxonomy that it came from. */
  readonly narrowed?: true | undefined
}

/** What was `from` in an earlier version is now counted under `to`; many may move to one, never one to many. */
export interface Move {
  readonly from: string
  readonly to: string
}

/** A second classification beside the theme, counted in a table of its own (PO-08). */
export interface Facet extends Omit<Term, 'description'> {
  readonly values: readonly Term[]
}

/** One version of a taxonomy, by name. */
export interface TaxonomyRef {
  readonly id: string
  readonly version: number
}

/**
 * The themes of a region, or of the base that regions share: plain JSON, inherited themes included, so that
 * what was classified under one version can be read without any other.
 */
export interface Taxonomy<Id extends string = string> extends TaxonomyRef {
  /** Every text is there in each of these; absent where any language will do. */
  readonly languages?: readonly Lang[] | undefined
  /** The taxonomies under this one, the bottom base first; empty in a base. */
  readonly extends: readonly TaxonomyRef[]
  /** In the order in which they are offered. */
  readonly themes: readonly Theme<Id>[]
  readonly moves: readonly Move[]
  readonly facets: readonly Facet[]
}

/** The ids of a taxonomy's themes, as a union: `ThemeId<typeof baseTaxonomy>`. */
export type ThemeId<T extends Taxonomy> = T['themes'][number]['id']

/** The themes offered for classifying a report now, in order: all but the retired ones. */
export function themesOf<Id extends string>(taxonomy: Taxonomy<Id>): readonly Theme<Id>[] {
  return taxonomy.themes.filter(({ retired }) => !retired)
}

/** The theme of this very id, a retired one too; `undefined` for an id that has moved or was never there. */
export function themeOf<Id extends string>(taxonomy: Taxonomy<Id>, id: string): Theme<Id> | undefined {
  return taxonomy.themes.find((theme) => theme.id === id)
}

/** The concepts to which a theme is mapped in this way. */
export function matchesOf(matches: Matches, kind: MatchKind): readonly string[] {
  return matches[kind] ?? []
}

import type { Localized } from '../words/localized.ts'
import { knownIds, movedTo } from './moves.ts'
import { context } from './skos-context.ts'
import {
  type Facet,
  type MatchKind,
  matchesOf,
  matchKinds,
  type Taxonomy,
  type Term,
  type Theme,
  themeOf,
} from './taxonomy.ts'

/** A taxonomy, one of those under it, or a facet. */
export interface SkosScheme {
  readonly id: string
  readonly type: 'ConceptScheme'
  /** Absent in a facet, which has the version of its taxonomy. */
  readonly versionInfo?: string
  readonly language?: readonly string[]
  /** The taxonomies under this one, the bottom base first. */
  readonly source?: readonly string[]
  /** The taxonomy to which a facet belongs. */
  readonly isPartOf?: string
  /** What a facet is called. */
  readonly prefLabel?: Localized
}

export type SkosConcept = {
  readonly id: string
  readonly type: 'Concept'
  readonly inScheme: string
  /** The id of the theme, or of the facet's value. */
  readonly notation: string
  /** Absent where the theme itself is gone and only its move is left. */
  readonly prefLabel?: Localized
  readonly scopeNote?: Localized
  readonly topConceptOf?: string
  readonly broader?: string
  /** A retired theme, or one that has moved. */
  readonly deprecated?: true
  readonly isReplacedBy?: string
} & { readonly [Kind in MatchKind]?: readonly string[] }

export interface SkosDocument {
  readonly '@context': typeof context
  readonly '@graph': readonly (SkosScheme | SkosConcept)[]
}

/** Where concepts get their addresses. */
export interface SkosOptions {
  /**
   * The URI under which all taxonomies stand: a scheme is `<base>/<taxonomy>`, a concept
   * `<base>/<taxonomy>/<theme>`, the scheme of a facet `<base>/<taxonomy>/facets/<facet>`.
   */
  readonly base: string
}

/**
 * The taxonomy as SKOS, in JSON-LD 1.1. Each taxonomy is a scheme of its own; in an extension, an inherited
 * theme matches the concept of the taxonomy that it came from: exactly, or as the wider one where it has been
 * narrowed. So a renamed theme never gives another region's concept a second name (SKOS Reference, S14).
 * Each facet is a scheme too, and part of the taxonomy's.
 */
export function toSkos(taxonomy: Taxonomy, { base }: SkosOptions): SkosDocument {
  const root = base.replace(/\/*$/, '')
  const schemeUri = (id: string) => `${root}/${id}`
  const scheme = schemeUri(taxonomy.id)
  const conceptUri = (id: string) => `${scheme}/${id}`

  const identity = (id: string, inScheme = scheme) =>
    ({ id: `${inScheme}/${id}`, type: 'Concept', inScheme, notation: id }) as const
  const texts = ({ label, description }: Term) => ({
    prefLabel: label,
    ...(description && { scopeNote: description }),
  })
  const replacement = (id: string) => {
    const to = movedTo(taxonomy, id)
    return to === undefined ? {} : { isReplacedBy: conceptUri(to) }
  }
  const concept = (theme: Theme): SkosConcept => ({
    ...identity(theme.id),
    ...texts(theme),
    ...(theme.broader === undefined ? { topConceptOf: scheme } : { broader: conceptUri(theme.broader) }),
    ...matches(theme),
    ...(theme.retired && { deprecated: true }),
    ...replacement(theme.id),
  })
  const matches = (theme: Theme) => {
    const origin = theme.addedBy ?? taxonomy.extends[0]?.id ?? taxonomy.id
    const originKind: MatchKind = theme.narrowed ? 'broadMatch' : 'exactMatch'
    const ofOrigin = origin === taxonomy.id ? [] : [`${schemeUri(origin)}/${theme.id}`]
    return Object.fromEntries(
      matchKinds
        .map((kind) => [kind, [...(kind === originKind ? ofOrigin : []), ...matchesOf(theme, kind)]] as const)
        .filter(([, uris]) => uris.length > 0),
    )
  }
  const facet = ({ id, label, values }: Facet): (SkosScheme | SkosConcept)[] => {
    const part = conceptUri(`facets/${id}`)
    return [
      { id: part, type: 'ConceptScheme', isPartOf: scheme, prefLabel: label },
      ...values.map((value) => ({ ...identity(value.id, part), ...texts(value), topConceptOf: part })),
    ]
  }
  const gone = knownIds(taxonomy).filter((id) => !themeOf(taxonomy, id))
  const { languages, extends: under } = taxonomy
  return {
    '@context': context,
    '@graph': [
      {
        id: scheme,
        type: 'ConceptScheme',
        versionInfo: String(taxonomy.version),
        ...(languages && { language: languages }),
        ...(under.length > 0 && { source: under.map(({ id }) => schemeUri(id)) }),
      },
      ...under.map(
        ({ id, version }): SkosScheme => ({
          id: schemeUri(id),
          type: 'ConceptScheme',
          versionInfo: String(version),
        }),
      ),
      ...taxonomy.themes.map(concept),
      ...gone.map((id): SkosConcept => ({ ...identity(id), deprecated: true, ...replacement(id) })),
      ...taxonomy.facets.flatMap(facet),
    ],
  }
}

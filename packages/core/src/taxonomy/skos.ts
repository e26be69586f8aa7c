import type { Localized } from '../words/localized.ts'
import { knownIds, movedTo } from './moves.ts'
import { type MatchKind, matchesOf, matchKinds, type Taxonomy, type Theme, themeOf } from './taxonomy.ts'

const uriOf = (id: string) => ({ '@id': id, '@type': '@id' }) as const
const byLanguage = (id: string) => ({ '@id': id, '@container': '@language' }) as const

/** What the keys mean, so that the rest of the document can be read as plain JSON. */
const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dct: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  prefLabel: byLanguage('skos:prefLabel'),
  scopeNote: byLanguage('skos:scopeNote'),
  notation: 'skos:notation',
  inScheme: uriOf('skos:inScheme'),
  topConceptOf: uriOf('skos:topConceptOf'),
  broader: uriOf('skos:broader'),
  exactMatch: uriOf('skos:exactMatch'),
  closeMatch: uriOf('skos:closeMatch'),
  broadMatch: uriOf('skos:broadMatch'),
  isReplacedBy: uriOf('dct:isReplacedBy'),
  deprecated: 'owl:deprecated',
  versionInfo: 'owl:versionInfo',
} as const

export interface SkosScheme {
  readonly id: string
  readonly type: 'ConceptScheme'
  readonly versionInfo: string
}

export type SkosConcept = {
  readonly id: string
  readonly type: 'Concept'
  readonly inScheme: string
  /** The theme's id. */
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
  /** The URI under which all taxonomies stand: a scheme is `<base>/<taxonomy>`, a concept `<base>/<taxonomy>/<theme>`. */
  readonly base: string
}

/**
 * The taxonomy as SKOS, in JSON-LD 1.1. Each taxonomy is a scheme of its own; in an extension, an inherited
 * theme matches the concept of the taxonomy that it came from: exactly, or as the wider one where it has been
 * narrowed. So a renamed theme never gives another region's concept a second name (SKOS Reference, S14).
 */
export function toSkos(taxonomy: Taxonomy, { base }: SkosOptions): SkosDocument {
  const root = base.replace(/\/*$/, '')
  const schemeUri = (id: string) => `${root}/${id}`
  const scheme = schemeUri(taxonomy.id)
  const conceptUri = (id: string) => `${scheme}/${id}`

  const identity = (id: string) =>
    ({ id: conceptUri(id), type: 'Concept', inScheme: scheme, notation: id }) as const
  const replacement = (id: string) => {
    const to = movedTo(taxonomy, id)
    return to === undefined ? {} : { isReplacedBy: conceptUri(to) }
  }
  const concept = (theme: Theme): SkosConcept => ({
    ...identity(theme.id),
    prefLabel: theme.label,
    ...(theme.description && { scopeNote: theme.description }),
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
  const gone = knownIds(taxonomy).filter((id) => !themeOf(taxonomy, id))
  return {
    '@context': context,
    '@graph': [
      { id: scheme, type: 'ConceptScheme', versionInfo: String(taxonomy.version) },
      ...taxonomy.themes.map(concept),
      ...gone.map((id): SkosConcept => ({ ...identity(id), deprecated: true, ...replacement(id) })),
    ],
  }
}

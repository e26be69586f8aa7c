const uriOf = (id: string) => ({ '@id': id, '@type': '@id' }) as const
const byLanguage = (id: string) => ({ '@id': id, '@container': '@language' }) as const

/** What the keys of a document mean, so that the rest of it can be read as plain JSON. */
export const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dc: 'http://purl.org/dc/elements/1.1/',
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
  language: 'dc:language',
  // A list, so that the order of the taxonomies under this one outlives a change into triples.
  source: { '@id': 'dct:source', '@type': '@id', '@container': '@list' },
  isPartOf: uriOf('dct:isPartOf'),
} as const

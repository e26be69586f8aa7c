import { expect, test } from 'vitest'
import { baseTaxonomy } from './base.ts'
import { defineTaxonomy } from './define.ts'
import { extendTaxonomy } from './extend.ts'
import { fieldsOfWork } from './fields-of-work.ts'
import { type SkosConcept, toSkos } from './skos.ts'
import type { Taxonomy } from './taxonomy.ts'
import { yso } from './yso.ts'

const base = 'https://example.org/themes'

const region = extendTaxonomy(baseTaxonomy, {
  id: 'region',
  version: 2,
  languages: ['fi'],
  themes: [
    {
      id: 'evictions',
      label: { fi: 'Häädöt' },
      broader: 'housing-and-homelessness',
      exactMatch: [yso.häätö],
    },
  ],
  rename: { other: { fi: 'Kaikki muu' } },
  narrow: { 'mental-health': { fi: 'Vain aikuiset.' } },
  retire: ['resources'],
  moves: [{ from: 'rents', to: 'housing-and-homelessness' }],
})

function conceptOf(taxonomy: Taxonomy, id: string): SkosConcept {
  const found = toSkos(taxonomy, { base })['@graph'].find(
    (node) => 'notation' in node && node.notation === id,
  )
  if (!found || !('notation' in found)) throw new Error(`No concept ${id}`)
  return found
}

test('TH-01 the base is a SKOS scheme of one concept for each theme', () => {
  const [scheme, ...concepts] = toSkos(baseTaxonomy, { base })['@graph']
  expect(scheme).toEqual({
    id: `${base}/rake-base`,
    type: 'ConceptScheme',
    versionInfo: '1',
    language: ['fi', 'sv', 'en'],
  })
  expect(concepts).toHaveLength(baseTaxonomy.themes.length)
  expect(conceptOf(baseTaxonomy, 'close-relationship-violence')).toEqual({
    id: `${base}/rake-base/close-relationship-violence`,
    type: 'Concept',
    inScheme: `${base}/rake-base`,
    notation: 'close-relationship-violence',
    prefLabel: {
      fi: 'Lähisuhdeväkivalta',
      sv: 'Våld i nära relationer',
      en: 'Violence in close relationships',
    },
    scopeNote: baseTaxonomy.themes.find(({ id }) => id === 'close-relationship-violence')?.description,
    topConceptOf: `${base}/rake-base`,
    exactMatch: [yso.lähisuhdeväkivalta],
  })
})

test('a slash at the end of the base changes nothing', () => {
  expect(toSkos(baseTaxonomy, { base: `${base}/` })).toEqual(toSkos(baseTaxonomy, { base }))
})

test('an added theme is a narrower concept in the region’s scheme', () => {
  expect(conceptOf(region, 'evictions')).toEqual({
    id: `${base}/region/evictions`,
    type: 'Concept',
    inScheme: `${base}/region`,
    notation: 'evictions',
    prefLabel: { fi: 'Häädöt' },
    broader: `${base}/region/housing-and-homelessness`,
    exactMatch: [yso.häätö],
  })
})

test('an inherited theme matches the concept of the base, a narrowed one as the wider', () => {
  expect(conceptOf(region, 'other').exactMatch).toEqual([`${base}/rake-base/other`])
  const narrowed = conceptOf(region, 'mental-health')
  expect(narrowed.exactMatch).toBeUndefined()
  expect(narrowed.broadMatch).toEqual([`${base}/rake-base/mental-health`, yso.mielenterveys])
})

test('in an extension of an extension, a theme matches the concept of whoever added it', () => {
  const city = extendTaxonomy(region, { id: 'city', version: 1 })
  expect(conceptOf(city, 'evictions').exactMatch).toEqual([`${base}/region/evictions`, yso.häätö])
  expect(conceptOf(city, 'other').exactMatch).toEqual([`${base}/rake-base/other`])
})

test('a retired theme is deprecated, and a moved one says what has replaced it', () => {
  expect(conceptOf(region, 'resources').deprecated).toBe(true)
  expect(conceptOf(region, 'other').deprecated).toBeUndefined()
  expect(conceptOf(region, 'rents')).toEqual({
    id: `${base}/region/rents`,
    type: 'Concept',
    inScheme: `${base}/region`,
    notation: 'rents',
    deprecated: true,
    isReplacedBy: `${base}/region/housing-and-homelessness`,
  })
})

test('TH-01 the scheme of a region says what it stands on, and in which version', () => {
  const [scheme, under] = toSkos(extendTaxonomy(region, { id: 'city', version: 1 }), { base })['@graph']
  expect(scheme).toMatchObject({ language: ['fi'], source: [`${base}/rake-base`, `${base}/region`] })
  expect(under).toEqual({ id: `${base}/rake-base`, type: 'ConceptScheme', versionInfo: '1' })
})

test('PO-08 a facet is a scheme of its own, part of the taxonomy’s', () => {
  const taxonomy = extendTaxonomy(baseTaxonomy, { id: 'region', version: 1, facets: [fieldsOfWork] })
  const facet = `${base}/region/facets/field-of-work`
  expect(toSkos(taxonomy, { base })['@graph'].slice(-7, -5)).toEqual([
    {
      id: facet,
      type: 'ConceptScheme',
      isPartOf: `${base}/region`,
      prefLabel: fieldsOfWork.label,
    },
    {
      id: `${facet}/knowledge`,
      type: 'Concept',
      inScheme: facet,
      notation: 'knowledge',
      prefLabel: fieldsOfWork.values[0].label,
      scopeNote: fieldsOfWork.values[0].description,
      topConceptOf: facet,
    },
  ])
})

test('a theme that is retired and has moved stands once in the graph', () => {
  const label = { fi: 'Teema' }
  const taxonomy = defineTaxonomy({
    id: 'themes',
    version: 2,
    themes: [
      { id: 'housing', label },
      { id: 'rents', label, retired: true },
    ],
    moves: [{ from: 'rents', to: 'housing' }],
  })
  expect(toSkos(taxonomy, { base })['@graph']).toHaveLength(3)
  expect(conceptOf(taxonomy, 'rents').isReplacedBy).toBe(`${base}/themes/housing`)
})

test('every key of the document is explained by its context', () => {
  const { '@context': context, '@graph': graph } = toSkos(region, { base })
  for (const node of graph) {
    for (const key of [...Object.keys(node), node.type]) expect(context).toHaveProperty(key)
  }
  const ids = graph.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

import { expect, test } from 'vitest'
import { themes as lintukoto } from '../../../regions/src/lintukoto/themes.ts'
import { baseTaxonomy } from './base.ts'
import { extendTaxonomy } from './extend.ts'
import { fieldsOfWork } from './fields-of-work.ts'
import type { Facet } from './taxonomy.ts'
import { taxonomyProblems } from './taxonomy-problems.ts'

test('PO-08 the six fields of structural social work are a facet that regions share', () => {
  expect(fieldsOfWork.values.map(({ label }) => label.fi)).toEqual([
    'Tietotyö',
    'Strategiatyö',
    'Inkluusiotyö',
    'Oikeudenmukaisuustyö',
    'Politiikkatyö',
    'Etsivä sosiaalityö',
  ])
  const region = { id: 'region', version: 1, facets: [fieldsOfWork] }
  const taxonomy = extendTaxonomy(baseTaxonomy, region)
  expect(taxonomyProblems({ ...taxonomy, languages: ['fi', 'sv', 'en'] })).toEqual([])
  expect(lintukoto.facets).toEqual([fieldsOfWork])
})

test('SS-02 the priorities of a welfare programme are a third classification, in plain data', () => {
  const priorities: Facet = {
    id: 'priority',
    label: { fi: 'Painopiste', sv: 'Tyngdpunkt', en: 'Priority' },
    values: [
      {
        id: 'nobody-alone',
        label: { fi: 'Kukaan ei jää yksin', sv: 'Ingen lämnas ensam', en: 'Nobody alone' },
      },
    ],
  }
  const region = { id: 'region', version: 1, facets: [fieldsOfWork, priorities] }
  expect(extendTaxonomy(baseTaxonomy, region).facets.map(({ id }) => id)).toEqual([
    'field-of-work',
    'priority',
  ])
  const twice = { ...region, facets: [fieldsOfWork, fieldsOfWork] }
  expect(() => extendTaxonomy(baseTaxonomy, twice)).toThrow('facets.1.id: "field-of-work" is in use already')
})

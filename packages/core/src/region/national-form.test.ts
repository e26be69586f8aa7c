import { expect, test } from 'vitest'
import { baseTaxonomy, extendTaxonomy } from '../taxonomy/index.ts'
import { defineRegion } from './define-region.ts'
import { exampleProfile } from './example.ts'
import { nationalForm } from './national-form.ts'

const example = exampleProfile()
const region = defineRegion({
  ...example,
  regionCode: '13',
  taxonomy: extendTaxonomy(baseTaxonomy, {
    id: 'own',
    version: 3,
    themes: [
      { id: 'ferries', broader: 'access-to-services', label: { fi: 'Lautat', sv: 'Färjor', en: 'Ferries' } },
      { id: 'queues', broader: 'access-to-services', label: { fi: 'Jonot', sv: 'Köer', en: 'Queues' } },
    ],
  }),
})
const row = (n: number | null, ...key: string[]) => ({ key, n })
const theme = {
  id: 'theme',
  dimensions: ['theme'],
  total: 11,
  rows: [
    row(3, 'ferries'),
    row(4, 'queues'),
    row(2, 'access-to-services'),
    row(1, 'income-and-employment'),
    row(1, 'unclassified'),
  ],
}

test('TH-01 themes roll up to the shared ones with the same sum, under the national code of the region', () => {
  expect(nationalForm(region, [theme])).toEqual({
    region: '13',
    profile: { slug: 'example', version: 1 },
    taxonomy: { id: baseTaxonomy.id, version: baseTaxonomy.version },
    tables: [
      {
        ...theme,
        rows: [row(9, 'access-to-services'), row(1, 'income-and-employment'), row(1, 'unclassified')],
      },
    ],
  })
})

test('TH-01 a municipality keeps its national code, and a crossed table rolls up its themes alone', () => {
  const crossed = {
    id: 'municipality-theme',
    dimensions: ['municipality', 'theme'],
    total: 6,
    rows: [row(1, '901', 'ferries'), row(2, '901', 'queues'), row(3, 'none', 'queues')],
  }
  expect(nationalForm(region, [crossed]).tables[0]?.rows).toEqual([
    row(3, '901', 'access-to-services'),
    row(3, 'none', 'access-to-services'),
  ])
})

test('TH-01 what is hidden stays hidden in every sum', () => {
  const hidden = { ...theme, rows: [row(null, 'ferries'), row(4, 'queues'), row(5, 'income-and-employment')] }
  expect(nationalForm(region, [hidden]).tables[0]?.rows).toEqual([
    row(null, 'access-to-services'),
    row(5, 'income-and-employment'),
  ])
})

test('TH-01 tables by what is the region’s own are left out', () => {
  const own = { id: 'own', dimensions: ['theme', 'unit'], total: 1, rows: [row(1, 'queues', 'north')] }
  expect(nationalForm(region, [own, theme]).tables.map(({ id }) => id)).toEqual(['theme'])
})

test('TH-01 nothing is delivered without a national code, or with a code that nobody else knows', () => {
  expect(() => nationalForm(defineRegion(example), [])).toThrow(/no regionCode/)
  expect(() => nationalForm(region, [{ ...theme, rows: [row(1, 'weather')] }])).toThrow(RangeError)
  const nature = {
    id: 'nature',
    dimensions: ['nature'],
    total: 2,
    rows: [row(1, 'none'), row(1, 'positive')],
  }
  expect(nationalForm(region, [nature]).tables[0]?.rows).toEqual(nature.rows)
  expect(() => nationalForm(region, [{ ...nature, rows: [row(1, 'odd')] }])).toThrow(/cannot be compared/)
})

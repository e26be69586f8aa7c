import { baseTaxonomy, extendTaxonomy, rollUpCounts, successionProblems } from '@rake/core/taxonomy'
import { themes } from './themes.ts'

export const nextYear = extendTaxonomy(baseTaxonomy, {
  id: 'our-region',
  version: 2,
  languages: ['fi', 'sv'],
  themes: [{ id: 'homes', broader: 'housing-and-homelessness', label: { fi: 'Asunnot', sv: 'Bostäder' } }],
  moves: [{ from: 'rents', to: 'homes' }],
  facets: themes.facets,
})

// What would keep an old report from being counted: nothing, [].
export const problems = successionProblems(themes, nextYear)

// As other regions count them: { 'housing-and-homelessness': 6, other: 1 }.
export const national = rollUpCounts(nextYear, { rents: 4, homes: 2, other: 1 })

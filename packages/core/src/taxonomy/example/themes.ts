import { baseTaxonomy, extendTaxonomy, fieldsOfWork, type ThemeId } from '@rake/core/taxonomy'

export const themes = extendTaxonomy(baseTaxonomy, {
  id: 'our-region',
  version: 1,
  languages: ['fi', 'sv'],
  themes: [{ id: 'rents', broader: 'housing-and-homelessness', label: { fi: 'Vuokrat', sv: 'Hyror' } }],
  facets: [fieldsOfWork],
})

/** `rents` and the themes of the base; the compiler refuses every other word. */
export type OurTheme = ThemeId<typeof themes>

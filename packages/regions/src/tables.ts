import type { ProfileTable } from '@rake/core/region'

/* Tables that most regions count, under the names that most give them. Who may see them is each region's own. */

export const byTheme: ProfileTable = {
  id: 'theme',
  label: { fi: 'Teemoittain', sv: 'Enligt tema', en: 'By theme' },
  dimensions: ['theme'],
}
export const byNature: ProfileTable = {
  id: 'nature',
  label: { fi: 'Ilmiön luonteen mukaan', sv: 'Enligt fenomenets karaktär', en: 'By nature' },
  dimensions: ['nature'],
}
export const byMunicipality: ProfileTable = {
  id: 'municipality',
  label: { fi: 'Kunnittain', sv: 'Enligt kommun', en: 'By municipality' },
  dimensions: ['municipality'],
}
export const byServiceArea: ProfileTable = {
  id: 'serviceArea',
  label: { fi: 'Palvelualueittain', sv: 'Enligt serviceområde', en: 'By service area' },
  dimensions: ['serviceArea'],
}
export const byUnit: ProfileTable = {
  id: 'unit',
  label: { fi: 'Yksiköittäin', sv: 'Enligt enhet', en: 'By unit' },
  dimensions: ['unit'],
}
export const byRoute: ProfileTable = {
  id: 'route',
  label: {
    fi: 'Etenemisen mukaan',
    sv: 'Enligt hur ärendet förs vidare',
    en: 'By where the matter is taken',
  },
  dimensions: ['route'],
}
export const byOutcome: ProfileTable = {
  id: 'outcome',
  label: { fi: 'Lopputuloksen mukaan', sv: 'Enligt resultat', en: 'By outcome' },
  dimensions: ['outcome'],
}

import type { Profile } from '@rake/core/region'

/** What the summary counts, and which tables of it stand on the web (VK-06). Which tables is ours. */
export const publication: Profile['publication'] = {
  threshold: 5,
  periods: ['half', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Ilmoituksia yhteensä', sv: 'Alla rapporter', en: 'All reports' },
      dimensions: [],
      published: true,
    },
    {
      id: 'theme',
      label: { fi: 'Teemoittain', sv: 'Enligt tema', en: 'By theme' },
      dimensions: ['theme'],
      published: true,
    },
    {
      id: 'significance',
      label: { fi: 'Merkittävyyden mukaan', sv: 'Enligt betydelse', en: 'By significance' },
      dimensions: ['significance'],
      published: true,
    },
    {
      id: 'serviceArea',
      label: { fi: 'Palvelualueittain', sv: 'Enligt serviceområde', en: 'By service area' },
      dimensions: ['serviceArea'],
      published: true,
    },
    {
      id: 'unit',
      label: { fi: 'Yksiköittäin', sv: 'Enligt enhet', en: 'By unit' },
      dimensions: ['unit'],
    },
    {
      id: 'route',
      label: {
        fi: 'Etenemisen mukaan',
        sv: 'Enligt hur ärendet förs vidare',
        en: 'By where the matter is taken',
      },
      dimensions: ['route'],
    },
    {
      id: 'outcome',
      label: { fi: 'Lopputuloksen mukaan', sv: 'Enligt resultat', en: 'By outcome' },
      dimensions: ['outcome'],
    },
  ],
}

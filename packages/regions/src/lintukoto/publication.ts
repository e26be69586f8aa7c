import type { Profile } from '@rake/core/region'

/** What the quarterly summary counts, and which tables of it everyone may see. */
export const publication: Profile['publication'] = {
  threshold: 5,
  periods: ['quarter', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Havaintoja yhteensä', sv: 'Alla iakttagelser', en: 'All observations' },
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
      id: 'nature',
      label: { fi: 'Ilmiön luonteen mukaan', sv: 'Enligt fenomenets karaktär', en: 'By nature' },
      dimensions: ['nature'],
      published: true,
    },
    {
      id: 'serviceArea',
      label: { fi: 'Palvelualueittain', sv: 'Enligt serviceområde', en: 'By service area' },
      dimensions: ['serviceArea'],
      published: true,
    },
    {
      id: 'municipality',
      label: { fi: 'Kunnittain', sv: 'Enligt kommun', en: 'By municipality' },
      dimensions: ['municipality'],
      published: true,
    },
    { id: 'unit', label: { fi: 'Yksiköittäin', sv: 'Enligt enhet', en: 'By unit' }, dimensions: ['unit'] },
    {
      id: 'significance',
      label: { fi: 'Merkittävyyden mukaan', sv: 'Enligt betydelse', en: 'By significance' },
      dimensions: ['significance'],
    },
    {
      id: 'team-size',
      label: { fi: 'Tiimin koon mukaan', sv: 'Enligt teamets storlek', en: 'By size of team' },
      dimensions: ['teamSize'],
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

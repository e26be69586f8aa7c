import type { Profile } from '@rake/core/region'

/** What the quarterly summary counts, and who may see which tables of it (SS-12). */
export const publication: Profile['publication'] = {
  threshold: 5,
  answers: 'asTheyAre',
  announce: [
    { role: 'wellbeingCoordinator', scope: 'region' },
    { role: 'supervisor', scope: 'region' },
  ],
  periods: ['quarter', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Havaintoja yhteensä', sv: 'Alla iakttagelser', en: 'All observations' },
      dimensions: [],
      audience: 'everyone',
    },
    {
      id: 'theme',
      label: { fi: 'Teemoittain', sv: 'Enligt tema', en: 'By theme' },
      dimensions: ['theme'],
      audience: 'everyone',
    },
    {
      id: 'nature',
      label: { fi: 'Ilmiön luonteen mukaan', sv: 'Enligt fenomenets karaktär', en: 'By nature' },
      dimensions: ['nature'],
      audience: 'everyone',
    },
    {
      id: 'serviceArea',
      label: { fi: 'Palvelualueittain', sv: 'Enligt serviceområde', en: 'By service area' },
      dimensions: ['serviceArea'],
      audience: 'everyone',
    },
    {
      id: 'municipality',
      label: { fi: 'Kunnittain', sv: 'Enligt kommun', en: 'By municipality' },
      dimensions: ['municipality'],
      audience: 'everyone',
    },
    {
      id: 'unit',
      label: { fi: 'Yksiköittäin', sv: 'Enligt enhet', en: 'By unit' },
      dimensions: ['unit'],
      audience: 'staff',
    },
    {
      // Several answers: each report counts once for each of its priorities.
      id: 'priorities',
      label: {
        fi: 'Hyvinvointiohjelman painopisteittäin',
        sv: 'Enligt tyngdpunkt i välfärdsprogrammet',
        en: 'By priority of the welfare programme',
      },
      dimensions: ['priorities'],
      audience: 'everyone',
    },
    {
      id: 'significance',
      label: { fi: 'Merkittävyyden mukaan', sv: 'Enligt betydelse', en: 'By significance' },
      dimensions: ['significance'],
      audience: 'staff',
    },
    {
      id: 'team-size',
      label: { fi: 'Tiimin koon mukaan', sv: 'Enligt teamets storlek', en: 'By size of team' },
      dimensions: ['teamSize'],
      audience: 'staff',
    },
    {
      id: 'route',
      label: {
        fi: 'Etenemisen mukaan',
        sv: 'Enligt hur ärendet förs vidare',
        en: 'By where the matter is taken',
      },
      dimensions: ['route'],
      audience: 'staff',
    },
    {
      id: 'outcome',
      label: { fi: 'Lopputuloksen mukaan', sv: 'Enligt resultat', en: 'By outcome' },
      dimensions: ['outcome'],
      audience: 'staff',
    },
  ],
}

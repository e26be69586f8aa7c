import type { Profile } from '@rake/core/region'

/** What the half-yearly summary counts (PS-07), and which tables of it everyone may see. */
export const publication: Profile['publication'] = {
  threshold: 5,
  periods: ['half', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Ilmoituksia yhteensä', sv: 'Rapporter sammanlagt', en: 'All reports' },
      dimensions: [],
      published: true,
    },
    {
      id: 'division',
      label: { fi: 'Toimialoittain', sv: 'Enligt verksamhetsområde', en: 'By division' },
      dimensions: ['division'],
      published: true,
    },
    {
      id: 'unit',
      label: { fi: 'Työyksiköittäin', sv: 'Enligt arbetsenhet', en: 'By work unit' },
      dimensions: ['unit'],
      published: true,
    },
    {
      id: 'municipality',
      label: { fi: 'Kunnittain', sv: 'Enligt kommun', en: 'By municipality' },
      dimensions: ['municipality'],
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
      label: {
        fi: 'Ilmiön luonteen mukaan',
        sv: 'Enligt fenomenets karaktär',
        en: 'By nature of the phenomenon',
      },
      dimensions: ['nature'],
      published: true,
    },
    {
      id: 'category',
      label: {
        fi: 'Raportoitavan ilmiön mukaan',
        sv: 'Enligt fenomen som rapporteras',
        en: 'By reported phenomenon',
      },
      dimensions: ['category'],
      published: true,
    },
    {
      id: 'profession',
      label: { fi: 'Ammattiryhmittäin', sv: 'Enligt yrkesgrupp', en: 'By profession' },
      dimensions: ['profession'],
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
    {
      id: 'municipality-theme',
      label: {
        fi: 'Kunnittain ja teemoittain',
        sv: 'Enligt kommun och tema',
        en: 'By municipality and theme',
      },
      dimensions: ['municipality', 'theme'],
    },
    {
      id: 'municipality-nature',
      label: {
        fi: 'Kunnittain ja ilmiön luonteen mukaan',
        sv: 'Enligt kommun och fenomenets karaktär',
        en: 'By municipality and nature of the phenomenon',
      },
      dimensions: ['municipality', 'nature'],
    },
  ],
}

import type { Profile } from '@rake/core/region'

/**
 * What the quarterly summary and the yearly report count (SS-03, SS-05), and what of it everyone may see.
 * Of the first report the themes were published (SS-06); the other tables are ours.
 */
export const publication: Profile['publication'] = {
  threshold: 5,
  periods: ['quarter', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Raportteja yhteensä', sv: 'Rapporter sammanlagt', en: 'All reports' },
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
    },
    {
      id: 'municipality',
      label: { fi: 'Kunnittain', sv: 'Enligt kommun', en: 'By municipality' },
      dimensions: ['municipality'],
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

/** SS-05: once a year. SS-09: its workshop is a good-practice dialogue. Who approves it is ours. */
export const socialReports: Profile['socialReports'] = [
  {
    id: 'sosiaalinen-raportti',
    label: { fi: 'Sosiaalinen raportti', sv: 'Social rapport', en: 'Social report' },
    stages: ['workshop'],
    approvals: [
      {
        id: 'sosiaalijohtaja',
        label: { fi: 'Sosiaalijohtaja', sv: 'Socialdirektör', en: 'Social director' },
        role: 'socialDirector',
        scope: 'region',
      },
    ],
    audience: 'everyone',
  },
]

/** SS-08: the working group’s yearly statement. That everyone may read it is ours. */
export const statement: Profile['statement'] = { audience: 'everyone' }

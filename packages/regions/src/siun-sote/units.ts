import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/** Two levels, as far as the practice speaks of them: service areas, and what belongs to each. */
export const levels: Profile['levels'] = [
  { id: 'serviceArea', label: { fi: 'Palvelualue', sv: 'Serviceområde', en: 'Service area' } },
  { id: 'unit', label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' } },
]

/**
 * Each has a management team (SS-03) and a seat in the working group (SS-08). The practice names the first
 * two (SS-11); the division into the others, and into units, is ours.
 */
export const serviceAreas: readonly Unit[] = unitsOf('serviceArea', undefined, [
  [
    'tyoikaisten-palvelut',
    undefined,
    'Työikäisten palvelut',
    'Tjänster för personer i arbetsför ålder',
    'Working-age services',
  ],
  ['perhepalvelut', undefined, 'Perhepalvelut', 'Familjetjänster', 'Family services'],
  ['vammaispalvelut', undefined, 'Vammaispalvelut', 'Funktionshinderservice', 'Disability services'],
  [
    'ikaihmisten-palvelut',
    undefined,
    'Ikäihmisten palvelut',
    'Tjänster för äldre',
    'Services for older people',
  ],
  [
    'terveys-ja-sairaanhoitopalvelut',
    undefined,
    'Terveys- ja sairaanhoitopalvelut',
    'Hälso- och sjukvårdstjänster',
    'Health and medical services',
  ],
])

/** Each municipality by its names: in Finnish in the genitive, in Swedish, in English. */
const places = [
  ['heinaveden', '090', 'Heinäveden', 'Heinävesi', 'Heinävesi'],
  ['ilomantsin', '146', 'Ilomantsin', 'Ilomants', 'Ilomantsi'],
  ['joensuun', '167', 'Joensuun', 'Joensuu', 'Joensuu'],
  ['juuan', '176', 'Juuan', 'Juga', 'Juuka'],
  ['kiteen', '260', 'Kiteen', 'Kides', 'Kitee'],
  ['kontiolahden', '276', 'Kontiolahden', 'Kontiolax', 'Kontiolahti'],
  ['lieksan', '422', 'Lieksan', 'Lieksa', 'Lieksa'],
  ['liperin', '426', 'Liperin', 'Libelits', 'Liperi'],
  ['nurmeksen', '541', 'Nurmeksen', 'Nurmes', 'Nurmes'],
  ['outokummun', '309', 'Outokummun', 'Outokumpu', 'Outokumpu'],
  ['polvijarven', '607', 'Polvijärven', 'Polvijärvi', 'Polvijärvi'],
  ['raakkylan', '707', 'Rääkkylän', 'Bräkylä', 'Rääkkylä'],
  ['tohmajarven', '848', 'Tohmajärven', 'Tohmajärvi', 'Tohmajärvi'],
] as const

/** From which reports come: social services, and the social care professionals of health care (SS-01). */
export const workUnits: readonly Unit[] = [
  ...unitsOf(
    'unit',
    'tyoikaisten-palvelut',
    places.map(([place, code, fi, sv, en]) => [
      `${place}-aikuissosiaalityo`,
      code,
      `${fi} aikuissosiaalityö`,
      `Vuxensocialarbetet i ${sv}`,
      `${en} adult social work`,
    ]),
  ),
  ...unitsOf('unit', 'tyoikaisten-palvelut', [
    [
      'sosiaalinen-kuntoutus',
      undefined,
      'Sosiaalinen kuntoutus',
      'Den sociala rehabiliteringen',
      'Social rehabilitation',
    ],
    [
      'maahanmuuttajapalvelut',
      undefined,
      'Maahanmuuttajapalvelut',
      'Invandrartjänsterna',
      'Services for immigrants',
    ],
  ]),
  ...unitsOf('unit', 'perhepalvelut', [
    [
      'lapsiperheiden-sosiaalityo',
      undefined,
      'Lapsiperheiden sosiaalityö',
      'Socialarbetet för barnfamiljer',
      'Social work with families',
    ],
    [
      'lastensuojelun-avohuolto',
      undefined,
      'Lastensuojelun avohuolto',
      'Barnskyddets öppenvård',
      'Child protection in outpatient care',
    ],
    ['perheneuvola', undefined, 'Perheneuvola', 'Familjerådgivningen', 'Family counselling'],
    [
      'perheoikeudelliset-palvelut',
      undefined,
      'Perheoikeudelliset palvelut',
      'De familjerättsliga tjänsterna',
      'Family law services',
    ],
  ]),
  ...unitsOf('unit', 'vammaispalvelut', [
    [
      'vammaissosiaalityo',
      undefined,
      'Vammaissosiaalityö',
      'Socialarbetet inom funktionshinderservicen',
      'Disability social work',
    ],
    [
      'vammaisten-asumispalvelut',
      undefined,
      'Vammaisten asumispalvelut',
      'Boendeservicen för personer med funktionsnedsättning',
      'Housing services for disabled people',
    ],
  ]),
  ...unitsOf('unit', 'ikaihmisten-palvelut', [
    [
      'ikaihmisten-asiakasohjaus',
      undefined,
      'Ikäihmisten asiakasohjaus',
      'Klienthandledningen för äldre',
      'Client guidance for older people',
    ],
    ['joensuun-kotihoito', '167', 'Joensuun kotihoito', 'Hemvården i Joensuu', 'Joensuu home care'],
  ]),
  ...unitsOf('unit', 'terveys-ja-sairaanhoitopalvelut', [
    ['terveyssosiaalityo', undefined, 'Terveyssosiaalityö', 'Hälsosocialarbetet', 'Health social work'],
    [
      'mielenterveys-ja-paihdepalvelut',
      undefined,
      'Mielenterveys- ja päihdepalvelut',
      'Mentalvårds- och rusmedelstjänsterna',
      'Mental health and substance services',
    ],
  ]),
]

/** The whole tree, from the top down. */
export const units: Profile['units'] = [...serviceAreas, ...workUnits]

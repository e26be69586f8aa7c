import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/** Service areas, to which the summary goes (VA-03), and work units, which handle the results too (VA-05). */
export const levels: Profile['levels'] = [
  { id: 'serviceArea', label: { fi: 'Palvelualue', sv: 'Serviceområde', en: 'Service area' } },
  { id: 'unit', label: { fi: 'Työyksikkö', sv: 'Arbetsenhet', en: 'Work unit' } },
]

/** Each has a management group (VA-03). How the region is divided is ours. */
export const serviceAreas: readonly Unit[] = unitsOf('serviceArea', undefined, [
  ['aikuisten-palvelut', undefined, 'Aikuisten palvelut', 'Tjänster för vuxna', 'Services for adults'],
  [
    'lasten-nuorten-ja-perheiden-palvelut',
    undefined,
    'Lasten, nuorten ja perheiden palvelut',
    'Tjänster för barn, unga och familjer',
    'Services for children, young people and families',
  ],
  ['vammaispalvelut', undefined, 'Vammaispalvelut', 'Funktionshinderservice', 'Disability services'],
  [
    'ikaantyneiden-palvelut',
    undefined,
    'Ikääntyneiden palvelut',
    'Tjänster för äldre',
    'Services for older people',
  ],
])

/** From which reports come. A unit of several municipalities has none of its own. */
export const workUnits: readonly Unit[] = [
  ...unitsOf('unit', 'aikuisten-palvelut', [
    [
      'turun-aikuissosiaalityo',
      '853',
      'Turun aikuissosiaalityö',
      'Vuxensocialarbetet i Åbo',
      'Turku adult social work',
    ],
    [
      'kaarinan-aikuissosiaalityo',
      '202',
      'Kaarinan aikuissosiaalityö',
      'Vuxensocialarbetet i S:t Karins',
      'Kaarina adult social work',
    ],
    [
      'raision-aikuissosiaalityo',
      '680',
      'Raision aikuissosiaalityö',
      'Vuxensocialarbetet i Reso',
      'Raisio adult social work',
    ],
    [
      'salon-aikuissosiaalityo',
      '734',
      'Salon aikuissosiaalityö',
      'Vuxensocialarbetet i Salo',
      'Salo adult social work',
    ],
    [
      'loimaan-aikuissosiaalityo',
      '430',
      'Loimaan aikuissosiaalityö',
      'Vuxensocialarbetet i Loimaa',
      'Loimaa adult social work',
    ],
    [
      'uudenkaupungin-aikuissosiaalityo',
      '895',
      'Uudenkaupungin aikuissosiaalityö',
      'Vuxensocialarbetet i Nystad',
      'Uusikaupunki adult social work',
    ],
    [
      'paraisten-aikuissosiaalityo',
      '445',
      'Paraisten aikuissosiaalityö',
      'Vuxensocialarbetet i Pargas',
      'Pargas adult social work',
    ],
    [
      'kemionsaaren-aikuissosiaalityo',
      '322',
      'Kemiönsaaren aikuissosiaalityö',
      'Vuxensocialarbetet på Kimitoön',
      'Kimitoön adult social work',
    ],
    [
      'paihdepalvelut',
      undefined,
      'Sosiaalihuollon päihdepalvelut',
      'Socialvårdens rusmedelstjänster',
      'Substance services of social care',
    ],
    ['sosiaalipaivystys', undefined, 'Sosiaalipäivystys', 'Socialjouren', 'Social emergency services'],
  ]),
  ...unitsOf('unit', 'lasten-nuorten-ja-perheiden-palvelut', [
    [
      'turun-lapsiperheiden-sosiaalityo',
      '853',
      'Turun lapsiperheiden sosiaalityö',
      'Socialarbetet för barnfamiljer i Åbo',
      'Turku social work with families',
    ],
    [
      'salon-lapsiperheiden-sosiaalityo',
      '734',
      'Salon lapsiperheiden sosiaalityö',
      'Socialarbetet för barnfamiljer i Salo',
      'Salo social work with families',
    ],
    [
      'lastensuojelun-avohuolto',
      undefined,
      'Lastensuojelun avohuolto',
      'Barnskyddets öppenvård',
      'Child protection in outpatient care',
    ],
    [
      'ruotsinkieliset-perhepalvelut',
      undefined,
      'Ruotsinkieliset perhepalvelut',
      'De svenskspråkiga familjetjänsterna',
      'Swedish-speaking family services',
    ],
    ['perheneuvola', undefined, 'Perheneuvola', 'Familjerådgivningen', 'Family counselling'],
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
      'tyo-ja-paivatoiminta',
      undefined,
      'Työ- ja päivätoiminta',
      'Arbets- och dagverksamheten',
      'Work and day activities',
    ],
  ]),
  ...unitsOf('unit', 'ikaantyneiden-palvelut', [
    [
      'ikaantyneiden-asiakasohjaus',
      undefined,
      'Ikääntyneiden asiakasohjaus',
      'Klienthandledningen för äldre',
      'Client guidance for older people',
    ],
    ['turun-kotihoito', '853', 'Turun kotihoito', 'Hemvården i Åbo', 'Turku home care'],
    ['naantalin-kotihoito', '529', 'Naantalin kotihoito', 'Hemvården i Nådendal', 'Naantali home care'],
  ]),
]

/** The whole tree, from the top down. */
export const units: Profile['units'] = [...serviceAreas, ...workUnits]

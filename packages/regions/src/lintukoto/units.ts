import { plainDate } from '@rake/core/clock'
import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/** Three levels: what is decided, is decided by the one in the middle. */
export const levels: Profile['levels'] = [
  { id: 'division', label: { fi: 'Toimiala', sv: 'Verksamhetsområde', en: 'Division' } },
  { id: 'serviceArea', label: { fi: 'Palvelualue', sv: 'Serviceområde', en: 'Service area' } },
  { id: 'unit', label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' } },
]

/** Each has a director, who looks on. */
export const divisions: readonly Unit[] = unitsOf('division', undefined, [
  [
    'sosiaali-ja-perhepalvelut',
    undefined,
    'Sosiaali- ja perhepalvelut',
    'Social- och familjetjänster',
    'Social and family services',
  ],
  ['koti-ja-hoiva', undefined, 'Koti ja hoiva', 'Hem och omsorg', 'Home and care'],
])

/** Each has a manager, who decides. */
export const serviceAreas: readonly Unit[] = [
  ...unitsOf('serviceArea', 'sosiaali-ja-perhepalvelut', [
    ['aikuisten-palvelut', undefined, 'Aikuisten palvelut', 'Tjänster för vuxna', 'Services for adults'],
    ['perheiden-palvelut', undefined, 'Perheiden palvelut', 'Tjänster för familjer', 'Services for families'],
  ]),
  ...unitsOf('serviceArea', 'koti-ja-hoiva', [
    [
      'ikaihmisten-palvelut',
      undefined,
      'Ikäihmisten palvelut',
      'Tjänster för äldre',
      'Services for older people',
    ],
    ['vammaispalvelut', undefined, 'Vammaispalvelut', 'Funktionshinderservice', 'Disability services'],
  ]),
]

/** Two units that became one with the year: old reports keep their unit, their matters go on in the new. */
const merged: readonly Unit[] = [
  {
    id: 'tiiranniemen-perhetyo',
    level: 'unit',
    parent: 'perheiden-palvelut',
    municipality: '903',
    label: { fi: 'Tiiranniemen perhetyö', sv: 'Familjearbetet i Tärnudd', en: 'Tiiranniemi family work' },
    validTo: plainDate('2025-12-31'),
    successors: ['rannikon-perhetyo'],
  },
  {
    id: 'urpiaissalon-perhetyo',
    level: 'unit',
    parent: 'perheiden-palvelut',
    municipality: '904',
    label: { fi: 'Urpiaissalon perhetyö', sv: 'Familjearbetet i Siskskog', en: 'Urpiaissalo family work' },
    validTo: plainDate('2025-12-31'),
    successors: ['rannikon-perhetyo'],
  },
  {
    id: 'rannikon-perhetyo',
    level: 'unit',
    parent: 'perheiden-palvelut',
    label: { fi: 'Rannikon perhetyö', sv: 'Kustens familjearbete', en: 'Coastal family work' },
    validFrom: plainDate('2026-01-01'),
  },
]

/** From which reports come. */
export const workUnits: readonly Unit[] = [
  ...unitsOf('unit', 'aikuisten-palvelut', [
    [
      'kuovinsuon-sosiaalityo',
      '901',
      'Kuovinsuon sosiaalityö',
      'Socialarbetet i Spovkärr',
      'Kuovinsuo social work',
    ],
    [
      'paaskyselan-sosiaalityo',
      '902',
      'Pääskyselän sosiaalityö',
      'Socialarbetet i Svalfjärd',
      'Pääskyselkä social work',
    ],
    [
      'tiiranniemen-sosiaalityo',
      '903',
      'Tiiranniemen sosiaalityö',
      'Socialarbetet i Tärnudd',
      'Tiiranniemi social work',
    ],
    [
      'urpiaissalon-sosiaalityo',
      '904',
      'Urpiaissalon sosiaalityö',
      'Socialarbetet i Siskskog',
      'Urpiaissalo social work',
    ],
    ['paihdepalvelut', '902', 'Päihdepalvelut', 'Rusmedelstjänsterna', 'Substance services'],
  ]),
  ...unitsOf('unit', 'perheiden-palvelut', [
    ['lastensuojelu', undefined, 'Lastensuojelu', 'Barnskyddet', 'Child protection'],
    [
      'paaskyselan-perheneuvola',
      '902',
      'Pääskyselän perheneuvola',
      'Familjerådgivningen i Svalfjärd',
      'Pääskyselkä family counselling',
    ],
  ]),
  ...merged,
  ...unitsOf('unit', 'ikaihmisten-palvelut', [
    ['kuovinsuon-kotihoito', '901', 'Kuovinsuon kotihoito', 'Hemvården i Spovkärr', 'Kuovinsuo home care'],
    [
      'urpiaissalon-kotihoito',
      '904',
      'Urpiaissalon kotihoito',
      'Hemvården i Siskskog',
      'Urpiaissalo home care',
    ],
    [
      'omaishoidon-tuki',
      undefined,
      'Omaishoidon tuki',
      'Stödet för närståendevård',
      'Support for informal care',
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
      'tiiranniemen-toimintakeskus',
      '903',
      'Tiiranniemen toimintakeskus',
      'Verksamhetscentret i Tärnudd',
      'Tiiranniemi day centre',
    ],
  ]),
]

/** The whole tree, from the top down. */
export const units: Profile['units'] = [...divisions, ...serviceAreas, ...workUnits]

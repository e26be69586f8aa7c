import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/**
 * PO-03: a report climbs five levels. Professionals are the base and the strategic level is the whole region;
 * the three between them are these. Which units there are is ours.
 */
export const levels: Profile['levels'] = [
  { id: 'division', label: { fi: 'Toimiala', sv: 'Sektor', en: 'Division' } },
  { id: 'serviceArea', label: { fi: 'Palvelualue', sv: 'Serviceområde', en: 'Service area' } },
  { id: 'unit', label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' } },
]

/** The one division that reports: its management is the fourth level. */
export const divisions: readonly Unit[] = unitsOf('division', undefined, [
  [
    'social-och-halsovard',
    undefined,
    'Sosiaali- ja terveydenhuolto',
    'Social- och hälsovård',
    'Health and social services',
  ],
])

/** Each has a manager: the middle management, the third level. */
export const serviceAreas: readonly Unit[] = unitsOf('serviceArea', 'social-och-halsovard', [
  [
    'socialservice-for-vuxna',
    undefined,
    'Aikuisten sosiaalipalvelut',
    'Socialservice för vuxna',
    'Social services for adults',
  ],
  [
    'service-for-barn-och-familjer',
    undefined,
    'Lasten ja perheiden palvelut',
    'Service för barn och familjer',
    'Services for children and families',
  ],
  ['funktionshinderservice', undefined, 'Vammaispalvelut', 'Funktionshinderservice', 'Disability services'],
  [
    'service-for-aldre',
    undefined,
    'Ikääntyneiden palvelut',
    'Service för äldre',
    'Services for older people',
  ],
])

/** From which reports come. A unit of several municipalities has none of its own. */
export const workUnits: readonly Unit[] = [
  ...unitsOf('unit', 'socialservice-for-vuxna', [
    [
      'vuxensocialarbetet-vasa',
      '905',
      'Aikuissosiaalityö, Vaasa',
      'Vuxensocialarbetet, Vasa',
      'Adult social work, Vaasa',
    ],
    [
      'vuxensocialarbetet-jakobstad',
      '598',
      'Aikuissosiaalityö, Pietarsaari',
      'Vuxensocialarbetet, Jakobstad',
      'Adult social work, Jakobstad',
    ],
    [
      'vuxensocialarbetet-sydosterbotten',
      undefined,
      'Aikuissosiaalityö, Suupohjan rannikkoseutu',
      'Vuxensocialarbetet, Sydösterbotten',
      'Adult social work, southern Ostrobothnian coast',
    ],
    [
      'mental-och-rusmedelstjanster',
      undefined,
      'Mielenterveys- ja päihdepalvelut',
      'Mental- och rusmedelstjänster',
      'Mental health and substance services',
    ],
  ]),
  ...unitsOf('unit', 'service-for-barn-och-familjer', [
    [
      'familjesocialarbetet-vasa',
      '905',
      'Perhesosiaalityö, Vaasa',
      'Familjesocialarbetet, Vasa',
      'Family social work, Vaasa',
    ],
    [
      'familjesocialarbetet-narpes',
      '545',
      'Perhesosiaalityö, Närpiö',
      'Familjesocialarbetet, Närpes',
      'Family social work, Närpes',
    ],
    [
      'barnskyddets-oppenvard',
      undefined,
      'Lastensuojelun avohuolto',
      'Barnskyddets öppenvård',
      'Child-protection outpatient care',
    ],
    [
      'familjerattsliga-tjanster',
      undefined,
      'Perheoikeudelliset palvelut',
      'Familjerättsliga tjänster',
      'Family law services',
    ],
  ]),
  ...unitsOf('unit', 'funktionshinderservice', [
    [
      'socialarbete-inom-funktionshinderservicen',
      undefined,
      'Vammaissosiaalityö',
      'Socialarbetet inom funktionshinderservicen',
      'Disability social work',
    ],
    [
      'dagverksamhet-korsholm',
      '499',
      'Vammaisten päivätoiminta, Mustasaari',
      'Dagverksamheten för personer med funktionsnedsättning, Korsholm',
      'Day activities for disabled people, Korsholm',
    ],
  ]),
  ...unitsOf('unit', 'service-for-aldre', [
    [
      'klienthandledning-for-aldre',
      undefined,
      'Ikääntyneiden asiakasohjaus',
      'Klienthandledningen för äldre',
      'Client guidance for older people',
    ],
    [
      'hemvarden-nykarleby',
      '893',
      'Kotihoito, Uusikaarlepyy',
      'Hemvården, Nykarleby',
      'Home care, Nykarleby',
    ],
    ['hemvarden-malax', '475', 'Kotihoito, Maalahti', 'Hemvården, Malax', 'Home care, Malax'],
    ['hemvarden-laihela', '399', 'Kotihoito, Laihia', 'Hemvården, Laihela', 'Home care, Laihia'],
  ]),
]

/** The whole tree, from the top down. */
export const units: Profile['units'] = [...divisions, ...serviceAreas, ...workUnits]

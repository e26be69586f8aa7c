import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/** Two levels, so that a long list is short to choose from. Which units there are is ours. */
export const levels: Profile['levels'] = [
  { id: 'serviceArea', label: { fi: 'Palvelualue', sv: 'Serviceområde', en: 'Service area' } },
  { id: 'unit', label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' } },
]

/** VK-01: social and health care alike. */
const serviceAreas: readonly Unit[] = unitsOf('serviceArea', undefined, [
  ['sosiaalipalvelut', undefined, 'Sosiaalipalvelut', 'Socialservice', 'Social services'],
  ['terveyspalvelut', undefined, 'Terveyspalvelut', 'Hälso- och sjukvårdstjänster', 'Health services'],
  [
    'ikaantyneiden-palvelut',
    undefined,
    'Ikääntyneiden palvelut',
    'Tjänster för äldre',
    'Services for older people',
  ],
])

/** From which reports come; each has a supervisor. */
export const workUnits: readonly Unit[] = [
  ...unitsOf('unit', 'sosiaalipalvelut', [
    ['aikuissosiaalityo', '915', 'Aikuissosiaalityö', 'Socialarbete för vuxna', 'Adult social work'],
    [
      'lapsiperheiden-sosiaalityo',
      '915',
      'Lapsiperheiden sosiaalityö',
      'Socialarbete för barnfamiljer',
      'Social work for families with children',
    ],
    [
      'lastensuojelun-avohuolto',
      '915',
      'Lastensuojelun avohuolto',
      'Barnskyddets öppenvård',
      'Child-protection outpatient care',
    ],
    ['perheneuvola', '915', 'Perheneuvola', 'Familjerådgivningen', 'Family counselling'],
    [
      'vammaispalvelut',
      '915',
      'Vammaispalvelut',
      'Service för personer med funktionsnedsättning',
      'Disability services',
    ],
  ]),
  ...unitsOf('unit', 'terveyspalvelut', [
    ['vastaanottopalvelut', '915', 'Vastaanottopalvelut', 'Mottagningstjänster', 'Health centre'],
    [
      'aitiys-ja-lastenneuvola',
      '915',
      'Äitiys- ja lastenneuvola',
      'Mödra- och barnrådgivningen',
      'Maternity and child health clinic',
    ],
    [
      'koulu-ja-opiskeluterveydenhuolto',
      '915',
      'Koulu- ja opiskeluterveydenhuolto',
      'Skol- och studerandehälsovården',
      'School and student health care',
    ],
    [
      'mielenterveys-ja-paihdepalvelut',
      '915',
      'Mielenterveys- ja päihdepalvelut',
      'Mentalvårds- och rusmedelstjänster',
      'Mental health and substance services',
    ],
  ]),
  ...unitsOf('unit', 'ikaantyneiden-palvelut', [
    ['asiakasohjaus', '915', 'Asiakasohjaus', 'Klienthandledning', 'Client guidance'],
    ['kotihoito', '915', 'Kotihoito', 'Hemvård', 'Home care'],
    ['omaishoidon-tuki', '915', 'Omaishoidon tuki', 'Stöd för närståendevård', 'Support for informal care'],
    [
      'asumispalvelut',
      '915',
      'Ikääntyneiden asumispalvelut',
      'Boendeservice för äldre',
      'Housing services for older people',
    ],
  ]),
]

/** The whole tree, from the top down. */
export const units: Profile['units'] = [...serviceAreas, ...workUnits]

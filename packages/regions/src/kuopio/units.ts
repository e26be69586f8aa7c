import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/** The services of KU-01, and their units; the division into units is ours. */
export const levels: Profile['levels'] = [
  { id: 'service', label: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' } },
  { id: 'unit', label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' } },
]

/** Each has a manager, who decides. */
export const services: readonly Unit[] = unitsOf('service', undefined, [
  ['aikuissosiaalityo', '297', 'Aikuissosiaalityö', 'Socialarbete för vuxna', 'Adult social work'],
  ['perhepalvelut', '297', 'Perhepalvelut', 'Familjeservice', 'Family services'],
  [
    'lastensuojelun-avohuolto',
    '297',
    'Lastensuojelun avohuolto',
    'Barnskyddets öppenvård',
    'Child-protection outpatient care',
  ],
])

/** From which reports come. */
export const workUnits: readonly Unit[] = [
  ...unitsOf('unit', 'aikuissosiaalityo', [
    [
      'alle-30-vuotiaiden-sosiaalityo',
      '297',
      'Alle 30-vuotiaiden sosiaalityö',
      'Socialarbete för personer under 30 år',
      'Social work for people under 30',
    ],
    [
      'yli-30-vuotiaiden-sosiaalityo',
      '297',
      '30 vuotta täyttäneiden sosiaalityö',
      'Socialarbete för personer som fyllt 30 år',
      'Social work for people of 30 and over',
    ],
    [
      'sosiaalinen-kuntoutus',
      '297',
      'Sosiaalinen kuntoutus',
      'Social rehabilitering',
      'Social rehabilitation',
    ],
  ]),
  ...unitsOf('unit', 'perhepalvelut', [
    [
      'lapsiperheiden-sosiaalityo',
      '297',
      'Lapsiperheiden sosiaalityö',
      'Socialarbete för barnfamiljer',
      'Social work for families with children',
    ],
    ['perhetyo', '297', 'Perhetyö', 'Familjearbete', 'Family work'],
    [
      'perheoikeudelliset-palvelut',
      '297',
      'Perheoikeudelliset palvelut',
      'Familjerättsliga tjänster',
      'Family law services',
    ],
  ]),
  ...unitsOf('unit', 'lastensuojelun-avohuolto', [
    [
      'lastensuojelun-sosiaalityo',
      '297',
      'Lastensuojelun sosiaalityö',
      'Barnskyddets socialarbete',
      'Child-protection social work',
    ],
    [
      'tehostettu-perhetyo',
      '297',
      'Tehostettu perhetyö',
      'Intensifierat familjearbete',
      'Intensified family work',
    ],
  ]),
]

/** The whole tree, from the top down. */
export const units: Profile['units'] = [...services, ...workUnits]

import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/** The practice says nothing of the organisation: levels, areas and units are ours. */
export const levels: Profile['levels'] = [
  { id: 'serviceArea', label: { fi: 'Palvelualue', sv: 'Serviceområde', en: 'Service area' } },
  { id: 'unit', label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' } },
]

/** Each has a manager, who decides. */
export const serviceAreas: readonly Unit[] = unitsOf('serviceArea', undefined, [
  ['sosiaalipalvelut', undefined, 'Sosiaalipalvelut', 'Socialtjänster', 'Social services'],
  ['perhepalvelut', undefined, 'Perhepalvelut', 'Familjetjänster', 'Family services'],
  ['vanhuspalvelut', undefined, 'Vanhuspalvelut', 'Äldreomsorgen', 'Services for older people'],
])

/** Each municipality by its names: in Finnish in the genitive, in Swedish, in English. */
const places = [
  ['hyrynsalmen', '105', 'Hyrynsalmen', 'Hyrynsalmi', 'Hyrynsalmi'],
  ['kajaanin', '205', 'Kajaanin', 'Kajana', 'Kajaani'],
  ['kuhmon', '290', 'Kuhmon', 'Kuhmo', 'Kuhmo'],
  ['paltamon', '578', 'Paltamon', 'Paltamo', 'Paltamo'],
  ['puolangan', '620', 'Puolangan', 'Puolanka', 'Puolanka'],
  ['ristijarven', '697', 'Ristijärven', 'Ristijärvi', 'Ristijärvi'],
  ['sotkamon', '765', 'Sotkamon', 'Sotkamo', 'Sotkamo'],
  ['suomussalmen', '777', 'Suomussalmen', 'Suomussalmi', 'Suomussalmi'],
] as const

/** From which reports come. */
export const workUnits: readonly Unit[] = [
  ...unitsOf(
    'unit',
    'sosiaalipalvelut',
    places.map(([place, code, fi, sv, en]) => [
      `${place}-sosiaalityo`,
      code,
      `${fi} sosiaalityö`,
      `Socialarbetet i ${sv}`,
      `${en} social work`,
    ]),
  ),
  ...unitsOf('unit', 'sosiaalipalvelut', [
    ['vammaispalvelut', undefined, 'Vammaispalvelut', 'Funktionshinderservice', 'Disability services'],
    ['paihdepalvelut', undefined, 'Päihdepalvelut', 'Rusmedelstjänsterna', 'Substance services'],
  ]),
  ...unitsOf('unit', 'perhepalvelut', [
    ['lastensuojelu', undefined, 'Lastensuojelu', 'Barnskyddet', 'Child protection'],
    ['perheneuvola', undefined, 'Perheneuvola', 'Familjerådgivningen', 'Family counselling'],
  ]),
  ...unitsOf('unit', 'vanhuspalvelut', [
    [
      'vanhuspalvelujen-asiakasohjaus',
      undefined,
      'Vanhuspalvelujen asiakasohjaus',
      'Äldreomsorgens klienthandledning',
      'Client guidance for older people',
    ],
    ['kajaanin-kotihoito', '205', 'Kajaanin kotihoito', 'Hemvården i Kajana', 'Kajaani home care'],
  ]),
]

/** The whole tree, from the top down. */
export const units: Profile['units'] = [...serviceAreas, ...workUnits]

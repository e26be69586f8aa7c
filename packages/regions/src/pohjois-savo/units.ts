import type { Profile, Unit } from '@rake/core/region'
import { unitsOf } from '../organisation.ts'

/** PS-01: a reporter picks her division, then her work unit. */
export const levels: Profile['levels'] = [
  { id: 'division', label: { fi: 'Toimiala', sv: 'Verksamhetsområde', en: 'Division' } },
  { id: 'unit', label: { fi: 'Työyksikkö', sv: 'Arbetsenhet', en: 'Work unit' } },
]

/** Each has a service director, who is the level above the supervisors (PS-05). */
export const divisions: readonly Unit[] = unitsOf('division', undefined, [
  [
    'tyoikaiset-ja-vammaispalvelut',
    undefined,
    'Työikäiset ja vammaispalvelut',
    'Personer i arbetsför ålder och funktionshinderservice',
    'Working-age people and disability services',
  ],
  [
    'lasten-nuorten-ja-perheiden-palvelut',
    undefined,
    'Lasten, nuorten ja perheiden palvelut',
    'Tjänster för barn, unga och familjer',
    'Services for children, young people and families',
  ],
  [
    'ikaantyneiden-palvelut',
    undefined,
    'Ikääntyneiden palvelut',
    'Tjänster för äldre',
    'Services for older people',
  ],
  ['terveyspalvelut', undefined, 'Terveyspalvelut', 'Hälso- och sjukvårdstjänster', 'Health services'],
])

/** Each municipality by its names: in Finnish in the genitive, in Swedish, in English. */
const places = [
  ['iisalmen-sosiaalityo', '140', 'Iisalmen', 'Idensalmi', 'Iisalmi'],
  ['joroisten-sosiaalityo', '171', 'Joroisten', 'Jorois', 'Joroinen'],
  ['kaavin-sosiaalityo', '204', 'Kaavin', 'Kaavi', 'Kaavi'],
  ['keiteleen-sosiaalityo', '239', 'Keiteleen', 'Keitele', 'Keitele'],
  ['kiuruveden-sosiaalityo', '263', 'Kiuruveden', 'Kiuruvesi', 'Kiuruvesi'],
  ['kuopion-sosiaalityo', '297', 'Kuopion', 'Kuopio', 'Kuopio'],
  ['lapinlahden-sosiaalityo', '402', 'Lapinlahden', 'Lapinlahti', 'Lapinlahti'],
  ['leppavirran-sosiaalityo', '420', 'Leppävirran', 'Leppävirta', 'Leppävirta'],
  ['pielaveden-sosiaalityo', '595', 'Pielaveden', 'Pielavesi', 'Pielavesi'],
  ['rautalammin-sosiaalityo', '686', 'Rautalammin', 'Rautalampi', 'Rautalampi'],
  ['rautavaaran-sosiaalityo', '687', 'Rautavaaran', 'Rautavaara', 'Rautavaara'],
  ['siilinjarven-sosiaalityo', '749', 'Siilinjärven', 'Siilinjärvi', 'Siilinjärvi'],
  ['sonkajarven-sosiaalityo', '762', 'Sonkajärven', 'Sonkajärvi', 'Sonkajärvi'],
  ['suonenjoen-sosiaalityo', '778', 'Suonenjoen', 'Suonenjoki', 'Suonenjoki'],
  ['tervon-sosiaalityo', '844', 'Tervon', 'Tervo', 'Tervo'],
  ['tuusniemen-sosiaalityo', '857', 'Tuusniemen', 'Tuusniemi', 'Tuusniemi'],
  ['varkauden-sosiaalityo', '915', 'Varkauden', 'Varkaus', 'Varkaus'],
  ['vesannon-sosiaalityo', '921', 'Vesannon', 'Vesanto', 'Vesanto'],
  ['viereman-sosiaalityo', '925', 'Vieremän', 'Vieremä', 'Vieremä'],
] as const

/** Social work with adults, in every municipality: the figures by municipality rest on it (PS-07). */
const socialWork = unitsOf(
  'unit',
  'tyoikaiset-ja-vammaispalvelut',
  places.map(([id, code, fi, sv, en]) => [
    id,
    code,
    `${fi} sosiaalityö`,
    `Socialarbetet i ${sv}`,
    `${en} social work`,
  ]),
)

const workingAge = unitsOf('unit', 'tyoikaiset-ja-vammaispalvelut', [
  ['paihdeklinikka', '297', 'Päihdeklinikka', 'Rusmedelskliniken', 'Substance use clinic'],
  [
    'iisalmen-mielenterveys-ja-paihdepalvelut',
    '140',
    'Iisalmen mielenterveys- ja päihdepalvelut',
    'Mentalvårds- och rusmedelstjänsterna i Idensalmi',
    'Iisalmi mental health and substance services',
  ],
  [
    'varkauden-mielenterveys-ja-paihdepalvelut',
    '915',
    'Varkauden mielenterveys- ja päihdepalvelut',
    'Mentalvårds- och rusmedelstjänsterna i Varkaus',
    'Varkaus mental health and substance services',
  ],
  [
    'kuopion-sosiaalinen-kuntoutus',
    '297',
    'Kuopion sosiaalinen kuntoutus',
    'Den sociala rehabiliteringen i Kuopio',
    'Kuopio social rehabilitation',
  ],
  [
    'maahanmuuttajapalvelut',
    '297',
    'Maahanmuuttajapalvelut',
    'Invandrartjänsterna',
    'Services for immigrants',
  ],
  [
    'kuopion-vammaispalvelut',
    '297',
    'Kuopion vammaispalvelut',
    'Funktionshinderservicen i Kuopio',
    'Kuopio disability services',
  ],
  [
    'varkauden-vammaispalvelut',
    '915',
    'Varkauden vammaispalvelut',
    'Funktionshinderservicen i Varkaus',
    'Varkaus disability services',
  ],
  [
    'yla-savon-vammaispalvelut',
    undefined,
    'Ylä-Savon vammaispalvelut',
    'Funktionshinderservicen i Övre Savolax',
    'Upper Savo disability services',
  ],
  [
    'sosiaali-ja-kriisipaivystys',
    undefined,
    'Sosiaali- ja kriisipäivystys',
    'Social- och krisjouren',
    'Social and crisis emergency services',
  ],
])

const families = unitsOf('unit', 'lasten-nuorten-ja-perheiden-palvelut', [
  [
    'iisalmen-lapsiperheiden-sosiaalityo',
    '140',
    'Iisalmen lapsiperheiden sosiaalityö',
    'Socialarbetet för barnfamiljer i Idensalmi',
    'Iisalmi social work with families',
  ],
  [
    'kuopion-lapsiperheiden-sosiaalityo',
    '297',
    'Kuopion lapsiperheiden sosiaalityö',
    'Socialarbetet för barnfamiljer i Kuopio',
    'Kuopio social work with families',
  ],
  [
    'siilinjarven-lapsiperheiden-sosiaalityo',
    '749',
    'Siilinjärven lapsiperheiden sosiaalityö',
    'Socialarbetet för barnfamiljer i Siilinjärvi',
    'Siilinjärvi social work with families',
  ],
  [
    'varkauden-lapsiperheiden-sosiaalityo',
    '915',
    'Varkauden lapsiperheiden sosiaalityö',
    'Socialarbetet för barnfamiljer i Varkaus',
    'Varkaus social work with families',
  ],
  [
    'kuopion-lastensuojelun-avohuolto',
    '297',
    'Kuopion lastensuojelun avohuolto',
    'Barnskyddets öppenvård i Kuopio',
    'Kuopio child protection in open care',
  ],
  [
    'yla-savon-lastensuojelun-avohuolto',
    undefined,
    'Ylä-Savon lastensuojelun avohuolto',
    'Barnskyddets öppenvård i Övre Savolax',
    'Upper Savo child protection in open care',
  ],
  [
    'lastensuojelun-sijaishuolto',
    undefined,
    'Lastensuojelun sijaishuolto',
    'Barnskyddets vård utom hemmet',
    'Substitute care',
  ],
  [
    'kuopion-perheneuvola',
    '297',
    'Kuopion perheneuvola',
    'Familjerådgivningen i Kuopio',
    'Kuopio family counselling',
  ],
  [
    'varkauden-perheneuvola',
    '915',
    'Varkauden perheneuvola',
    'Familjerådgivningen i Varkaus',
    'Varkaus family counselling',
  ],
  [
    'sisa-savon-perhetyo',
    undefined,
    'Sisä-Savon perhetyö',
    'Familjearbetet i Inre Savolax',
    'Inner Savo family work',
  ],
  [
    'perheoikeudelliset-palvelut',
    undefined,
    'Perheoikeudelliset palvelut',
    'Familjerättsliga tjänster',
    'Family law services',
  ],
])

const olderPeople = unitsOf('unit', 'ikaantyneiden-palvelut', [
  [
    'ikaantyneiden-asiakasohjaus',
    undefined,
    'Ikääntyneiden asiakasohjaus',
    'Klienthandledningen för äldre',
    'Service guidance for older people',
  ],
  [
    'ikaantyneiden-sosiaalityo',
    undefined,
    'Ikääntyneiden sosiaalityö',
    'Socialarbetet för äldre',
    'Social work with older people',
  ],
  ['iisalmen-kotihoito', '140', 'Iisalmen kotihoito', 'Hemvården i Idensalmi', 'Iisalmi home care'],
  ['kuopion-kotihoito', '297', 'Kuopion kotihoito', 'Hemvården i Kuopio', 'Kuopio home care'],
  ['leppavirran-kotihoito', '420', 'Leppävirran kotihoito', 'Hemvården i Leppävirta', 'Leppävirta home care'],
  ['suonenjoen-kotihoito', '778', 'Suonenjoen kotihoito', 'Hemvården i Suonenjoki', 'Suonenjoki home care'],
  ['varkauden-kotihoito', '915', 'Varkauden kotihoito', 'Hemvården i Varkaus', 'Varkaus home care'],
])

const health = unitsOf('unit', 'terveyspalvelut', [
  [
    'kuopion-terveysasemat',
    '297',
    'Kuopion terveysasemat',
    'Hälsostationerna i Kuopio',
    'Kuopio health stations',
  ],
  [
    'siilinjarven-terveysasema',
    '749',
    'Siilinjärven terveysasema',
    'Hälsostationen i Siilinjärvi',
    'Siilinjärvi health station',
  ],
  [
    'varkauden-terveysasema',
    '915',
    'Varkauden terveysasema',
    'Hälsostationen i Varkaus',
    'Varkaus health station',
  ],
  [
    'kuopion-aitiys-ja-lastenneuvolat',
    '297',
    'Kuopion äitiys- ja lastenneuvolat',
    'Mödra- och barnrådgivningarna i Kuopio',
    'Kuopio maternity and child health clinics',
  ],
  [
    'aikuispsykiatrian-avohoito',
    '297',
    'Aikuispsykiatrian avohoito',
    'Den öppna vuxenpsykiatriska vården',
    'Adult psychiatric outpatient care',
  ],
  [
    'terveyssosiaalityo',
    '297',
    'Terveyssosiaalityö, Kuopion yliopistollinen sairaala',
    'Hälsosocialarbetet, Kuopio universitetssjukhus',
    'Medical social work, Kuopio University Hospital',
  ],
])

/** From which reports come: what the public calls the services, in the tree of 2023 and after, simplified. */
export const workUnits: readonly Unit[] = [
  ...socialWork,
  ...workingAge,
  ...families,
  ...olderPeople,
  ...health,
]

/** The whole tree, divisions first. */
export const units: Profile['units'] = [...divisions, ...workUnits]

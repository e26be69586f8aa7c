import { defineClock } from '@rake/core/clock'

/** The reporting year closes on 15 October (VA-01); the other days are ours. */
export const clock = defineClock([
  {
    id: 'reporting-period-closes',
    label: {
      fi: 'Raportointikausi päättyy',
      sv: 'Rapporteringsperioden avslutas',
      en: 'The reporting period closes',
    },
    description: {
      fi: 'Lomake jää auki: myöhemmät vastaukset kuuluvat seuraavaan kauteen.',
      sv: 'Blanketten förblir öppen: senare svar hör till följande period.',
      en: 'The form stays open: later answers belong to the next period.',
    },
    when: { every: 'year', month: 10, day: 15 },
    feeds: ['summary'],
    source: 'VA-01',
  },
  {
    id: 'summary',
    label: {
      fi: 'Kooste palvelualueille valmistuu',
      sv: 'Sammanställningen till serviceområdena blir klar',
      en: 'The summary for the service areas is ready',
    },
    when: { after: 'reporting-period-closes', weeks: 4 },
    onWorkingDay: 'next',
    feeds: ['network-meeting', 'management-groups', 'work-units', 'year-summary'],
    source: 'VA-03',
  },
  {
    id: 'network-meeting',
    label: {
      fi: 'Verkosto käsittelee tulokset',
      sv: 'Nätverket behandlar resultaten',
      en: 'The network handles the results',
    },
    when: { after: 'summary', weeks: 1 },
    onWorkingDay: 'next',
    feeds: ['year-summary'],
    source: 'VA-03',
  },
  {
    id: 'management-groups',
    label: {
      fi: 'Johtoryhmät käsittelevät tulokset',
      sv: 'Ledningsgrupperna behandlar resultaten',
      en: 'The management groups handle the results',
    },
    when: { after: 'summary', weeks: 2 },
    onWorkingDay: 'next',
    feeds: ['year-summary'],
    source: 'VA-03',
  },
  {
    id: 'work-units',
    label: {
      fi: 'Työyksiköt käsittelevät omat tuloksensa',
      sv: 'Arbetsenheterna behandlar sina resultat',
      en: 'The work units handle their own results',
    },
    when: { after: 'summary', weeks: 3 },
    onWorkingDay: 'next',
    source: 'VA-05',
  },
  {
    id: 'year-summary',
    label: {
      fi: 'Vuoden kooste julkaistaan verkossa',
      sv: 'Årets sammanställning publiceras på webben',
      en: 'The summary of the year is published on the web',
    },
    description: {
      fi: 'Kooste kertoo myös, miten verkosto ja johtoryhmät käsittelivät tulokset.',
      sv: 'Sammanställningen berättar också hur nätverket och ledningsgrupperna behandlade resultaten.',
      en: 'It also tells how the network and the management groups handled the results.',
    },
    when: { every: 'year', month: 1, weekday: 4, nth: -1 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['seminar', 'services-committee'],
    source: 'VA-09',
  },
  {
    id: 'services-committee',
    label: {
      fi: 'Ajankohtaiset asiat viedään sote-palvelulautakuntaan',
      sv: 'Aktuella ärenden förs till nämnden för social- och hälsovårdstjänster',
      en: 'Topical matters go to the health and social services committee',
    },
    when: { every: 'half', month: 3, weekday: 2, nth: 3 },
    onWorkingDay: 'next',
    source: 'VA-03',
  },
  {
    id: 'seminar',
    label: {
      fi: 'Rakenteellisen sosiaalityön seminaari',
      sv: 'Seminarium om strukturellt socialt arbete',
      en: 'Seminar on structural social work',
    },
    when: { every: 'year', month: 4, weekday: 4, nth: 3 },
    onWorkingDay: 'next',
    audience: 'everyone',
    alarm: { weeks: 2 },
    source: 'VA-08',
  },
])

import { defineClock } from '@rake/core/clock'

/** The year of the working group (SS-08). The practice names rounds and months; the days in them are ours. */
export const clock = defineClock([
  {
    id: 'quarter-ends',
    label: {
      fi: 'Raportointikausi päättyy',
      sv: 'Rapporteringsperioden avslutas',
      en: 'The reporting period ends',
    },
    when: { every: 'quarter', month: 3, day: 31 },
    source: 'SS-03',
  },
  {
    id: 'working-group',
    label: {
      fi: 'Työryhmä käsittelee neljänneksen raportit',
      sv: 'Arbetsgruppen behandlar kvartalets rapporter',
      en: 'The working group handles the reports of the quarter',
    },
    description: {
      fi: 'Raportit luokitellaan teemoihin, ja teemoista tehdään toimenpide-ehdotuksia. Muistio julkaistaan intrassa.',
      sv: 'Rapporterna klassificeras enligt tema och temana blir åtgärdsförslag. Promemorian publiceras på intranätet.',
      en: 'Reports are classified under themes, and the themes become proposals. The memo is published on the intranet.',
    },
    when: { every: 'quarter', month: 1, weekday: 3, nth: 2 },
    onWorkingDay: 'next',
    feeds: ['quarterly-summary', 'social-report'],
    source: 'SS-03',
  },
  {
    id: 'quarterly-summary',
    label: {
      fi: 'Kooste henkilöstölle',
      sv: 'Sammanställning till personalen',
      en: 'Summary for the staff',
    },
    when: { after: 'working-group', weeks: 1 },
    onWorkingDay: 'next',
    audience: 'staff',
    feeds: ['management-teams'],
    source: 'SS-05',
  },
  {
    id: 'management-teams',
    label: {
      fi: 'Palvelualueiden johtoryhmät käsittelevät raportit',
      sv: 'Serviceområdenas ledningsgrupper behandlar rapporterna',
      en: 'The management teams of the service areas handle the reports',
    },
    when: { every: 'quarter', month: 2, weekday: 2, nth: 1 },
    onWorkingDay: 'next',
    source: 'SS-03',
  },
  {
    id: 'good-practice-dialogue',
    label: {
      fi: 'Hyvien käytäntöjen dialogi',
      sv: 'Dialog om god praxis',
      en: 'Good-practice dialogue',
    },
    when: { every: 'quarter', month: 3, weekday: 4, nth: 2 },
    onWorkingDay: 'next',
    feeds: ['social-report'],
    source: 'SS-09',
  },
  {
    // SS-06: the first one came out in January.
    id: 'social-report',
    label: {
      fi: 'Sosiaalinen raportti julkaistaan',
      sv: 'Den sociala rapporten publiceras',
      en: 'The social report is published',
    },
    when: { every: 'year', month: 1, weekday: 4, nth: -1 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['influencing-bodies', 'welfare-committee'],
    source: 'SS-05',
  },
  {
    id: 'influencing-bodies',
    label: {
      fi: 'Sosiaalinen raportti esitellään vaikuttamistoimielimille',
      sv: 'Den sociala rapporten presenteras för påverkansorganen',
      en: 'The social report is presented to the influencing bodies',
    },
    when: { every: 'year', month: 5, weekday: 3, nth: 2 },
    onWorkingDay: 'next',
    source: 'SS-07',
  },
  {
    id: 'welfare-committee',
    label: {
      fi: 'Sosiaalinen raportti esitellään hyvinvoinnin ja terveyden edistämisen lautakunnalle',
      sv: 'Den sociala rapporten presenteras för nämnden för främjande av hälsa och välfärd',
      en: 'The social report is presented to the committee for health and welfare promotion',
    },
    when: { every: 'year', month: 8, weekday: 4, nth: 3 },
    onWorkingDay: 'next',
    source: 'SS-07',
  },
  {
    id: 'statement',
    label: {
      fi: 'Työryhmän vuosittainen kannanotto',
      sv: 'Arbetsgruppens årliga ställningstagande',
      en: 'The yearly statement of the working group',
    },
    when: { every: 'year', month: 10, weekday: 4, nth: 4 },
    onWorkingDay: 'next',
    audience: 'everyone',
    source: 'SS-08',
  },
  {
    id: 'group-evaluation',
    label: {
      fi: 'Työryhmän työ arvioidaan ja toimeenpanosuunnitelma tarkistetaan',
      sv: 'Arbetsgruppens arbete utvärderas och verkställighetsplanen ses över',
      en: 'The group’s work is evaluated and its implementation plan reviewed',
    },
    when: { every: 'year', month: 11, weekday: 3, nth: 3 },
    onWorkingDay: 'next',
    source: 'SS-08',
  },
  {
    id: 'staff-information',
    label: {
      fi: 'Infotilaisuus koko henkilöstölle',
      sv: 'Informationstillfälle för hela personalen',
      en: 'Information session for all staff',
    },
    when: { every: 'half', month: 2, weekday: 3, nth: 4 },
    onWorkingDay: 'next',
    source: 'SS-10',
  },
  {
    id: 'area-information',
    label: {
      fi: 'Infotilaisuudet palvelualueittain',
      sv: 'Informationstillfällen per serviceområde',
      en: 'Information sessions by service area',
    },
    when: { every: 'half', month: 3, weekday: 1, nth: 2 },
    days: 5,
    source: 'SS-10',
  },
  {
    id: 'training',
    label: {
      fi: 'Koulutus sosiaalisesta raportoinnista',
      sv: 'Utbildning om social rapportering',
      en: 'Training in social reporting',
    },
    when: { every: 'year', month: 9, weekday: 4, nth: 3 },
    onWorkingDay: 'next',
    source: 'SS-10',
  },
])

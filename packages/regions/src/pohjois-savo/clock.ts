import { defineClock } from '@rake/core/clock'

/**
 * The year of the region, in step with the welfare-planning year (PS-08). The practice fixes the order and
 * the rounds; the days are ours, and the region's to move.
 */
export const clock = defineClock([
  {
    id: 'division-handling',
    label: {
      fi: 'Toimialat käsittelevät saapuneet ilmoitukset',
      sv: 'Verksamhetsområdena behandlar rapporterna som kommit in',
      en: 'Divisions handle the reports that have arrived',
    },
    description: {
      fi: 'Palvelujohtaja päättää, miten kutakin asiaa viedään eteenpäin ja kuka siitä vastaa.',
      sv: 'Servicedirektören beslutar hur varje ärende förs vidare och vem som ansvarar för det.',
      en: 'The service director decides how each matter is taken forward and who is responsible for it.',
    },
    when: { every: 'month', weekday: 2, nth: 1 },
    onWorkingDay: 'next',
    source: 'PS-05',
  },
  {
    id: 'half-year-ends',
    label: {
      fi: 'Raportointikausi päättyy',
      sv: 'Rapporteringsperioden avslutas',
      en: 'The reporting period ends',
    },
    when: { every: 'half', month: 6, day: 31 },
    source: 'PS-07',
  },
  {
    id: 'working-group',
    label: {
      fi: 'RAKE-työryhmä käsittelee puolivuoden ilmoitukset',
      sv: 'RAKE-arbetsgruppen behandlar halvårets rapporter',
      en: 'The RAKE working group handles the reports of the half-year',
    },
    when: { every: 'half', month: 2, weekday: 3, nth: 2 },
    onWorkingDay: 'next',
    feeds: ['half-year-summary'],
    source: 'PS-07',
  },
  {
    id: 'half-year-summary',
    label: {
      fi: 'Alueellinen kooste valmistuu',
      sv: 'Den regionala sammanställningen blir klar',
      en: 'The region-wide summary is ready',
    },
    description: {
      fi: 'Koosteesta saadaan myös kuntakohtaiset luvut.',
      sv: 'Ur sammanställningen fås också siffror per kommun.',
      en: 'Figures by municipality come out of it too.',
    },
    when: { after: 'working-group', weeks: 2 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['customer-experience-section', 'annual-report'],
    source: 'PS-07',
  },
  {
    id: 'customer-experience-section',
    label: {
      fi: 'Asiakaskokemusjaosto käsittelee koosteen',
      sv: 'Sektionen för kundupplevelse behandlar sammanställningen',
      en: 'The customer-experience section handles the summary',
    },
    when: { every: 'half', month: 3, weekday: 4, nth: 2 },
    onWorkingDay: 'next',
    source: 'PS-07',
  },
  {
    id: 'annual-report',
    label: {
      fi: 'Hyvinvointikertomuksen vuosiraportti valmistuu',
      sv: 'Välfärdsberättelsens årsrapport blir klar',
      en: 'The annual report on welfare is ready',
    },
    description: {
      fi: 'Vuosiraportissa kerrotaan myös, miten hyvinvointisuunnitelmaan viedyt ehdotukset ovat edenneet.',
      sv: 'Årsrapporten berättar också hur det gått med förslagen som tagits in i välfärdsplanen.',
      en: 'It also tells how the proposals taken into the welfare plan have progressed.',
    },
    when: { every: 'year', month: 3, weekday: 2, nth: 2 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['financial-statement', 'welfare-report', 'municipal-welfare-reports'],
    source: 'PS-08',
  },
  {
    id: 'financial-statement',
    label: { fi: 'Tilinpäätös', sv: 'Bokslutet', en: 'The financial statement' },
    when: { every: 'year', month: 3, day: 31 },
    onWorkingDay: 'previous',
    audience: 'everyone',
    source: 'PS-08',
  },
  {
    id: 'welfare-report',
    label: {
      fi: 'Aluevaltuusto hyväksyy laajan hyvinvointikertomuksen',
      sv: 'Välfärdsområdesfullmäktige godkänner den omfattande välfärdsberättelsen',
      en: 'The regional council approves the broad welfare report',
    },
    description: {
      fi: 'Valtuustokausittain; hyväksyjä on väistyvä valtuusto.',
      sv: 'Varje fullmäktigeperiod; godkänns av det avgående fullmäktige.',
      en: 'Once in a council term; approved by the outgoing council.',
    },
    when: { every: 'councilTerm', year: 4, month: 5, weekday: 1, nth: 2 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['welfare-plan'],
    source: 'PS-08',
  },
  {
    id: 'municipal-welfare-reports',
    label: {
      fi: 'Kunnanvaltuustot hyväksyvät kuntiensa hyvinvointikertomukset',
      sv: 'Kommunfullmäktige godkänner kommunernas välfärdsberättelser',
      en: 'Municipal councils approve the welfare reports of their municipalities',
    },
    when: { every: 'councilTerm', year: 4, month: 5, weekday: 1, nth: 3 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['municipal-welfare-plans'],
    source: 'PS-08',
  },
  {
    id: 'welfare-plan',
    label: {
      fi: 'Aluevaltuusto hyväksyy hyvinvointisuunnitelman',
      sv: 'Välfärdsområdesfullmäktige godkänner välfärdsplanen',
      en: 'The regional council approves the welfare plan',
    },
    description: {
      fi: 'Valtuustokausittain; hyväksyjä on uusi valtuusto.',
      sv: 'Varje fullmäktigeperiod; godkänns av det nya fullmäktige.',
      en: 'Once in a council term; approved by the new council.',
    },
    when: { every: 'councilTerm', year: 1, month: 11, weekday: 1, nth: 3 },
    onWorkingDay: 'next',
    audience: 'everyone',
    source: 'PS-08',
  },
  {
    id: 'municipal-welfare-plans',
    label: {
      fi: 'Kunnanvaltuustot hyväksyvät kuntiensa hyvinvointisuunnitelmat',
      sv: 'Kommunfullmäktige godkänner kommunernas välfärdsplaner',
      en: 'Municipal councils approve the welfare plans of their municipalities',
    },
    when: { every: 'councilTerm', year: 1, month: 12, weekday: 1, nth: 2 },
    onWorkingDay: 'next',
    audience: 'everyone',
    source: 'PS-08',
  },
  {
    id: 'contact-network',
    label: {
      fi: 'Yhdyshenkilöverkoston tapaaminen',
      sv: 'Kontaktpersonernas nätverk träffas',
      en: 'The network of contact persons meets',
    },
    when: { every: 'half', month: 4, weekday: 3, nth: 2 },
    onWorkingDay: 'next',
    source: 'PS-10',
  },
  {
    id: 'staff-survey',
    label: {
      fi: 'Henkilöstökysely sosiaalisesta raportoinnista',
      sv: 'Personalenkät om den sociala rapporteringen',
      en: 'Staff survey on social reporting',
    },
    description: {
      fi: 'Avoinna kaksi viikkoa, myös niille, jotka eivät ole vielä ilmoittaneet mitään.',
      sv: 'Öppen i två veckor, också för dem som ännu inte har rapporterat något.',
      en: 'Open for two weeks, also to those who have never reported.',
    },
    when: { every: 'year', week: 46, weekday: 1 },
    days: 14,
    source: 'PS-15',
  },
])

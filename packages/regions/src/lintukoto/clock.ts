import { defineClock, plainDate } from '@rake/core/clock'

/** Shows the rules of the clock: ends of quarters, n-th weekdays, ISO weeks, before and after, council terms; a first and a last year. */
export const clock = defineClock([
  {
    id: 'quarter-ends',
    label: { fi: 'Neljännesvuosi päättyy', sv: 'Kvartalet avslutas', en: 'The quarter ends' },
    when: { every: 'quarter', month: 3, day: 31 },
    source: 'SS-03',
  },
  {
    id: 'team-meeting',
    label: {
      fi: 'RAKE-tiimi käsittelee neljänneksen havainnot',
      sv: 'RAKE-teamet behandlar kvartalets iakttagelser',
      en: 'The RAKE team handles the observations of the quarter',
    },
    when: { every: 'quarter', month: 2, weekday: 4, nth: 3 },
    onWorkingDay: 'next',
    feeds: ['quarterly-summary'],
    source: 'SS-03',
  },
  {
    id: 'quarterly-summary',
    label: { fi: 'Neljänneksen kooste', sv: 'Kvartalets sammanställning', en: 'The summary of the quarter' },
    when: { after: 'team-meeting', weeks: 1 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['workshop'],
    source: 'SS-05',
  },
  {
    id: 'workshop',
    label: { fi: 'Tulkintatyöpaja', sv: 'Tolkningsverkstad', en: 'Interpretation workshop' },
    when: { before: 'social-report', weeks: 1 },
    feeds: ['social-report'],
    source: 'PO-02',
  },
  {
    id: 'social-report',
    label: {
      fi: 'Sosiaalinen raportti julkaistaan',
      sv: 'Den sociala rapporten publiceras',
      en: 'The social report is published',
    },
    when: { every: 'year', month: 3, weekday: 3, nth: 2 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['influencing-bodies', 'welfare-committee', 'welfare-report'],
    source: 'SS-05',
  },
  {
    id: 'influencing-bodies',
    label: {
      fi: 'Raportti esitellään vaikuttamistoimielimille',
      sv: 'Rapporten presenteras för påverkansorganen',
      en: 'The report is presented to the influencing bodies',
    },
    when: { every: 'year', month: 5, weekday: 2, nth: 2 },
    onWorkingDay: 'next',
    source: 'SS-07',
  },
  {
    id: 'welfare-committee',
    label: {
      fi: 'Raportti esitellään hyvinvointilautakunnalle',
      sv: 'Rapporten presenteras för välfärdsnämnden',
      en: 'The report is presented to the welfare committee',
    },
    when: { every: 'year', month: 8, weekday: 4, nth: -1 },
    onWorkingDay: 'next',
    source: 'SS-07',
  },
  {
    id: 'advice-hour',
    label: {
      fi: 'RAKE-tunti: kysy ja kerro',
      sv: 'RAKE-timmen: fråga och berätta',
      en: 'RAKE hour: ask and tell',
    },
    when: { every: 'weeks', count: 6, from: plainDate('2026-01-13') },
    onWorkingDay: 'next',
    source: 'SS-10',
  },
  {
    id: 'seminar',
    label: {
      fi: 'Rakenteellisen sosiaalityön seminaari',
      sv: 'Seminarium om strukturellt socialt arbete',
      en: 'Seminar on structural social work',
    },
    when: { every: 'year', week: 46, weekday: 3 },
    days: 2,
    audience: 'everyone',
    alarm: { weeks: 2 },
    source: 'VA-08',
  },
  {
    id: 'staff-survey',
    label: {
      fi: 'Kysely henkilöstölle: miltä kertominen tuntuu?',
      sv: 'Enkät till personalen: hur känns det att berätta?',
      en: 'Staff survey: what is it like to tell?',
    },
    // It begins in 2027 and is made in four years, so that a council term can be looked back on.
    when: {
      every: 'year',
      week: 39,
      weekday: 1,
      from: plainDate('2027-01-01'),
      until: plainDate('2030-12-31'),
    },
    days: 14,
    feeds: ['team-evaluation'],
    source: 'PS-15',
  },
  {
    id: 'team-evaluation',
    label: {
      fi: 'RAKE-tiimi arvioi työtään',
      sv: 'RAKE-teamet utvärderar sitt arbete',
      en: 'The RAKE team evaluates its work',
    },
    when: { after: 'seminar', weeks: 2 },
    onWorkingDay: 'next',
    source: 'SS-08',
  },
  {
    id: 'welfare-report',
    label: {
      fi: 'Väistyvä aluevaltuusto hyväksyy hyvinvointikertomuksen',
      sv: 'Det avgående välfärdsområdesfullmäktige godkänner välfärdsberättelsen',
      en: 'The outgoing regional council approves the welfare report',
    },
    when: { every: 'councilTerm', year: 4, month: 5, weekday: 2, nth: 3 },
    onWorkingDay: 'next',
    audience: 'everyone',
    feeds: ['welfare-plan'],
    source: 'PS-08',
  },
  {
    id: 'welfare-plan',
    label: {
      fi: 'Uusi aluevaltuusto hyväksyy hyvinvointisuunnitelman',
      sv: 'Det nya välfärdsområdesfullmäktige godkänner välfärdsplanen',
      en: 'The new regional council approves the welfare plan',
    },
    when: { every: 'councilTerm', year: 1, month: 10, weekday: 2, nth: 4 },
    onWorkingDay: 'next',
    audience: 'everyone',
    source: 'PS-08',
  },
])

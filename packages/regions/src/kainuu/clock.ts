import { defineClock } from '@rake/core/clock'

/** KA-01: half-years, each with its report. What comes between, and on which day, is ours. */
export const clock = defineClock([
  {
    id: 'half-year-ends',
    label: {
      fi: 'Raportointikausi päättyy',
      sv: 'Rapporteringsperioden avslutas',
      en: 'The reporting period ends',
    },
    when: { every: 'half', month: 6, day: 31 },
    feeds: ['working-group'],
    source: 'KA-01',
  },
  {
    id: 'working-group',
    label: {
      fi: 'RAKE-työryhmä käsittelee puolivuoden ilmiöt',
      sv: 'RAKE-arbetsgruppen behandlar halvårets fenomen',
      en: 'The RAKE working group handles the phenomena of the half-year',
    },
    when: { every: 'half', month: 2, weekday: 2, nth: 2 },
    onWorkingDay: 'next',
    feeds: ['half-year-report'],
    source: 'KA-01',
  },
  {
    id: 'half-year-report',
    label: {
      fi: 'Puolivuosiraportti julkaistaan',
      sv: 'Halvårsrapporten publiceras',
      en: 'The half-year report is published',
    },
    when: { after: 'working-group', weeks: 3 },
    onWorkingDay: 'next',
    audience: 'everyone',
    source: 'KA-01',
  },
])

import { defineClock } from '@rake/core/clock'

/** Ours throughout, after the practice of the region that the city is in. */
export const clock = defineClock([
  {
    id: 'services-handle',
    label: {
      fi: 'Palvelut käsittelevät saapuneet vastaukset',
      sv: 'Tjänsterna behandlar de inkomna svaren',
      en: 'Services handle the answers that have arrived',
    },
    when: { every: 'month', weekday: 1, nth: 2 },
    onWorkingDay: 'next',
    source: 'PS-05',
  },
  {
    id: 'summary',
    label: { fi: 'Puolivuoden kooste', sv: 'Halvårets sammanställning', en: 'The summary of the half-year' },
    when: { every: 'half', month: 2, weekday: 2, nth: 1 },
    onWorkingDay: 'next',
    audience: 'everyone',
    source: 'PS-07',
  },
])

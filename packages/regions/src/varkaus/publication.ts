import type { Profile } from '@rake/core/region'
import { byOutcome, byRoute, byServiceArea, byTheme, byUnit } from '../tables.ts'

/** What the summary counts, and which tables of it stand on the web (VK-06). Which tables is ours. */
export const publication: Profile['publication'] = {
  threshold: 5,
  /** VK-04: the wellbeing coordinator always. VK-06: the management team. */
  announce: [
    { role: 'wellbeingCoordinator', scope: 'region' },
    { role: 'managementTeam', scope: 'region' },
  ],
  periods: [],
  reportingPeriods: [
    {
      // VK-06: the first summary was of what had arrived by 1 November. That the other one is of 1 May is ours.
      id: 'puolivuosi',
      label: { fi: 'Puolivuotiskausi', sv: 'Halvårsperiod', en: 'Half-year period' },
      ends: [
        { month: 5, day: 1 },
        { month: 11, day: 1 },
      ],
    },
  ],
  tables: [
    {
      id: 'total',
      label: { fi: 'Ilmoituksia yhteensä', sv: 'Alla rapporter', en: 'All reports' },
      dimensions: [],
      audience: 'everyone',
    },
    { ...byTheme, audience: 'everyone' },
    {
      id: 'significance',
      label: { fi: 'Merkittävyyden mukaan', sv: 'Enligt betydelse', en: 'By significance' },
      dimensions: ['significance'],
      audience: 'everyone',
    },
    { ...byServiceArea, audience: 'everyone' },
    byUnit,
    byRoute,
    byOutcome,
  ],
}

import type { Profile } from '@rake/core/region'
import { byMunicipality, byNature, byOutcome, byTheme } from '../tables.ts'

/**
 * What the summary counts, by reporting years that close on 15 October (VA-01). Which of the tables are published, and the threshold, is ours.
 */
export const publication: Profile['publication'] = {
  threshold: 5,
  /** VA-02 */
  answers: 'asTheyAre',
  /** VA-03: to the service areas, and to the network. */
  announce: [
    { role: 'managementGroup', scope: 'region' },
    { role: 'network', scope: 'region' },
  ],
  periods: [],
  reportingPeriods: [
    {
      id: 'raportointivuosi',
      label: { fi: 'Raportointivuosi', sv: 'Rapporteringsår', en: 'Reporting year' },
      ends: [{ month: 10, day: 15 }],
    },
  ],
  tables: [
    {
      id: 'total',
      label: { fi: 'Vastauksia yhteensä', sv: 'Svar sammanlagt', en: 'All answers' },
      dimensions: [],
      audience: 'everyone',
    },
    { ...byTheme, audience: 'everyone' },
    { ...byNature, audience: 'everyone' },
    {
      // VA-03
      id: 'serviceArea',
      label: { fi: 'Palvelualueittain', sv: 'Enligt serviceområde', en: 'By service area' },
      dimensions: ['serviceArea'],
      audience: 'everyone',
    },
    {
      // VA-05
      id: 'unit',
      label: { fi: 'Työyksiköittäin', sv: 'Enligt arbetsenhet', en: 'By work unit' },
      dimensions: ['unit'],
    },
    {
      // VA-05
      id: 'unit-theme',
      label: {
        fi: 'Työyksiköittäin ja teemoittain',
        sv: 'Enligt arbetsenhet och tema',
        en: 'By work unit and theme',
      },
      dimensions: ['unit', 'theme'],
    },
    byMunicipality,
    byOutcome,
  ],
}

/** VA-02, VA-04, VA-09: the summary of the year, on the web. Who approves it is ours. */
export const socialReports: Profile['socialReports'] = [
  {
    id: 'vuosikooste',
    label: { fi: 'Vuoden kooste', sv: 'Årets sammanställning', en: 'Summary of the year' },
    stages: [],
    approvals: [
      {
        id: 'sosiaalijohtaja',
        label: { fi: 'Sosiaalijohtaja', sv: 'Socialdirektör', en: 'Social director' },
        role: 'socialDirector',
        scope: 'region',
      },
    ],
    audience: 'everyone',
    /** VA-05 */
    toUnits: true,
  },
]

import type { Profile } from '@rake/core/region'
import { byMunicipality, byOutcome, byTheme } from '../tables.ts'

/** KA-01: by the half-year. With some thirty phenomena a year, little can be published; which tables is ours. */
export const publication: Profile['publication'] = {
  threshold: 5,
  periods: ['half'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Ilmiöitä yhteensä', sv: 'Fenomen sammanlagt', en: 'All phenomena' },
      dimensions: [],
      audience: 'everyone',
    },
    { ...byTheme, audience: 'everyone' },
    byMunicipality,
    byOutcome,
  ],
}

/** KA-01: each half-year has its report. Who approves it, and for whom it is, is ours. */
export const socialReports: Profile['socialReports'] = [
  {
    id: 'puolivuosiraportti',
    label: { fi: 'Puolivuosiraportti', sv: 'Halvårsrapport', en: 'Half-year report' },
    stages: [],
    approvals: [
      {
        id: 'rake-tyoryhma',
        label: { fi: 'RAKE-työryhmä', sv: 'RAKE-arbetsgruppen', en: 'RAKE working group' },
        role: 'workingGroup',
        scope: 'region',
      },
    ],
    audience: 'everyone',
  },
]

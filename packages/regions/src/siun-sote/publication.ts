import type { Profile } from '@rake/core/region'
import { byMunicipality, byNature, byOutcome, byRoute, byServiceArea, byTheme } from '../tables.ts'

/**
 * What the quarterly summary and the yearly report count (SS-03, SS-05), and who may see what of it (SS-12).
 * Of the first report the themes were published (SS-06); the other tables are ours.
 */
export const publication: Profile['publication'] = {
  threshold: 5,
  /** SS-05: announced to the staff, through those who lead them. */
  announce: [
    { role: 'supervisor', scope: 'region' },
    { role: 'managementTeam', scope: 'region' },
    { role: 'workingGroup', scope: 'region' },
  ],
  periods: ['quarter', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Raportteja yhteensä', sv: 'Rapporter sammanlagt', en: 'All reports' },
      dimensions: [],
      audience: 'everyone',
    },
    { ...byTheme, audience: 'everyone' },
    { ...byNature, audience: 'everyone' },
    {
      // SS-02
      id: 'priorities',
      label: {
        fi: 'Hyvinvointiohjelman painopisteittäin',
        sv: 'Enligt tyngdpunkt i välfärdsprogrammet',
        en: 'By priority of the welfare programme',
      },
      dimensions: ['priorities'],
      audience: 'everyone',
    },
    { ...byServiceArea, audience: 'staff' },
    { ...byMunicipality, audience: 'staff' },
    { ...byRoute, audience: 'staff' },
    { ...byOutcome, audience: 'staff' },
  ],
}

/** SS-05: once a year. SS-09: its workshop is a good-practice dialogue. Who approves it is ours. */
export const socialReports: Profile['socialReports'] = [
  {
    id: 'sosiaalinen-raportti',
    label: { fi: 'Sosiaalinen raportti', sv: 'Social rapport', en: 'Social report' },
    stages: ['workshop'],
    approvals: [
      {
        id: 'sosiaalijohtaja',
        label: { fi: 'Sosiaalijohtaja', sv: 'Socialdirektör', en: 'Social director' },
        role: 'socialDirector',
        scope: 'region',
      },
    ],
    audience: 'everyone',
  },
]

/** SS-08: the working group’s yearly statement. That everyone may read it is ours. */
export const statement: Profile['statement'] = { audience: 'everyone' }

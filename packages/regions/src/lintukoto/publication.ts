import type { Profile } from '@rake/core/region'
import { byMunicipality, byNature, byOutcome, byRoute, byServiceArea, byTheme, byUnit } from '../tables.ts'

/** What the quarterly summary counts, and who may see which tables of it (SS-12). */
export const publication: Profile['publication'] = {
  threshold: 5,
  answers: 'asTheyAre',
  announce: [
    { role: 'wellbeingCoordinator', scope: 'region' },
    { role: 'supervisor', scope: 'region' },
  ],
  periods: ['quarter', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Havaintoja yhteensä', sv: 'Alla iakttagelser', en: 'All observations' },
      dimensions: [],
      audience: 'everyone',
    },
    { ...byTheme, audience: 'everyone' },
    { ...byNature, audience: 'everyone' },
    { ...byServiceArea, audience: 'everyone' },
    { ...byMunicipality, audience: 'everyone' },
    { ...byUnit, audience: 'staff' },
    {
      // Several answers: each report counts once for each of its priorities.
      id: 'priorities',
      label: {
        fi: 'Hyvinvointiohjelman painopisteittäin',
        sv: 'Enligt tyngdpunkt i välfärdsprogrammet',
        en: 'By priority of the welfare programme',
      },
      dimensions: ['priorities'],
      audience: 'everyone',
    },
    {
      id: 'significance',
      label: { fi: 'Merkittävyyden mukaan', sv: 'Enligt betydelse', en: 'By significance' },
      dimensions: ['significance'],
      audience: 'staff',
    },
    {
      id: 'team-size',
      label: { fi: 'Tiimin koon mukaan', sv: 'Enligt teamets storlek', en: 'By size of team' },
      dimensions: ['teamSize'],
      audience: 'staff',
    },
    { ...byRoute, audience: 'staff' },
    { ...byOutcome, audience: 'staff' },
  ],
}

/** SS-05, PO-02: once a year, refined in a workshop, approved by the wellbeing coordinator and then the directors. */
export const socialReports: Profile['socialReports'] = [
  {
    id: 'sosiaalinen-raportti',
    label: { fi: 'Sosiaalinen raportti', sv: 'Social rapport', en: 'Social report' },
    approvals: [
      {
        id: 'hyvinvointikoordinaattori',
        label: { fi: 'Hyvinvointikoordinaattori', sv: 'Välfärdskoordinator', en: 'Wellbeing coordinator' },
        role: 'wellbeingCoordinator',
        scope: 'region',
      },
      {
        id: 'toimialajohtaja',
        label: { fi: 'Toimialajohtaja', sv: 'Sektordirektör', en: 'Division director' },
        role: 'divisionDirector',
        scope: 'region',
      },
    ],
    audience: 'everyone',
    /** VA-05 */
    toUnits: true,
  },
]

/** SS-08: the working group’s statements, for everyone to read. */
export const statement: Profile['statement'] = { audience: 'everyone' }

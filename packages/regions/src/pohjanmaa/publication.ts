import type { Profile } from '@rake/core/region'
import { byMunicipality, byServiceArea, byTheme, byUnit } from '../tables.ts'

/** What the yearly summary counts, and which tables of it everyone may see. Which tables is ours. */
export const publication: Profile['publication'] = {
  threshold: 5,
  periods: ['year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Ilmiöitä yhteensä', sv: 'Alla fenomen', en: 'All phenomena' },
      dimensions: [],
      audience: 'everyone',
    },
    { ...byTheme, audience: 'everyone' },
    { ...byServiceArea, audience: 'everyone' },
    byMunicipality,
    // PO-01: answers by unit.
    byUnit,
  ],
}

/**
 * PO-03: each level passes the report on with its own follow-up. The five levels are the professionals who
 * write, the manager of the unit, middle management, the management of the division, and strategic
 * management. PO-10: in the middle, the units' reports become the one of their area.
 */
export const socialReports: Profile['socialReports'] = [
  {
    id: 'unit-report',
    label: {
      fi: 'Yksikön sosiaalinen raportti',
      sv: 'Enhetens sociala rapport',
      en: 'Social report of the unit',
    },
    level: 'unit',
    approvals: [
      {
        id: 'unit',
        label: { fi: 'Yksikön johto', sv: 'Enhetens ledning', en: 'Management of the unit' },
        role: 'supervisor',
        scope: 'own',
      },
      {
        id: 'middle-management',
        label: { fi: 'Keskijohto', sv: 'Mellanledningen', en: 'Middle management' },
        role: 'areaManager',
        scope: 'levelAbove',
      },
    ],
    audience: 'staff',
  },
  {
    id: 'area-report',
    label: {
      fi: 'Palvelualueen sosiaalinen raportti',
      sv: 'Serviceområdets sociala rapport',
      en: 'Social report of the service area',
    },
    level: 'serviceArea',
    gathers: 'unit-report',
    // The workshop has been held in the units.
    stages: [],
    approvals: [
      {
        id: 'division-management',
        label: {
          fi: 'Sosiaali- ja terveydenhuollon johto',
          sv: 'Social- och hälsovårdens ledning',
          en: 'Management of health and social services',
        },
        role: 'divisionDirector',
        scope: 'levelAbove',
      },
      {
        id: 'strategic-level',
        label: { fi: 'Strateginen taso', sv: 'Strategiska nivån', en: 'Strategic level' },
        role: 'strategicManagement',
        scope: 'region',
      },
    ],
    audience: 'everyone',
  },
]

import type { Profile } from '@rake/core/region'
import { byMunicipality, byOutcome, byRoute, byTheme } from '../tables.ts'

/** What the half-yearly summary counts (PS-07), and which tables of it everyone may see. */
export const publication: Profile['publication'] = {
  threshold: 5,
  /** PS-10, PS-13: the wellbeing coordinators, those of the towns too. */
  announce: [
    { role: 'wellbeingCoordinator', scope: 'region' },
    { role: 'socialDirector', scope: 'region' },
  ],
  periods: ['half', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Ilmoituksia yhteensä', sv: 'Rapporter sammanlagt', en: 'All reports' },
      dimensions: [],
      audience: 'everyone',
    },
    {
      id: 'division',
      label: { fi: 'Toimialoittain', sv: 'Enligt verksamhetsområde', en: 'By division' },
      dimensions: ['division'],
      audience: 'everyone',
    },
    {
      id: 'unit',
      label: { fi: 'Työyksiköittäin', sv: 'Enligt arbetsenhet', en: 'By work unit' },
      dimensions: ['unit'],
      audience: 'everyone',
    },
    { ...byMunicipality, audience: 'everyone' },
    { ...byTheme, audience: 'everyone' },
    {
      id: 'nature',
      label: {
        fi: 'Ilmiön luonteen mukaan',
        sv: 'Enligt fenomenets karaktär',
        en: 'By nature of the phenomenon',
      },
      dimensions: ['nature'],
      audience: 'everyone',
    },
    {
      id: 'category',
      label: {
        fi: 'Raportoitavan ilmiön mukaan',
        sv: 'Enligt fenomen som rapporteras',
        en: 'By reported phenomenon',
      },
      dimensions: ['category'],
      audience: 'everyone',
    },
    {
      id: 'profession',
      label: { fi: 'Ammattiryhmittäin', sv: 'Enligt yrkesgrupp', en: 'By profession' },
      dimensions: ['profession'],
    },
    byRoute,
    byOutcome,
    {
      id: 'municipality-theme',
      label: {
        fi: 'Kunnittain ja teemoittain',
        sv: 'Enligt kommun och tema',
        en: 'By municipality and theme',
      },
      dimensions: ['municipality', 'theme'],
    },
    {
      id: 'municipality-nature',
      label: {
        fi: 'Kunnittain ja ilmiön luonteen mukaan',
        sv: 'Enligt kommun och fenomenets karaktär',
        en: 'By municipality and nature of the phenomenon',
      },
      dimensions: ['municipality', 'nature'],
    },
  ],
}

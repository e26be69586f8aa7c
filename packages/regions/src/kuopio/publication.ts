import type { Profile } from '@rake/core/region'
import { byTheme, byUnit } from '../tables.ts'

/** What the summary counts. */
export const publication: Profile['publication'] = {
  threshold: 5,
  periods: ['half', 'year'],
  tables: [
    {
      id: 'total',
      label: { fi: 'Vastauksia yhteensä', sv: 'Alla svar', en: 'All answers' },
      dimensions: [],
      audience: 'everyone',
    },
    { ...byTheme, audience: 'everyone' },
    {
      id: 'category',
      label: { fi: 'Aiheittain', sv: 'Enligt ämne', en: 'By subject' },
      dimensions: ['category'],
      audience: 'everyone',
    },
    {
      id: 'service',
      label: { fi: 'Palveluittain', sv: 'Enligt tjänst', en: 'By service' },
      dimensions: ['service'],
      audience: 'everyone',
    },
    byUnit,
  ],
}

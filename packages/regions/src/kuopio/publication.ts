import type { Profile } from '@rake/core/region'

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
    {
      id: 'theme',
      label: { fi: 'Teemoittain', sv: 'Enligt tema', en: 'By theme' },
      dimensions: ['theme'],
      audience: 'everyone',
    },
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
    { id: 'unit', label: { fi: 'Yksiköittäin', sv: 'Enligt enhet', en: 'By unit' }, dimensions: ['unit'] },
  ],
}

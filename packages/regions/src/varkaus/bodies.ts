import type { Profile } from '@rake/core/region'

/** VK-06: to whom the summary is given; other administrations only where needed, and so on no fixed day. */
export const bodies: Profile['bodies'] = [
  {
    id: 'extended-management-team',
    label: {
      fi: 'Laajennettu johtoryhmä',
      sv: 'Den utvidgade ledningsgruppen',
      en: 'Extended management team',
    },
    kind: 'managementGroup',
    event: 'extended-management-team',
  },
  {
    id: 'other-administrations',
    label: { fi: 'Muut hallintokunnat', sv: 'Övriga förvaltningar', en: 'Other administrations' },
    kind: 'other',
  },
]

import type { Profile } from '@rake/core/region'
import { seats } from './posts.ts'
import { serviceAreas } from './units.ts'

/** VA-03: the network. That its memos are for the staff is ours. */
export const groups: Profile['groups'] = [
  {
    id: 'verkosto',
    label: {
      fi: 'Rakenteellisen sosiaalityön verkosto',
      sv: 'Nätverket för strukturellt socialt arbete',
      en: 'Network for structural social work',
    },
    role: 'network',
    seats: seats.map(({ unit, member }) => ({ unit, member: member.id })),
    meets: 'network-meeting',
    memos: 'staff',
  },
]

/** VA-03: the management groups of the service areas, and the committee. */
export const bodies: Profile['bodies'] = [
  ...serviceAreas.map(({ id, label }) => ({
    id: `johtoryhma-${id}`,
    label: {
      fi: `Johtoryhmä, ${label.fi}`,
      sv: `Ledningsgruppen, ${label.sv}`,
      en: `Management group, ${label.en}`,
    },
    kind: 'managementGroup' as const,
    event: 'management-groups',
  })),
  {
    id: 'sote-palvelulautakunta',
    label: {
      fi: 'Sosiaali- ja terveyspalvelujen lautakunta',
      sv: 'Nämnden för social- och hälsovårdstjänster',
      en: 'Health and social services committee',
    },
    kind: 'committee',
    event: 'services-committee',
  },
]

import type { Profile } from '@rake/core/region'
import { seats } from './posts.ts'

/** SS-08: a member and a deputy from each service area; the memos are on the intranet. */
export const groups: Profile['groups'] = [
  {
    id: 'rake-tyoryhma',
    label: {
      fi: 'Rakenteellisen sosiaalityön työryhmä',
      sv: 'Arbetsgruppen för strukturellt socialt arbete',
      en: 'Working group for structural social work',
    },
    role: 'workingGroup',
    seats: seats.map(({ unit, member, deputy }) => ({ unit, member: member.id, deputy: deputy.id })),
    meets: 'working-group',
    evaluated: 'group-evaluation',
    memos: 'staff',
  },
]

/** SS-07: the influencing bodies, which each region has by law, and the committee. */
export const bodies: Profile['bodies'] = [
  {
    id: 'nuorisovaltuusto',
    label: { fi: 'Nuorisovaltuusto', sv: 'Ungdomsfullmäktige', en: 'Youth council' },
    kind: 'influencingBody',
    event: 'influencing-bodies',
  },
  {
    id: 'vanhusneuvosto',
    label: { fi: 'Vanhusneuvosto', sv: 'Äldrerådet', en: 'Council for older people' },
    kind: 'influencingBody',
    event: 'influencing-bodies',
  },
  {
    id: 'vammaisneuvosto',
    label: {
      fi: 'Vammaisneuvosto',
      sv: 'Rådet för personer med funktionsnedsättning',
      en: 'Council for persons with disabilities',
    },
    kind: 'influencingBody',
    event: 'influencing-bodies',
  },
  {
    id: 'hyvinvointilautakunta',
    label: {
      fi: 'Hyvinvoinnin ja terveyden edistämisen lautakunta',
      sv: 'Nämnden för främjande av hälsa och välfärd',
      en: 'Committee for health and welfare promotion',
    },
    kind: 'committee',
    event: 'welfare-committee',
  },
]

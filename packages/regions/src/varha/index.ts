import { defineRegion, type Profile } from '@rake/core/region'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { form } from './form.ts'
import { bodies, groups } from './groups.ts'
import { handling } from './handling.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication, socialReports } from './publication.ts'
import { texts } from './texts.ts'
import { themes } from './themes.ts'
import { levels, units } from './units.ts'

/** Southwest Finland, bilingual: an always open form whose reporting year closes in October (VA-01 to VA-09). */
export const varha: Profile = defineRegion({
  slug: 'varha',
  version: 2,
  name: {
    fi: 'Varsinais-Suomen hyvinvointialue – Varha',
    sv: 'Egentliga Finlands välfärdsområde – Varha',
    en: 'Wellbeing services county of Southwest Finland – Varha',
  },
  regionCode: '05',
  languages: ['fi', 'sv', 'en'],
  texts,
  form,
  channels,
  levels,
  units,
  municipalities,
  roles,
  posts,
  taxonomy: themes,
  handling,
  clock,
  publication,
  groups,
  bodies,
  socialReports,
})

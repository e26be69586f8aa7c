import { defineRegion, type Profile } from '@rake/core/region'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { coverage } from './coverage.ts'
import { form } from './form.ts'
import { bodies, groups } from './groups.ts'
import { handling } from './handling.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication, socialReports, statement } from './publication.ts'
import { results } from './results.ts'
import { texts } from './texts.ts'
import { themes } from './themes.ts'
import { levels, units } from './units.ts'

/** North Karelia: a working group that handles reports quarterly, and a yearly social report (SS-01 to SS-12). */
export const siunSote: Profile = defineRegion({
  slug: 'siun-sote',
  version: 2,
  name: {
    fi: 'Pohjois-Karjalan hyvinvointialue – Siun sote',
    sv: 'Norra Karelens välfärdsområde – Siun sote',
    en: 'Wellbeing services county of North Karelia – Siun sote',
  },
  regionCode: '14',
  languages: ['fi', 'sv', 'en'],
  texts,
  form,
  results,
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
  statement,
  coverage,
})

import { defineRegion, type Profile } from '@rake/core/region'
import { campaigns } from './campaigns.ts'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { form } from './form.ts'
import { handling } from './handling.ts'
import { municipalities } from './municipalities.ts'
import { bodies, implementationPlan } from './plan.ts'
import { posts, roles } from './posts.ts'
import { publication, socialReports } from './publication.ts'
import { sources } from './sources.ts'
import { texts } from './texts.ts'
import { themes } from './themes.ts'
import { levels, units } from './units.ts'

/** A bilingual region that asks once a year, in the autumn, and lets what it learns climb (PO-01 to PO-13). */
export const pohjanmaa: Profile = defineRegion({
  slug: 'pohjanmaa',
  version: 2,
  name: {
    fi: 'Pohjanmaan hyvinvointialue',
    sv: 'Österbottens välfärdsområde',
    en: 'Wellbeing services county of Ostrobothnia',
  },
  regionCode: '17',
  languages: ['sv', 'fi', 'en'],
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
  campaigns,
  /** PO-01: a campaign instead of an always-open form. */
  alwaysOpen: false,
  bodies,
  socialReports,
  sources,
  /** PO-04 */
  brief: { audience: 'everyone' },
  implementationPlan,
})

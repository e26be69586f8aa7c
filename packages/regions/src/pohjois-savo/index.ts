import { defineRegion, type Profile } from '@rake/core/region'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { form } from './form.ts'
import { handling } from './handling.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication } from './publication.ts'
import { survey } from './survey.ts'
import { texts } from './texts.ts'
import { themes } from './themes.ts'
import { levels, units } from './units.ts'

/** The regional model of 2022: a form that is always open, decided by the level above (PS-01 to PS-13). */
export const pohjoisSavo: Profile = defineRegion({
  slug: 'pohjois-savo',
  version: 3,
  name: {
    fi: 'Pohjois-Savon hyvinvointialue',
    sv: 'Norra Savolax välfärdsområde',
    en: 'Wellbeing services county of North Savo',
  },
  regionCode: '13',
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
  survey,
})

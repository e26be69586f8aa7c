import { defineRegion, type Profile } from '@rake/core/region'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { form } from './form.ts'
import { handling } from './handling.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication } from './publication.ts'
import { texts } from './texts.ts'
import { themes } from './themes.ts'
import { levels, units } from './units.ts'

/** A region that does not exist: an example to copy from, for demonstrations and for tests. */
export const lintukoto: Profile = defineRegion({
  slug: 'lintukoto',
  version: 1,
  name: {
    fi: 'Lintukodon hyvinvointialue',
    sv: 'Lintukoto välfärdsområde',
    en: 'Lintukoto wellbeing services county',
  },
  fictional: true,
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
})

import { defineRegion, type Profile } from '@rake/core/region'
import { bodies } from './bodies.ts'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { examples } from './examples.ts'
import { form } from './form.ts'
import { handling } from './handling.ts'
import { letters } from './letters.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication } from './publication.ts'
import { texts } from './texts.ts'
import { themes } from './themes.ts'
import { levels, units } from './units.ts'

/** The pilot of one town in 2022: one management team decides every matter (VK-01 to VK-10). */
export const varkaus: Profile = defineRegion({
  slug: 'varkaus',
  version: 2,
  name: {
    fi: 'Varkauden pilotti',
    sv: 'Pilotprojektet i Varkaus',
    en: 'The Varkaus pilot',
  },
  regionCode: '13',
  languages: ['fi', 'sv', 'en'],
  texts,
  form,
  examples,
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
  /** VK-01: open all year. */
  alwaysOpen: true,
  bodies,
  letters,
})

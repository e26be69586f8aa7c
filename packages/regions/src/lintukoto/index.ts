import { plainDate } from '@rake/core/clock'
import { defineRegion, type Profile } from '@rake/core/region'
import { bodies, sources } from './bodies.ts'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { form } from './form.ts'
import { handling } from './handling.ts'
import { letters } from './letters.ts'
import { look } from './look.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication, socialReports, statement } from './publication.ts'
import { examples, results } from './results.ts'
import { survey } from './survey.ts'
import { texts } from './texts.ts'
import { themes } from './themes.ts'
import { levels, units } from './units.ts'

/** A region that does not exist: an example to copy from, for demonstrations and for tests. */
export const lintukoto: Profile = defineRegion({
  slug: 'lintukoto',
  version: 4,
  name: {
    fi: 'Lintukodon hyvinvointialue',
    sv: 'Lintukoto välfärdsområde',
    en: 'Lintukoto wellbeing services county',
  },
  fictional: true,
  languages: ['fi', 'sv', 'en'],
  texts,
  look,
  form,
  examples,
  results,
  channels,
  accessibility: {
    feedback: 'https://www.example.org/lintukoto/saavutettavuuspalaute',
    since: plainDate('2026-11-22'),
  },
  levels,
  units,
  municipalities,
  roles,
  posts,
  taxonomy: themes,
  handling,
  clock,
  publication,
  bodies,
  socialReports,
  statement,
  sources,
  letters,
  survey,
})

import { defineRegion, type Profile } from '@rake/core/region'
import { baseTaxonomy } from '@rake/core/taxonomy'
import { channels } from './channels.ts'
import { clock } from './clock.ts'
import { form } from './form.ts'
import { handling } from './handling.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication, socialReports } from './publication.ts'
import { texts } from './texts.ts'
import { levels, units } from './units.ts'

/** A small region that adds up by the half-year (KA-01). It takes the themes of the base as they are; ours. */
export const kainuu: Profile = defineRegion({
  slug: 'kainuu',
  version: 2,
  name: {
    fi: 'Kainuun hyvinvointialue',
    sv: 'Kajanalands välfärdsområde',
    en: 'Wellbeing services county of Kainuu',
  },
  regionCode: '20',
  languages: ['fi', 'sv', 'en'],
  texts,
  form,
  /** KA-01 */
  results: [
    {
      id: 'ensimmainen-vuosi',
      label: {
        fi: '28 ilmiötä ensimmäisenä vuonna',
        sv: '28 fenomen under det första året',
        en: '28 phenomena in the first year',
      },
      done: {
        fi: 'Ilmiöt koottiin raportiksi puolivuosittain.',
        sv: 'Fenomenen sammanställdes till en rapport varje halvår.',
        en: 'They were compiled into a report for each half-year.',
      },
      year: 2021,
    },
  ],
  channels,
  levels,
  units,
  municipalities,
  roles,
  posts,
  taxonomy: baseTaxonomy,
  handling,
  clock,
  publication,
  socialReports,
})

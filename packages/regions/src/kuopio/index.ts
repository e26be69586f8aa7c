import { defineRegion, type Profile } from '@rake/core/region'
import { baseTaxonomy } from '@rake/core/taxonomy'
import { channels } from '../pohjois-savo/channels.ts'
import { clock } from './clock.ts'
import { form } from './form.ts'
import { handling } from './handling.ts'
import { municipalities } from './municipalities.ts'
import { posts, roles } from './posts.ts'
import { publication } from './publication.ts'
import { texts } from './texts.ts'
import { levels, units } from './units.ts'

/**
 * The survey form of a city (KU-01), small on purpose: what it asks and who handles are ours. The other
 * channels are those of the region that the city is in, the themes those of all regions.
 */
export const kuopio: Profile = defineRegion({
  slug: 'kuopio',
  version: 2,
  name: {
    fi: 'Kuopion kaupunki',
    sv: 'Kuopio stad',
    en: 'City of Kuopio',
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
  taxonomy: baseTaxonomy,
  handling,
  clock,
  publication,
})

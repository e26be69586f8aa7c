import { plainDate } from '@rake/core/clock'
import type { Profile } from '@rake/core/region'

/**
 * SS-11: reporting began in working-age services and in a part of family services. Which part, and from
 * when on the others report, is ours.
 */
export const coverage: Profile['coverage'] = [
  {
    from: plainDate('2022-09-01'),
    units: ['tyoikaisten-palvelut', 'lapsiperheiden-sosiaalityo', 'lastensuojelun-avohuolto'],
  },
  {
    from: plainDate('2024-01-01'),
    units: ['perhepalvelut', 'vammaispalvelut', 'ikaihmisten-palvelut', 'terveys-ja-sairaanhoitopalvelut'],
  },
]

import { isPlainDate } from '@rake/core/clock'
import { type Profile, periodNamed, type RegionPeriod } from '@rake/core/region'
import type { Lang } from '@rake/core/words'
import { regions } from '@rake/regions'
import { readProfile } from './profile-file.ts'
import { exitCodes, Mend } from './terminal.ts'
import { type CliWords, fillIn } from './words/index.ts'

/** The region that was named, or the one whose profile stands in a file. */
export async function findRegion(
  { region, profile, lang }: { region?: string | undefined; profile?: string | undefined; lang: Lang },
  words: CliWords,
): Promise<Profile> {
  if (profile !== undefined) return readProfile(profile, lang, words)
  const known = regions.map(({ slug }) => slug).join(', ')
  const found = regions.find(({ slug }) => slug === region)
  if (!found) {
    throw new Mend(
      region === undefined
        ? fillIn(words.region.which, { known })
        : fillIn(words.region.unknown, { region, known }),
      exitCodes.usage,
    )
  }
  return found
}

/** A period of the region by its id, or any days at all as `FROM/TO`, both inclusive. */
export function findPeriod(profile: Profile, text: string | undefined, words: CliWords): RegionPeriod {
  const [from = '', to = '', ...more] = (text ?? '').split('/')
  if (more.length === 0 && isPlainDate(from) && isPlainDate(to) && from <= to)
    return { id: `${from}/${to}`, kind: 'range', from, to }
  const period = text === undefined ? undefined : periodNamed(profile, text)
  if (!period) throw new Mend(fillIn(words.period, { period: text ?? '' }), exitCodes.usage)
  return period
}

import { clockProblems, isPlainDate, type PeriodKind, periodKinds } from '../../clock/index.ts'
import { dayOfMonth, monthOf } from '../../clock/month.ts'
import type { Problem } from '../../words/problem.ts'
import { kindsOfPeriod, periodsBetween, type RegionPeriod } from '../periods.ts'
import type { Profile } from '../profile.ts'
import { stretch } from './campaigns.ts'
import { alike, repeated } from './list.ts'

type Path = Problem['path']
type Own = NonNullable<Profile['publication']['reportingPeriods']>[number]

const at: Path = ['publication', 'reportingPeriods']

/** The periods by which a region adds up: is each a period, called as no other is, and does none cut another? */
export function periodProblems(profile: Profile): Problem[] {
  const { campaigns = [], publication } = profile
  const own = publication.reportingPeriods ?? []
  const problems = [
    ...noneProblems(profile),
    ...repeated(at, own),
    ...alike(at, [...own]),
    ...[...own.entries()].flatMap(([index, periods]) => [
      ...nameProblems([...at, index, 'id'], periods.id),
      ...campaignProblems(periods, campaigns, [...at, index, 'id']),
      ...endProblems(periods, [...at, index, 'ends']),
    ]),
    ...[...campaigns.entries()].flatMap(([index, { id }]) => nameProblems(['campaigns', index, 'id'], id)),
  ]
  // Of days that do not exist, and of a clock that is broken, it cannot be said how they lie.
  if (problems.length > 0 || clockProblems(profile.clock).length > 0) return problems
  return cutProblems(profile)
}

function noneProblems(profile: Profile): Problem[] {
  if (kindsOfPeriod(profile).length > 0) return []
  return [
    {
      path: ['publication', 'periods'],
      message: 'there is no period to add up by',
      mend: `write at least one of ${periodKinds.join(', ')}, or reportingPeriods of your own`,
    },
  ]
}

/** The kinds of the calendar, and `term` of `term-2025`, have their meaning already. */
function nameProblems(path: Path, id: string): Problem[] {
  if (![...periodKinds, 'term'].includes(id)) return []
  return [{ path, message: `"${id}" is a period of the calendar`, mend: 'choose another id' }]
}

function campaignProblems({ id }: Own, campaigns: readonly { id: string }[], path: Path): Problem[] {
  if (!campaigns.some((campaign) => campaign.id === id)) return []
  return [{ path, message: `"${id}" is a campaign already`, mend: 'choose another id' }]
}

function endProblems({ ends }: Own, path: Path): Problem[] {
  const missing = ends.flatMap(({ month, day }, nth) =>
    // Of a leap year, for 29 February.
    isPlainDate(`2028-${twoDigits(month)}-${twoDigits(day)}`)
      ? []
      : [
          {
            path: [...path, nth],
            message: `no month ${month} of a year has a day ${day}`,
            mend: 'write a day that exists, such as { month: 10, day: 15 }',
          },
        ],
  )
  if (missing.length > 0) return missing
  // Of an ordinary year, in which 28 and 29 February are the same.
  const days = ends.map(({ month, day }) => dayOfMonth(monthOf(2027, month), day))
  const early = days.findIndex((day, nth) => day <= (days[nth - 1] ?? ''))
  if (early < 0) return []
  return [
    {
      path: [...path, early],
      message: 'it does not come after the end before it',
      mend: 'write the ends in the order of the calendar, each once',
    },
  ]
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** Figures of two periods that cut each other would tell by subtraction of the few days between their ends. */
function cutProblems(profile: Profile): Problem[] {
  const campaigns = profile.campaigns?.map(({ id }) => id) ?? []
  const kinds = kindsOfPeriod(profile).map((kind) => ({
    kind,
    // A report belongs to one campaign at most: these have none in common.
    isCampaign: campaigns.includes(kind),
    periods: periodsBetween(profile, kind, stretch.from, stretch.to).reverse(),
  }))
  return kinds.flatMap((one, index) =>
    kinds.slice(0, index).flatMap((other): Problem[] => {
      if (one.isCampaign && other.isCampaign) return []
      const [first, second] = cutting(one.periods, other.periods) ?? []
      if (!first || !second) return []
      return [
        {
          path: pathOf(profile, one.kind),
          message: `"${first.id}" (${first.from} to ${first.to}) cuts "${second.id}" (${second.from} to ${second.to})`,
          mend: 'let one lie within the other, or add up by one of the two only',
        },
      ]
    }),
  )
}

/** The first two that have days in common, though neither lies within the other. */
function cutting(
  ones: readonly RegionPeriod[],
  others: readonly RegionPeriod[],
): [RegionPeriod, RegionPeriod] | undefined {
  for (const one of ones) {
    const other = others.find((other) => cuts(one, other) || cuts(other, one))
    if (other) return [one, other]
  }
  return undefined
}

const cuts = (one: RegionPeriod, other: RegionPeriod) =>
  one.from < other.from && other.from <= one.to && one.to < other.to

function pathOf({ publication, campaigns = [] }: Profile, kind: string): Path {
  const campaign = campaigns.findIndex(({ id }) => id === kind)
  if (campaign >= 0) return ['campaigns', campaign, 'event']
  const own = publication.reportingPeriods?.findIndex(({ id }) => id === kind) ?? -1
  if (own >= 0) return [...at, own, 'ends']
  return ['publication', 'periods', publication.periods.indexOf(kind as PeriodKind)]
}

import { clockProblems, isPlainDate, type PeriodKind, periodKinds } from '../../clock/index.ts'
import { dayOfMonth, monthOf } from '../../clock/month.ts'
import { kindsOfPeriod, periodsBetween, type RegionPeriod } from '../periods.ts'
import type { Profile } from '../profile.ts'
import { stretch } from './campaigns.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'
import { alike, repeated } from './list.ts'

type Own = NonNullable<Profile['publication']['reportingPeriods']>[number]

const at: Path = ['publication', 'reportingPeriods']

/** The periods by which a region adds up: is each a period, called as no other is, and does none cut another? */
export function periodProblems(profile: Profile): CheckProblem[] {
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

function noneProblems(profile: Profile): CheckProblem[] {
  const isNone = kindsOfPeriod(profile).length === 0
  return problemIf(isNone, ['publication', 'periods'], 'noPeriod', { periods: periodKinds.join(', ') })
}

/** The kinds of the calendar, and `term` of `term-2025`, have their meaning already. */
function nameProblems(path: Path, id: string): CheckProblem[] {
  return problemIf([...periodKinds, 'term'].includes(id), path, 'calendarPeriod', { id })
}

function campaignProblems({ id }: Own, campaigns: readonly { id: string }[], path: Path): CheckProblem[] {
  const isCampaign = campaigns.some((campaign) => campaign.id === id)
  return problemIf(isCampaign, path, 'campaignAlready', { id })
}

function endProblems({ ends }: Own, path: Path): CheckProblem[] {
  const missing = ends.flatMap(({ month, day }, nth) => {
    // Of a leap year, for 29 February.
    const exists = isPlainDate(`2028-${twoDigits(month)}-${twoDigits(day)}`)
    return problemIf(!exists, [...path, nth], 'noSuchDayInMonth', { month, day })
  })
  if (missing.length > 0) return missing
  // Of an ordinary year, in which 28 and 29 February are the same.
  const days = ends.map(({ month, day }) => dayOfMonth(monthOf(2027, month), day))
  const early = days.findIndex((day, nth) => day <= (days[nth - 1] ?? ''))
  return problemIf(early >= 0, [...path, early], 'endsOutOfOrder')
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** Figures of two periods that cut each other would tell by subtraction of the few days between their ends. */
function cutProblems(profile: Profile): CheckProblem[] {
  const campaigns = profile.campaigns?.map(({ id }) => id) ?? []
  const kinds = kindsOfPeriod(profile).map((kind) => ({
    kind,
    // A report belongs to one campaign at most: these have none in common.
    isCampaign: campaigns.includes(kind),
    periods: periodsBetween(profile, kind, stretch.from, stretch.to).reverse(),
  }))
  return kinds.flatMap((one, index) =>
    kinds.slice(0, index).flatMap((other): CheckProblem[] => {
      if (one.isCampaign && other.isCampaign) return []
      const [first, second] = cutting(one.periods, other.periods) ?? []
      if (!first || !second) return []
      return [
        checkProblem(pathOf(profile, one.kind), 'periodsCut', {
          ...{ one: first.id, oneFrom: first.from, oneTo: first.to },
          ...{ other: second.id, otherFrom: second.from, otherTo: second.to },
        }),
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

import { councilTermAt } from '../clock/council-term.ts'
import {
  addDays,
  type DateRange,
  type PeriodKind,
  type PlainDate,
  periodKindOf,
  periodKinds,
  periodOf,
  periodRange,
  reportingPeriodOf,
  reportingPeriodRange,
} from '../clock/index.ts'
import type { Localized } from '../words/localized.ts'
import { type CampaignWindow, campaignWindows } from './campaigns.ts'
import type { Profile } from './profile.ts'

/** What of a profile says by which periods it adds up. */
type Counting = Pick<Profile, 'publication' | 'clock' | 'campaigns'>

/** A period of a region: of the calendar, of its own (VA-01, VK-06), or a campaign (PO-01). Both days inclusive. */
export interface RegionPeriod extends DateRange {
  /** `2026-H1`, `{reportingPeriods}-2026`, `{reportingPeriods}-2026-1` or `{campaign}-2026`. */
  readonly id: string
  /** The kind in the calendar, or the id of the region's own rhythm or campaign. */
  readonly kind: string
  /** What the region calls its own periods of this kind. */
  readonly label?: Localized
  /** The same as `id` where not all reports of these days belong to it, but those of this campaign. */
  readonly campaign?: string
}

/** The kinds of period by which a region adds up and publishes: the calendar's from the shortest on, its own, its campaigns. */
export function kindsOfPeriod({ publication, campaigns = [] }: Counting): string[] {
  const own = [...(publication.reportingPeriods ?? []), ...campaigns]
  return [...periodKinds.filter((kind) => publication.periods.includes(kind)), ...own.map(({ id }) => id)]
}

/** The period of that kind in which a day is; undefined if there is none, as between two campaigns. */
export function periodAt(profile: Counting, kind: string, day: PlainDate): RegionPeriod | undefined {
  return periodsBetween(profile, kind, day, day)[0]
}

/** The period of that id; undefined if the region has none. Those of the calendar every region has. */
export function periodNamed(profile: Counting, id: string): RegionPeriod | undefined {
  const kind = periodKindOf(id)
  const range = periodRange(id)
  if (kind && range) return { id, kind, ...range }

  for (const own of profile.publication.reportingPeriods ?? []) {
    const range = reportingPeriodRange(own, id)
    if (range) return { id, kind: own.id, label: own.label, ...range }
  }
  // A clock cannot be asked for the first and the last of the years that can be written.
  const [, campaign = '', year = ''] = /^(.+)-([12]\d{3})$/.exec(id) ?? []
  const days = periodRange(year)
  if (!days || !profile.campaigns?.some((one) => one.id === campaign)) return undefined
  return periodsBetween(profile, campaign, days.from, days.to).find((period) => period.id === id)
}

/** The periods of one kind that have a day in the range, both ends of it inclusive; the latest first. */
export function periodsBetween(
  profile: Counting,
  kind: string,
  from: PlainDate,
  to: PlainDate,
): RegionPeriod[] {
  const campaign = profile.campaigns?.find(({ id }) => id === kind)
  if (campaign) {
    const { label } = campaign
    const period = ({ id, opens, closes }: CampaignWindow): RegionPeriod => ({
      id,
      kind,
      label,
      from: opens,
      to: closes,
      campaign: id,
    })
    return campaignWindows(profile, campaign, from, to).reverse().map(period)
  }
  const periods: RegionPeriod[] = []
  // These follow each other without a gap, as far back as there are any.
  for (let period = holding(profile, kind, to); period && from <= period.to; ) {
    periods.push(period)
    period = holding(profile, kind, addDays(period.from, -1))
  }
  return periods
}

/** The period of the calendar, or of the region's own rhythm, in which a day is. */
function holding({ publication }: Counting, kind: string, day: PlainDate): RegionPeriod | undefined {
  const own = publication.reportingPeriods?.find(({ id }) => id === kind)
  if (own) {
    const id = reportingPeriodOf(own, day)
    const range = reportingPeriodRange(own, id)
    return range && { id, kind, label: own.label, ...range }
  }
  if (!isCalendarKind(kind) || (kind === 'councilTerm' && !councilTermAt(day))) return undefined
  const id = periodOf(day, kind)
  const range = periodRange(id)
  return range && { id, kind, ...range }
}

function isCalendarKind(kind: string): kind is PeriodKind {
  return periodKinds.some((one) => one === kind)
}

/** How many of each kind are offered to look at. */
const offered: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 6,
  half: 4,
  year: 3,
  councilTerm: 2,
}
const offeredOfOwn = 6
/** As far back as two council terms go. */
const lookingBack = 8 * 366

/** The periods that there are to look at on a day, by kind: the one of the day, and those before it. */
export function recentPeriods(profile: Counting, day: PlainDate): RegionPeriod[] {
  return kindsOfPeriod(profile).flatMap((kind) => {
    const many = isCalendarKind(kind) ? offered[kind] : offeredOfOwn
    return periodsBetween(profile, kind, addDays(day, -lookingBack), day).slice(0, many)
  })
}

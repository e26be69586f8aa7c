import { addDays, type DateRange, next, occurrences, type PlainDate } from '../clock/index.ts'
import type { Profile } from './profile.ts'

export type Campaign = NonNullable<Profile['campaigns']>[number]

/** What of a profile says when its form is open. */
type Openings = Pick<Profile, 'clock' | 'campaigns' | 'alwaysOpen'>

/** One time that a campaign comes round, as the clock has it. Both days are inclusive. */
export interface CampaignWindow {
  /** `{campaign}-{year}`, the year that it opens in. It is the period of the reports that come in. */
  readonly id: string
  readonly campaign: string
  readonly opens: PlainDate
  readonly closes: PlainDate
}

/**
 * The times that a campaign comes round, as far as they have a day in the range, both ends of it inclusive; in
 * order. Once announced, the days of a campaign are its own: an extension is not in the clock.
 */
export function campaignWindows(
  { clock }: Pick<Profile, 'clock'>,
  { id, event }: Pick<Campaign, 'id' | 'event'>,
  from: PlainDate,
  to: PlainDate,
): CampaignWindow[] {
  return occurrences(clock, from, to)
    .filter((occurrence) => occurrence.id === event)
    .map(({ start, end }) => ({ id: `${id}-${start.slice(0, 4)}`, campaign: id, opens: start, closes: end }))
}

/** The campaigns in which the region's staff is asked: those that open the form (PO-01). */
export function staffCampaigns({ campaigns = [] }: Pick<Profile, 'campaigns'>): Campaign[] {
  return campaigns.filter(({ audience }) => audience === 'staff')
}

/** The campaign to which a report of that day belongs for ever; undefined if none for staff is open (PO-01). */
export function openCampaign(profile: Openings, on: PlainDate): CampaignWindow | undefined {
  // That no two are open at once, the cross-check of the profile holds.
  return staffCampaigns(profile).flatMap((campaign) => campaignWindows(profile, campaign, on, on))[0]
}

/** Whether a report is taken on that day: always, or while a campaign for staff is open (PO-01, VA-01). */
export function isFormOpen(profile: Openings, on: PlainDate): boolean {
  return profile.alwaysOpen !== false || openCampaign(profile, on) !== undefined
}

/** What lies ahead of a campaign on a day. */
export interface CampaignOutlook {
  /** When it can be answered, both ends inclusive: now, if it is open, and the next time. */
  readonly windows: readonly DateRange[]
  /** The day on which the results of its latest time are due, unless that is past (PO-07). */
  readonly ready?: PlainDate
}

/** As long as a council term: no campaign comes round more seldom. */
const longestPause = 4 * 366

/** When a campaign can be answered, and when its results come, as it stands on that day. */
export function campaignOutlook(profile: Openings, campaign: Campaign, on: PlainDate): CampaignOutlook {
  const latest = campaignWindows(profile, campaign, addDays(on, -longestPause), on).at(-1)
  const coming = next(profile.clock, campaign.event, on)
  const ready = latest && readyOf(profile, campaign, latest)
  return {
    windows: [
      ...(latest && on <= latest.closes ? [{ from: latest.opens, to: latest.closes }] : []),
      ...(coming ? [{ from: coming.start, to: coming.end }] : []),
    ],
    ...(ready && on <= ready && { ready }),
  }
}

/** The day on which the results of one time of a campaign are due; undefined if the profile does not say (PO-07). */
export function readyOf(
  { clock }: Pick<Profile, 'clock'>,
  { ready }: Pick<Campaign, 'ready'>,
  { opens }: Pick<CampaignWindow, 'opens'>,
): PlainDate | undefined {
  return ready === undefined ? undefined : next(clock, ready, addDays(opens, -1))?.start
}

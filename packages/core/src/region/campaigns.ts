import { occurrences, type PlainDate } from '../clock/index.ts'
import type { Profile } from './profile.ts'

export type Campaign = NonNullable<Profile['campaigns']>[number]

/** One time that a campaign comes round, as the clock has it. Both days are inclusive. */
export interface CampaignWindow {
  /** `{campaign}-{year}`, the year that it opens in. It is the period of the reports that come in. */
  readonly id: string
  readonly campaign: string
  readonly opens: PlainDate
  readonly closes: PlainDate
}

/**
 * The times that a campaign comes round, as far as they have a day in the range, both ends of it inclusive.
 * Once announced, the days of a campaign are its own: an extension is not in the clock.
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

import { next, type PlainDate } from '../clock/index.ts'
import type { Localized } from '../words/index.ts'
import type { Profile } from './profile.ts'

/** To which bodies a report that is published on a day is presented, and on which days, by the clock (SS-07). */
export function plannedPresentations(
  { bodies = [], clock }: Pick<Profile, 'bodies' | 'clock'>,
  published: PlainDate,
): { to: Localized; day: PlainDate }[] {
  return bodies.flatMap(({ label: to, event }) => {
    const day = event === undefined ? undefined : next(clock, event, published)?.start
    return day === undefined ? [] : [{ to, day }]
  })
}

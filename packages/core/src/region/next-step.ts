import { addDays, next, type PlainDate } from '../clock/index.ts'
import type { ReportSnapshot } from '../lifecycle/index.ts'
import type { Profile } from './profile.ts'

/**
 * What a matter waits for: that the supervisor goes through it, that it is decided, that somebody is named to
 * carry it on, that she carries it on, that it is closed.
 */
export const nextSteps = ['review', 'decision', 'owner', 'progress', 'closing'] as const

/** What comes next. */
export interface NextStep {
  readonly step: (typeof nextSteps)[number]
  /** The last day of the next occasion for it, by the region's clock; absent where it has no day of its own. */
  readonly day?: PlainDate | undefined
}

/**
 * What a reporter is told to expect of her matter, and when (VK-05); undefined once it is over, and of a report
 * that has joined another's matter: there the lead is to be asked about.
 */
export function nextStep(
  profile: Pick<Profile, 'handling' | 'clock'>,
  { value: { handling } }: ReportSnapshot,
  today: PlainDate,
): NextStep | undefined {
  if (typeof handling === 'string') return undefined
  const { stages } = profile.handling
  if (handling.open === 'inProgress') return { step: 'progress' }
  if (handling.open === 'decided') return { step: stages.includes('progress') ? 'owner' : 'closing' }
  if (handling.open === 'arrived' && stages.includes('review')) return { step: 'review' }
  const day = decisionDay(profile, today)
  return { step: stages.includes('decision') ? 'decision' : 'closing', ...(day !== undefined && { day }) }
}

/** The last day of the first occasion that is not over yet. */
function decisionDay({ handling, clock }: Pick<Profile, 'handling' | 'clock'>, today: PlainDate) {
  const days = (handling.decidesAt ?? []).flatMap((id) => {
    const { days: length = 1 } = clock.find((event) => event.id === id) ?? {}
    return next(clock, id, addDays(today, -length))?.end ?? []
  })
  return days.sort()[0]
}

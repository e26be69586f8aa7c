import { addDays, clockProblems, next, plainDate } from '../../clock/index.ts'
import { campaignStages } from '../../lifecycle/campaign-machine.ts'
import type { PolicyAct } from '../../lifecycle/policy.ts'
import type { Problem } from '../../words/problem.ts'
import { type Campaign, campaignWindows } from '../campaigns.ts'
import type { Profile } from '../profile.ts'
import { repeated, unknown } from './list.ts'
import { nobodyMay, wholeRegion } from './reachable.ts'

/** Enough years for weekdays, holidays and council terms to come round. */
const stretch = [plainDate('2025-06-01'), plainDate('2053-05-31')] as const

/** The campaigns: does the clock open them, can each be told from the others, and can it come to its end? */
export function campaignProblems(profile: Profile): Problem[] {
  const { campaigns = [], clock } = profile
  const events = clock.map(({ id }) => id)
  const references = campaigns.flatMap(({ event, ready }, index) => [
    ...unknown(['campaigns', index, 'event'], 'event of the clock', event, events),
    ...(ready === undefined
      ? []
      : unknown(['campaigns', index, 'ready'], 'event of the clock', ready, events)),
  ])
  // Of a clock that is broken itself, nothing more can be asked.
  const isSound = references.length === 0 && clockProblems(clock).length === 0
  return [
    ...repeated(['campaigns'], campaigns),
    ...references,
    ...campaigns.flatMap(({ id }, index) => nameProblems(id, index)),
    ...(isSound ? campaigns.flatMap((campaign, index) => windowProblems(profile, campaign, index)) : []),
    ...closedForm(profile),
    ...(campaigns.length > 0 ? nobodyMay(profile, needed(campaigns), 'a campaign', [wholeRegion]) : []),
  ]
}

/** The council terms are called `term-2025` already. */
function nameProblems(id: string, index: number): Problem[] {
  if (id !== 'term') return []
  const message = '"term-2025" is a council term'
  return [{ path: ['campaigns', index, 'id'], message, mend: 'choose another id' }]
}

function windowProblems(profile: Profile, campaign: Campaign, index: number): Problem[] {
  const windows = campaignWindows(profile, campaign, ...stretch)
  const again = windows.find(({ id }, nth) => windows[nth - 1]?.id === id)
  const path = ['campaigns', index, 'event']
  if (again) {
    const message = `"${campaign.event}" comes more than once in a year, so that "${again.id}" is not one time`
    return [{ path, message, mend: 'name an event that comes once a year, and write a campaign for each' }]
  }
  if (windows.some(({ opens, closes }) => opens === closes)) {
    const message = `"${campaign.event}" lasts a single day`
    return [{ path, message, mend: 'write its length in the clock as days (PO-01: four to five weeks)' }]
  }
  return lateProblems(profile, campaign, windows, index)
}

/** Whether the summary would be due before all has come in. */
function lateProblems(
  { clock }: Profile,
  { ready }: Campaign,
  windows: ReturnType<typeof campaignWindows>,
  index: number,
): Problem[] {
  if (ready === undefined) return []
  const late = windows.find(({ opens, closes }) => {
    const due = next(clock, ready, addDays(opens, -1))
    return due === undefined || due.start <= closes
  })
  if (!late) return []
  return [
    {
      path: ['campaigns', index, 'ready'],
      message: `"${ready}" does not come after "${late.id}" closes on ${late.closes}`,
      mend: 'move one of the two, or name a later event',
    },
  ]
}

function closedForm({ alwaysOpen = true, campaigns = [] }: Profile): Problem[] {
  if (alwaysOpen || campaigns.some(({ audience }) => audience === 'staff')) return []
  const message = 'staff could never report: there is no campaign for them'
  return [{ path: ['alwaysOpen'], message, mend: "write a campaign with audience: 'staff', or take it out" }]
}

function needed(campaigns: readonly Campaign[]): PolicyAct[] {
  const interprets = campaigns.some(({ stages = campaignStages }) => stages.includes('interpretation'))
  return [
    'campaign.announce',
    'campaign.compile',
    ...(interprets ? (['campaign.interpret'] as const) : []),
    'campaign.report',
  ]
}

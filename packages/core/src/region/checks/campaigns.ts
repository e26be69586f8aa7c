import { clockProblems, type DateRange, plainDate } from '../../clock/index.ts'
import { campaignStages } from '../../lifecycle/campaign-machine.ts'
import type { PolicyAct } from '../../lifecycle/policy.ts'
import { type Campaign, type CampaignWindow, campaignWindows, readyOf, staffCampaigns } from '../campaigns.ts'
import type { Profile } from '../profile.ts'
import { type CheckProblem, checkProblem } from './check-problem.ts'
import { repeated, unknown } from './list.ts'
import { nobodyMay, wholeRegion } from './reachable.ts'

/** Enough years for weekdays, holidays and council terms to come round. */
export const stretch: DateRange = { from: plainDate('2025-06-01'), to: plainDate('2053-05-31') }

/** The campaigns: does the clock open them, can each be told from the others, and can it come to its end? */
export function campaignProblems(profile: Profile): CheckProblem[] {
  const { campaigns = [], clock } = profile
  const events = clock.map(({ id }) => id)
  const references = campaigns.flatMap(({ event, ready }, index) => [
    ...unknown(['campaigns', index, 'event'], 'event', event, events),
    ...(ready === undefined ? [] : unknown(['campaigns', index, 'ready'], 'event', ready, events)),
  ])
  // Of a clock that is broken itself, nothing more can be asked.
  const isSound = references.length === 0 && clockProblems(clock).length === 0
  return [
    ...repeated(['campaigns'], campaigns),
    ...references,
    ...(isSound
      ? [
          ...campaigns.flatMap((campaign, index) => windowProblems(profile, campaign, index)),
          ...meetingProblems(profile),
        ]
      : []),
    ...closedForm(profile),
    ...(campaigns.length > 0 ? nobodyMay(profile, needed(campaigns), 'campaign', [wholeRegion]) : []),
  ]
}

function windowProblems(profile: Profile, campaign: Campaign, index: number): CheckProblem[] {
  const windows = campaignWindows(profile, campaign, stretch.from, stretch.to)
  const again = windows.find(({ id }, nth) => windows[nth - 1]?.id === id)
  const path = ['campaigns', index, 'event']
  if (again) {
    return [checkProblem(path, 'campaignTwiceAYear', { event: campaign.event, id: again.id })]
  }
  if (windows.some(({ opens, closes }) => opens === closes)) {
    return [checkProblem(path, 'campaignOfOneDay', { event: campaign.event })]
  }
  return lateProblems(profile, campaign, windows, index)
}

/** Two campaigns for staff on one day: to which of them would the report of that day belong? */
function meetingProblems(profile: Profile): CheckProblem[] {
  const { campaigns = [] } = profile
  const windows = staffCampaigns(profile)
    .flatMap((campaign) => campaignWindows(profile, campaign, stretch.from, stretch.to))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1))
  const at = windows.findIndex(({ opens }, nth) => opens <= (windows[nth - 1]?.closes ?? ''))
  const [before, meeting] = [windows[at - 1], windows[at]]
  if (!before || !meeting) return []
  const index = campaigns.findIndex(({ id }) => id === meeting.campaign)
  const { id, opens } = meeting
  return [checkProblem(['campaigns', index, 'event'], 'campaignsMeet', { id, opens, before: before.id })]
}

/** Whether the summary would be due before all has come in. */
function lateProblems(
  profile: Profile,
  campaign: Campaign,
  windows: readonly CampaignWindow[],
  index: number,
): CheckProblem[] {
  const { ready } = campaign
  if (ready === undefined) return []
  const late = windows.find((window) => {
    const due = readyOf(profile, campaign, window)
    return due === undefined || due <= window.closes
  })
  if (!late) return []
  const { id, closes } = late
  return [checkProblem(['campaigns', index, 'ready'], 'readyTooEarly', { ready, id, closes })]
}

function closedForm({ alwaysOpen = true, campaigns = [] }: Profile): CheckProblem[] {
  if (alwaysOpen || staffCampaigns({ campaigns }).length > 0) return []
  return [checkProblem(['alwaysOpen'], 'neverOpen')]
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

import { describe, expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import type { Reach } from '../lifecycle/index.ts'
import { campaignWindows } from './campaigns.ts'
import { coverageOf } from './coverage.ts'
import { defineRegion, profileProblems } from './define-region.ts'
import { exampleProfile } from './example.ts'
import type { ProfileInput } from './profile.ts'

const label = { fi: 'x' }
const group: readonly Reach[] = [{ role: 'workingGroup', scope: 'region' }]
const managers: readonly Reach[] = [{ role: 'manager', scope: 'below' }]

/** The smallest profile, with everything that a region can add to it. */
function wholeProfile(): ProfileInput {
  const example = exampleProfile()
  return {
    ...example,
    roles: [
      ...example.roles,
      { id: 'workingGroup', label: { fi: 'Ryhmä' } },
      { id: 'coordinator', label: { fi: 'Koordinaattori' } },
    ],
    posts: [
      ...example.posts,
      { id: 'member', role: 'workingGroup', label: { fi: 'Jäsen' } },
      { id: 'deputy', role: 'workingGroup', label: { fi: 'Varajäsen' } },
      { id: 'coordinator', role: 'coordinator' },
    ],
    handling: {
      ...example.handling,
      policy: {
        ...example.handling.policy,
        'campaign.announce': group,
        'campaign.compile': group,
        'campaign.interpret': group,
        'campaign.report': group,
        'socialReport.draft': [...group, ...managers],
        'socialReport.include': group,
        'socialReport.takeToWorkshop': group,
        'socialReport.submit': [...group, ...managers],
        'socialReport.publish': group,
        'socialReport.correct': group,
        'proposal.propose': group,
        'proposal.accept': group,
        'proposal.reject': group,
        'proposal.end': group,
        'statement.draft': group,
        'statement.adopt': group,
        'statement.publish': group,
        'brief.propose': group,
        'brief.choose': group,
        'brief.holdWorkshop': group,
        'brief.write': group,
        'brief.publish': group,
      },
    },
    clock: [
      { id: 'autumn', label, when: { every: 'year', month: 10, weekday: 1, nth: 1 }, days: 33 },
      { id: 'yearly-review', label, when: { every: 'year', month: 1, day: 31 } },
      { id: 'plan-review', label, when: { every: 'year', month: 2, day: 10 } },
      { id: 'meeting', label, when: { every: 'quarter', month: 2, weekday: 3, nth: 2 } },
    ],
    campaigns: [{ id: 'autumn', label, event: 'autumn', audience: 'staff', ready: 'yearly-review' }],
    alwaysOpen: false,
    groups: [
      {
        id: 'rake',
        label,
        role: 'workingGroup',
        seats: [{ unit: 'adults', member: 'member', deputy: 'deputy' }],
        experts: ['coordinator'],
        meets: 'meeting',
        memos: 'staff',
      },
    ],
    bodies: [
      { id: 'youth', label, kind: 'influencingBody', event: 'plan-review' },
      { id: 'council', label, kind: 'council' },
    ],
    socialReports: [
      {
        id: 'area',
        label,
        level: 'division',
        stages: [],
        approvals: [{ id: 'manager', label, role: 'manager', scope: 'own' }],
        audience: 'staff',
      },
      {
        id: 'region',
        label,
        gathers: 'area',
        approvals: [{ id: 'group', label, role: 'workingGroup', scope: 'region' }],
        audience: 'everyone',
      },
    ],
    statement: { audience: 'everyone' },
    brief: { audience: 'everyone' },
    coverage: [{ from: plainDate('2026-03-01'), units: ['adults'] }],
    implementationPlan: {
      version: 1,
      validFrom: plainDate('2026-01-01'),
      validTo: plainDate('2027-12-31'),
      approver: 'council',
      informed: ['youth'],
      review: 'plan-review',
      parts: {
        management: label,
        goals: label,
        organisation: label,
        regionalInformation: label,
        nationalInformation: label,
        workPractices: label,
        competence: label,
        communication: label,
        followUp: label,
      },
    },
  }
}

/** The whole profile as plain JSON, with another value at a path, or nothing there. */
function broken(path: string, value: unknown): unknown {
  const profile = JSON.parse(JSON.stringify(wholeProfile())) as Record<string, unknown>
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  const at = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    profile,
  )
  if (value === undefined) delete at[last]
  else at[last] = value
  return profile
}

test('a profile with campaigns, groups, social reports and a plan is sound', () => {
  expect(profileProblems(wholeProfile())).toEqual([])
})

type Refused = [path: string, value: unknown, where: (string | number)[], message: RegExp, mend: RegExp]
const refusals: Refused[] = [
  ['campaigns/0/event', 'spring', ['campaigns', 0, 'event'], /no event of the clock "spring"/, /autumn, /],
  ['campaigns/0/ready', 'spring', ['campaigns', 0, 'ready'], /no event of the clock "spring"/, /autumn, /],
  ['campaigns/0/event', 'meeting', ['campaigns', 0, 'event'], /"autumn-2025" is not one time/, /once a year/],
  ['campaigns/0/id', 'term', ['campaigns', 0, 'id'], /period of the calendar/, /another id/],
  ['campaigns/0/id', 'half', ['campaigns', 0, 'id'], /period of the calendar/, /another id/],
  [
    'campaigns/1',
    { id: 'again', label, event: 'autumn', audience: 'staff' },
    ['campaigns', 1, 'event'],
    /"again-2025" opens on 2025-10-06, when "autumn-2025" is still open/,
    /one campaign/,
  ],
  [
    'clock/0/when/month',
    12,
    ['campaigns', 0, 'event'],
    /"autumn-2025" .* cuts "2025-H2"/,
    /within the other/,
  ],
  [
    'publication/reportingPeriods',
    [{ id: 'autumn', label, ends: [{ month: 12, day: 31 }] }],
    ['publication', 'reportingPeriods', 0, 'id'],
    /"autumn" is a campaign/,
    /another id/,
  ],
  ['clock/0/days', undefined, ['campaigns', 0, 'event'], /single day/, /as days/],
  ['clock/0/days', 140, ['campaigns', 0, 'ready'], /does not come after "autumn-20\d\d"/, /later event/],
  ['campaigns/0/audience', 'residents', ['alwaysOpen'], /staff could never report/, /audience: 'staff'/],
  [
    'handling/policy/campaign.compile',
    undefined,
    ['handling', 'policy', 'campaign.compile'],
    /a campaign/,
    /give/,
  ],
  [
    'handling/policy/campaign.interpret',
    [],
    ['handling', 'policy', 'campaign.interpret'],
    /a campaign/,
    /give/,
  ],
  ['groups/0/role', 'choir', ['groups', 0, 'role'], /no role "choir"/, /workingGroup/],
  ['groups/0/meets', 'never', ['groups', 0, 'meets'], /no event of the clock "never"/, /meeting/],
  ['groups/0/seats/0/unit', 'south', ['groups', 0, 'seats', 0, 'unit'], /no unit "south"/, /adults/],
  [
    'groups/0/seats/1',
    { unit: 'adults', member: 'member' },
    ['groups', 0, 'seats', 1, 'unit'],
    /in use/,
    /own/,
  ],
  ['groups/0/seats/0/member', 'nobody', ['groups', 0, 'seats', 0, 'member'], /no post "nobody"/, /deputy/],
  [
    'groups/0/seats/0/deputy',
    'manager-adults',
    ['groups', 0, 'seats', 0, 'deputy'],
    /has the role "manager"/,
    /"workingGroup"/,
  ],
  [
    'groups/0/seats/0/deputy',
    'member',
    ['groups', 0, 'seats', 0, 'deputy'],
    /stand in for itself/,
    /or none/,
  ],
  ['groups/0/experts/0', 'nobody', ['groups', 0, 'experts', 0], /no post "nobody"/, /coordinator/],
  ['bodies/0/event', 'never', ['bodies', 0, 'event'], /no event of the clock "never"/, /plan-review/],
  ['bodies/1/id', 'youth', ['bodies', 1, 'id'], /in use already/, /own id/],
  ['socialReports/0/level', 'team', ['socialReports', 0, 'level'], /no level "team"/, /division, unit/],
  ['socialReports/1/gathers', 'x', ['socialReports', 1, 'gathers'], /no kind of social report "x"/, /area/],
  ['socialReports/1/gathers', 'region', ['socialReports', 1, 'gathers'], /not written on a level below/, /./],
  ['socialReports/0/gathers', 'region', ['socialReports', 0, 'gathers'], /not written on a level below/, /./],
  ['socialReports/0/approvals', [], ['socialReports', 0, 'approvals'], /./, /at least 1/],
  [
    'socialReports/0/approvals/0/role',
    'boss',
    ['socialReports', 0, 'approvals', 0, 'role'],
    /no role "boss"/,
    /manager/,
  ],
  [
    'socialReports/0/approvals/0/scope',
    'matter',
    ['socialReports', 0, 'approvals', 0, 'scope'],
    /./,
    /write one of own, levelAbove, below, region/,
  ],
  [
    'socialReports/0/approvals/0/scope',
    'levelAbove',
    ['socialReports', 0, 'approvals', 0],
    /a social report of "adults" finds no post with the role "manager"/,
    /add the post/,
  ],
  [
    'socialReports/1/approvals/0',
    { id: 'own', label, role: 'manager', scope: 'own' },
    ['socialReports', 1, 'approvals', 0],
    /of the whole region finds no post/,
    /add the post/,
  ],
  [
    'handling/policy/socialReport.draft',
    [{ role: 'manager', scope: 'below' }],
    ['handling', 'policy', 'socialReport.draft'],
    /nobody may do this to a social report of the whole region/,
    /give the act/,
  ],
  [
    'handling/policy/socialReport.pass',
    [{ role: 'workingGroup', scope: 'region' }],
    ['handling', 'policy', 'socialReport.pass'],
    /./,
    /./,
  ],
  [
    'handling/policy/proposal.accept',
    [],
    ['handling', 'policy', 'proposal.accept'],
    /nobody may do this to a proposal/,
    /give the act/,
  ],
  [
    'handling/policy/statement.adopt',
    [],
    ['handling', 'policy', 'statement.adopt'],
    /nobody may do this to a statement/,
    /give the act/,
  ],
  [
    'handling/policy/brief.choose',
    [],
    ['handling', 'policy', 'brief.choose'],
    /nobody may do this to a phenomenon brief/,
    /give the act/,
  ],
  ['coverage/0/units/0', 'south', ['coverage', 0, 'units', 0], /no unit "south"/, /adults/],
  ['coverage/0/to', '2026-02-28', ['coverage', 0, 'to'], /ends before it begins/, /2026-03-01/],
  [
    'implementationPlan/approver',
    'x',
    ['implementationPlan', 'approver'],
    /no body "x"/,
    /write one of youth, council/,
  ],
  ['implementationPlan/informed/0', 'x', ['implementationPlan', 'informed', 0], /no body "x"/, /youth/],
  ['implementationPlan/review', 'x', ['implementationPlan', 'review'], /no event of the clock "x"/, /./],
  ['implementationPlan/validTo', '2025-12-31', ['implementationPlan', 'validTo'], /before it begins/, /2026/],
  [
    'implementationPlan/validTo',
    '2026-02-01',
    ['implementationPlan', 'review'],
    /does not come round/,
    /longer/,
  ],
  ['implementationPlan/parts/goals', undefined, ['implementationPlan', 'parts', 'goals'], /./, /./],
]

test.each(refusals)('a profile with %s: %o is refused', (path, value, where, message, mend) => {
  const problems = profileProblems(broken(path, value))
  const problem = problems.find((one) => JSON.stringify(one.path) === JSON.stringify(where))
  expect(problem ?? problems).toMatchObject({
    message: expect.stringMatching(message),
    mend: expect.stringMatching(mend),
  })
})

test('a stage that is off needs nobody to take it', () => {
  const input = broken('handling/policy/campaign.interpret', undefined) as ProfileInput
  const campaigns = input.campaigns?.map((campaign) => ({ ...campaign, stages: [] }))
  expect(profileProblems(input)).toHaveLength(1)
  expect(profileProblems({ ...input, ...(campaigns && { campaigns }) })).toEqual([])
})

test('PO-01 the clock opens a campaign each autumn, for four to five weeks, under the year’s name', () => {
  const region = defineRegion(wholeProfile())
  const [campaign] = region.campaigns ?? []
  if (!campaign) throw new Error('there is no campaign')
  expect(campaignWindows(region, campaign, plainDate('2026-11-06'), plainDate('2027-10-04'))).toEqual([
    { id: 'autumn-2026', campaign: 'autumn', opens: '2026-10-05', closes: '2026-11-06' },
    { id: 'autumn-2027', campaign: 'autumn', opens: '2027-10-04', closes: '2027-11-05' },
  ])
})

describe('SS-11 which units could report in a period', () => {
  const range = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) })
  const region = defineRegion(wholeProfile())

  test('those taken in by then, with all below them', () => {
    expect(coverageOf(region, range('2026-01-01', '2026-02-28'))).toEqual([])
    expect(coverageOf(region, range('2026-01-01', '2026-03-01'))).toEqual(['north'])
  })

  test('every unit that was there, where the profile says nothing of it', () => {
    const { coverage: _, ...always } = region
    expect(coverageOf(always, range('2020-01-01', '2020-12-31'))).toEqual(['north'])
    const units = region.units.map((unit) => ({ ...unit, validTo: plainDate('2019-12-31') }))
    expect(coverageOf({ ...always, units }, range('2020-01-01', '2020-12-31'))).toEqual([])
  })
})

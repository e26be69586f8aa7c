import { type Policy, policyActs, type Stage, socialReportStages, stages } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

/**
 * What a region may have become in its next versions, as far as the life of things goes: everybody may do
 * everything; the stages are switched the other way and the ladders cut to their last step; its roles are renamed.
 */
export function newerVersions(profile: Profile): readonly Profile[] {
  return [withOpenPolicy, withStagesSwitched, withRolesRenamed].map((change, index) => ({
    ...change(profile),
    version: profile.version + index + 1,
  }))
}

function withOpenPolicy(profile: Profile): Profile {
  const everybody = profile.roles.map(({ id }) => ({ role: id, scope: 'region' as const }))
  const policy: Policy = Object.fromEntries(policyActs.map((act) => [act, everybody]))
  return { ...profile, handling: { ...profile.handling, policy } }
}

function withStagesSwitched(profile: Profile): Profile {
  const { handling, campaigns = [], socialReports = [] } = profile
  // Nothing can be in progress that was not decided: with the decision goes the progress.
  const on: Stage[] = handling.stages.includes('decision') ? [] : [...stages]
  return {
    ...profile,
    handling: { ...handling, stages: on },
    campaigns: campaigns.map((campaign) => ({ ...campaign, stages: [] })),
    socialReports: socialReports.map((kind) => ({
      ...kind,
      stages: socialReportStages.filter((stage) => !(kind.stages ?? socialReportStages).includes(stage)),
      approvals: kind.approvals.slice(-1),
    })),
  }
}

function withRolesRenamed(profile: Profile): Profile {
  const rename = <Named extends { readonly role: string }>(named: Named): Named => ({
    ...named,
    role: named.role === 'owner' || named.role === 'supervisor' ? named.role : `new-${named.role}`,
  })
  const { handling, socialReports = [] } = profile
  const policy: Policy = Object.fromEntries(
    Object.entries(handling.policy).map(([act, lines]) => [act, lines.map(rename)]),
  )
  return {
    ...profile,
    roles: profile.roles.map((role) => ({ ...role, id: rename({ role: role.id }).role })),
    posts: profile.posts.map(rename),
    handling: { ...handling, policy },
    socialReports: socialReports.map((kind) => ({ ...kind, approvals: kind.approvals.map(rename) })),
  }
}

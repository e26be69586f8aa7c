import { type ActType, actTypes } from './acts.ts'
import { type BriefActType, briefActTypes } from './brief-acts.ts'
import { type CampaignActType, campaignActTypes } from './campaign-acts.ts'
import { type ProposalActType, proposalActTypes } from './proposal-acts.ts'
import {
  type ApprovalAct,
  isApprovalAct,
  type SocialReportActType,
  socialReportActTypes,
} from './social-report-acts.ts'
import { type StatementActType, statementActTypes } from './statement-acts.ts'

/**
 * How far a role reaches, seen from the unit of the report:
 * `own` – the post is in that very unit;
 * `levelAbove` – the post is in the unit right above it;
 * `below` – the report's unit is the post's own or anywhere below it;
 * `region` – everywhere;
 * `matter` – only for the role `owner`: the person named to carry the matter on.
 */
export const scopes = ['own', 'levelAbove', 'below', 'region', 'matter'] as const
export type Scope = (typeof scopes)[number]

/** How far a role reaches that is held by a post: all but the owner's own. */
export const postScopes = ['own', 'levelAbove', 'below', 'region'] as const satisfies readonly Scope[]

/** The role of the person who carries a matter on; a profile cannot define it, only give it acts. */
export const ownerRole = 'owner'

/** One line of the policy: this role, this far. */
export interface Reach {
  readonly role: string
  readonly scope: Scope
}

/** What else needs leave, beside the acts on a report. */
export const readingActs = [
  /** See the report, its handling and its history; never the reporter's name. */
  'matter.read',
  /** See the reporter's name, where one was given. */
  'reporter.read',
  /** See the live figures. */
  'summary.read',
  /** Publish the summary of a closed period. */
  'edition.publish',
  /** Read what was written to be published, without unit and day, and approve it text by text (VA-02). */
  'text.approve',
  /** Bring in reports that were gathered elsewhere, with the themes under which they stand there. */
  'report.import',
] as const

/** Of them, what is the whole region's: no unit can be given it for itself. */
export const regionActs = [
  'edition.publish',
  'text.approve',
  'report.import',
] as const satisfies readonly (typeof readingActs)[number][]

/** What begins something that has a life of its own: the first line of its log. */
export const beginningActs = [
  'socialReport.draft',
  'proposal.propose',
  'statement.draft',
  /** Supervisors and staff propose topics together (PO-11). */
  'brief.propose',
] as const

/** Everything that the policy table can give, beside what it gives of a report. */
type PlanningAct =
  | (typeof beginningActs)[number]
  | CampaignActType
  | Exclude<SocialReportActType, ApprovalAct>
  | ProposalActType
  | StatementActType
  | BriefActType

export type PolicyAct = ActType | (typeof readingActs)[number] | PlanningAct

/** Everything that the policy table can give. */
export const policyActs: readonly PolicyAct[] = [
  ...actTypes,
  ...readingActs,
  ...beginningActs,
  ...campaignActTypes,
  ...socialReportActTypes.filter((act) => !isApprovalAct(act)),
  ...proposalActTypes,
  ...statementActTypes,
  ...briefActTypes,
]

/** The one table: act → who may, how far. An act that is not there is nobody's. */
export type Policy = Readonly<Partial<Record<PolicyAct, readonly Reach[]>>>

/** An office in the organisation: a role in a unit, or in the whole region where `unit` is absent. */
export interface Post {
  readonly role: string
  readonly unit?: string | undefined
}

/** Somebody signed in: a person and the posts she holds. */
export interface Actor {
  readonly id: string
  readonly posts: readonly Post[]
}

/** What the policy needs to know of a report: where it stands today, and who carries its matter on. */
export interface Place {
  /** Ids of the units from the topmost down to the report's own; empty for the whole region. */
  readonly path: readonly string[]
  readonly owner?: string | undefined
}

/** Whether a post is within the reach, seen from the place. */
export function reaches({ role, scope }: Reach, post: Post, { path }: Place): boolean {
  if (role !== post.role) return false
  switch (scope) {
    case 'own':
      return post.unit !== undefined && post.unit === path.at(-1)
    case 'levelAbove':
      return post.unit !== undefined && post.unit === path.at(-2)
    case 'below':
      return post.unit === undefined || path.includes(post.unit)
    case 'region':
      return true
    case 'matter':
      return false
  }
}

/**
 * Whether the policy lets the actor do this here. The statechart's guards, the server's authorization
 * and the handler's desk all ask this one function.
 */
export function may(policy: Policy, act: PolicyAct, actor: Actor, place: Place): boolean {
  return (policy[act] ?? []).some((reach) =>
    reach.role === ownerRole
      ? place.owner === actor.id
      : actor.posts.some((post) => reaches(reach, post, place)),
  )
}

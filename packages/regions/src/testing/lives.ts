import { plainDate } from '@rake/core/clock'
import {
  type Actor,
  briefLifecycle,
  type Cast,
  campaignLifecycle,
  campaignStages,
  type ExamplesOf,
  exploreLifecycle,
  type Lifecycle,
  proposalLifecycle,
  type Reachable,
  reportCast,
  reportLifecycle,
  type Snapshot,
  socialReportLifecycle,
  socialReportStages,
  statementLifecycle,
} from '@rake/core/lifecycle'
import { lowestUnits, type Profile, type Unit, unitPath } from '@rake/core/region'

interface Typed {
  readonly type: string
}

/** What happened, and what the thing has become by it. */
interface Attempt {
  readonly event: Typed
  readonly snapshot: Snapshot
}

/** The life of one kind of thing in one region, whatever the kind: what a proof asks of it. */
export interface Life {
  /** The machine; with the kind of social report, of which a region may have several. */
  readonly name: string
  readonly start: () => Snapshot
  /** Somebody tries something: what comes of it, if it is let. */
  readonly attempt: (from: Snapshot, random: () => number) => Attempt | undefined
  readonly explore: () => Reachable<Snapshot, Typed>
  /** What it is after an event that a log holds; undefined where it is not possible. */
  readonly follow: (from: Snapshot, event: Typed) => Snapshot | undefined
  readonly replay: (log: readonly Typed[]) => Snapshot
  readonly isEnd: (state: Snapshot) => boolean
}

/** One holder for each role of a region that reaches the unit at this path, or the whole region. */
export function castOf({ roles, posts }: Profile, path: readonly string[]): Actor[] {
  return roles.flatMap(({ id }) => {
    const post = posts.find(
      ({ role, unit }) => role === id && (path.length === 0 || unit === undefined || path.includes(unit)),
    )
    return post ? [{ id: post.id, posts: [post] }] : []
  })
}

/** The path of a unit of today from which reports come. */
export function reportingPath(profile: Profile): string[] {
  return pathAt(profile, (unit) => lowestUnits(profile).includes(unit))
}

/** The path of the first such unit of today; where there is none, that of the whole region. */
function pathAt(profile: Profile, is: (unit: Unit) => boolean): string[] {
  const unit = profile.units.find((one) => one.validTo === undefined && is(one))
  return unit ? unitPath(profile, unit.id) : []
}

/** The supervisor at this path, who carries matters on in a proof. */
export function supervisorOf(profile: Profile, path: readonly string[]): Actor {
  const supervisor = castOf(profile, path).find(({ posts }) =>
    posts.some(({ role }) => role === 'supervisor'),
  )
  if (!supervisor) throw new Error(`No supervisor at ${path.join('/')}`)
  return supervisor
}

/** Every machine as this region lets it go: of reports, campaigns, social reports, proposals, statements, briefs. */
export function livesOf(profile: Profile): readonly Life[] {
  const { handling } = profile
  const path = reportingPath(profile)
  const supervisor = supervisorOf(profile, path)
  const everybody = castOf(profile, [])
  const inRegion = { handling: { policy: handling.policy, stages: [] as never[] }, path: [] }
  return [
    life(
      'report',
      reportLifecycle,
      reportCast(handling, castOf(profile, path), path, [supervisor]),
      ({ value }) => value.handling === 'closed' || value.handling === 'redirected',
    ),
    life(
      'campaign',
      campaignLifecycle,
      {
        actors: everybody,
        judge: (actor) => ({
          handling: { ...inRegion.handling, stages: profile.campaigns?.[0]?.stages ?? campaignStages },
          actor,
          path: [],
        }),
        acts: [
          ...actsOf(campaignLifecycle.examples),
          { type: 'campaign.extend', closes: plainDate('2026-11-13') } as const,
        ],
        events: [
          { type: 'campaign.open', on: plainDate('2026-10-05') },
          { type: 'campaign.close', on: plainDate('2026-11-14') },
        ],
        // The example extends it to the end of time, and then no day comes on which it could close.
        within: ({ context }) => context.closes !== '9999-12-31',
      },
      ({ value }) => value === 'reported' || value === 'cancelled',
    ),
    ...(profile.socialReports ?? []).map(({ id, level, approvals, stages = socialReportStages }) => {
      const place = pathAt(profile, (unit) => unit.level === level)
      return life(
        `socialReport ${id}`,
        socialReportLifecycle,
        {
          actors: castOf(profile, place),
          judge: (actor) => ({
            handling: { policy: handling.policy, stages, approvals },
            actor,
            path: place,
          }),
          acts: actsOf(socialReportLifecycle.examples),
          // One part and one correction: more would tell nothing new.
          within: ({ value, context: { parts, version } }) =>
            parts <= 1 && (version < 2 || value.writing === 'published'),
        },
        ({ value }) => value.writing === 'published',
      )
    }),
    life(
      'proposal',
      proposalLifecycle,
      {
        actors: everybody,
        judge: (actor) => ({ ...inRegion, actor }),
        acts: [
          ...actsOf(proposalLifecycle.examples),
          { type: 'proposal.accept', owner: supervisor.id },
          { type: 'proposal.assign', owner: supervisor.id },
        ],
      },
      ({ value }) => value.handling === 'ended' || value.handling === 'rejected',
    ),
    life(
      'statement',
      statementLifecycle,
      {
        actors: everybody,
        judge: (actor) => ({ ...inRegion, actor }),
        acts: actsOf(statementLifecycle.examples),
      },
      ({ value }) => value === 'published' || value === 'withdrawn',
    ),
    life(
      'brief',
      briefLifecycle,
      {
        actors: everybody,
        judge: (actor) => ({ ...inRegion, actor }),
        acts: actsOf(briefLifecycle.examples),
      },
      ({ value }) => value === 'published',
    ),
  ]
}

function actsOf<Act extends Typed>(examples: ExamplesOf<Act>): Act[] {
  return Object.values(examples)
}

/** Hides the types of one kind, so that all kinds can be gone through alike. */
function life<S extends Snapshot, Act extends Typed, SystemEvent extends Typed, Judgement>(
  name: string,
  lifecycle: Lifecycle<S, Act, SystemEvent, Judgement>,
  cast: Cast<S, Act, SystemEvent, Judgement>,
  isEnd: (state: S) => boolean,
): Life {
  const { actors, judge, acts, events = [], within = () => true } = cast
  const judgements = actors.map(judge)
  return {
    name,
    start: lifecycle.start,
    attempt(from, random) {
      const nth = Math.floor(random() * (acts.length + events.length))
      const [act, event] = [acts[nth], events[nth - acts.length]]
      const judgement = judgements[Math.floor(random() * judgements.length)]
      const applied = act
        ? judgement && lifecycle.apply(from as S, act, judgement)
        : event && lifecycle.apply(from as S, event)
      const happened = act ?? event
      return happened && applied?.ok && within(applied.snapshot)
        ? { event: happened, snapshot: applied.snapshot }
        : undefined
    },
    explore: () => exploreLifecycle(lifecycle, cast),
    follow(from, event) {
      const applied = lifecycle.apply(from as S, event as SystemEvent)
      return applied.ok ? applied.snapshot : undefined
    },
    replay: (log) => lifecycle.replay(log as readonly (Act | SystemEvent)[]),
    isEnd: (state) => isEnd(state as S),
  }
}

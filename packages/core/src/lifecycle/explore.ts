import { type Act, actTypes, type ReportEvent, type SystemEvent } from './acts.ts'
import type { AppliedTo, Lifecycle, Snapshot } from './lifecycle-of.ts'
import type { Actor } from './policy.ts'
import {
  examples,
  type Handling,
  type Judgement,
  type ReportSnapshot,
  reportLifecycle,
} from './report-lifecycle.ts'

/** One way from a state to another: who did what. A system event is nobody's. */
export interface Edge<Event = ReportEvent> {
  readonly from: string
  readonly to: string
  readonly event: Event
  readonly actor?: Actor
}

/** All that can become of something. States are told apart by {@link stateKey}. */
export interface Reachable<S = ReportSnapshot, Event = ReportEvent> {
  readonly states: ReadonlyMap<string, S>
  readonly edges: readonly Edge<Event>[]
}

/** What tells two states apart: the machine's state and what it remembers, in whatever order. */
export function stateKey({ value, context }: Snapshot): string {
  return JSON.stringify([value, context], (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Who does what, and how far one looks. */
export interface Cast<S, Act, SystemEvent, Judgement> {
  readonly actors: readonly Actor[]
  readonly judge: (actor: Actor) => Judgement
  readonly acts: readonly Act[]
  readonly events?: readonly SystemEvent[]
  /** Where numbers could grow for ever: states beyond tell nothing new, and are not gone to. */
  readonly within?: (snapshot: S) => boolean
}

/** Everything that can become of a thing when these actors do all that they are let. */
export function exploreLifecycle<
  S extends Snapshot,
  Act extends { readonly type: string },
  SystemEvent extends { readonly type: string },
  Judgement,
>(
  lifecycle: Lifecycle<S, Act, SystemEvent, Judgement>,
  { actors, judge, acts, events = [], within = () => true }: Cast<S, Act, SystemEvent, Judgement>,
): Reachable<S, Act | SystemEvent> {
  const start = lifecycle.start()
  const states = new Map([[stateKey(start), start]])
  const edges: Edge<Act | SystemEvent>[] = []
  const add = (from: string, applied: AppliedTo<S>, event: Act | SystemEvent, actor?: Actor) => {
    if (!applied.ok || !within(applied.snapshot)) return
    const to = stateKey(applied.snapshot)
    edges.push({ from, to, event, ...(actor && { actor }) })
    states.set(to, applied.snapshot)
  }
  const judged = actors.map((actor) => [actor, judge(actor)] as const)
  // A Map can grow while it is walked: new states are met later in the same loop.
  for (const [key, from] of states) {
    for (const [actor, judgement] of judged) {
      for (const act of acts) add(key, lifecycle.apply(from, act, judgement), act, actor)
    }
    for (const event of events) add(key, lifecycle.apply(from, event), event)
  }
  return { states, edges }
}

/** What a proof about reports asks for: who acts on a report of the unit at `path`, every owner one of `owners`. */
export function reportCast(
  handling: Handling,
  actors: readonly Actor[],
  path: readonly string[],
  owners: readonly Actor[] = actors,
): Cast<ReportSnapshot, Act, SystemEvent, Judgement> {
  return {
    actors,
    judge: (actor) => ({ handling, actor, path }),
    acts: everyAct(owners),
    events: systemEvents,
    // Two other reports may join it; more would tell nothing new.
    within: ({ context }) => context.members <= 2,
  }
}

/**
 * Everything that can become of a report of the unit at `path` when these actors do all that the region
 * lets them, every owner being one of `owners`.
 */
export function explore(...cast: Parameters<typeof reportCast>): Reachable {
  return exploreLifecycle(reportLifecycle, reportCast(...cast))
}

function everyAct(owners: readonly Actor[]): Act[] {
  return actTypes.flatMap((type): Act[] => {
    const example = examples[type]
    if (example.type === 'matter.assign') return owners.map(({ id }) => ({ ...example, owner: id }))
    if (example.type === 'matter.decide')
      return [example, ...owners.map(({ id }) => ({ ...example, owner: id }))]
    return [example]
  })
}

const systemEvents: readonly SystemEvent[] = [
  { type: 'member.add', report: '-' },
  { type: 'member.remove', report: '-' },
  { type: 'report.add', text: '-' },
  { type: 'report.compile', edition: '-' },
]

import { type Act, actTypes, type ReportEvent, type SystemEvent } from './acts.ts'
import type { Actor } from './policy.ts'
import { apply, examples, type Handling, type ReportSnapshot, submitted } from './report-lifecycle.ts'

/** One way from a state to another: who did what. A system event is nobody's. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly event: ReportEvent
  readonly actor?: Actor
}

/** All that can become of a report. States are told apart by {@link stateKey}. */
export interface Reachable {
  readonly states: ReadonlyMap<string, ReportSnapshot>
  readonly edges: readonly Edge[]
}

/** What tells two states apart: the machine's state and what it remembers. */
export function stateKey({ value, context }: ReportSnapshot): string {
  return JSON.stringify([value, Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))])
}

/**
 * Everything that can become of a report of the unit at `path` when these actors do all that the region
 * lets them, every owner being one of `owners`. Two other reports may join it; more would tell nothing new.
 */
export function explore(
  handling: Handling,
  actors: readonly Actor[],
  path: readonly string[],
  owners: readonly Actor[] = actors,
): Reachable {
  const acts = everyAct(owners)
  const start = submitted()
  const states = new Map([[stateKey(start), start]])
  const edges: Edge[] = []
  const add = (from: ReportSnapshot, to: ReportSnapshot, event: ReportEvent, actor?: Actor) => {
    edges.push({ from: stateKey(from), to: stateKey(to), event, ...(actor && { actor }) })
    states.set(stateKey(to), to)
  }
  // A Map can grow while it is walked: new states are met later in the same loop.
  for (const from of states.values()) {
    for (const actor of actors) {
      for (const act of acts) {
        const applied = apply(from, act, { handling, actor, path })
        if (applied.ok) add(from, applied.snapshot, act, actor)
      }
    }
    for (const event of systemEvents) {
      if (event.type === 'member.add' && from.context.members === 2) continue
      const applied = apply(from, event)
      if (applied.ok) add(from, applied.snapshot, event)
    }
  }
  return { states, edges }
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
  { type: 'report.compile', edition: '-' },
]

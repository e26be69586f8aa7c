import type { Reachable } from './explore.ts'
import type { Snapshot } from './lifecycle-of.ts'

/** The states of a graph from which none of these ends can be reached. A proof wants it empty. */
export function stuck<S>({ states, edges }: Reachable<S, unknown>, isEnd: (state: S) => boolean): string[] {
  const leadingTo = Map.groupBy(edges, ({ to }) => to)
  const reaching = new Set([...states].filter(([, state]) => isEnd(state)).map(([key]) => key))
  // A Set can grow while it is walked.
  for (const key of reaching) for (const { from } of leadingTo.get(key) ?? []) reaching.add(from)
  return [...states.keys()].filter((key) => !reaching.has(key))
}

/** For every state of a graph, by its key, one log that leads to it, a shortest one. */
export function logsOf<S extends Snapshot, Event>({ states, edges }: Reachable<S, Event>) {
  const [start = ''] = states.keys()
  const logs = new Map<string, readonly Event[]>([[start, []]])
  for (const { from, to, event } of edges) {
    if (!logs.has(to)) logs.set(to, [...(logs.get(from) ?? []), event])
  }
  return logs
}

/** Every way of switching stages on and off, each with a name for the title of a test. */
export function switched<Stage extends string>(stages: readonly Stage[]): (readonly [string, Stage[]])[] {
  return Array.from({ length: 2 ** stages.length }, (_, bits) => {
    const on = stages.filter((_, index) => bits & (1 << index))
    return [on.join(' + ') || 'none', on] as const
  })
}

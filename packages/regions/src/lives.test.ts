import { stateKey } from '@rake/core/lifecycle'
import { describe, expect, test } from 'vitest'
import { regions } from './index.ts'
import { type Life, livesOf } from './testing/lives.ts'
import { newerVersions } from './testing/newer.ts'
import { randomFrom, walk } from './testing/walk.ts'

/** All that can become of a thing, and a shortest log to each state. */
function explored({ explore, start }: Life) {
  const { states, edges } = explore()
  const [first = ''] = states.keys()
  const logs = new Map<string, readonly { readonly type: string }[]>([[first, []]])
  for (const { from, to, event } of edges) {
    if (!logs.has(to)) logs.set(to, [...(logs.get(from) ?? []), event])
  }
  const furthest = Math.max(...[...logs.values()].map(({ length }) => length))
  return { states, edges, logs, furthest, begins: start() }
}

const walks = 20
const attempts = 60

/*
 * Every machine in every region. Where a region does not have a kind of thing, its policy gives the acts to
 * nobody, and the one state is the beginning.
 */
describe.each(regions.map((region) => [region.slug, region] as const))('%s', (_, region) => {
  const newer = newerVersions(region).map(livesOf)

  describe.each(livesOf(region).map((life, index) => [life.name, life, index] as const))(
    '%s',
    (_, life, index) => {
      const { states, edges, logs, furthest, begins } = explored(life)

      test(`${states.size} states, ${edges.length} edges, the furthest after ${furthest} events: from each an end can be reached`, () => {
        expect(states.values().next().value).toEqual(begins)
        if (edges.every(({ actor }) => actor === undefined)) return
        const leadingTo = Map.groupBy(edges, ({ to }) => to)
        const reaching = new Set([...states].filter(([, state]) => life.isEnd(state)).map(([key]) => key))
        // A Set can grow while it is walked.
        for (const key of reaching) for (const { from } of leadingTo.get(key) ?? []) reaching.add(from)
        expect(reaching.size).toBe(states.size)
      })

      test(`the log replayed gives the snapshot, along ${logs.size} paths and over every edge`, () => {
        for (const [key, log] of logs) expect(life.replay(log)).toEqual(states.get(key))
        // Many can do the same from the same state.
        const ways = new Map(edges.map((edge) => [`${edge.from} ${JSON.stringify(edge.event)}`, edge]))
        for (const { from, to, event } of ways.values()) {
          expect(life.follow(states.get(from) ?? begins, event)).toEqual(states.get(to))
        }
      })

      test(`the log replayed gives the snapshot, on ${walks} random walks through four versions of the profile`, () => {
        const random = randomFrom(index)
        const versions = newer.flatMap((lives) => lives[index] ?? [])
        expect(versions.map(({ name }) => name)).toEqual(Array(3).fill(life.name))
        const walked = Array.from({ length: walks }, () => walk([life, ...versions], attempts, random))
        for (const { log, end } of walked) expect(life.replay(log)).toEqual(end)
        expect(new Set(walked.map(({ end }) => stateKey(end))).size).toBeGreaterThan(1)
      })
    },
  )
})

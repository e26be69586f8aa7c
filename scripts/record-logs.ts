import { writeFileSync } from 'node:fs'
import { stateKey } from '../packages/core/src/lifecycle/index.ts'
import { regions } from '../packages/regions/src/index.ts'
import { livesOf } from '../packages/regions/src/testing/lives.ts'
import { randomFrom, walk } from '../packages/regions/src/testing/walk.ts'

/**
 * Records random walks of every machine in every region, with what the machine of the day said of each:
 * run it before a machine is changed, and the next one is held to read these logs.
 *
 *     node --conditions=@rake/source scripts/record-logs.ts > logs.json
 */
const seed = 20_261_122
const attempts = 150
const random = randomFrom(seed)

/** A list in which each thing stands once, told apart by its text. */
function numbered<T>(textOf: (thing: T) => string) {
  const numbers = new Map<string, number>()
  const things: T[] = []
  return {
    things,
    numberOf(thing: T): number {
      const known = numbers.get(textOf(thing))
      if (known !== undefined) return known
      numbers.set(textOf(thing), things.length)
      return things.push(thing) - 1
    },
  }
}

/** Walks by machine: the end's place in `states`, then the events' places in `events`. */
function record(machine: string, walksPerRegion: number) {
  const events = numbered<{ readonly type: string }>((event) => JSON.stringify(event))
  const states = numbered<{ value: unknown; context: object }>(JSON.stringify)
  let machineVersion = 0
  const walks = Object.fromEntries(
    regions.map((region) => {
      const lives = livesOf(region).filter(({ name }) => name.split(' ')[0] === machine)
      const walked = lives.flatMap((life) =>
        Array.from({ length: walksPerRegion }, () => {
          const { log, end } = walk([life], attempts, random)
          machineVersion = end.machineVersion
          const [value, context] = JSON.parse(stateKey(end))
          return [states.numberOf({ value, context }), ...log.map((event) => events.numberOf(event))]
        }),
      )
      return [region.slug, walked.filter(({ length }) => length > 1)]
    }),
  )
  return { machineVersion, events: events.things, states: states.things, walks }
}

const recorded = Object.fromEntries(
  [
    ['report', 40],
    ['campaign', 10],
    ['socialReport', 15],
    ['proposal', 15],
    ['statement', 5],
    ['brief', 5],
  ].map(([machine, walks]) => [machine, record(String(machine), Number(walks))]),
)
writeFileSync(1, `${JSON.stringify(recorded)}\n`)

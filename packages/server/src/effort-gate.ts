import {
  type Demand,
  demandUnder,
  type EffortSettings,
  type Load,
  usualEffort,
  withOneMore,
} from './effort-load.ts'

/** What is asked now of those who send, place by place. It holds one number for each place and nothing else. */
export interface EffortGate {
  /** What is asked of the next one to this place. */
  readonly demand: (place: string) => Demand
  /** One more was taken in. */
  readonly count: (place: string) => void
}

/** A gate that has seen nothing yet. `now` is in milliseconds and only goes forward. */
export function effortGate(
  settings: Partial<EffortSettings> = {},
  { now = () => performance.now(), random = Math.random } = {},
): EffortGate {
  const used = { ...usualEffort, ...settings }
  const loads = new Map<string, Load>()
  const loadOf = (place: string) => loads.get(place) ?? { reports: 0, at: now() }
  return {
    demand: (place) => demandUnder(loadOf(place), used, now()),
    count: (place) => void loads.set(place, withOneMore(loadOf(place), used, now(), random())),
  }
}

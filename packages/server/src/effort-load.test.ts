import { mostEffort } from '@rake/core/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demandUnder, type Load, usualEffort, withOneMore } from './effort-load.ts'

const minute = 60_000
const hour = 60 * minute
const nothing: Load = { reports: 0, at: 0 }

/** The load after so many reports at this pace, and the clock then; every eighth one is counted. */
function after(count: number, every: number, load = nothing): Load {
  return Array.from({ length: count }, (_, n) => n).reduce(
    (before, n) => withOneMore(before, usualEffort, load.at + n * every, (n % 8) / 8),
    load,
  )
}

const asked = (load: Load, at = load.at) => demandUnder(load, usualEffort, at)
const free = { bits: 0, pause: 0 }

test('a campaign day of a whole region costs nobody anything: 280 at once, or 300 an hour all day', () => {
  expect(asked(after(280, 0))).toEqual(free)
  expect(asked(after(8 * 300, hour / 300))).toEqual(free)
})

test('a flood is asked for more the longer it lasts, up to the most, and only then waits besides', () => {
  const demands = Array.from({ length: 60 }, (_, n) => asked(after(n * 80, 10)))
  const bits = demands.map((demand) => demand.bits)
  expect(bits).toEqual([...bits].sort((a, b) => a - b))
  expect(new Set(bits)).toEqual(new Set([0, 14, 15, 16, 17, 18, 19]))
  expect(demands.filter(({ pause }) => pause > 0).every((demand) => demand.bits === mostEffort)).toBe(true)
  expect(demands.at(-1)).toEqual({ bits: mostEffort, pause: 5000 })
})

test('however long and fast it was, the pauses are over in half an hour and the work in two', () => {
  const flood = after(20_000, 1)
  expect(asked(flood).pause).toBe(5000)
  expect(asked(flood, flood.at + 31 * minute).pause).toBe(0)
  expect(asked(flood, flood.at + 2 * hour)).toEqual(free)
})

test('never is more asked than the form works out ahead, nor a longer wait than five seconds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.nat(1e9), (reports, later) => {
      const { bits, pause } = asked({ reports, at: 0 }, later)
      expect(bits).toBeLessThanOrEqual(mostEffort)
      expect(pause).toBeLessThanOrEqual(5000)
    }),
  )
})

test('of eight reports seven leave no trace, and all eight together as much as they are', () => {
  const chances = Array.from({ length: 8 }, (_, n) => n / 8)
  const loads = chances.map((chance) => withOneMore(nothing, usualEffort, minute, chance))
  expect(loads).toEqual([{ reports: 8, at: minute }, ...Array(7).fill(nothing)])
})

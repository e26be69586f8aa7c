/**
 * What a flood costs whoever makes it, with the effort and without, and what it costs a person and the server:
 * `node --conditions=@rake/source packages/server/bench/flood.ts`. Rates are of the machine that it runs on;
 * what to look at is how they relate.
 */
import { effortSearch, idempotencyKey, mostEffort, solveEffort } from '@rake/core/report'
import { lintukoto } from '@rake/regions'
import { createApp, type EffortGate, effortGate, secretsOf } from '@rake/server'
import { Hono } from 'hono'

const region = lintukoto.slug
const seconds = (milliseconds: number) => milliseconds / 1000
const rounded = (n: number) => Number(n.toPrecision(3)).toLocaleString('en')

/** Tries a second, of one core of this machine. */
function triesPerSecond(): number {
  const search = effortSearch(region, idempotencyKey())
  search.seek(33, 500_000)
  const tries = 5_000_000
  const start = performance.now()
  search.seek(33, tries)
  return tries / seconds(performance.now() - start)
}

/** How many a gate lets in within an hour from somebody with so many tries a second and a thousand connections. */
function takenInAnHour(rate: number, gateAt: (now: () => number) => EffortGate): number {
  const connections = 1000
  // As fast as the database stores them, however quick the work is.
  const fastest = 1 / 2500
  let clock = 0
  let taken = 0
  const gate = gateAt(() => clock * 1000)
  for (; clock < 3600; taken++) {
    const { bits, pause } = gate.demand(region)
    const work = bits === 0 ? 0 : 2 ** bits / rate
    clock += Math.max(work, seconds(pause) / connections, fastest)
    gate.count(region)
  }
  return taken
}

/** Requests a second that the server answers when this is asked of each, one after another. */
async function answered(demand: ReturnType<EffortGate['demand']>, nonce?: string): Promise<number> {
  const app = createApp({
    regions: [lintukoto],
    // None of these requests gets so far as to need it.
    db: undefined as never,
    secrets: secretsOf('a secret for this measurement only'),
    identity: { routes: new Hono(), who: async () => undefined, person: async () => undefined } as never,
    gate: { demand: () => demand, count() {} },
  })
  const count = 3000
  const start = performance.now()
  for (let n = 0; n < count; n++) {
    await app.request(`/regions/${region}/reports`, {
      method: 'POST',
      headers: { 'Idempotency-Key': key, ...(nonce !== undefined && { 'Rake-Effort': nonce }) },
    })
  }
  return count / seconds(performance.now() - start)
}

const key = idempotencyKey()
const rate = triesPerSecond()
const row = (label: string, n: number) => console.log(`  ${label.padEnd(36)}${rounded(n).padStart(12)}`)

console.log(`One core tries ${rounded(rate)} nonces a second.`)

console.log('\nReports that one core can send in a second')
for (const bits of [14, 16, 18, mostEffort]) row(`${bits} bits`, rate / 2 ** bits)

console.log('\nReports taken in an hour of flood')
const open: EffortGate = { demand: () => ({ bits: 0, pause: 0 }), count() {} }
row(
  'nothing asked',
  takenInAnHour(rate, () => open),
)
for (const [who, cores] of [
  ['asked, no work done', 0],
  ['asked, one core', 1],
  ['asked, eight cores', 8],
  ['asked, a hundred cores', 100],
] as const) {
  row(
    who,
    takenInAnHour(rate * cores, (now) => effortGate({}, { now })),
  )
}

console.log('\nSeconds of work of a person under the worst flood, as a rule and for one in a hundred')
for (const [device, slower] of [
  ['on this machine', 1],
  ['on a phone, 6 times slower', 6],
  ['on an old phone, 15 times slower', 15],
] as const) {
  const work = (2 ** mostEffort / rate) * slower
  row(device, work)
  // Trying until one succeeds, one in a hundred needs as many times the mean.
  row('', work * Math.log(100))
}

const nonce = solveEffort(region, key, mostEffort)
console.log('\nRequests a second that the server answers')
row('without effort, refused', await answered({ bits: mostEffort, pause: 0 }))
row('with effort, looked at', await answered({ bits: mostEffort, pause: 0 }, nonce))
row('nothing asked, looked at', await answered({ bits: 0, pause: 0 }))

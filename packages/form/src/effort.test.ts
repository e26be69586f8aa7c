import { effortShown, mostEffort, solveEffort } from '@rake/core/report'
import { beforeEach, expect, test } from 'vitest'
import { effortsIn } from './effort.ts'

/** A page whose clock goes on by `perLook` milliseconds at each look, and which runs work when it is told to. */
function slowPage(perLook: number) {
  const waiting: { readonly kind: 'idle' | 'soon'; readonly work: () => void }[] = []
  const slices: number[] = []
  let clock = 0
  const turns = {
    now: () => {
      clock += perLook
      return clock
    },
    idle: (work: () => void) => void waiting.push({ kind: 'idle', work }),
    soon: (work: () => void) => void waiting.push({ kind: 'soon', work }),
  }
  return {
    turns,
    waiting,
    /** How long each slice was, in milliseconds. */
    slices,
    run() {
      const before = clock
      waiting.shift()?.work()
      slices.push(clock - before)
    },
  }
}

const region = 'lintukoto'
let key: string
let next = 0
beforeEach(() => {
  key = `effort-of-a-test-${next++}`.padEnd(32, '-')
})

/** Nonces tried until this one, itself included. */
const triesFor = (nonce: string) => Number.parseInt(nonce, 16) + 1

test('nothing is done before the page is idle, and then in slices that no typing notices', () => {
  const page = slowPage(3)
  const efforts = effortsIn(page.turns)
  efforts.ahead(region, key)
  expect(efforts.soFar(region, key).bits).toBe(0)
  while (page.waiting.length > 0) {
    expect(page.waiting).toMatchObject([{ kind: 'idle' }])
    page.run()
  }
  // 16 ms, the look that begins them, and the one that finds them over.
  expect(Math.max(...page.slices)).toBeLessThanOrEqual(22)
  const { nonce } = efforts.soFar(region, key)
  expect(nonce).toBe(solveEffort(region, key, mostEffort))
  // Six looks a slice, 200 tries before each.
  expect(page.slices).toHaveLength(Math.ceil(triesFor(nonce) / 1200))
})

test('typing on begins nothing anew; another report has its own', () => {
  const page = slowPage(3)
  const efforts = effortsIn(page.turns)
  for (let letter = 0; letter < 100; letter++) efforts.ahead(region, key)
  expect(page.waiting).toHaveLength(1)
  efforts.ahead(region, `${key}-other`)
  expect(page.waiting).toHaveLength(2)
})

test('what is asked at sending goes on from where the idle moments came to, slice by slice', async () => {
  const page = slowPage(3)
  const efforts = effortsIn(page.turns)
  efforts.ahead(region, key)
  page.run()
  const { bits } = efforts.soFar(region, key)
  const wanted = Math.max(bits, 12) + 1
  let reached = false
  const reaching = efforts.reach(region, key, wanted).then(() => {
    reached = true
  })
  while (efforts.soFar(region, key).bits < wanted) {
    expect(reached).toBe(false)
    page.run()
  }
  while (page.waiting.some(({ kind }) => kind === 'soon')) page.run()
  await reaching
  const { nonce } = efforts.soFar(region, key)
  expect(effortShown(region, key, nonce)).toBeGreaterThanOrEqual(wanted)
  expect(Math.max(...page.slices)).toBeLessThanOrEqual(22)
})

test('what is worked out already is there at once', async () => {
  const page = slowPage(3)
  const efforts = effortsIn(page.turns)
  efforts.ahead(region, key)
  page.run()
  const { bits } = efforts.soFar(region, key)
  expect(bits).toBeGreaterThan(3)
  await efforts.reach(region, key, bits)
  expect(page.waiting).toMatchObject([{ kind: 'idle' }])
})

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { deliver, pauseAfter } from './outbox.ts'

const submission = { answers: { description: 'Jonot' }, confirmed: [] }
const received = { type: 'done', value: { receipt: 'x', submitted: '2026-11-22' } } as const

test('pauses grow from seconds to five minutes, and never all come at once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (lost, chance) => {
        const pause = pauseAfter(lost, () => chance)
        expect(pause).toBeGreaterThanOrEqual(2_000)
        expect(pause).toBeLessThanOrEqual(300_000)
        expect(pauseAfter(lost + 1, () => chance)).toBeGreaterThanOrEqual(pause)
      },
    ),
  )
  expect([1, 2, 3, 8].map((lost) => pauseAfter(lost, () => 0))).toEqual([4_000, 8_000, 16_000, 300_000])
  expect(pauseAfter(1, () => 1)).toBe(2_000)
})

test('a connection that comes back ends the pause at once', async () => {
  const window = new EventTarget()
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window))
  const answers = [{ type: 'lost' } as const, received]
  const delivery = deliver({
    submission,
    unanswered: [],
    send: async () => answers.shift() ?? received,
    signal: new AbortController().signal,
    onLost: () => setTimeout(() => window.dispatchEvent(new Event('online')), 20),
    pauseAfter: () => 3_600_000,
  })
  expect(await delivery).toEqual({ result: received, earlier: false })
  vi.unstubAllGlobals()
})

test('told to stop, it waits for the try that is under way, and tries no more', async () => {
  const stop = new AbortController()
  let tries = 0
  const delivery = await deliver({
    submission,
    unanswered: [],
    send: async () => {
      tries++
      stop.abort()
      return { type: 'lost' }
    },
    signal: stop.signal,
  })
  expect([delivery.result.type, tries]).toEqual(['lost', 1])
})

test('an earlier one that the server cannot answer for now is no reason to take another key', async () => {
  const said = (text: string) => ({ text, lang: 'fi' })
  const refused = (kind: string) => ({
    type: 'refused' as const,
    refusal: { type: `urn:rake:problem:${kind}`, title: said(kind), detail: said(kind) },
  })
  const answers = [refused('keyReused'), refused('internal')]
  const delivery = await deliver({
    submission,
    unanswered: [submission],
    send: async () => answers.shift() ?? received,
    signal: new AbortController().signal,
  })
  expect(delivery).toEqual({ result: refused('internal'), earlier: true })
})

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { client } from '../../../packages/form/src/client.ts'
import { keepDraft } from '../../../packages/form/src/keep/draft-keeper.ts'
import { deviceStorage } from '../../../packages/form/src/testing/device.ts'
import { flakyProxy } from './testing/flaky-proxy.ts'
import { openWorld } from './testing/world.ts'

const reports = 200
const atOnce = 10
/** So many of the pages are closed while they send. */
const impatience = 0.4

let world: Awaited<ReturnType<typeof openWorld>>
let proxy: Awaited<ReturnType<typeof flakyProxy>>
beforeAll(async () => {
  world = await openWorld()
  proxy = await flakyProxy(world.origin)
}, 120_000)
afterAll(() => world.close())

const figures = { requests: 0, closed: 0 }

/** The form of a tab without its looks; a closed tab hears no answer. */
function openTab(place: string) {
  const { submit } = client(`${proxy.origin}/api`, 'fi')
  let isOpen = true
  const keeper = keepDraft(place, {
    current: {
      async send(key, submission) {
        figures.requests++
        const result = await submit('pohjois-savo', key, submission)
        return isOpen ? result : new Promise(() => {})
      },
      fit: (answers) => ({ answers, dropped: {} }),
      pauseAfter: (lost) => Math.min(20 * lost, 200) * (0.5 + Math.random()),
    },
  })
  const leave = keeper.open(true)
  return {
    ...keeper,
    close() {
      isOpen = false
      leave()
    },
  }
}

/** Writes, sends, closes the tab at a bad moment, comes back; the receipt. */
async function report(n: number): Promise<string> {
  const place = `device ${n}`
  let tab = openTab(place)
  const answers = {
    language: 'fi',
    unit: 'joroisten-sosiaalityo',
    nature: 'negative',
    description: `Havainto numero ${n}.`,
    ...(n % 3 === 0 && { reporter: 'Keksitty Kertojainen' }),
  }
  for (const [field, value] of Object.entries(answers)) tab.dispatch({ type: 'answer', field, value })
  tab.dispatch({ type: 'send', submission: { answers, confirmed: [] } })
  for (;;) {
    const isLeft = Math.random() < impatience
    const end = Date.now() + (isLeft ? Math.random() * 300 : 60_000)
    while (!tab.now().received && Date.now() < end) await sleep(5)
    const { received, failure } = tab.now()
    if (failure && failure !== 'lost') throw new Error(failure.detail.text)
    if (received) {
      tab.dispatch({ type: 'saved', isSaved: true })
      tab.close()
      return received.receipt
    }
    tab.close()
    figures.closed++
    tab = openTab(place)
    // What was left is taken up when no other tab says that it holds it.
    await vi.waitFor(() => expect(tab.now().outgoing ?? tab.now().received).toBeDefined(), 5_000)
  }
}

test('200 reports over a network that loses, cuts, delays and repeats, from tabs that are closed: each once', async () => {
  vi.stubGlobal('localStorage', deviceStorage())
  const receipts: string[] = []
  let next = 0
  const worker = async () => {
    while (next < reports) receipts.push(await report(next++))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  await proxy.close()

  expect(new Set(receipts).size).toBe(reports)
  const stored = await world.db.selectFrom('answers').select('answers').execute()
  const told = stored.map(({ answers }) => (answers as { description: string }).description)
  expect(told.toSorted()).toEqual(
    Array.from({ length: reports }, (_, n) => `Havainto numero ${n}.`).toSorted(),
  )
  const opened = await Promise.all(
    receipts.map((receipt) => client(`${world.origin}/api`, 'fi').track(receipt)),
  )
  expect(opened.filter(({ type }) => type !== 'done')).toEqual([])
  expect(Object.keys(localStorage)).toEqual([])

  expect(Object.entries(proxy.met).filter(([, times]) => times === 0)).toEqual([])
  expect(figures.closed).toBeGreaterThan(reports / 10)
  console.log(`${reports} reports in ${figures.requests} requests, ${figures.closed} tabs closed`, proxy.met)
}, 300_000)

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

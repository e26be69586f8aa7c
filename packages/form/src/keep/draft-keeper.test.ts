import type { Answers } from '@rake/core/report'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Received, Result, Submission } from '../client.ts'
import { deviceStorage } from '../testing/device.ts'
import { type DraftKeeper, type Keeping, keepDraft } from './draft-keeper.ts'

const place = '/api pohjois-savo'
const receipt = { receipt: 'S01G-EDYJ-CC0G-G28HT', submitted: '2026-11-22' }
const done: Result<Received> = { type: 'done', value: receipt }
const lost: Result<Received> = { type: 'lost' }
const said = (text: string) => ({ text, lang: 'fi' })
const refusal = (kind: string): Result<Received> => ({
  type: 'refused',
  refusal: { type: `urn:rake:problem:${kind}`, title: said(kind), detail: said(kind) },
})

let sent: { key: string; submission: Submission }[]
/** What the next tries meet; then the network is gone. */
let met: (Result<Received> | Promise<Result<Received>>)[]
let closing: (() => void)[]
beforeEach(() => {
  sent = []
  met = []
  closing = []
  vi.stubGlobal('localStorage', deviceStorage())
})
afterEach(() => {
  for (const close of closing) close()
  vi.unstubAllGlobals()
})

const keeping: Keeping = {
  send: async (key, submission) => {
    sent.push({ key, submission })
    return met.shift() ?? lost
  },
  fit: (answers) => ({ answers, dropped: {} }),
  pauseAfter: () => 5,
}

type Page = DraftKeeper & { readonly close: () => void }

function openPage({ keeps = true, in: where = place } = {}): Page {
  const keeper = keepDraft(where, { current: keeping })
  const close = keeper.open(keeps)
  closing.push(close)
  return { ...keeper, close }
}

const write = (page: DraftKeeper, description: string, more: Answers = {}) => {
  for (const [field, value] of Object.entries({ unit: 'a', description, ...more })) {
    if (value !== undefined) page.dispatch({ type: 'answer', field, value })
  }
}
const send = (page: DraftKeeper) =>
  page.dispatch({ type: 'send', submission: { answers: page.now().answers, confirmed: [] } })
const descriptionOf = (page: DraftKeeper) => page.now().answers.description
const device = () => Object.keys(localStorage).map((name) => `${name} ${localStorage.getItem(name)}`)
const settled = () => new Promise((resolve) => setTimeout(resolve, 400))

test('what was being written is there when the page is opened again, under the same key', async () => {
  const first = openPage()
  write(first, 'Jonot ovat')
  first.close()
  const second = openPage()
  await vi.waitFor(() => expect(descriptionOf(second)).toBe('Jonot ovat'))
  expect(second.now().key).toBe(first.now().key)
  expect(second.now().restored).toEqual({})
})

test('another region, and another API, know nothing of it', async () => {
  openPage().close()
  const first = openPage()
  write(first, 'Jonot ovat')
  first.close()
  const others = ['/api lintukoto', 'https://rake.example/api pohjois-savo'].map((at) => openPage({ in: at }))
  await settled()
  expect(others.map(descriptionOf)).toEqual([undefined, undefined])
})

test('a unit alone is nothing to come back to, and what is emptied is gone', () => {
  const page = openPage()
  page.dispatch({ type: 'answer', field: 'unit', value: 'a' })
  expect(device()).toEqual([])
  write(page, 'Jonot ovat')
  expect(device()).toHaveLength(1)
  page.dispatch({ type: 'empty' })
  expect(device()).toEqual([])
  write(page, 'Toinen')
  page.dispatch({ type: 'answer', field: 'description', value: ' ' })
  expect(device()).toEqual([])
})

test('the reporter’s name is not kept while it is written, only with what is on its way', () => {
  const page = openPage()
  write(page, 'Jonot ovat', { reporter: 'Keksitty Kertojainen' })
  expect(device().join()).toContain('Jonot ovat')
  expect(device().join()).not.toContain('Kertojainen')
  send(page)
  expect(device().join()).toContain('Kertojainen')
})

test('of a page that may keep nothing, nothing is on the device at any moment', async () => {
  met = [lost, done]
  const page = openPage({ keeps: false })
  write(page, 'Jonot ovat')
  expect(device()).toEqual([])
  send(page)
  expect(page.now().isKept).toBe(false)
  await vi.waitFor(() => expect(page.now().received).toBeDefined())
  expect(device()).toEqual([])
})

test('told that the computer is shared, the device forgets at once, and what is on its way still goes', async () => {
  const page = openPage()
  write(page, 'Jonot ovat')
  send(page)
  expect(page.now().isKept).toBe(true)
  page.close()
  closing.push(page.open(false))
  expect(device()).toEqual([])
  expect(page.now().isKept).toBe(false)
  met = [done]
  await vi.waitFor(() => expect(page.now().received).toBeDefined())
  expect(device()).toEqual([])
})

test('where storage is forbidden, one writes and sends all the same, under one key', async () => {
  vi.stubGlobal('localStorage', deviceStorage({ isForbidden: true }))
  met = [done]
  const page = openPage()
  const { key } = page.now()
  write(page, 'Jonot ovat')
  send(page)
  expect(page.now()).toMatchObject({ key, isKept: false })
  await vi.waitFor(() => expect(page.now().received).toEqual({ ...receipt, earlier: false }))
})

test('two living pages never hold the same draft; two opened at once share what is free', async () => {
  const [one, two] = [openPage(), openPage()]
  write(one, 'Ensimmäinen')
  vi.setSystemTime(Date.now() + 1000)
  write(two, 'Toinen')
  const three = openPage()
  await settled()
  expect(descriptionOf(three)).toBeUndefined()
  one.close()
  two.close()
  const four = openPage()
  const five = openPage()
  await vi.waitFor(() =>
    expect([descriptionOf(four), descriptionOf(five)].sort()).toEqual(['Ensimmäinen', 'Toinen']),
  )
  vi.useRealTimers()
})

test('a page that slept while another took its draft goes on under a key of its own: no words are lost', async () => {
  const sleeper = openPage()
  write(sleeper, 'Alku')
  // A page that sleeps does not answer.
  sleeper.close()
  const awake = openPage()
  await vi.waitFor(() => expect(descriptionOf(awake)).toBe('Alku'))
  write(awake, 'Alku, jatkettu tässä')
  write(sleeper, 'Alku, jatkettu toisessa')
  expect(sleeper.now().key).not.toBe(awake.now().key)
  expect(device()).toHaveLength(2)
  expect(device().join()).toContain('Alku, jatkettu tässä')
  expect(device().join()).toContain('Alku, jatkettu toisessa')
})

test('what was sent stands on the device before the first try', () => {
  let before: string[] = []
  const page = keepDraft(place, {
    current: {
      ...keeping,
      send: async () => {
        before = device()
        return lost
      },
    },
  })
  closing.push(page.open(true))
  write(page, 'Jonot ovat')
  send(page)
  expect(before.join()).toContain('"outgoing":{"answers":{"unit":"a","description":"Jonot ovat"}')
})

test('sent without a connection and closed, it goes when the page is opened again: same key, same body', async () => {
  const first = openPage()
  write(first, 'Jonot ovat')
  send(first)
  await vi.waitFor(() => expect(first.now().failure).toBe('lost'))
  first.close()
  await settled()
  const tries = sent.length
  met = [lost, done]
  const second = openPage()
  await vi.waitFor(() => expect(second.now().received).toEqual({ ...receipt, earlier: false }))
  expect(sent).toHaveLength(tries + 2)
  for (const one of sent) expect(one).toEqual(sent[0])
})

test('once it is in, the device keeps the receipt alone, until it is saved; nothing is written again', async () => {
  met = [done]
  const first = openPage()
  write(first, 'Jonot ovat')
  send(first)
  await vi.waitFor(() => expect(first.now().received).toBeDefined())
  expect(device()).toHaveLength(1)
  expect(device().join()).toContain(receipt.receipt)
  expect(device().join()).not.toContain('Jonot')
  first.close()

  const second = openPage()
  await vi.waitFor(() => expect(second.now().received).toEqual({ ...receipt, earlier: false }))
  second.dispatch({ type: 'saved', isSaved: true })
  expect(device()).toEqual([])
  second.dispatch({ type: 'saved', isSaved: false })
  expect(device()).toHaveLength(1)
})

test('a receipt that is not saved outlives a new report, and is shown the next time', async () => {
  met = [done]
  const first = openPage()
  write(first, 'Jonot ovat')
  send(first)
  await vi.waitFor(() => expect(first.now().received).toBeDefined())
  first.dispatch({ type: 'again' })
  await settled()
  expect(first.now().received).toBeUndefined()
  write(first, 'Toinen')
  first.close()
  const second = openPage()
  await vi.waitFor(() => expect(second.now().received?.receipt).toBe(receipt.receipt))
  second.dispatch({ type: 'saved', isSaved: true })
  second.dispatch({ type: 'again' })
  await vi.waitFor(() => expect(descriptionOf(second)).toBe('Toinen'))
})

test('looking at a receipt does not make it stay longer than 72 hours', async () => {
  const start = Date.now()
  met = [done]
  const first = openPage()
  write(first, 'Jonot ovat')
  send(first)
  await vi.waitFor(() => expect(first.now().received).toBeDefined())
  first.close()
  vi.setSystemTime(start + 71 * 3_600_000)
  const second = openPage()
  await vi.waitFor(() => expect(second.now().received).toBeDefined())
  second.close()
  vi.setSystemTime(start + 73 * 3_600_000)
  openPage()
  expect(device()).toEqual([])
  vi.useRealTimers()
})

test('a change while it waits stops the sending: what arrives by then is told to be the earlier one', async () => {
  const page = openPage()
  write(page, 'Jonot ovat')
  send(page)
  await vi.waitFor(() => expect(page.now().failure).toBe('lost'))
  write(page, 'Jonot ovat pitkät')
  await settled()
  const tries = sent.length
  await settled()
  expect(sent).toHaveLength(tries)

  met = [refusal('keyReused'), done]
  send(page)
  await vi.waitFor(() => expect(page.now().received).toEqual({ ...receipt, earlier: true }))
  expect(sent.slice(tries).map(({ submission }) => submission.answers.description)).toEqual([
    'Jonot ovat pitkät',
    'Jonot ovat',
  ])
})

test('a change while the answer is on its way is not silently left out', async () => {
  let arrive: (result: Result<Received>) => void = () => {}
  met = [
    new Promise((resolve) => {
      arrive = resolve
    }),
  ]
  const page = openPage()
  write(page, 'Jonot ovat')
  send(page)
  write(page, 'Jonot ovat pitkät')
  arrive(done)
  await vi.waitFor(() => expect(page.now().received).toEqual({ ...receipt, earlier: true }))
})

test('a key that another report has is left: the next try is a report of its own', async () => {
  met = [refusal('keyReused'), done]
  const page = openPage()
  const { key } = page.now()
  write(page, 'Jonot ovat')
  send(page)
  await vi.waitFor(() => expect(page.now().failure).toBeDefined())
  expect(page.now().key).not.toBe(key)
  expect(device()).toHaveLength(1)
  send(page)
  await vi.waitFor(() => expect(page.now().received).toEqual({ ...receipt, earlier: false }))
})

test('a refusal comes back to the form, and is a draft again', async () => {
  met = [refusal('tooLarge')]
  const first = openPage()
  write(first, 'Jonot ovat')
  send(first)
  await vi.waitFor(() => expect(first.now().failure).toMatchObject({ title: said('tooLarge') }))
  first.close()
  const second = openPage()
  await vi.waitFor(() => expect(descriptionOf(second)).toBe('Jonot ovat'))
  expect(second.now().outgoing).toBeUndefined()
  await settled()
  expect(sent).toHaveLength(1)
})

test('nobody’s writing is taken over: one who has begun keeps what she writes', async () => {
  const first = openPage()
  write(first, 'Eilinen')
  first.close()
  const second = openPage()
  write(second, 'Tämänpäiväinen')
  await settled()
  expect(descriptionOf(second)).toBe('Tämänpäiväinen')
  expect(device()).toHaveLength(2)
})

test('tried again by hand while it waits, it is on its way until that try has its answer', async () => {
  let arrive: (result: Result<Received>) => void = () => {}
  const page = keepDraft(place, { current: { ...keeping, pauseAfter: () => 60_000 } })
  closing.push(page.open(true))
  write(page, 'Jonot ovat')
  send(page)
  await vi.waitFor(() => expect(page.now()).toMatchObject({ sending: false, failure: 'lost' }))
  met = [
    new Promise((resolve) => {
      arrive = resolve
    }),
  ]
  const { outgoing: submission } = page.now()
  if (submission) page.dispatch({ type: 'send', submission })
  await settled()
  expect(page.now().sending).toBe(true)
  expect(page.now().failure).toBeUndefined()
  arrive(done)
  await vi.waitFor(() => expect(page.now().received).toEqual({ ...receipt, earlier: false }))
  expect(sent).toHaveLength(2)
})

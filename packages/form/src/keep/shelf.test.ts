import { beforeEach, expect, test, vi } from 'vitest'
import { deviceStorage } from '../testing/device.ts'
import { type Kept, lifeOf, shelfOf } from './shelf.ts'

beforeEach(() => {
  vi.stubGlobal('localStorage', deviceStorage())
})

const draft: Kept = { page: 'p', at: 0, answers: { description: 'Jonot' }, confirmed: [], unanswered: [] }
const outgoing: Kept = { ...draft, outgoing: { answers: draft.answers, confirmed: [] } }
const received: Kept = { ...draft, received: { receipt: 'r', submitted: '2026-11-22', earlier: false } }
const day = 24 * 3_600_000

test('a draft lasts a week, what waits to be sent 30 days, a receipt 72 hours', () => {
  expect([draft, outgoing, received].map((kept) => lifeOf(kept) / day)).toEqual([7, 30, 3])
})

test.each([
  ['a draft', draft],
  ['what waits to be sent', outgoing],
  ['a receipt', received],
])('%s that has outlived its time is thrown away when any region’s form is opened', (_, kept) => {
  shelfOf('/api lintukoto').put('k', kept)
  expect(shelfOf('/api pohjois-savo', () => lifeOf(kept)).list()).toEqual([])
  expect(Object.keys(localStorage)).toHaveLength(1)
  shelfOf('/api pohjois-savo', () => lifeOf(kept) + 1).list()
  expect(Object.keys(localStorage)).toEqual([])
})

test('what waits to be sent comes first, then receipts, then drafts, each the newest first', () => {
  const shelf = shelfOf('/api pohjois-savo', () => 0)
  for (const [key, kept] of Object.entries({
    old: draft,
    new: { ...draft, at: 1 },
    receipt: received,
    sent: outgoing,
  })) {
    shelf.put(key, kept)
  }
  expect(shelf.list().map(([key]) => key)).toEqual(['sent', 'receipt', 'new', 'old'])
})

test('what others wrote on the device is left alone, and what cannot be read is as if it were not there', () => {
  localStorage.setItem('theme', 'dark')
  localStorage.setItem('rake:/api pohjois-savo k', '{')
  expect(shelfOf('/api pohjois-savo').list()).toEqual([])
  expect(Object.keys(localStorage)).toEqual(['theme'])
})

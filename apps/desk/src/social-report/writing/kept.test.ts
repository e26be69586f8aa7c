import { expect, test } from 'vitest'
import { draft } from '../testing/draft.ts'
import { forgetWritten, goesOnWith, keepWritten, keptWritten } from './kept.ts'
import { emptyWritten } from './written.ts'

function storage(fails = false) {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (fails) throw new Error('The quota is exceeded')
      items.set(key, value)
    },
    removeItem: (key: string) => items.delete(key),
  }
}

const kept = {
  base: 'document-1',
  at: '2026-01-12T10:00:00.000Z',
  written: emptyWritten(draft, { title: { fi: 'Raportti' }, suppression: {} }),
}

test('what is kept is there again, for this report of this region only, until it is let go', () => {
  const device = storage()
  expect(keepWritten(device, 'lintukoto', 'a', kept)).toBe(true)
  expect(keptWritten(device, 'lintukoto', 'a')).toEqual(kept)
  expect(keptWritten(device, 'lintukoto', 'b')).toBeUndefined()
  expect(keptWritten(device, 'varha', 'a')).toBeUndefined()
  forgetWritten(device, 'lintukoto', 'a')
  expect(keptWritten(device, 'lintukoto', 'a')).toBeUndefined()
})

test('a browser that keeps nothing says so', () => {
  expect(keepWritten(storage(true), 'lintukoto', 'a', kept)).toBe(false)
})

test('the writer chooses only where neither text goes on from the other', () => {
  expect(goesOnWith(undefined, 'document-1')).toBe('newest')
  expect(goesOnWith(undefined, undefined)).toBe('newest')
  expect(goesOnWith(kept, 'document-1')).toBe('kept')
  expect(goesOnWith(kept, 'document-2')).toBe('choose')
  expect(goesOnWith({ ...kept, base: undefined }, undefined)).toBe('kept')
})

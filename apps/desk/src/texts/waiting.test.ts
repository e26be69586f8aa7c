import { expect, test } from 'vitest'
import type { FreeText } from '../api.ts'
import { keyOf, nextAfter, progressOf, textsIn } from './waiting.ts'

const text = (report: string, state: FreeText['state'], field = 'description'): FreeText => ({
  report,
  field,
  lang: 'fi',
  written: report,
  published: report,
  state,
  isPublic: false,
})
const texts = [text('a', 'approved'), text('b', 'waiting'), text('c', 'lapsed'), text('d', 'waiting')]
const reports = (found: readonly FreeText[]) => found.map(({ report }) => report)

test('VA-02 what waits, what is approved and what no longer holds stand apart', () => {
  expect(reports(textsIn(texts, 'waiting'))).toEqual(['b', 'd'])
  expect(reports(textsIn(texts, 'approved'))).toEqual(['a'])
  expect(reports(textsIn(texts, 'lapsed'))).toEqual(['c'])
  expect(progressOf(texts)).toEqual({ approved: 1, all: 4 })
})

test('what has just been dealt with stays in its place', () => {
  const dealt = texts.map((one) => (one.report === 'b' ? { ...one, state: 'approved' as const } : one))
  expect(reports(textsIn(dealt, 'waiting', new Set([keyOf(text('b', 'approved'))])))).toEqual(['b', 'd'])
})

test('the next one is after this, then from the beginning, then nowhere', () => {
  expect(nextAfter(texts, 'waiting', text('b', 'waiting'))?.report).toBe('d')
  expect(nextAfter(texts, 'waiting', text('d', 'waiting'))?.report).toBe('b')
  expect(nextAfter(texts.slice(0, 2), 'waiting', text('b', 'waiting'))).toBeUndefined()
  const two = [text('x', 'waiting'), text('x', 'waiting', 'measures')]
  expect(nextAfter(two, 'waiting', text('x', 'waiting'))?.field).toBe('measures')
})

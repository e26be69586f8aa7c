import type { Finding } from '@rake/core/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithinWord, moveFindings } from './move-findings.ts'

const letters = (...units: string[]) => fc.constantFrom(...units)

/** A text with a place marked in it, and the same with one stretch of it written over. */
const editedWith = (insert: fc.Arbitrary<string>) =>
  fc
    .record({
      before: fc.string({ unit: letters('a', 'b', '1'), minLength: 1, maxLength: 30 }),
      insert,
      places: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30)),
    })
    .map(({ before, insert, places }) => {
      const [a = 0, b = 0, c = 0, d = 0] = places.map((place) => place % (before.length + 1))
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const [from, to] = [Math.min(c, d), Math.max(c, d)]
      const finding: Finding = { field: 'description', kind: 'phone', start, end }
      return { before, after: before.slice(0, from) + insert + before.slice(to), finding, from, to }
    })

test('a finding that is left marks the same words as before', () => {
  const edited = editedWith(fc.string({ unit: letters('a', 'b', '1'), maxLength: 5 }))
  fc.assert(
    fc.property(edited, ({ before, after, finding }) => {
      for (const { start, end } of moveFindings([finding], { field: 'description', before, after })) {
        expect(after.slice(start, end)).toBe(before.slice(finding.start, finding.end))
      }
    }),
  )
})

test('a finding away from the edit is never lost', () => {
  // Written in letters of its own, so that the two texts tell where it was: what is written into "aaa" in
  // its own letters could have been written anywhere in it.
  const edited = editedWith(fc.string({ unit: letters('x', 'y'), minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(edited, ({ before, after, finding, from, to }) => {
      fc.pre(finding.start < finding.end && (finding.end < from || finding.start > to))
      expect(moveFindings([finding], { field: 'description', before, after })).toHaveLength(1)
    }),
  )
})

test('a finding of another field stays as it is', () => {
  const finding: Finding = { field: 'measures', kind: 'email', start: 2, end: 9 }
  expect(moveFindings([finding], { field: 'description', before: 'abc', after: '' })).toEqual([finding])
})

test('a finding that was written into is gone', () => {
  const finding: Finding = { field: 'description', kind: 'phone', start: 6, end: 16 }
  const edit = { field: 'description', before: 'Soita 0401234567.', after: 'Soita 04012X34567.' }
  expect(moveFindings([finding], edit)).toEqual([])
})

test.each([
  ['Soit', 'Soita', true],
  ['Soita 04', 'Soita 040', true],
  ['Soita', 'Soita ', false],
  ['Soita.', 'Soita. ', false],
  ['Jonot pitkät.', 'Jonot ovat pitkät.', false],
  ['Jonot pitkät.', 'Jonot ov pitkät.', false],
  ['Jonot pitkät.', 'Jonot ovpitkät.', true],
  ['äiti', '', false],
])('an edit from %j to %j ends within a word: %j', (before, after, isWithin) => {
  expect(isWithinWord(before, after)).toBe(isWithin)
})

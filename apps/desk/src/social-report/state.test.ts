import { expect, test } from 'vitest'
import { mayWrite, nextDocument, ownName, standingOf, takesPart } from './state.ts'

test('a published report of which the next version is written is a correction', () => {
  expect(standingOf({ writing: 'drafting', version: 0 })).toBe('drafting')
  expect(standingOf({ writing: 'drafting', version: 1 })).toBe('correcting')
  expect(standingOf({ writing: 'published', version: 1 })).toBe('published')
})

test('who could submit it or take it to the workshop writes it, while it is written', () => {
  expect(mayWrite({ writing: 'drafting', acts: ['socialReport.takeToWorkshop'] })).toBe(true)
  expect(mayWrite({ writing: 'inWorkshop', acts: ['socialReport.submit'] })).toBe(true)
  expect(mayWrite({ writing: 'drafting', acts: ['socialReport.recordView'] })).toBe(false)
  expect(mayWrite({ writing: 'published', acts: ['socialReport.correct'] })).toBe(false)
})

test('what is submitted is the last document of the version that is being written', () => {
  const documents = [
    { id: 'a', version: 1 },
    { id: 'b', version: 1 },
    { id: 'c', version: 2 },
  ]
  expect(nextDocument({ documents, version: 0 })).toBe('b')
  expect(nextDocument({ documents, version: 1 })).toBe('c')
  expect(nextDocument({ documents, version: 2 })).toBeUndefined()
})

const kind = {
  id: 'raportti',
  label: { fi: 'Raportti' },
  audience: 'everyone',
  approvals: [{ id: 'johto', label: { fi: 'Johto' }, role: 'director' }],
} as const

test('SS-05 PO-03 whom the policy or a step of the ladder lets takes part, and nobody where there are no reports', () => {
  const supervisor = {
    posts: [{ role: 'supervisor' }],
    socialReports: [{ ...kind, approvals: [...kind.approvals] }],
  }
  expect(takesPart({ ...supervisor, may: ['matter.read'] })).toBe(false)
  expect(takesPart({ ...supervisor, may: ['socialReport.answer'] })).toBe(true)
  expect(takesPart({ ...supervisor, posts: [{ role: 'director' }], may: [] })).toBe(true)
  expect(takesPart({ ...supervisor, socialReports: [], may: ['socialReport.draft'] })).toBe(false)
})

test('a language is called by its own name', () => {
  expect(['fi', 'sv', 'en'].map(ownName)).toEqual(['Suomi', 'Svenska', 'English'])
})

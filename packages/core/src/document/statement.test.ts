import { expect, test } from 'vitest'
import { type StatementText, statementProblems, statementTextSchema } from './statement.ts'

const languages = ['fi', 'sv', 'en'] as const
const title = { fi: 'Asuntoja tarvitaan', sv: 'Bostäder behövs', en: 'Homes are needed' }

/** The problems of a statement, as `place: code`. */
const problems = (text: StatementText, partial: readonly ('sv' | 'en')[] = []) =>
  statementProblems(text, { languages, partial }).map(({ path, code }) => `${path.join('.')}: ${code}`)

test('SS-08 a statement is a title, and a text or where it can be read', () => {
  for (const said of [
    { title },
    { title, text: title },
    { title, link: 'https://www.example.org/kannanotto' },
  ]) {
    expect(statementTextSchema.parse(said)).toEqual(said)
    expect(problems(said)).toEqual([])
  }
  for (const wrong of [
    {},
    { title, link: 'javascript:alert(1)' },
    { title, day: '2026-01-01' },
    { title: { fi: ' ' } },
  ]) {
    expect(statementTextSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
  }
})

test('it is whole in every language that the region does not call partial, its first one always', () => {
  const { en: _, ...both } = title
  expect(problems({ title: both })).toEqual(['title: missingInStatement'])
  expect(problems({ title: both }, ['en'])).toEqual([])
  expect(problems({ title, text: { sv: 'Bara på svenska' } }, ['sv', 'en'])).toEqual([
    'text: missingInStatement',
  ])
  expect(problems({ title: { ...title, se: 'Sámegillii' } })).toEqual(['title.se: unknownLanguage'])
})

test('VA-02 what would tell who somebody is, is found in every language of it', () => {
  const text = { ...title, sv: 'Ring 040 123 4567.' }
  expect(problems({ title, text })).toEqual(['text.sv: personalData'])
})

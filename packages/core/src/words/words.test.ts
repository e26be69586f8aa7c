import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { actTypes, type LoggedEvent, trackedHistory } from '../lifecycle/index.ts'
import { natures } from '../report/form.ts'
import { clockWords } from './clock/index.ts'
import { documentWords } from './document/index.ts'
import { importWords } from './import/index.ts'
import { show } from './localized.ts'
import { fill } from './message.ts'
import { profileWords } from './profile/index.ts'
import { reporterWords } from './reporter/index.ts'
import { shapeWords } from './shape/index.ts'
import { taxonomyWords } from './taxonomy/index.ts'
import { wordsIn } from './words.ts'

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

function leaves(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

test.each(['sv', 'en'])('the words in %s fill the same places as the Finnish ones', (lang) => {
  const own = new Map(leaves(wordsIn(lang)))
  for (const [path, text] of leaves(wordsIn('fi'))) {
    expect([path, places(own.get(path) ?? '')]).toEqual([path, places(text)])
    expect(own.get(path)?.trim()).not.toBe('')
  }
})

test.each([
  ['sv', reporterWords.sv],
  ['en', reporterWords.en],
])('the reporter’s words in %s fill the same places as the Finnish ones', (_, words) => {
  const own = new Map(leaves(words))
  for (const [path, text] of leaves(reporterWords.fi)) {
    expect([path, places(own.get(path) ?? '')]).toEqual([path, places(text)])
    expect(own.get(path)?.trim()).not.toBe('')
  }
})

test.each([
  ['a social report’s problems', 'sv', documentWords],
  ['a social report’s problems', 'en', documentWords],
  ['an import', 'sv', importWords],
  ['an import', 'en', importWords],
  ['a file’s shape', 'sv', shapeWords],
  ['a file’s shape', 'en', shapeWords],
  ['a clock’s problems', 'sv', clockWords],
  ['a clock’s problems', 'en', clockWords],
  ['a taxonomy’s problems', 'sv', taxonomyWords],
  ['a taxonomy’s problems', 'en', taxonomyWords],
  ['a profile’s problems', 'sv', profileWords],
  ['a profile’s problems', 'en', profileWords],
] as const)('the words of %s in %s fill the same places as the Finnish ones', (_, lang, words) => {
  const placesIn = (of: unknown) => new Map(leaves(of).map(([path, text]) => [path, new Set(places(text))]))
  expect(placesIn(words[lang])).toEqual(placesIn(words.fi))
  for (const [path, text] of leaves(words[lang])) {
    if (path !== 'why.unknown') expect(text.trim(), path).not.toBe('')
  }
})

test('VK-02 VK-05 every step that a reporter is told of has its words, and the desk has the same', () => {
  const day = plainDate('2026-11-22')
  const types = Object.keys(wordsIn('fi').event) as LoggedEvent['type'][]
  const told = trackedHistory(types.map((type) => ({ event: { type } as LoggedEvent, day })))
  expect(told.map(({ event }) => event.type)).toEqual(Object.keys(reporterWords.fi.told.event))
  expect(wordsIn('fi').event).toMatchObject(reporterWords.fi.told.event)
})

test('every act and nature has its word', () => {
  expect(Object.keys(wordsIn('fi').act)).toEqual([...actTypes])
  expect(Object.keys(wordsIn('fi').nature)).toEqual([...natures])
})

test('counts take the form of their language, and numbers its digits', () => {
  const message = { one: '{n} ilmoitus', other: '{n} ilmoitusta' }
  expect(fill(message, 'fi', { n: 1 })).toBe('1 ilmoitus')
  expect(fill(message, 'fi', { n: 1234 })).toBe('1\u00a0234 ilmoitusta')
  expect(fill('enintään {max}, {unknown}', 'fi', { max: 5 })).toBe('enintään 5, {unknown}')
})

test('a text that lacks the reader’s language says which one it is in', () => {
  expect(show({ fi: 'Yksikkö', sv: 'Enhet' }, 'sv')).toEqual({ text: 'Enhet', lang: 'sv' })
  expect(show({ fi: 'Yksikkö' }, 'se')).toEqual({ text: 'Yksikkö', lang: 'fi' })
})

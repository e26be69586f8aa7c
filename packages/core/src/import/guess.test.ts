import { expect, test } from 'vitest'
import { guessMapping } from './guess.ts'
import { mappingProblems } from './mapping-problems.ts'
import type { Cell } from './sheet.ts'
import { smallTarget as target } from './testing/small-target.ts'

/** What each column was taken for, how surely and why. */
function guessed(
  columns: Readonly<Record<string, readonly Cell[]>>,
  earlier: Parameters<typeof guessMapping>[2] = [],
) {
  const headers = Object.keys(columns)
  const length = Math.max(...Object.values(columns).map((cells) => cells.length))
  const rows = Array.from({ length }, (_, at) => ({
    number: at + 2,
    cells: headers.map((header) => columns[header]?.[at]),
  }))
  const guess = guessMapping(target, { headers, rows }, earlier)
  expect(mappingProblems(target, guess.mapping)).toEqual([])
  return guess.columns.map(({ column: { header: _, ...column }, sure, why }) => [
    Object.values(column).join(' '),
    sure,
    why,
  ])
}

test('by the labels of questions in any language, whatever their number, case, spaces or asterisk', () => {
  expect(
    guessed({
      '1.  YKSIKKÖSI *': [],
      'Q2: hurdant är fenomenet': [],
      '3) Kuvaa  ilmiö:': [],
      'Miten laajentaa?': [],
    }),
  ).toEqual([
    ['answer unit', 'certain', 'label'],
    ['answer nature', 'certain', 'label'],
    ['answer description', 'certain', 'label'],
    ['answer measures', 'certain', 'label'],
  ])
})

test('one column for each choice, under the question or the choice alone', () => {
  expect(
    guessed({ '4. Mihin painopisteisiin se liittyy? (Asuminen)': [1, ''], 'Toimeentulo; velat': ['x', ''] }),
  ).toEqual([
    ['choice priorities housing', 'certain', 'choiceLabel'],
    ['choice priorities income', 'likely', 'choiceLabel'],
  ])
})

test('by values where the header says nothing, and never surely', () => {
  expect(
    guessed({
      Paikka: ['Pohjoinen sosiaalityö', 'Perheneuvola', 'Itäinen kotihoito'],
      Laatu: ['Positiivinen', 'Negatiivinen', 'Positiivinen'],
      Aihe: ['Asuminen', 'Asuminen,Utkomst', 'Utkomst'],
      Luokka: ['Muut teemat', 'Palveluihin pääsy', 'Muut teemat'],
      Milloin: ['1.3.2023', '2.3.2023', '3.3.2023'],
      Muuta: ['a', 'b', 'c'],
    }),
  ).toEqual([
    ['answer unit', 'likely', 'values'],
    ['answer nature', 'likely', 'values'],
    ['answer priorities ,', 'likely', 'values'],
    ['theme', 'likely', 'values'],
    ['submitted', 'likely', 'values'],
    ['ignored', 'unknown', 'unknown'],
  ])
})

test('names and mailboxes are left out and said to be, the reporter’s own name too', () => {
  expect(guessed({ Email: [], Nimi: [], Nimesi: [], 'Start time': [] })).toEqual([
    ['ignored', 'certain', 'person'],
    ['ignored', 'certain', 'person'],
    ['ignored', 'certain', 'person'],
    ['ignored', 'certain', 'tool'],
  ])
})

test('a number over twelve tells the order of a day with slashes; Forms writes the month first', () => {
  expect(guessed({ Pvm: ['1/3/2023', '13/3/2023'] })).toEqual([['submitted d/m/y', 'certain', 'tool']])
  expect(guessed({ Pvm: ['1/3/2023'] })).toEqual([['submitted', 'certain', 'tool']])
  expect(guessed({ 'Start time': [], 'Completion time': ['1/3/23 14:05:06'] })[1]).toEqual([
    'submitted m/d/y',
    'certain',
    'tool',
  ])
})

test('a header of an earlier mapping is taken as it was then', () => {
  const earlier = [{ columns: [{ header: 'Sana on vapaa', as: 'answer' as const, field: 'description' }] }]
  expect(guessed({ 'Sana on vapaa': ['x'] }, earlier)).toEqual([['answer description', 'certain', 'earlier']])
})

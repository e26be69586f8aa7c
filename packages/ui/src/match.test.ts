import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice } from './choice.ts'
import { matching } from './match.ts'

const choices: readonly Choice[] = [
  { value: 'a', label: 'Joroisten sosiaalityö', places: ['Työikäiset'] },
  { value: 'b', label: 'Varkauden aikuissosiaalityö', places: ['Työikäiset'] },
  { value: 'c', label: 'Päihdeklinikka', places: ['Mielenterveys ja päihteet'] },
  { value: 'd', label: { text: 'Åminnefors hälsostation', lang: 'sv' } },
]
const found = (query: string) => matching(choices, query).map((choice) => choice.value)

describe('matching', () => {
  test('an empty query gives every choice in its order', () => {
    expect(found(' ')).toEqual(['a', 'b', 'c', 'd'])
  })

  test('any word of the label or the places may begin so', () => {
    expect(found('sosi')).toEqual(['a', 'b'])
    expect(found('mielen')).toEqual(['c'])
  })

  test('every typed word must fit', () => {
    expect(found('työ jor')).toEqual(['a'])
    expect(found('jor päih')).toEqual([])
  })

  test('words that begin so come before compounds that hold it', () => {
    expect(found('sosiaalityö')).toEqual(['a', 'b'])
    expect(matching([...choices].reverse(), 'sosiaalityö').map((one) => one.value)).toEqual(['a', 'b'])
  })

  test('a, o find å, ä, ö, and ä finds only ä', () => {
    expect(found('paihde')).toEqual(['c'])
    expect(found('aminne halso')).toEqual(['d'])
    expect(found('aikuisso')).toEqual(['b'])
    expect(found('äikuisso')).toEqual([])
  })

  test('letters typed as letter and mark are the same letters', () => {
    expect(found('päihde'.normalize('NFD'))).toEqual(['c'])
  })

  test('each choice is found by its own label, however it is cased', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), fc.boolean(), (choice, upper) => {
        const text = typeof choice.label === 'string' ? choice.label : choice.label.text
        expect(matching(choices, upper ? text.toUpperCase() : text)[0]).toBe(choice)
      }),
    )
  })
})

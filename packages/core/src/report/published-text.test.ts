import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPersonalData } from './guard/index.ts'
import { mask } from './guard/mask.ts'
import { approve, asPublished, publishedText, textsOfEdition } from './published-text.ts'

test('VA-02 a text is published as it is, but for what would identify a person, which is masked visibly', () => {
  expect(asPublished('Jonot  ovat pitkiä,\nja puhelin ei vastaa.')).toBe(
    'Jonot  ovat pitkiä,\nja puhelin ei vastaa.',
  )
  expect(asPublished('Soita 040 123 4567 tai a.b@example.org.')).toBe(`Soita ${mask} tai ${mask}.`)
})

test('VA-02 nothing but the masks differs, whatever is written', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('040 123 4567', 'a.b@example.org', ' ', '.', '\n'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ')
      const spans = findPersonalData(text)
      const kept = spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
      const published = asPublished(text)
      if (!text.includes(mask)) expect(published.split(mask).join('')).toBe(kept)
      expect(published.length).toBe(kept.length + spans.length * mask.length)
    }),
  )
})

describe('VA-02 staff approve exactly what is published', () => {
  const text = 'Soita 040 123 4567.'

  test('VA-02 what was approved is published, and nothing that was not', () => {
    expect(publishedText(text, approve(text))).toBe(`Soita ${mask}.`)
    expect(publishedText(text, undefined)).toBeUndefined()
  })

  test('VA-02 a text that changed under its mask is refused, and so is another mask', () => {
    expect(publishedText('Soita 040 123 4568.', approve(text))).toBeUndefined()
    expect(publishedText(text, { written: text, published: text })).toBeUndefined()
    expect(publishedText(text, { written: text, published: 'Soita.' })).toBeUndefined()
  })
})

test('VA-02 as they are: every answer waits for its approval; approved only: the others are left out', () => {
  const texts = [
    { id: 'a', text: 'Jonot.', approval: approve('Jonot.') },
    { id: 'b', text: 'Vuokrat.' },
    { id: 'c', text: 'Päihteet nyt.', approval: approve('Päihteet.') },
  ]
  const published = [{ id: 'a', text: 'Jonot.' }]
  expect(textsOfEdition('asTheyAre', texts)).toEqual({ published, waiting: ['b', 'c'] })
  expect(textsOfEdition('approvedOnly', texts)).toEqual({ published, waiting: ['c'] })
})

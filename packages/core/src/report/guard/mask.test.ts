import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mask, maskPersonalData } from './mask.ts'
import { findPersonalData } from './personal-data.ts'

test('VA-02 what would identify a person is masked visibly, nothing else is touched', () => {
  const text = 'Asiakas Matti Testinen (synt. 1.2.1990), Koulukatu 5, ei saanut aikaa 3.4.2024.'
  expect(maskPersonalData(text, findPersonalData(text))).toBe(
    'Asiakas ▮▮▮ (synt. ▮▮▮), ▮▮▮, ei saanut aikaa 3.4.2024.',
  )
})

test('a mask does not tell how long what it hides was', () => {
  const masked = (text: string) => maskPersonalData(text, findPersonalData(text))
  expect(masked('Soita 040 123 4567.')).toBe(masked('Soita +358 (0)40 123 4567.'))
})

test('what stands between spans is kept to the letter, whatever it is, and no span is left', () => {
  const parts = fc.array(
    fc.record({ kept: fc.string({ unit: 'binary' }), hidden: fc.string({ minLength: 1 }) }),
  )
  fc.assert(
    fc.property(parts, fc.string({ unit: 'binary' }), (list, tail) => {
      let text = ''
      const spans = list.map(({ kept, hidden }) => {
        const start = text.length + kept.length
        text += kept + hidden
        return { start, end: text.length }
      })
      expect(maskPersonalData(text + tail, spans)).toBe(list.map(({ kept }) => kept + mask).join('') + tail)
    }),
  )
})

test('a masked text has nothing personal left to find', () => {
  for (const text of ['Matti Testinen 040 123 4567', 'Koulukatu 5 A 12, Liisa Mallila', 'synt. 1.2.1990']) {
    expect(findPersonalData(maskPersonalData(text, findPersonalData(text)))).toEqual([])
  }
})

import { expect, test } from 'vitest'
import { type Field, fieldsAsked, holds, wordingOf } from './form.ts'

const measures: Field = {
  kind: 'text',
  id: 'measures',
  label: { fi: 'Mihin toimenpiteisiin mielestäsi pitäisi ryhtyä?' },
  wording: [{ when: { field: 'nature', is: ['positive'] }, label: { fi: 'Miten ilmiötä voi laajentaa?' } }],
}

test('PS-02 a positive phenomenon is asked how it could be spread', () => {
  expect(wordingOf(measures, { nature: 'positive' }).label.fi).toBe('Miten ilmiötä voi laajentaa?')
  expect(wordingOf(measures, { nature: 'negative' }).label).toBe(measures.label)
  expect(wordingOf(measures, {}).label).toBe(measures.label)
})

test('a condition holds for one of its answers, among several too, and never for a missing one', () => {
  const condition = { field: 'f', is: ['a', true] }
  expect(holds(condition, { f: 'a' })).toBe(true)
  expect(holds(condition, { f: ['b', 'a'] })).toBe(true)
  expect(holds(condition, { f: true })).toBe(true)
  expect(holds(condition, { f: 'b' })).toBe(false)
  expect(holds(condition, {})).toBe(false)
  expect(holds(undefined, {})).toBe(true)
})

test('only the fields whose condition holds are asked', () => {
  const form = { fields: [measures, { ...measures, id: 'more', when: { field: 'nature', is: ['other'] } }] }
  expect(fieldsAsked(form, { nature: 'positive' }).map(({ id }) => id)).toEqual(['measures'])
  expect(fieldsAsked(form, { nature: 'other' }).map(({ id }) => id)).toEqual(['measures', 'more'])
})

import { expect, test } from 'vitest'
import { type Finding, patternsIn, personalDataIn, unconfirmed } from './findings.ts'
import type { Form } from './form.ts'

const form: Form = {
  fields: [
    { kind: 'unit', id: 'unit', label: { fi: 'Yksikkö' }, required: true },
    { kind: 'text', id: 'description', label: { fi: 'Kuvaus' }, required: true },
    { kind: 'line', id: 'reporter', label: { fi: 'Nimi' } },
  ],
}
const phone: Finding = { field: 'description', start: 8, end: 19, kind: 'phone' }

test('VK-05 the free texts are looked through; the name that was asked for is not', () => {
  const answers = { unit: 'u', description: 'Soittaa 040 1234567', reporter: 'nimi@example.fi' }
  expect(personalDataIn(form, answers)).toEqual([phone])
  expect(personalDataIn(form, { unit: 'u', description: 'Asunnot ovat lopussa' })).toEqual([])
})

test('VA-02 the form looks for what numbers and signs give away, the server for names and streets too', () => {
  const description =
    'Soittaa 040 1234567, kirjoittaa nimi@example.fi. Matti Testinen asuu osoitteessa Koulukatu 5 A.'
  const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind)
  expect(kinds(patternsIn(form, { description }))).toEqual(['phone', 'email'])
  expect(kinds(personalDataIn(form, { description }))).toEqual([
    'phone',
    'email',
    'personName',
    'streetAddress',
  ])
})

test('a finding is confirmed only by the same field, start, end and kind', () => {
  expect(unconfirmed([phone], [{ ...phone }])).toEqual([])
  expect(unconfirmed([phone], [])).toEqual([phone])
  for (const other of [{ field: 'measures' }, { start: 7 }, { end: 18 }, { kind: 'email' as const }]) {
    expect(unconfirmed([phone], [{ ...phone, ...other }])).toEqual([phone])
  }
})

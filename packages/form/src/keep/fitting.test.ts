import type { Form } from '@rake/core/report'
import { expect, test } from 'vitest'
import { fitting } from './fitting.ts'

const label = { fi: 'Kysymys' }
const form: Form = {
  fields: [
    { kind: 'unit', id: 'unit', label, required: true },
    { kind: 'choice', id: 'nature', label, required: true, choices: [{ id: 'negative', label }] },
    { kind: 'choices', id: 'priorities', label, choices: [{ id: 'one', label }] },
    { kind: 'text', id: 'description', label, required: true, maxLength: 10 },
    { kind: 'text', id: 'spread', label, when: { field: 'nature', is: ['positive'] } },
  ],
}
const units = [{ id: 'a' }]

test('what the form of today can show stays, what it no longer has is told apart', () => {
  expect(
    fitting(form, units, {
      unit: 'lakkautettu',
      nature: 'positive',
      priorities: ['one', 'gone'],
      description: 'Jonot',
      measures: 'Lisää väkeä',
    }),
  ).toEqual({
    answers: { description: 'Jonot' },
    dropped: {
      unit: 'lakkautettu',
      nature: 'positive',
      priorities: ['one', 'gone'],
      measures: 'Lisää väkeä',
    },
  })
})

test('what the writer can mend in the form is no reason to drop it', () => {
  const kept = { unit: 'a', description: 'Liian pitkä kuvaus', spread: 'Kysyttiin ennen' }
  expect(fitting(form, units, kept)).toEqual({ answers: kept, dropped: {} })
})

import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { type CheckOptions, checkAnswers } from './check.ts'
import type { Answers, Form } from './form.ts'
import { type Report, reportSchema } from './schema.ts'

const text = (fi: string) => ({ fi })

const form: Form = {
  fields: [
    { kind: 'unit', id: 'unit', label: text('Yksikkö'), required: true },
    {
      kind: 'choice',
      id: 'nature',
      label: text('Luonne'),
      required: true,
      choices: [
        { id: 'positive', label: text('Positiivinen') },
        { id: 'negative', label: text('Negatiivinen') },
      ],
    },
    { kind: 'text', id: 'description', label: text('Kuvaus'), required: true, maxLength: 20 },
    {
      kind: 'text',
      id: 'measures',
      label: text('Mihin pitäisi ryhtyä?'),
      wording: [{ when: { field: 'nature', is: ['positive'] }, label: text('Miten laajentaa?') }],
    },
    { kind: 'yesNo', id: 'available', label: text('Käytettävissä?') },
    {
      kind: 'line',
      id: 'contact',
      label: text('Miten?'),
      required: true,
      when: { field: 'available', is: [true] },
    },
    {
      kind: 'choices',
      id: 'priorities',
      label: text('Painopisteet'),
      choices: [
        { id: 'a', label: text('A') },
        { id: 'b', label: text('B') },
      ],
    },
  ],
}
const units = [{ id: 'joroinen' }, { id: 'varkaus' }]
const languages = ['fi', 'sv']
const good = { language: 'fi', unit: 'joroinen', nature: 'negative', description: 'Asunnot loppuvat.' }

const string = fc.oneof(
  fc.constantFrom('', ' ', '\n', 'fi', 'sv', 'joroinen', 'positive', 'a', '\u0000', '\ud800', 'x'.repeat(21)),
  fc.string({ maxLength: 30 }),
)
const answer = fc.oneof(
  { arbitrary: string, weight: 3 },
  fc.boolean(),
  fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
)
const answers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.record(
      {
        language: fc.constantFrom('fi', 'sv', 'en'),
        unit: fc.constantFrom('joroinen', 'varkaus', 'elsewhere', ''),
        nature: fc.constantFrom('positive', 'negative', 'neutral'),
        description: string,
        measures: string,
        available: fc.boolean(),
        contact: string,
        priorities: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom('unit', 'nature', 'description', 'contact', 'stranger'), answer, {
      maxKeys: 1,
    }),
  )
  .map(([likely, odd]) => ({ ...likely, ...odd }))

test.each<[string, { form: Form } & CheckOptions]>([
  ['with nothing else known', { form }],
  ['against units and languages', { form, units, languages }],
])('the schema accepts exactly what the pure check accepts, %s', (_, about) => {
  const schema = reportSchema(about)
  let accepted = 0
  fc.assert(
    fc.property(answers, (value) => {
      const { success } = schema.safeParse(value)
      if (success) accepted++
      expect(success).toBe(checkAnswers(about.form, value, about).length === 0)
    }),
    { numRuns: 5000 },
  )
  expect(accepted).toBeGreaterThan(20)
})

test('PS-01 a form filled in with what is required passes, and is a report', () => {
  const report = reportSchema({ form, units, languages }).parse(good)
  expect(report).toEqual(good)
  expectTypeOf(report).toEqualTypeOf<Report>()
})

test.each([
  [{ ...good, unit: 'elsewhere' }, 'unit', 'unknownUnit'],
  [{ ...good, unit: undefined }, 'unit', 'required'],
  [{ ...good, description: '  ' }, 'description', 'required'],
  [{ ...good, description: 'x'.repeat(21) }, 'description', 'tooLong'],
  [{ ...good, description: 'x\u0000' }, 'description', 'badCharacter'],
  [{ ...good, nature: 'neutral' }, 'nature', 'unknownChoice'],
  [{ ...good, language: 'en' }, 'language', 'unknownLanguage'],
  [{ ...good, available: 'yes' }, 'available', 'wrongType'],
  [{ ...good, available: false, contact: 'puhelimitse' }, 'contact', 'notAsked'],
  [{ ...good, available: true }, 'contact', 'required'],
  [{ ...good, ofAnotherRegion: 'x' }, 'ofAnotherRegion', 'unknownField'],
])('PS-01 the check names the field and the fault: %o', (value, field, code) => {
  expect(checkAnswers(form, value, { units, languages })).toMatchObject([{ path: [field], code }])
})

import { type Answer, checkAnswers } from '@rake/core/report'
import { lintukoto } from '@rake/regions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedAnswers } from './asked-answers.ts'

const { form } = lintukoto

test('whatever was filled in and hidden again, nothing is sent that the form does not ask', () => {
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    fc.constantFrom('positive', 'negative', '', ' '),
    fc.boolean(),
  )
  const answers = fc.dictionary(fc.constantFrom(...form.fields.map(({ id }) => id)), answer)
  fc.assert(
    fc.property(answers, (filled) => {
      const asked = askedAnswers(form, filled, 'fi')
      expect(checkAnswers(form, asked).filter(({ code }) => code === 'notAsked')).toEqual([])
      expect(Object.values(asked).filter((one) => typeof one === 'string' && one.trim() === '')).toEqual([])
    }),
  )
})

test('what hangs on an answer falls with it', () => {
  const filled = { team: true, teamSize: 'two-to-five', description: 'x' }
  expect(askedAnswers(form, filled, 'sv')).toEqual({ ...filled, language: 'sv' })
  expect(askedAnswers(form, { ...filled, team: false }, 'sv')).toEqual({
    team: false,
    description: 'x',
    language: 'sv',
  })
})

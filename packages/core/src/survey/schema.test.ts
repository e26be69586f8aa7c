import { expect, test } from 'vitest'
import { surveySchema } from './schema.ts'
import type { Survey } from './survey.ts'

const choices = (...ids: string[]) => ids.map((id) => ({ id, label: { fi: id } }))
const survey: Survey = {
  statements: [...choices('known'), { id: 'easy', label: { fi: 'easy' }, reportersOnly: true }],
  reasons: choices('not-heard', 'not-what', 'not-why'),
  professions: choices('social-worker', 'nurse'),
  localities: choices('140', '297'),
}
const schema = surveySchema(survey)
const reporter = { reported: true, statements: { known: 4, easy: 'cannotSay' } }
const never = { reported: false, statements: { known: 'cannotSay' }, reasons: ['not-heard', 'not-why'] }

test.each([
  ['who has reported rates every statement', reporter],
  ['who never has says why not', never],
  ['she need not', { ...never, reasons: [] }],
  ['both may tell their background', { ...reporter, profession: 'nurse', locality: '297' }],
])('PS-15 %s', (_, answer) => {
  expect(schema.parse(answer)).toEqual(answer)
})

test.each<[string, object]>([
  ['0 is not on the scale', { ...reporter, statements: { known: 0, easy: 1 } }],
  ['6 is not', { ...reporter, statements: { known: 6, easy: 1 } }],
  ['half a step is not', { ...reporter, statements: { known: 2.5, easy: 1 } }],
  ['a statement left out: "cannot say" can be said', { ...reporter, statements: { known: 3 } }],
  ['what only a reporter can judge, of somebody else', { ...never, statements: { known: 3, easy: 3 } }],
  ['a reason of somebody who has reported', { ...reporter, reasons: ['not-heard'] }],
  ['a reason twice', { ...never, reasons: ['not-heard', 'not-heard'] }],
  ['another reason', { ...never, reasons: ['sauna'] }],
  ['another profession', { ...reporter, profession: 'pilot' }],
  ['another locality', { ...reporter, locality: '091' }],
  ['a name', { ...reporter, name: 'x' }],
])('PS-15 refused: %s', (_, answer) => {
  expect(schema.safeParse(answer).success).toBe(false)
})

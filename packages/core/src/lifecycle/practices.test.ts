import { expect, test } from 'vitest'
import { approve } from '../report/published-text.ts'
import { outcomes } from './acts.ts'
import { type HandledMatter, practicesOf } from './practices.ts'

const text = 'Yhteinen vastaanotto toimii: soita 040 123 4567.'
const kept: HandledMatter = {
  id: 'joint-reception',
  nature: 'positive',
  outcome: 'carriedOut',
  text,
  approval: approve(text),
}

test('SS-09 a positive phenomenon that was carried out or taken forward is kept as a practice, in approved words', () => {
  expect(practicesOf([kept])).toEqual([
    { id: 'joint-reception', text: 'Yhteinen vastaanotto toimii: soita ▮▮▮.' },
  ])
  const keptBy = outcomes.filter((outcome) => practicesOf([{ ...kept, outcome }]).length > 0)
  expect(keptBy).toEqual(['carriedOut', 'takenForward'])
})

test('SS-09 no other phenomenon becomes one, and nothing that nobody approved as it stands', () => {
  const others: Partial<HandledMatter>[] = [
    { nature: 'negative' },
    { nature: undefined },
    { outcome: undefined },
    { approval: undefined },
    { text: `${text} Ja vielä yksi asia.` },
  ]
  expect(others.flatMap((other) => practicesOf([{ ...kept, ...other }]))).toEqual([])
})

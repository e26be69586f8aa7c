import { describe, expect, test } from 'vitest'
import { linesOf, matches } from './lists.ts'

const line = (number: number, duties: readonly string[], informed: boolean, handling = 'arrived') => ({
  number,
  duties: duties as never[],
  informed,
  state: { handling, feedback: 'awaited', dialogue: 'quiet', compilation: 'unclassified' },
})
const lines = [
  line(4, [], true),
  line(3, ['matter.decide'], true),
  line(2, ['report.classify'], false),
  line(1, [], false, 'closed'),
]
const numbers = (found: readonly { number: number }[]) => found.map(({ number }) => number)

describe('the lists of the inbox', () => {
  test('what waits for the reader stands first in its list if it has waited longest', () => {
    expect(numbers(linesOf(lines, 'waiting'))).toEqual([2, 3])
  })

  test('PS-04 what she is only told of is not mixed with what waits for her', () => {
    expect(numbers(linesOf(lines, 'informed'))).toEqual([4])
  })

  test('all are there, the newest first', () => {
    expect(numbers(linesOf(lines, 'all'))).toEqual([4, 3, 2, 1])
  })
})

describe('narrowing a list', () => {
  const [arrived, , , closed] = lines as [(typeof lines)[0], unknown, unknown, (typeof lines)[0]]
  const texts = ['Asuntoja ei löydy', 'Joroisten sosiaalityö']

  test('by stage', () => {
    expect(matches({ handling: 'closed', text: '' }, closed, texts)).toBe(true)
    expect(matches({ handling: 'closed', text: '' }, arrived, texts)).toBe(false)
  })

  test('by words, in any case and order, across the texts', () => {
    expect(matches({ handling: '', text: 'JOROIS asunto' }, arrived, texts)).toBe(true)
    expect(matches({ handling: '', text: 'asunto Varkaus' }, arrived, texts)).toBe(false)
  })

  test('by number, which must be whole', () => {
    expect(matches({ handling: '', text: '4' }, arrived, texts)).toBe(true)
    expect(matches({ handling: '', text: '1' }, arrived, texts)).toBe(false)
  })
})

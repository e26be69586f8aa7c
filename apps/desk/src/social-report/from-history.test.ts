import { expect, test } from 'vitest'
import { freshSourceId, presentedTo, sourcesIn, versionsIn } from './from-history.ts'

const entry = (
  type: string,
  details: Record<string, string | number> = {},
  words: Record<string, string> = {},
) => ({ type, day: '2026-01-12', details, words })

test('SS-07 to whom it was presented, each once', () => {
  const history = [
    entry('socialReport.present', { body: 'vanhusneuvosto', version: 1 }),
    entry('socialReport.present', { unit: 'neuvola', version: 1 }),
    entry('socialReport.present', { body: 'vanhusneuvosto', version: 2 }),
  ]
  expect(presentedTo(history)).toEqual([{ body: 'vanhusneuvosto' }, { unit: 'neuvola' }])
})

test('PO-05 the sources that stand, and an id that none of them has had', () => {
  const history = [
    entry('source.add', { source: 'lahde-1' }, { title: 'Selvitys' }),
    entry('source.add', { source: 'lahde-2' }, { title: 'Kysely' }),
    entry('source.remove', { source: 'lahde-1' }),
  ]
  expect(sourcesIn(history)).toEqual([{ id: 'lahde-2', title: 'Kysely' }])
  expect(freshSourceId(history)).toBe('lahde-3')
  expect(freshSourceId([])).toBe('lahde-1')
})

test('VA-04 each published version with the document that was approved for it', () => {
  const history = [
    entry('socialReport.submit', { document: 'a' }),
    entry('socialReport.submit', { document: 'b' }),
    entry('socialReport.publish', { audience: 'everyone' }),
    entry('socialReport.submit', { document: 'c' }),
    entry('socialReport.publish', { audience: 'staff' }),
  ]
  expect(versionsIn(history).map(({ version, document, audience }) => [version, document, audience])).toEqual(
    [
      [1, 'b', 'everyone'],
      [2, 'c', 'staff'],
    ],
  )
})

import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { personalDataIn, unconfirmed } from '../report/index.ts'
import { decide, decisionsBy } from './decisions.ts'
import type { ImportedReport } from './read-rows.ts'
import { rowKeys } from './row-key.ts'
import { smallTarget as target } from './testing/small-target.ts'

const { form } = target
const report = (description: string, more: Partial<ImportedReport> = {}): ImportedReport => ({
  row: 2,
  submitted: plainDate('2023-03-01'),
  answers: { language: 'fi', unit: 'north', nature: 'negative', description },
  ...more,
})
const written = 'Puhelin 040 123 4567 ja toinen 050 765 4321 soivat.'

test('what looks like personal data waits until somebody decides, each place by itself', () => {
  const nameOf = rowKeys()
  const { waiting, confirmed } = decide(form, report(written), nameOf, new Map())
  expect(waiting.map(({ field, start, end, kind }) => [field, written.slice(start, end), kind])).toEqual([
    ['description', '040 123 4567', 'phone'],
    ['description', '050 765 4321', 'phone'],
  ])
  expect(confirmed).toEqual([])
  for (const { around, report: key } of waiting) {
    expect(around).toContain('▮▮▮')
    expect(around + key).not.toMatch(/040 123|050 765/)
  }
})

test('what was decided is done: masked, or confirmed at the place to which it has moved', () => {
  const { waiting } = decide(form, report(written), rowKeys(), new Map())
  const decisions = waiting.map((one, at) => ({
    ...one,
    decision: at === 0 ? ('mask' as const) : ('noPersonalData' as const),
  }))
  const decided = decide(form, report(written), rowKeys(), decisionsBy(decisions))
  expect(decided.waiting).toEqual([])
  expect(decided.report.answers.description).toBe('Puhelin ▮▮▮ ja toinen 050 765 4321 soivat.')
  expect(unconfirmed(personalDataIn(form, decided.report.answers), decided.confirmed)).toEqual([])
})

test('of another text nothing has been decided, though the place looks the same', () => {
  const named = { id: '7' }
  const { waiting } = decide(form, report(written, named), rowKeys(), new Map())
  const decisions = decisionsBy(waiting.map((one) => ({ ...one, decision: 'noPersonalData' })))
  const changed = report(written.replace('soivat', 'vaikeni'), named)
  expect(decide(form, changed, rowKeys(), decisions).waiting).toHaveLength(2)
})

test('a report keeps its name when it moves or is classified, and its name tells nothing of it', () => {
  const names = (reports: readonly ImportedReport[]) => {
    const nameOf = rowKeys()
    return reports.map(nameOf)
  }
  const [one, other] = [report('Yksi'), report('Toinen')]
  expect(names([one, other])).toEqual(
    names([
      { ...other, row: 9 },
      { ...one, theme: 'access' },
    ]).reverse(),
  )
  expect(new Set(names([one, one, other]))).toHaveProperty('size', 3)
  expect(names([report('Yksi', { id: '123' })])).toEqual(['id-123'])
  const [phone] = names([report('Yksi', { id: '0401234567' })])
  expect(phone).toMatch(/^id-[0-9a-f]{32}$/)
})

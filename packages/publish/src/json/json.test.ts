import { checkFigures } from '@rake/core/document'
import { expect, test } from 'vitest'
import { fullReport } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { fromJson, json } from './index.ts'

test('a report comes back as it was, and its figures can be checked', () => {
  for (const document of [goldenDocument(), fullReport()]) {
    expect(fromJson(json(document))).toEqual(document)
    expect(checkFigures(fromJson(json(document)))).toEqual([])
  }
})

test('the same report gives the same text, in whatever order it was written', () => {
  const document = fullReport()
  const turned = Object.fromEntries(Object.entries(document).reverse())
  expect(json(turned as unknown as typeof document)).toBe(json(document))
})

test('what is no social report is refused', () => {
  expect(() => fromJson('{"format":"rake-social-report-1"}')).toThrow()
  expect(() => json({ ...goldenDocument(), notes: 'x' } as ReturnType<typeof goldenDocument>)).toThrow(
    /notes/,
  )
})

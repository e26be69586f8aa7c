import { type PDFArray, PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { briefPdf } from '../../brief/index.ts'
import { pdf } from '../../pdf/index.ts'
import { fullReport } from '../full-report.ts'
import { goldenDocument } from '../golden-document.ts'
import { testLook } from '../look.ts'
import { matterhornProblems } from './matterhorn.ts'
import { every, type Tag, tagsOf } from './structure.ts'

const address = 'https://siunsote.example/raportit/2023'

const files: [string, () => Uint8Array][] = [
  ['the golden case in Finnish', () => pdf(goldenDocument(), 'fi')],
  ['the golden case in Swedish', () => pdf(goldenDocument(), 'sv')],
  ['a report with everything, in Finnish', () => pdf(fullReport(), 'fi')],
  ['a report with everything, in English, with a look', () => pdf(fullReport(), 'en', testLook)],
  ['the one page of the golden case', () => briefPdf(goldenDocument(), { address })],
  ['the one page of a report with everything', () => briefPdf(fullReport(), { lang: 'sv', look: testLook })],
]

test.each(files)('SS-06 PDF/UA-1 by the Matterhorn Protocol, what a machine can say: %s', async (_, make) => {
  expect(await matterhornProblems(make())).toEqual([])
})

const name = (text: string) => PDFName.of(text)
const tagsIn = (document: PDFDocument) => {
  const root = tagsOf(document)
  if (!root) throw new Error('no tags')
  return every(root)
}
const first = (document: PDFDocument, is: (tag: Tag) => boolean): PDFDict => {
  const found = tagsIn(document).find(is)
  if (!found) throw new Error('no such tag')
  return found.dict
}

/** What the check says of a file in which one thing was spoilt: each of its rules can fail. */
const spoilt: [checkpoint: string, spoil: (document: PDFDocument) => void][] = [
  ['7.1', ({ catalog }) => catalog.delete(name('MarkInfo'))],
  ['01-005', ({ catalog }) => catalog.delete(name('StructTreeRoot'))],
  [
    '01-005',
    (document) =>
      first(document, ({ role, content }) => role === 'P' && content.length > 0).delete(name('K')),
  ],
  ['02-001', (document) => first(document, ({ role }) => role === 'Figure').set(name('S'), name('Picture'))],
  ['06-001', ({ catalog }) => catalog.delete(name('Metadata'))],
  ['07-001', ({ catalog }) => catalog.delete(name('ViewerPreferences'))],
  ['09-004', (document) => first(document, ({ role }) => role === 'TR').set(name('S'), name('P'))],
  ['09-005', (document) => first(document, ({ role }) => role === 'L').set(name('S'), name('P'))],
  ['11-001', ({ catalog }) => catalog.delete(name('Lang'))],
  ['13-004', (document) => first(document, ({ role }) => role === 'Figure').delete(name('Alt'))],
  ['14-002', (document) => first(document, ({ role }) => role === 'H1').set(name('S'), name('H2'))],
  ['14-003', (document) => first(document, ({ role }) => role === 'H2').set(name('S'), name('H3'))],
  [
    '15-003',
    (document) => {
      for (const { role, dict } of tagsIn(document)) if (/^T[HD]$/.test(role)) dict.delete(name('A'))
    },
  ],
  ['20-001', ({ catalog, context }) => catalog.set(name('OCProperties'), context.obj({}))],
  ['bookmarks', ({ catalog }) => catalog.delete(name('Outlines'))],
  ['28-008', (document) => document.getPage(0).node.delete(name('Tabs'))],
  ['28-009', (document) => document.getPage(0).node.set(name('Tabs'), name('R'))],
  [
    '28-011',
    (document) => {
      for (const { role, dict } of tagsIn(document)) if (role === 'Link') dict.set(name('S'), name('Span'))
    },
  ],
  [
    '28-012',
    (document) => {
      const link = (document.getPage(0).node.Annots() as PDFArray).lookup(0) as PDFDict
      link.delete(name('Contents'))
    },
  ],
  ['31-027', (document) => fontsIn(document)('Type0').delete(name('ToUnicode'))],
  ['31-009', (document) => fontsIn(document)('CIDFont').delete(name('FontDescriptor'))],
]

const fontsIn =
  ({ context }: PDFDocument) =>
  (kind: string) => {
    const found = context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find((one) => one instanceof PDFDict && String(one.get(name('Subtype'))).startsWith(`/${kind}`))
    if (!(found instanceof PDFDict)) throw new Error(`no font of the kind ${kind}`)
    return found
  }

test.each(spoilt)('the check finds %s in a file that was spoilt', async (checkpoint, spoil) => {
  const document = await PDFDocument.load(pdf(fullReport()), { updateMetadata: false })
  spoil(document)
  const problems = await matterhornProblems(await document.save({ useObjectStreams: false }))
  expect(problems.map((problem) => problem.split(' ')[0])).toContain(checkpoint)
})

test('words put on a page beside the tags are found, and a font that is not in the file', async () => {
  const document = await PDFDocument.load(pdf(goldenDocument()), { updateMetadata: false })
  document
    .getPage(0)
    .drawText('hidden', { font: await document.embedFont(StandardFonts.Helvetica), x: 50, y: 50 })
  const problems = await matterhornProblems(await document.save({ useObjectStreams: false }))
  expect(problems).toContain('01-005 content is neither read nor left out, page 1')
  expect(problems).toContain('31-009 Helvetica is not in the file')
})

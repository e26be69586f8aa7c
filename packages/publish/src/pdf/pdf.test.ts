import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { fullReport, shownChanges } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { wordRows } from '../testing/rows.ts'
import { all, rowsIn, squeezed, tagsIn, textOf } from '../testing/tags.ts'
import { pdf } from './index.ts'

test.each(['fi', 'sv'])('every table says what the report says, in %s', async (lang) => {
  const document = fullReport()
  const rows = rowsIn(await tagsIn(pdf(document, lang)))
  const expected = wordRows(document, lang)
    .flat()
    .map((row) => row.map(squeezed))
  const isData = (row: string[]) => expected.some((one) => one.join('|') === row.join('|'))
  // Behind the table of themes come the tables of the edition, in their order.
  expect(rows.filter(isData).slice(-expected.length)).toEqual(expected)
})

test.each(['fi', 'sv'] as const)(
  'what has changed since the period before stands beside the themes, in %s',
  async (lang) => {
    const rows = rowsIn(await tagsIn(pdf(fullReport(), lang)))
    for (const row of shownChanges[lang]) expect(rows).toContainEqual(row.map(squeezed))
  },
)

test('SS-06 the golden case: its headings, its figures, its proposals, the chart in words', async () => {
  const tags = await tagsIn(pdf(goldenDocument()))
  const rows = rowsIn(tags)
  for (const [theme, n] of [
    ['Oikea-aikainen palveluihin pääsy', '11'],
    ['Palvelujen yhteentoimivuus', '13'],
    ['Toimeentulo ja työllisyys', '6'],
    ['Organisaation toimintatavat', '7'],
    ['Muut teemat', '5'],
    ['Yhteensä', '42'],
  ]) {
    expect(rows).toContainEqual([theme, n])
  }
  const { proposals } = goldenDocument()
  for (const { text } of proposals) expect(rows.map(([first]) => first)).toContain(text.fi)
  expect(all(tags, /^H1$/).map((tag) => squeezed(textOf(tag)))).toContain('Toimenpide-ehdotukset')
  expect(all(tags, /^Figure$/).map(({ alt }) => alt)).toEqual([
    expect.stringMatching(/palveluihin pääsy: 11, Palvelujen yhteentoimivuus: 13/),
  ])
})

test('it is tagged as PDF/UA-1 asks, in its language, and other languages are marked', async () => {
  const file = pdf(fullReport())
  const raw = Buffer.from(file).toString('latin1')
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(raw).toMatch(/\/Marked true/)
  const document = await getDocument({ data: file.slice(), verbosity: 0 }).promise
  const { info } = await document.getMetadata()
  expect(info).toMatchObject({
    Language: 'fi-FI',
    Title: 'Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023',
  })
  const [quote] = all(await tagsIn(file), /^BlockQuote$/)
  expect(JSON.stringify(quote)).toContain('"lang":"sv')
})

test('every font is embedded', () => {
  const raw = Buffer.from(pdf(fullReport())).toString('latin1')
  const fonts = [...raw.matchAll(/\/Type \/FontDescriptor[\s\S]*?>>/g)].map(([one]) => one)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/\/FontFile[23]?/)
})

test('no text of a report is read as the language of the typesetter', async () => {
  const document = goldenDocument()
  const text = '#panic("x") $x$ *a* _b_ = c @d <e> \\ "f" `g` //h'
  const tags = await tagsIn(pdf({ ...document, title: { fi: text, sv: text } }))
  expect(squeezed(tags.map(textOf).join(' '))).toContain('#panic("x") $x$ *a* _b_ = c @d <e> \\ "f" `g` //h')
})

test('the same report gives the same bytes', () => {
  expect(Buffer.from(pdf(fullReport())).equals(Buffer.from(pdf(fullReport())))).toBe(true)
})

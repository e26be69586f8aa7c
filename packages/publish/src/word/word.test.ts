import { type CheerioAPI, load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { fullReport, shownChanges } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { wordRows } from '../testing/rows.ts'
import { word } from './index.ts'

/** The parts of a file, those in XML as they can be asked. */
function opened(file: Uint8Array) {
  const parts = unzipSync(file)
  return {
    names: Object.keys(parts),
    bytes: (name: string) => parts[name] ?? new Uint8Array(),
    xml: (name: string) => load(strFromU8(parts[name] ?? new Uint8Array()), { xml: true }),
  }
}

const texts = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((one) => $(one).text())

/** The tables with a head: its row, then those below. */
function tablesIn($: CheerioAPI): { head: string[]; rows: string[][] }[] {
  return $('w\\:tbl')
    .toArray()
    .filter((table) => $(table).find('w\\:tblHeader').length > 0)
    .map((table) => {
      const rows = $(table)
        .find('w\\:tr')
        .toArray()
        .map((row) =>
          $(row)
            .find('w\\:tc')
            .toArray()
            .map((cell) => $(cell).text()),
        )
      return { head: rows[0] ?? [], rows: rows.slice(1) }
    })
}

let golden: ReturnType<typeof opened>
let full: ReturnType<typeof opened>
beforeAll(async () => {
  golden = opened(await word(goldenDocument()))
  full = opened(await word(fullReport()))
})

test.each(['fi', 'sv'])('every table says what the report says, in %s', async (lang) => {
  const document = fullReport()
  const tables = tablesIn(opened(await word(document, lang)).xml('word/document.xml'))
  // The last one tells where the figures come from.
  expect(tables.slice(-document.tables.length - 1, -1).map(({ rows }) => rows)).toEqual(
    wordRows(document, lang),
  )
})

test.each(['fi', 'sv'] as const)(
  'what has changed since the period before stands beside the themes, in %s',
  async (lang) => {
    const $ = opened(await word(fullReport(), lang)).xml('word/document.xml')
    expect(tablesIn($)[0]?.rows).toEqual(shownChanges[lang])
  },
)

test('SS-06 the themes stand with their figures in the table and in the chart, which carries them in a sheet', () => {
  const expected = [
    ['Oikea-aikainen palveluihin pääsy', '11'],
    ['Palvelujen yhteentoimivuus', '13'],
    ['Toimeentulo ja työllisyys', '6'],
    ['Organisaation toimintatavat', '7'],
    ['Muut teemat', '5'],
  ]
  expect(tablesIn(golden.xml('word/document.xml'))[0]?.rows).toEqual([...expected, ['Yhteensä', '42']])
  const [name = ''] = golden.names.filter((part) => /charts\/chart\d*\.xml$/.test(part))
  const $ = golden.xml(name)
  expect(texts($, 'c\\:cat c\\:v').map((label, at) => [label, texts($, 'c\\:val c\\:v')[at]])).toEqual(
    expected,
  )
  expect(golden.xml('word/document.xml')('wp\\:docPr').attr('descr')).toMatch(/palveluihin pääsy: 11/)
})

test('headings, lists, quotes and captions are Word’s own styles', () => {
  const $ = full.xml('word/document.xml')
  const styled = (style: string) =>
    $(`w\\:pStyle[w\\:val="${style}"]`)
      .toArray()
      .map((one) => $(one).closest('w\\:p').text())
  expect(styled('Title')).toEqual(['Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023'])
  expect(styled('Heading1')).toContain('Toimenpide-ehdotukset')
  expect(styled('Heading2')).toContain('Palvelujen yhteentoimivuus')
  expect(styled('ListParagraph')).toContain('Linja avattiin.')
  expect(styled('Quote')).toEqual(['Klienten väntar; "ingen" svarar & <ingen> ringer.'])
  expect(styled('Caption')).toContain('Palvelualueittain')
  const ids = texts(full.xml('word/styles.xml'), 'w\\:style')
  expect(ids.length).toBeGreaterThan(0)
  const known = full.xml('word/styles.xml')
  for (const one of $('w\\:pStyle').toArray()) {
    expect(known(`w\\:style[w\\:styleId="${$(one).attr('w:val')}"]`)).toHaveLength(1)
  }
})

test('the document says in which language it is, and a quote in which it is', () => {
  expect(full.xml('word/styles.xml')('w\\:docDefaults w\\:lang').attr('w:val')).toBe('fi-FI')
  const $ = full.xml('word/document.xml')
  expect($('w\\:pStyle[w\\:val=Quote]').closest('w\\:p').find('w\\:lang').attr('w:val')).toBe('sv-FI')
})

test('heads of tables are repeated, hidden figures explained, links lead somewhere', () => {
  const $ = full.xml('word/document.xml')
  expect(tablesIn($).map(({ head }) => head)).toContainEqual(['Palvelualue', 'Luonne', 'Raportteja'])
  expect($('w\\:p').text()).toContain('• = luku on peitetty')
  const targets = full.xml('word/_rels/document.xml.rels')
  expect(
    targets('Relationship[TargetMode=External]')
      .toArray()
      .map((one) => targets(one).attr('Target')),
  ).toContain('https://siunsote.example/selvitys?vuosi=2023&s=12')
})

test('the same report gives the same bytes, dated by its publication', async () => {
  expect(await word(fullReport())).toEqual(await word(fullReport()))
  expect(full.xml('docProps/core.xml')('dcterms\\:created').text()).toBe('2024-01-31T00:00:00Z')
})

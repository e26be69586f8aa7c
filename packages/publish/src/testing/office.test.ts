import { type CheerioAPI, load } from 'cheerio'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { sheet } from '../sheet/index.ts'
import { word } from '../word/index.ts'
import { fullReport, shownChanges, shownRows } from './full-report.ts'
import { goldenDocument } from './golden-document.ts'
import { testLook } from './look.ts'
import { everySheet, opened } from './office.ts'
import { wordRows } from './rows.ts'
import { squeezed } from './tags.ts'

/** The parts of an OpenDocument file that LibreOffice wrote. */
function partsOf(files: Record<string, Uint8Array>, name: string) {
  const parts = unzipSync(files[name] ?? new Uint8Array())
  return {
    names: Object.keys(parts),
    xml: (part: string) => load(strFromU8(parts[part] ?? new Uint8Array()), { xml: true }),
  }
}

function tablesIn($: CheerioAPI): string[][][] {
  return $('table\\:table')
    .toArray()
    .map((table) =>
      $(table)
        .find('table\\:table-row')
        .toArray()
        .map((row) =>
          $(row)
            .find('table\\:table-cell')
            .toArray()
            .map((cell) => squeezed($(cell).text())),
        ),
    )
}

/** LibreOffice takes its time to begin, and more where the machine is busy. */
const patience = 240_000

describe('SS-06 the Word file, opened by LibreOffice', () => {
  let golden: ReturnType<typeof partsOf>
  let $: CheerioAPI
  beforeAll(async () => {
    golden = partsOf(opened(await word(goldenDocument()), 'raportti.docx', 'odt'), 'raportti.odt')
    $ = golden.xml('content.xml')
  }, patience)

  test('its headings are headings, each on its level', () => {
    const headings = $('text\\:h')
      .toArray()
      .map((one) => [$(one).attr('text:outline-level'), squeezed($(one).text())])
    expect(headings.filter(([level]) => level === '1').map(([, text]) => text)).toEqual([
      'Raportit teemoittain',
      'Havainnot teemoittain',
      'Toimenpide-ehdotukset',
      'Raportin esittely',
      'Miten raportti on tehty',
      'Taulukot',
      'Lukujen alkuperä',
    ])
    expect(headings).toContainEqual(['2', 'Palvelujen yhteentoimivuus'])
  })

  test('its figures stand in the table and in the chart', () => {
    const themes = [
      ['Oikea-aikainen palveluihin pääsy', '11'],
      ['Palvelujen yhteentoimivuus', '13'],
      ['Toimeentulo ja työllisyys', '6'],
      ['Organisaation toimintatavat', '7'],
      ['Muut teemat', '5'],
    ]
    expect(tablesIn($)).toContainEqual([['Teema', 'Raportteja'], ...themes, ['Yhteensä', '42']])
    const charts = golden.names.filter((name) => /^Object \d+\/content\.xml$/.test(name)).map(golden.xml)
    expect(charts.map((chart) => tablesIn(chart)[0]?.slice(1))).toEqual([themes])
  })

  test('its seven proposals and its presentations in May and August are there', () => {
    const first = tablesIn($)
      .flat()
      .map(([cell]) => cell)
    for (const { text } of goldenDocument().proposals) expect(first).toContain(squeezed(text.fi ?? ''))
    expect(tablesIn($).flat()).toContainEqual([
      'Hyvinvoinnin ja terveyden edistämisen lautakunta',
      expect.stringMatching(/^\d+\.8\.2024$/),
    ])
  })

  test('its title and its language are known', () => {
    expect(golden.xml('meta.xml')('dc\\:title').text()).toBe(
      'Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023',
    )
    const language = golden.xml('styles.xml')(
      'style\\:default-style[style\\:family=paragraph] style\\:text-properties',
    )
    expect([language.attr('fo:language'), language.attr('fo:country')]).toEqual(['fi', 'FI'])
  })
})

test(
  'every table of the Word file says what the report says, opened by LibreOffice',
  async () => {
    const document = fullReport()
    const files = opened(await word(document, 'sv', testLook), 'rapport.docx', 'odt')
    const tables = tablesIn(partsOf(files, 'rapport.odt').xml('content.xml')).map((rows) => rows.slice(1))
    for (const rows of wordRows(document, 'sv'))
      expect(tables).toContainEqual(rows.map((row) => row.map(squeezed)))
    expect(tables).toContainEqual(shownChanges.sv.map((row) => row.map(squeezed)))
  },
  patience,
)

test(
  'printed from LibreOffice, nothing of the Word file lies over anything else, and the logo has its height',
  async () => {
    const files = opened(await word(goldenDocument(), 'fi', testLook), 'raportti.docx', 'pdf')
    const { items } = await getDocument({
      data: files['raportti.pdf'] ?? new Uint8Array(),
      verbosity: 0,
    }).promise.then(async (document) => (await document.getPage(1)).getTextContent())
    const lines = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ y: item.transform[5] as number, height: item.height }]
        : [],
    )
    const [first] = lines
    expect(first?.y).toBeLessThan(842 - 72 - 30)
    for (const [at, { y, height }] of lines.entries()) {
      const above = lines[at - 1]
      const isSameLine = above !== undefined && Math.abs(above.y - y) < 2
      if (above && !isSameLine && above.y > y) expect(above.y - y).toBeGreaterThan(height * 0.9)
    }
  },
  patience,
)

test(
  'every sheet of the Excel file says what the report says, opened by LibreOffice',
  async () => {
    const document = fullReport()
    const files = opened(await sheet(document), 'taulukot.xlsx', everySheet)
    const read = (name: string): string[][] =>
      parse(strFromU8(files[`taulukot-${name}.csv`] ?? new Uint8Array()), { relax_column_count: true })
    const shown = shownRows(document, 'fi')
    for (const { id, label, rows, dimensions, total } of document.tables) {
      const found = read(label.fi ?? '').slice(1, 1 + rows.length)
      expect(found).toEqual(
        dimensions.length === 0
          ? [['Yhteensä', String(total)]]
          : shown[id]?.map((row) => row.map((cell) => String(cell ?? '•'))),
      )
    }
    const changes = shownChanges.fi.map((row) =>
      row.map((cell) => cell.replace('\u00a0', '').replace('−', '-').replace('+', '')),
    )
    expect(read('Muutos').slice(1, 1 + changes.length)).toEqual(changes)
  },
  patience,
)

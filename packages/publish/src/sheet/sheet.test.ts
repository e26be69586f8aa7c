import { load } from 'cheerio'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fullReport, shownChanges, shownRows } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { sheet } from './index.ts'
import { sheetNames } from './names.ts'

/** Each sheet by its name, as rows of what its cells hold: texts and numbers. */
async function sheetsIn(file: Promise<Uint8Array>): Promise<Map<string, (string | number)[][]>> {
  const parts = unzipSync(await file)
  const xml = (name: string) => load(strFromU8(parts[name] ?? new Uint8Array()), { xml: true })
  const shared = xml('xl/sharedStrings.xml')
  const strings = shared('si')
    .toArray()
    .map((one) => shared(one).text())
  const book = xml('xl/workbook.xml')
  return new Map(
    book('sheet')
      .toArray()
      .map((one, at) => {
        const $ = xml(`xl/worksheets/sheet${at + 1}.xml`)
        const rows = $('row')
          .toArray()
          .map((row) =>
            $(row)
              .find('c')
              .toArray()
              .filter((cell) => $(cell).text() !== '')
              .map((cell) => {
                const value = $(cell).find('v').text()
                if ($(cell).attr('t') === 's') return strings[Number(value)] ?? '?'
                return $(cell).attr('t') === 'inlineStr' ? $(cell).text() : Number(value)
              }),
          )
        return [book(one).attr('name') ?? '', rows]
      }),
  )
}

test.each(['fi', 'sv'])('every table is a sheet and says what the report says, in %s', async (lang) => {
  const document = fullReport()
  const sheets = await sheetsIn(sheet(document, lang))
  const shown = shownRows(document, lang)
  for (const { label, id, dimensions, rows, total } of document.tables) {
    const found = sheets.get(label[lang] ?? '')?.slice(1, 1 + rows.length)
    const all = [[lang === 'fi' ? 'Yhteensä' : 'Sammanlagt', total]]
    expect(found).toEqual(
      dimensions.length === 0 ? all : shown[id]?.map((row) => row.map((cell) => cell ?? '•')),
    )
  }
})

test('what has changed since the period before is a sheet of numbers', async () => {
  const rows = (await sheetsIn(sheet(fullReport()))).get('Muutos')
  const told = (text: string) =>
    /^[+−]?\d/.test(text) ? Number(text.replace('−', '-').replace('\u00a0', '')) : text
  expect(rows?.slice(1, 1 + shownChanges.fi.length)).toEqual(
    shownChanges.fi.map(([theme, ...counts]) => [theme, ...counts.map(told)]),
  )
})

test('SS-06 the first sheet says what it is: 42 reports, and the checksum of each table', async () => {
  const document = goldenDocument()
  const sheets = await sheetsIn(sheet(document))
  expect([...sheets.keys()]).toEqual(['Lukujen alkuperä', 'Teemoittain'])
  const front = sheets.get('Lukujen alkuperä')
  expect(front).toContainEqual(['Ilmiöraportteja', 42])
  expect(front).toContainEqual(['Raportointikausi', '1.9.2022–31.12.2023'])
  expect(front).toContainEqual(['Teemoittain', '2022-09-01/2023-12-31 / 1', document.n.hash])
})

test('a hidden figure is explained below its table', async () => {
  const rows = (await sheetsIn(sheet(fullReport()))).get('Palvelualueittain')
  expect(rows?.at(-1)?.[0]).toMatch(/^• = luku on peitetty/)
})

test('names of sheets are such as Excel takes, whatever the tables are called', () => {
  expect(sheetNames(['A/B: [c]?', "'x'", '', 'a b   c'])).toEqual(['A B   c', 'x', '-', 'a b   c 2'])
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (wanted) => {
      const names = sheetNames(wanted)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
      for (const name of names) {
        expect(name).toMatch(/^[^\\/?*[\]:]+$/)
        expect(name.length).toBeLessThanOrEqual(31)
      }
    }),
  )
})

test('the same report gives the same bytes', async () => {
  expect(await sheet(fullReport())).toEqual(await sheet(fullReport()))
})

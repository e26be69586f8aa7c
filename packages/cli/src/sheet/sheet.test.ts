import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SheetRow } from '@rake/core/import'
import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { folderWith } from '../testing/command.ts'
import { cliWords } from '../words/index.ts'
import { openSheet } from './index.ts'

async function opened(content: string | Uint8Array, name = 'a.csv', sheet?: string) {
  const path = join(await folderWith(), name)
  await writeFile(path, content)
  const { sample, about, each } = await openSheet(path, cliWords.fi, sheet)
  const rows: SheetRow[] = []
  await each((row) => {
    rows.push(row)
  })
  return { headers: sample.headers, about, rows: rows.map(({ number, cells }) => [number, ...cells]) }
}

const text =
  'Yksikkö;Kuvaus\r\nHeinäveden aikuissosiaalityö;"Ämpäri; ""hätä""\r\njatkuu"\r\n;\r\nLieksa;Åbo\r\n'
const expected = {
  headers: ['Yksikkö', 'Kuvaus'],
  rows: [
    [2, 'Heinäveden aikuissosiaalityö', 'Ämpäri; "hätä"\r\njatkuu'],
    [3, '', ''],
    [4, 'Lieksa', 'Åbo'],
  ],
}

describe('a text file is read in whatever encoding it was written', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
  ] as const)('%s', async (encoding, bytes) => {
    expect(await opened(bytes)).toEqual({ ...expected, about: `CSV, ${encoding}, ;` })
  })

  test('whose first foreign letter comes after megabytes of others', async () => {
    const filler = `a;${'b'.repeat(1000)}\n`.repeat(2_000)
    const { about, rows } = await opened(Buffer.from(`x;y\n${filler}ä;ö\n`, 'latin1'))
    expect([about, rows.at(-1)]).toEqual(['CSV, windows-1252, ;', [2002, 'ä', 'ö']])
  })

  test('also a euro sign and quotes, which Latin 1 has not', async () => {
    const { rows } = await opened(Buffer.from([0x61, 0x3b, 0x62, 0x0a, 0x80, 0x3b, 0x94, 0x0a]))
    expect(rows).toEqual([[2, '€', '”']])
  })
})

test.each([
  ['commas', 'a,b\n"1;2;3",4\n', ','],
  ['semicolons', 'a;b\n"1,2,3";4\n', ';'],
  ['tabs', 'a\tb\n1;2\t3,4\n', 'tab'],
])('cells parted by %s', async (_, content, separator) => {
  const { headers, about } = await opened(content)
  expect([headers, about]).toEqual([['a', 'b'], `CSV, utf-8, ${separator}`])
})

test('Excel’s own instruction is no row of headers, but is counted', async () => {
  expect(await opened('sep=;\na;b\n1;2\n')).toMatchObject({ headers: ['a', 'b'], rows: [[3, '1', '2']] })
})

test('an Excel file: headers under a title, days without a zone, empty cells, and a sheet by its name', async () => {
  const file = await writeExcelFile([
    {
      sheet: 'Ohje',
      data: [[{ value: 'x' }]],
    },
    {
      sheet: 'Vastaukset',
      data: [
        [{ value: 'Kysely 2023' }],
        [{ value: 'Pvm' }, { value: 'Aika' }, { value: 'N' }, { value: 'On' }],
        [
          { value: new Date('2023-03-01T00:00:00Z'), type: Date, format: 'd.m.yyyy' },
          { value: new Date('2023-03-01T23:30:00Z'), type: Date, format: 'd.m.yyyy hh:mm' },
          null,
          { value: true, type: Boolean },
        ],
      ],
    },
  ]).toBuffer()
  expect(await opened(file, 'a.xlsx', 'Vastaukset')).toEqual({
    about: 'Excel',
    headers: ['Pvm', 'Aika', 'N', 'On'],
    rows: [[3, '2023-03-01', '2023-03-01 23:30:00', undefined, true]],
  })
  await expect(opened(file, 'a.xlsx', 'Muu')).rejects.toThrow(
    'Taulukkoa ”Muu” ei ole. Tiedostossa on: Ohje, Vastaukset.',
  )
})

test('what cannot be read says why, and what to do', async () => {
  await expect(openSheet('/nowhere/a.csv', cliWords.fi)).rejects.toThrow(/ei ole. Tarkista nimi/)
  await expect(opened('')).rejects.toThrow(/ei ole mitään/)
  await expect(opened(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls')).rejects.toThrow(
    /vanhaa Excel-muotoa/,
  )
  await expect(opened(new Uint8Array([0x50, 0x4b, 3, 4]), 'a.xlsx')).rejects.toThrow(/tallenna uudelleen/)
})

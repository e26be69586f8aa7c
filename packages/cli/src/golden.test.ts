import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { figureOf, type SocialReport } from '@rake/core/document'
import { fromJson } from '@rake/publish/json'
import { siunSote } from '@rake/regions/siun-sote'
import { load } from 'cheerio'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { coverageNote, findings, method, proposals } from '../../publish/src/testing/golden-words.ts'
import { rowsIn, squeezed, tagsIn } from '../../publish/src/testing/tags.ts'
import { example, filesIn } from './testing/command.ts'

const expected: readonly (readonly [theme: string, n: number])[] = [
  ['Oikea-aikainen palveluihin pääsy', 11],
  ['Palvelujen yhteentoimivuus', 13],
  ['Toimeentulo ja työllisyys', 6],
  ['Organisaation toimintatavat', 7],
  ['Muut teemat', 5],
]

/** What an office writes beside its figures: the words of the golden case, in Finnish and Swedish. */
const written = stringify({
  languages: ['fi', 'sv'],
  published: '2024-01-31',
  method,
  coverage: coverageNote,
  findings,
  proposals: proposals.map(({ id, text, theme, owner }) => ({ id, text, theme, owner })),
})

/** The very command, from its first step to its last: the folder that it wrote, and what it said. */
async function compiled(): Promise<{ files: ReadonlyMap<string, Uint8Array>; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'rake-golden-'))
  await cp(example, join(folder, 'ilmiot.csv'))
  await writeFile(join(folder, 'ilmiot.report.yaml'), written)
  const main = join(import.meta.dirname, 'main.ts')
  const args = [
    'compile',
    join(folder, 'ilmiot.csv'),
    '--region',
    'siun-sote',
    '--period',
    '2022-09-01/2023-12-31',
  ]
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=@rake/source',
    main,
    ...args,
    '--out',
    join(folder, 'out'),
  ])
  const files = await filesIn(join(folder, 'out'))
  await rm(folder, { recursive: true })
  return { files, said: stdout }
}

let files: ReadonlyMap<string, Uint8Array>
let said = ''
let document: SocialReport
beforeAll(async () => {
  const made = await compiled()
  files = made.files
  said = made.said
  document = fromJson(text('raportti.json'))
}, 120_000)

const bytes = (name: string) => files.get(name) ?? new Uint8Array()
const text = (name: string) => strFromU8(bytes(name))
const byName = (rows: readonly (readonly [string, number])[]) => rows.toSorted(([a], [b]) => (a < b ? -1 : 1))

test('SS-06 from a file of 42 rows the social report: five themes, their findings, seven proposals', () => {
  expect(document.n.n).toBe(42)
  expect(byName(document.themes.map(({ label, figure }) => [label.fi ?? '', figure.n ?? 0]))).toEqual(
    byName(expected),
  )
  const found = new Map(document.themes.map(({ label, findings }) => [label.fi, findings.length]))
  expect(expected.map(([theme]) => found.get(theme))).toEqual([3, 2, 1, 2, 0])
  expect(document.proposals.map(({ text }) => text)).toEqual(proposals.map(({ text }) => text))
  expect(document.period).toMatchObject({ from: '2022-09-01', to: '2023-12-31' })
  expect(document.published).toBe('2024-01-31')
})

test('SS-07 it is presented to the influencing bodies in May and to the committee in August', () => {
  expect(document.presentations.map(({ to, day }) => [to.fi, day.slice(0, 7)])).toEqual([
    ['Nuorisovaltuusto', '2024-05'],
    ['Vanhusneuvosto', '2024-05'],
    ['Vammaisneuvosto', '2024-05'],
    ['Hyvinvoinnin ja terveyden edistämisen lautakunta', '2024-08'],
  ])
})

test('SS-06 every format has the figures of the file: JSON, page, Word, Excel, CSV and PDF', async () => {
  const shown = expected.map(([theme, n]) => [theme, String(n)])
  const figure = (query: SocialReport['n']['query']) => figureOf(document, query)
  expect(document.themes.map(({ figure: { n, hash } }) => ({ n, hash }))).toEqual(
    document.themes.map(({ figure: { query } }) => ({ n: figure(query)?.n, hash: figure(query)?.hash })),
  )

  const $ = load(text('raportti-fi.html'))
  const page = $('tr')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text()),
    )
  for (const row of [...shown, ['Yhteensä', '42']]) expect(page).toContainEqual(row)

  const word = load(
    strFromU8(unzipSync(bytes('raportti-fi.docx'))['word/document.xml'] ?? new Uint8Array()),
    { xml: true },
  )
  const ofWord = word('w\\:tr')
    .toArray()
    .map((row) =>
      word(row)
        .find('w\\:tc')
        .toArray()
        .map((cell) => word(cell).text()),
    )
  for (const row of [...shown, ['Yhteensä', '42']]) expect(ofWord).toContainEqual(row)

  const sheets = await readExcelFile(Buffer.from(bytes('taulukot-fi.xlsx')))
  const ofExcel = sheets.flatMap(({ data }) => data)
  for (const row of expected) expect(ofExcel).toContainEqual([...row])
  expect(ofExcel.filter((row) => row.includes(42))).not.toEqual([])

  const tables = unzipSync(bytes('taulukot.zip'))
  const csv: Record<string, string>[] = parse(strFromU8(tables['tables/theme.csv'] ?? new Uint8Array()), {
    columns: true,
  })
  const ofCsv = csv.map((row): [string, number] => [Object.values(row)[1] ?? '', Number(row.n)])
  expect(byName(ofCsv.filter(([, n]) => n > 0))).toEqual(byName(expected))
  const totals: Record<string, string>[] = parse(strFromU8(tables['figures.csv'] ?? new Uint8Array()), {
    columns: true,
  })
  expect(totals.find((row) => Object.values(row)[0] === 'n')?.n).toBe('42')

  const ofPdf = rowsIn(await tagsIn(bytes('raportti-fi.pdf').slice()))
  for (const row of [...shown, ['Yhteensä', '42']]) expect(ofPdf).toContainEqual(row.map(squeezed))
})

test('SS-11 the units that could report are listed, with the note', () => {
  expect(document.coverage.units.length).toBeGreaterThan(10)
  expect(document.coverage.note).toEqual(coverageNote)
})

test('no text of a report is in any published file unless it was quoted', async () => {
  const all = [...files].map(([name, content]) =>
    /\.(?:docx|xlsx|zip)$/.test(name)
      ? Object.values(unzipSync(content))
          .map((part) => strFromU8(part))
          .join('\n')
      : strFromU8(content, true),
  )
  expect(all.length).toBeGreaterThan(10)
  const ofPdf = JSON.stringify(await tagsIn(bytes('raportti-fi.pdf').slice()))
  expect(ofPdf).toContain(squeezed('Muut teemat'))
  expect(ofPdf).not.toContain(squeezed('Tulkkausta tarvitaan kielillä'))
  for (const content of all) expect(content).not.toContain('Tulkkausta tarvitaan kielillä')
  expect(said).toContain('42 ilmoitusta luettiin.')
  expect(said).toContain('Nimiä ja yhteystietoja ei lueta: K ”8. Nimesi”.')
  expect(text('LUE-MINUT.txt')).toContain('Muut teemat                       5')
})

test('the same file gives the same folder, byte for byte', async () => {
  const hash = (of: ReadonlyMap<string, Uint8Array>) =>
    [...of].map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')])
  expect(hash((await compiled()).files)).toEqual(hash(files))
}, 120_000)

test('the command chooses the region, and its profile is the one of the package', () => {
  expect(document.region).toEqual({
    slug: siunSote.slug,
    name: { fi: siunSote.name.fi, sv: siunSote.name.sv },
  })
})

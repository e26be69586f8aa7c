import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fromJson } from '../json/index.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { filesOf } from './index.ts'

const document = goldenDocument()
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('a report is offered in every format, in each of its languages', () => {
  expect(filesOf(document).map(({ name }) => name)).toEqual([
    ...['raportti-fi.html', 'raportti-sv.html', 'raportti-fi.pdf', 'raportti-sv.pdf'],
    ...['raportti-fi.docx', 'raportti-sv.docx', 'tiivistelma-fi.pdf', 'tiivistelma-sv.pdf'],
    ...['tiivistelma-fi.html', 'tiivistelma-sv.html', 'kuvat-fi.zip', 'kuvat-sv.zip'],
    ...['taulukot-fi.xlsx', 'taulukot-sv.xlsx'],
    ...['taulukot.zip', 'raportti.json'],
  ])
})

test('each file has the same bytes however often it is made', async () => {
  for (const { name, make } of filesOf(document)) {
    expect([name, hash(await make())]).toEqual([name, hash(await make())])
  }
}, 60_000)

test('the pictures of every chart come in one package, as drawings and as pixels', async () => {
  const pictures = await filesOf(document)
    .find(({ format }) => format === 'pictures')
    ?.make()
  expect(Object.keys(unzipSync(pictures ?? new Uint8Array()))).toEqual([
    'kuva-theme-fi.svg',
    'kuva-theme-fi.png',
  ])
})

test('the tables come in one package, and the whole report back out of its file', async () => {
  const made = async (name: string) =>
    (await filesOf(document)
      .find((one) => one.name === name)
      ?.make()) ?? new Uint8Array()
  expect(Object.keys(unzipSync(await made('taulukot.zip')))).toEqual(
    expect.arrayContaining(['csv-metadata.json', 'figures.csv']),
  )
  expect(fromJson(new TextDecoder().decode(await made('raportti.json')))).toEqual(document)
})

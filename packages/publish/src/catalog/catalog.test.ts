import { createHash } from 'node:crypto'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { json } from '../json/index.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { testPlace, testPublications } from '../testing/publications.ts'
import { catalog } from './index.ts'

type Value = { '@id'?: string; '@value'?: string; '@type'?: string | string[]; '@language'?: string }
type Thing = Value & Record<string, Value[]>

const dcat = 'http://www.w3.org/ns/dcat#'
const dct = 'http://purl.org/dc/terms/'
const foaf = 'http://xmlns.com/foaf/0.1/'
const spdx = 'http://spdx.org/rdf/terms#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

const options = { ...testPlace, languages: ['fi', 'sv'], regionCode: '12' }
const publications = await testPublications()

/** The catalogue as a processor of JSON-LD reads it, who may fetch nothing. */
async function expanded(written: object): Promise<Thing> {
  const documentLoader = async (url: string) => {
    throw new Error(`The catalogue would have ${url} fetched.`)
  }
  const options = { documentLoader, safe: true }
  const [thing] = (await jsonld.expand(JSON.parse(JSON.stringify(written)), options)) as unknown as Thing[]
  return thing as Thing
}

/** The things that a property of a thing names. */
const things = (of: Thing | undefined, property: string) => (of?.[property] ?? []) as Thing[]

const whole = await expanded(catalog(publications, options))
const datasets = things(whole, `${dcat}dataset`)
const distributions = datasets.flatMap((one) => things(one, `${dcat}distribution`))

/** What DCAT-AP 3.0 makes mandatory, by class, and what it recommends and we promise. */
const asked: [string, () => Thing[], string[]][] = [
  [
    'Catalog',
    () => [whole],
    [
      ...[`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}dataset`, `${foaf}homepage`],
      ...[`${dct}language`, `${dct}license`, `${dct}issued`, `${dct}modified`, `${dct}spatial`],
      `${dcat}themeTaxonomy`,
    ],
  ],
  [
    'Dataset',
    () => datasets,
    [
      ...[`${dct}title`, `${dct}description`, `${dct}publisher`, `${dct}temporal`, `${dct}spatial`],
      ...[`${dcat}keyword`, `${dcat}theme`, `${dcat}distribution`, `${dcat}landingPage`, `${dct}identifier`],
      ...[`${dct}language`, `${dct}issued`, `${dct}accessRights`, `${dcat}version`],
    ],
  ],
  [
    'Distribution',
    () => distributions,
    [
      ...[`${dcat}accessURL`, `${dcat}downloadURL`, `${dcat}mediaType`, `${dct}format`, `${dcat}byteSize`],
      ...[`${dct}license`, `${dct}language`, `${spdx}checksum`, 'http://data.europa.eu/r5r/availability'],
    ],
  ],
  ['Agent', () => things(whole, `${dct}publisher`), [`${foaf}name`]],
  [
    'Checksum',
    () => distributions.flatMap((one) => things(one, `${spdx}checksum`)),
    [`${spdx}algorithm`, `${spdx}checksumValue`],
  ],
]

test.each(asked)('DCAT-AP 3.0: every %s has what is asked of it', (name, of, properties) => {
  const found = of()
  expect(found.length).toBeGreaterThan(0)
  for (const thing of found) {
    expect(thing['@type']?.[0]).toMatch(new RegExp(`[#/]${name}$`))
    for (const property of properties)
      expect([property, thing[property]?.length ?? 0]).not.toEqual([property, 0])
  }
})

test('VA-04 each version of a report is a dataset of its own, and the later one names the one before', () => {
  const [second, first] = datasets
  const ids = datasets.map((one) => one[`${dct}identifier`]?.[0]?.['@value'])
  expect(ids).toEqual([
    'siun-sote/sosiaalinen-raportti-2022-2023/2',
    'siun-sote/sosiaalinen-raportti-2022-2023/1',
  ])
  expect(second?.[`${dcat}previousVersion`]?.[0]?.['@id']).toBe(first?.['@id'])
  expect(first?.[`${dcat}previousVersion`]).toBeUndefined()
})

test('SS-06 the golden case: its days, its place, its words in both languages', () => {
  const [, first] = datasets
  const [temporal] = things(first, `${dct}temporal`)
  expect([temporal?.[`${dcat}startDate`]?.[0], temporal?.[`${dcat}endDate`]?.[0]]).toEqual([
    { '@value': '2022-09-01', '@type': `${xsd}date` },
    { '@value': '2023-12-31', '@type': `${xsd}date` },
  ])
  const places = things(first, `${dct}spatial`)
  expect(places.flatMap((place) => place[`${dct}identifier`]?.[0]?.['@value'] ?? [])).toEqual(['12'])
  expect(first?.[`${dct}title`]?.map((title) => title['@language'])).toEqual(['fi', 'sv'])
  expect(first?.[`${dct}description`]?.[0]?.['@value']).toContain('42 ilmiöraporttia')
})

test('a distribution tells the size and the checksum of the file that it is of', () => {
  const bytes = Buffer.from(json(goldenDocument()))
  const found = distributions.find((one) => one['@id']?.endsWith('/1/raportti.json#distribution'))
  expect(found?.[`${dcat}accessURL`]?.[0]?.['@id']).toBe(
    'https://rake.example/siun-sote/raportit/sosiaalinen-raportti-2022-2023/1/raportti.json',
  )
  expect(found?.[`${dcat}byteSize`]?.[0]?.['@value']).toBe(String(bytes.length))
  const [checksum] = things(found, `${spdx}checksum`)
  expect(checksum?.[`${spdx}algorithm`]?.[0]?.['@id']).toBe(`${spdx}checksumAlgorithm_sha256`)
  expect(checksum?.[`${spdx}checksumValue`]?.[0]?.['@value']).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  )
  expect(found?.[`${dcat}mediaType`]?.[0]?.['@id']).toBe(
    'https://www.iana.org/assignments/media-types/application/json',
  )
})

test('a file in one language says which, one in all of them all', () => {
  const languages = distributions.map((one) =>
    one[`${dct}language`]?.map((lang) => lang['@id']?.split('/').at(-1)),
  )
  expect(languages).toEqual([['FIN', 'SWE'], ['SWE'], ['FIN', 'SWE'], ['SWE']])
})

test('every address is whole, and the graph has no dangling name', async () => {
  const quads = (await jsonld.toRDF(catalog(publications, options) as object, {})) as {
    object: { termType: string; value: string }
  }[]
  expect(quads.length).toBeGreaterThan(100)
  for (const { object } of quads)
    if (object.termType === 'NamedNode') expect(object.value).toMatch(/^https?:\/\//)
})

test('SS-12 a report for the staff stands in no catalogue', () => {
  const [first] = publications
  if (!first) throw new Error('no publication')
  const closed = { ...first, document: { ...first.document, audience: 'staff' as const } }
  expect(() => catalog([closed], options)).toThrow(/is for the staff/)
})

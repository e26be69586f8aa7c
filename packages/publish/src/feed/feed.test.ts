import { parseFeed } from '@rowanmanning/feed-parser'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { testPlace, testPublications } from '../testing/publications.ts'
import { feed } from './index.ts'

const publications = await testPublications()
const xml = feed(publications, { ...testPlace, lang: 'fi' })

test('VA-04 a reader of feeds finds an entry for each version, the newest first', () => {
  const { title, language, self, url, updated, authors, items } = parseFeed(xml)
  expect([title, language, self, url]).toEqual([
    'Sosiaaliset raportit: Pohjois-Karjalan hyvinvointialue',
    'fi',
    'https://rake.example/siun-sote/raportit/luettelo',
    'https://rake.example/siun-sote/raportit',
  ])
  expect(updated?.toISOString()).toBe('2024-03-01T00:00:00.000Z')
  expect(authors.map(({ name }) => name)).toEqual(['Pohjois-Karjalan hyvinvointialue'])
  expect(
    items.map((item) => [item.title, item.published?.toISOString().slice(0, 10), item.description]),
  ).toEqual([
    [
      'Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023, versio 2',
      '2024-03-01',
      'Raportointikausi 1.9.2022–31.12.2023. Ilmiöraportteja 42.',
    ],
    [
      'Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023',
      '2024-01-31',
      'Raportointikausi 1.9.2022–31.12.2023. Ilmiöraportteja 42.',
    ],
  ])
})

test('an entry leads to its page in each language, no two alike, and to its files with their size', () => {
  const $ = load(xml, { xml: true })
  for (const [at, { pages, files }] of publications.toReversed().entries()) {
    const links = $('entry').eq(at).find('link')
    const of = (rel: string) =>
      links
        .filter(`[rel=${rel}]`)
        .toArray()
        .map((one) => [$(one).attr('hreflang'), $(one).attr('href'), $(one).attr('length')])
    // RFC 4287, 4.1.2: no two alternates of the same type and language.
    expect(of('alternate')).toEqual(
      Object.entries(pages).map(([lang, page]) => [lang, `https://rake.example${page}`, undefined]),
    )
    expect(of('enclosure')).toEqual(
      files.map(({ lang, address, bytes }) => [lang, `https://rake.example${address}`, String(bytes)]),
    )
  }
})

test('an id is the same in every language and wherever the list stands on its host', () => {
  const ids = (text: string) => parseFeed(text).items.map(({ id }) => id)
  expect(ids(xml)).toEqual([
    'tag:rake.example,2024-03-01:siun-sote/sosiaalinen-raportti-2022-2023/2',
    'tag:rake.example,2024-01-31:siun-sote/sosiaalinen-raportti-2022-2023/1',
  ])
  const elsewhere = { ...testPlace, address: 'https://rake.example/syote', lang: 'sv' }
  expect(ids(feed(publications, elsewhere))).toEqual(ids(xml))
})

test('each feed is in its language, and says where a title is in another one', () => {
  const swedish = load(feed(publications, { ...testPlace, lang: 'sv' }), { xml: true })
  expect(swedish('feed').attr('xml:lang')).toBe('sv')
  expect(swedish('entry').first().children('title').text()).toMatch(/^Social rapport.*, version 2$/)
  const english = load(feed(publications, { ...testPlace, lang: 'en' }), { xml: true })
  expect(english('entry').first().attr('xml:lang')).toBe('fi')
  expect(english('entry').first().children('summary').attr('xml:lang')).toBe('en')
})

test('a feed in which nothing stands yet is one too', () => {
  const { items, updated } = parseFeed(feed([], { ...testPlace, lang: 'fi' }))
  expect([items.length, updated?.toISOString().slice(0, 10)]).toEqual([0, '2023-01-01'])
})

test('what stands in a title is no markup', () => {
  const [first] = publications
  if (!first) throw new Error('no publication')
  const title = { fi: 'Asuminen & <tuki> "nyt"', sv: 'x' }
  const odd = { ...first, document: { ...first.document, title } }
  expect(parseFeed(feed([odd], { ...testPlace, lang: 'fi' })).items[0]?.title).toBe(title.fi)
})

test('SS-12 a report for the staff stands in no public feed', () => {
  const [first] = publications
  if (!first) throw new Error('no publication')
  const closed = { ...first, document: { ...first.document, audience: 'staff' as const } }
  expect(() => feed([closed], { ...testPlace, lang: 'fi' })).toThrow(/is for the staff: leave it out/)
})

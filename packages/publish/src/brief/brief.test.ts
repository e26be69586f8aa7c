import { plainDate } from '@rake/core/clock'
import type { SocialReport } from '@rake/core/document'
import { load } from 'cheerio'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { fullReport } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { testLook } from '../testing/look.ts'
import { all, rowsIn, squeezed, type Tag, tagsIn, textOf } from '../testing/tags.ts'
import { briefPage, briefPdf } from './index.ts'
import { shortened } from './shortened.ts'

const address = 'https://siunsote.example/raportit/2023'

const pagesOf = async (file: Uint8Array) =>
  (await getDocument({ data: file.slice(), verbosity: 0 }).promise).numPages

const figureOf = (tags: readonly Tag[]) => all(tags, /^Figure$/).map(({ alt }) => alt)

test('SS-06 the golden case on one page: its figures, first findings, seven proposals, and where the rest is', async () => {
  const file = briefPdf(goldenDocument(), { address })
  expect(await pagesOf(file)).toBe(1)
  const tags = await tagsIn(file)
  const text = squeezed(tags.map(textOf).join(' '))
  expect(figureOf(tags)).toEqual([
    'Pylväskuvio. Palvelujen yhteentoimivuus: 13, Oikea-aikainen palveluihin pääsy: 11, Organisaation toimintatavat: 7, Toimeentulo ja työllisyys: 6, Muut teemat: 5.',
  ])
  expect(text).toContain('Ilmiöraportteja: 42')
  expect(all(tags, /^LI$/)).toHaveLength(4)
  expect(rowsIn(tags).slice(1)).toEqual(
    goldenDocument().proposals.map(({ text, owner }) =>
      [text.fi, owner?.fi, 'Ehdotettu'].map((one) => squeezed(one ?? '')),
    ),
  )
  expect(text).toContain('Tästä tiivistelmästä on jätetty pois 4 havaintoa.')
  expect(text).toContain(address)
})

test.each(['fi', 'sv', 'en'])('page and PDF say the same, in %s', async (lang) => {
  const document = fullReport()
  const tags = await tagsIn(briefPdf(document, { lang, address, look: testLook }))
  const $ = load(briefPage(document, { lang, address, look: testLook }))
  expect(figureOf(tags).at(-1)).toBe($('svg').attr('aria-label'))
  expect(rowsIn(tags)).toEqual(
    $('tr')
      .toArray()
      .map((row) =>
        $(row)
          .children()
          .toArray()
          .map((cell) => squeezed($(cell).text())),
      ),
  )
  const words = (text: string) => squeezed(text).replaceAll(/[\s•‣\u00ad-]/g, '')
  const read = words(tags.map(textOf).join(''))
  for (const one of $('main p:not(.note), main li, h1, h2, dd').toArray())
    expect(read).toContain(words($(one).text()))
})

test('PS-14 what happened to the proposals before stands there in numbers and by name', () => {
  const document = fullReport()
  const [one] = document.earlier?.proposals ?? []
  if (!one || !document.earlier) throw new Error('no proposal')
  const ended = { ...one, id: 'b', state: 'ended' as const, outcome: 'carriedOut' as const }
  const proposals = [one, { ...one, id: 'a' }, ended, { ...one, id: 'c' }, { ...one, id: 'd' }]
  const $ = load(briefPage({ ...document, earlier: { ...document.earlier, proposals } }))
  const section = $('#earlier').parent()
  expect(section.find('p').text()).toBe(
    'Edellisessä raportissa oli 5 ehdotusta: etenee 4, päättynyt: toteutettiin 1.',
  )
  expect(section.find('li').first().text()).toMatch(/Päättynyt: Toteutettiin$/)
  expect($('#more').parent().text()).toContain('1 aiempi ehdotus')
})

/** More of everything than any report has, in words as wide as they come. */
function overfull(): SocialReport {
  const wide = (length: number) => 'MAAKUNTAWWWW '.repeat(60).slice(0, length)
  const both = (length: number) => ({ fi: wide(length), sv: wide(length) })
  const golden = fullReport()
  const [theme] = golden.themes
  const [proposal] = golden.proposals
  if (!theme || !proposal || !golden.earlier) throw new Error('no theme')
  const proposals = Array.from({ length: 20 }, (_, at) => ({
    ...proposal,
    id: `p${at}`,
    text: both(700),
    owner: both(60),
  }))
  return {
    ...golden,
    title: both(90),
    themes: Array.from({ length: 19 }, (_, at) => ({
      ...theme,
      id: `t${at}`,
      label: both(60),
      figure: { ...theme.figure, n: at === 0 ? null : at },
      findings: [both(700), both(700)],
    })),
    proposals,
    earlier: { ...golden.earlier, proposals },
  }
}

test('a report with more than any is still one page, and says how much it leaves out', async () => {
  const document = overfull()
  const file = briefPdf(document, { address, look: testLook })
  expect(await pagesOf(file)).toBe(1)
  const text = squeezed((await tagsIn(file)).map(textOf).join(' '))
  expect(text).toMatch(/jätetty pois 3[45] havaintoa, 1[45] ehdotusta ja 1[89] aiempaa ehdotusta\./)
  const $ = load(briefPage(document))
  expect($('#more').parent().text()).toContain(
    'Tästä tiivistelmästä on jätetty pois 33 havaintoa, 13 ehdotusta ja 16 aiempaa ehdotusta.',
  )
  expect($('#more').parent().text()).toContain('Pitkiä tekstejä on lyhennetty.')
  // Eleven themes in one bar, one of them hidden: their sum would tell it.
  expect($('svg').attr('aria-label')).toMatch(/11 muuta teemaa: luku on peitetty/)
  expect($('svg text').last().text()).toBe('•')
})

test('a short text stands as it is, a long one ends with a sentence or a word', () => {
  expect(shortened('Lyhyt teksti.', 170)).toBe('Lyhyt teksti.')
  const sentence = 'Ensimmäinen virke on sen verran pitkä, että se riittää jo yksinään.'
  expect(shortened(`${sentence} ${'Toinen virke jatkuu ja jatkuu. '.repeat(9)}`, 170)).toMatch(
    /virke jatkuu ja jatkuu\.$/,
  )
  expect(shortened(`${sentence} ${'sana '.repeat(60)}`, 170)).toBe(sentence)
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), (text) => {
      const short = shortened(text, 170)
      expect(short.length).toBeLessThanOrEqual(170)
      expect(text.replaceAll(/\s+/g, ' ').startsWith(short.replace(/…$/, ''))).toBe(true)
    }),
  )
})

test('it goes by the day of its publication, and the same report gives the same bytes', () => {
  const dated = { ...goldenDocument(), published: plainDate('2024-02-01') }
  expect(Buffer.from(briefPdf(dated)).equals(Buffer.from(briefPdf(structuredClone(dated))))).toBe(true)
  expect(briefPage(dated)).toBe(briefPage(structuredClone(dated)))
})

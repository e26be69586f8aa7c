import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { fullReport, shownRows } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { testLook } from '../testing/look.ts'
import { type Picture, pictures } from './index.ts'

/** The texts of a picture, and its bars: where each starts and how wide it is. */
function drawnIn({ svg }: Picture) {
  const $ = load(svg, { xml: true })
  const texts = $('text').toArray()
  return {
    $,
    texts: texts.map((one) => $(one).text()),
    bars: $('rect[x]')
      .toArray()
      .map((one) => Number($(one).attr('width'))),
  }
}

const [golden] = pictures(goldenDocument())
if (!golden) throw new Error('The golden case has a chart.')

test('SS-06 the slide of the themes says each figure, from where they are, and how many reports there were', () => {
  const { texts, bars } = drawnIn(golden)
  expect(texts.slice(0, 2)).toEqual(['Raportit teemoittain', 'Pohjois-Karjalan hyvinvointialue – Siun sote'])
  expect(texts.slice(2, -1)).toEqual([
    ...['Oikea-aikainen palveluihin pääsy', '11', 'Palvelujen yhteentoimivuus', '13'],
    ...['Toimeentulo ja työllisyys', '6', 'Organisaation toimintatavat', '7', 'Muut teemat', '5'],
  ])
  expect(texts.at(-1)).toBe(
    'Lähde: Sosiaalinen raportti, syyskuu 2022 – joulukuu 2023. 1.9.2022–31.12.2023, n = 42.',
  )
  const longest = Math.max(...bars)
  expect(bars.map((width) => Math.round((width / longest) * 13))).toEqual([11, 13, 6, 7, 5])
})

test.each(['fi', 'sv'])(
  'every table of one dimension is a slide that says what the report says, in %s',
  (lang) => {
    const document = fullReport()
    const shown = shownRows(document, lang)
    const hidden = lang === 'fi' ? '• peitetty' : '• visas inte'
    const found = new Map(pictures(document, lang).map((picture) => [picture.id, drawnIn(picture).texts]))
    expect([...found.keys()]).toEqual(['theme', 'priorities'])
    for (const [id, texts] of found) {
      const rows = (shown[id] ?? []).map(([name, n]) => [name, n === null ? hidden : String(n)])
      expect(texts.slice(2, 2 + rows.length * 2).map((text) => text.replace('\u00a0', ''))).toEqual(
        rows.flat(),
      )
    }
  },
)

/** Twenty-three units, every third told. */
function manyUnits() {
  const unit = Array.from({ length: 23 }, (_, at) => `unit-${at + 1}`)
  return {
    ...goldenDocument(),
    tables: [
      {
        id: 'unit',
        label: { fi: 'Yksiköittäin', sv: 'Enligt enhet' },
        dimensions: ['unit'],
        total: 42,
        rows: unit.map((id, at) => ({ key: [id], n: at % 3 === 0 ? at + 6 : null })),
      },
    ],
  }
}

test('many bars go on slides of their own, drawn to one measure', () => {
  const slides = pictures(manyUnits()).filter(({ id }) => id.startsWith('unit'))
  expect(slides.map(({ id, title }) => [id, title])).toEqual([
    ['unit', 'Yksiköittäin 1/3'],
    ['unit-2', 'Yksiköittäin 2/3'],
    ['unit-3', 'Yksiköittäin 3/3'],
  ])
  const told = slides.flatMap((slide) => drawnIn(slide).bars)
  const counts = [6, 9, 12, 15, 18, 21, 24, 27]
  expect(told.map((width) => Math.round((width / Math.max(...told)) * 27))).toEqual(counts)
})

test('a hidden figure is a word without a bar, and the slide says why, to the eye and to the ear', () => {
  const [, slide] = pictures(manyUnits())
  if (!slide) throw new Error('no slide')
  const { texts, bars, $ } = drawnIn(slide)
  expect(texts.filter((text) => text === '• peitetty')).toHaveLength(5)
  expect(bars).toHaveLength(3)
  expect(texts.at(-1)).toMatch(/^• = luku on peitetty/)
  expect($('desc').text()).toMatch(/unit-2: luku on peitetty/)
  expect(slide.svg).not.toMatch(/NaN|null|undefined/)
})

test('each drawing has a title and a description, and stands alone', () => {
  for (const { svg, title, alternative } of pictures(fullReport(), 'sv', testLook)) {
    const $ = load(svg, { xml: true })
    expect($('svg').attr('role')).toBe('img')
    expect($('svg').attr('aria-labelledby')).toBe('title desc')
    expect($('#title').text()).toContain(title)
    expect($('#desc').text()).toContain(alternative)
    expect($('image').attr('href')).toMatch(/^data:image\/svg\+xml;base64,/)
    expect($('[href]:not(image), [style], script, foreignObject')).toHaveLength(0)
  }
})

test('no text is wider than the slide, however long a name is', () => {
  const document = goldenDocument()
  const long = 'Mielenterveys- ja päihdepalvelujen yhteensovittaminen '.repeat(4)
  const themes = document.themes.map((theme) => ({ ...theme, label: { fi: long, sv: long } }))
  for (const { svg } of pictures({ ...document, title: { fi: long, sv: long }, themes })) {
    const $ = load(svg, { xml: true })
    for (const one of $('text').toArray()) {
      const width = $(one).text().length * Number($(one).attr('font-size')) * 0.5
      expect(Number($(one).attr('x')) + width).toBeLessThanOrEqual(1600)
    }
  }
})

test('the picture in pixels is 1600 × 900, small enough for a mail, and the same each time', async () => {
  const bytes = Buffer.from(await golden.png())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 900])
  expect(bytes.length).toBeLessThan(100_000)
  expect(bytes.equals(Buffer.from(await golden.png()))).toBe(true)
  expect(pictures(goldenDocument()).map(({ svg }) => svg)).toEqual([golden.svg])
})

test('the letters are in the picture: without them it would be another one', async () => {
  const { png } = await import('./index.ts')
  const empty = golden.svg.replaceAll(/(<text[^>]*>)[^<]*/g, '$1')
  expect((await golden.png()).length).toBeGreaterThan((await png(empty, 1600)).length * 1.5)
})

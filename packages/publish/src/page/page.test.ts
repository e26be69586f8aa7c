import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { fullReport, shownChanges, shownRows } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { page, pageStyles } from './index.ts'

const golden = load(page(goldenDocument()))
const full = load(page(fullReport()))

test.each(['fi', 'sv'])('every table says what the report says, in %s', (lang) => {
  const document = fullReport()
  const $ = load(page(document, { lang }))
  const shown = shownRows(document, lang)
  for (const { id, dimensions, total } of document.tables) {
    const rows = $(`table[data-table="${id}"] tbody tr`)
      .toArray()
      .map((row) => {
        const names = $(row).find('th, td:not(.n)').toArray()
        const value = $(row).find('data').attr('value')
        return [...names.map((cell) => $(cell).text()), value === undefined ? null : Number(value)]
      })
    expect(rows).toEqual(
      dimensions.length > 0 ? shown[id] : [[lang === 'fi' ? 'Yhteensä' : 'Sammanlagt', total]],
    )
  }
})

test.each(['fi', 'sv'] as const)(
  'what has changed since the period before stands beside the themes, in %s',
  (lang) => {
    const $ = load(page(fullReport(), { lang }))
    const section = $('#themes').parent()
    const rows = section.find('tbody tr').toArray()
    const shown = (cell: Parameters<typeof $>[0]) => $(cell).find('[aria-hidden]').text() || $(cell).text()
    expect(rows.map((row) => $(row).children().toArray().map(shown))).toEqual(shownChanges[lang])
    expect(section.find('p').text()).toContain('1.9.2021–31.8.2022')
    expect(section.find('p').text()).toMatch(/365.*487/)
  },
)

test('SS-06 themes stand with their figures as bars, as a table and beside their findings', () => {
  const bars = golden('svg[role=img]').attr('aria-label')
  expect(bars).toContain('Oikea-aikainen palveluihin pääsy: 11, Palvelujen yhteentoimivuus: 13')
  expect(
    golden('svg .value')
      .toArray()
      .map((one) => golden(one).text()),
  ).toEqual(['11', '13', '6', '7', '5'])
  const first = golden('#themes').parent().find('table tbody tr').toArray()
  expect(first.map((row) => golden(row).text())).toEqual([
    'Oikea-aikainen palveluihin pääsy11',
    'Palvelujen yhteentoimivuus13',
    'Toimeentulo ja työllisyys6',
    'Organisaation toimintatavat7',
    'Muut teemat5',
    'Yhteensä42',
  ])
  expect(
    golden('h3[id^=theme-]')
      .toArray()
      .map((one) => golden(one).next('p').text()),
  ).toEqual(['11 raporttia', '13 raporttia', '6 raporttia', '7 raporttia', '5 raporttia'])
  const items = golden('#findings').parent().find('ul').toArray()
  expect(items.map((list) => golden(list).children().length)).toEqual([3, 2, 1, 2])
})

test('proposals, presentations, sources, views and the earlier report stand each in a section of their own', () => {
  const sections = full('main section > h2')
    .toArray()
    .map((one) => full(one).attr('id'))
  expect(sections).toEqual([
    'themes',
    'findings',
    'proposals',
    'earlier',
    'sources',
    'statements',
    'views',
    'presentations',
    'method',
    'tables',
    'origin',
  ])
  expect(golden('#proposals').parent().find('tbody tr')).toHaveLength(7)
  expect(golden('#presentations').parent().text()).toMatch(/Nuorisovaltuusto8\.5\.2024/)
  expect(full('#sources').parent().find('a').attr('href')).toBe(
    'https://siunsote.example/selvitys?vuosi=2023&s=12',
  )
  expect(full('#earlier').parent().text()).toContain('Ei ole vielä ottanut kantaa.')
  expect(full('#proposals').parent().text()).toContain('2.9.2024: Hyvinvointikertomus. Luku 3 <ja & muut>')
})

test('what the report lacks has no heading', () => {
  for (const id of ['earlier', 'sources', 'statements', 'views']) expect(golden(`#${id}`)).toHaveLength(0)
})

describe('accessibility', () => {
  test('one h1, headings without a gap, ids once, links of the contents that lead somewhere', () => {
    const levels = full('h1, h2, h3, h4')
      .toArray()
      .map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    const ids = full('[id]')
      .toArray()
      .map((one) => full(one).attr('id'))
    expect(new Set(ids).size).toBe(ids.length)
    const links = full('a[href^="#"]').toArray()
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) expect(full(full(link).attr('href') ?? '')).toHaveLength(1)
    expect(
      full('[aria-labelledby]')
        .toArray()
        .every((one) => full(`#${full(one).attr('aria-labelledby')}`).length === 1),
    ).toBe(true)
  })

  test('every table has a caption, heads of columns and heads of rows', () => {
    for (const table of full('table').toArray()) {
      expect(full(table).find('caption').text()).not.toBe('')
      const columns = full(table).find('thead th[scope=col]').length
      for (const row of full(table).find('tbody tr').toArray()) {
        expect(full(row).children('th[scope=row]')).toHaveLength(1)
        expect(full(row).children()).toHaveLength(columns)
      }
    }
  })

  test('a word in another language is marked, and the page in its own', () => {
    expect(full('html').attr('lang')).toBe('fi')
    expect(full('blockquote [lang=sv]').text()).toBe('Klienten väntar; "ingen" svarar & <ingen> ringer.')
    const english = load(page(goldenDocument(), { lang: 'en' }))
    expect(english('h1 [lang=fi]').text()).toMatch(/^Sosiaalinen raportti/)
    expect(english('#themes').text()).toBe('Reports by theme')
  })

  test('a hidden figure is a sign for the eye and words for the ear, with a note below', () => {
    const cell = full('table[data-table=serviceArea] td.n:not(:has(data))').first()
    expect(cell.find('[aria-hidden=true]').text()).toBe('•')
    expect(cell.find('.off').text()).toMatch(/peitetty/)
    expect(full('#tables').parent().find('.note').text()).toMatch(/• = luku on peitetty/)
  })
})

describe('a strict policy', () => {
  test('the page carries the hash of its own styles, and neither scripts nor styles in attributes', () => {
    const hash = createHash('sha256').update(pageStyles).digest('base64')
    expect(golden('style').html()).toBe(pageStyles)
    expect(golden('meta[http-equiv=Content-Security-Policy]').attr('content')).toContain(`'sha256-${hash}'`)
    expect(full('script, [style], iframe, img, link[rel=stylesheet]')).toHaveLength(0)
    expect(
      full('*')
        .toArray()
        .flatMap((one) => Object.keys(full(one).attr() ?? {}))
        .filter((name) => name.startsWith('on')),
    ).toEqual([])
  })

  test('styles can stand in a file', () => {
    const $ = load(page(goldenDocument(), { stylesheet: 'report.css' }))
    expect($('style')).toHaveLength(0)
    expect($('link[rel=stylesheet]').attr('href')).toBe('report.css')
    expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toContain("style-src 'self'")
  })
})

test('other languages are a link away, named in themselves', () => {
  const $ = load(page(goldenDocument(), { lang: 'fi', languages: { fi: 'fi.html', sv: 'sv.html' } }))
  expect(
    $('.languages a')
      .toArray()
      .map((one) => [$(one).text(), $(one).attr('lang'), $(one).attr('href')]),
  ).toEqual([['svenska', 'sv', 'sv.html']])
  expect($('link[rel=alternate]').attr('hreflang')).toBe('sv')
})

test('the same report gives the same page', () => {
  expect(page(fullReport())).toBe(page(structuredClone(fullReport())))
})

import { type CheerioAPI, load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { fullReport } from '../testing/full-report.ts'
import { goldenDocument } from '../testing/golden-document.ts'
import { fi as speakerWords } from '../words/fi.ts'
import {
  addressesOf,
  answersPage,
  figuresPage,
  notFoundPage,
  type ProposalLine,
  placePage,
  proposalsPage,
  type ReportLine,
  reportPage,
  reportsPage,
  resultsPage,
  type Site,
} from './index.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { sv } from './words/sv.ts'

const document = goldenDocument()
const { slug, name } = document.region
const site: Site = { slug, name, languages: ['fi', 'sv'] }
const at = addressesOf(slug)

const line = ({ id, version, title, languages, period, published, n }: typeof document): ReportLine => ({
  ...{ id, version, title, languages, published },
  ...{ from: period.from, to: period.to, n: n.n },
})
const year = {
  id: '2023',
  kind: 'year',
  from: '2023-01-01',
  to: '2023-12-31',
}
const versions = [
  { version: 1, published: '2024-01-31' },
  { version: 2, published: '2024-03-15' },
]
const proposals: ProposalLine[] = fullReport().proposals.map(({ theme: _, ...proposal }, nth) => ({
  ...proposal,
  theme: document.themes[nth % 5],
  publication: document,
  steps: nth === 0 ? ['2024-05-06'] : [],
}))
const answers = [
  { theme: document.themes[1]?.id, field: 'description', text: 'Soita ▮▮▮.', lang: 'fi' },
  { field: 'measures', text: 'Mera <tid>.', lang: 'sv' },
]
const fields = {
  description: { fi: 'Ilmiön kuvaus', sv: 'Beskrivning' },
  measures: { fi: 'Toimenpiteet', sv: 'Åtgärder' },
}
const figures = {
  period: year,
  edition: { version: 2, published: '2024-01-31' },
  editions: versions,
  tables: fullReport().tables,
  labels: fullReport().labels,
  places: [],
}

/** Every page of the site in one language, by its address. */
const pages = (lang: string): Record<string, string> => ({
  [at.pages.reports]: reportsPage(
    site,
    {
      reports: [line(document), { ...line(document), id: 'aiempi', n: null }],
      figures: [year],
      answers: [year],
    },
    lang,
  ),
  [at.report(document.id)]: reportPage(
    site,
    {
      document: { ...document, version: 2 },
      versions,
      files: [{ name: `raportti-${lang}.pdf`, format: 'pdf' }],
      isPinned: false,
    },
    lang,
  ),
  [at.report(document.id, 1)]: reportPage(site, { document, versions, files: [], isPinned: true }, lang),
  [at.pages.results]: resultsPage(
    site,
    {
      documents: [document],
      proposals,
      results: [
        {
          theme: document.themes[0]?.id,
          label: { fi: 'Jonot', sv: 'Köer' },
          done: { fi: 'Palvelu avattiin.', sv: 'Tjänsten öppnades.' },
          year: 2023,
        },
      ],
    },
    lang,
  ),
  [at.pages.proposals]: proposalsPage(site, proposals, lang),
  [at.figures('2023')]: figuresPage(site, figures, lang),
  [at.figures('2023', 1)]: figuresPage(
    site,
    { ...figures, edition: versions[0] ?? figures.edition },
    lang,
    true,
  ),
  [at.answers('2023')]: answersPage(
    site,
    {
      period: year,
      answers,
      fields,
      themes: Object.fromEntries(document.themes.map((one) => [one.id, one.label])),
    },
    lang,
  ),
  '/missing': notFoundPage(site, lang),
})

const textsOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((one) => $(one).text())

describe.each(['fi', 'sv'])('every public page in %s', (lang) => {
  test.each(Object.entries(pages(lang)))('%s', (_, html) => {
    const $ = load(html)
    expect($('html').attr('lang')).toBe(lang)
    expect($('h1').length).toBe(1)
    expect($('title').text()).toContain($('h1').text())
    const ids = $('[id]')
      .toArray()
      .map((one) => $(one).attr('id'))
    expect(ids).toEqual([...new Set(ids)])
    // No heading is skipped on the way down.
    const levels = $('h1, h2, h3')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.every((level, nth) => nth === 0 || level - (levels[nth - 1] ?? 1) <= 1)).toBe(true)
    // Nothing runs, and nothing is styled beside the one sheet of the region.
    expect($('script, style, [style], [onclick]').length).toBe(0)
    expect($('link[rel=stylesheet]').attr('href')).toBe(at.styles)
    // What is left to fill in is filled in, and every text is in the language that it says.
    expect($('body').text()).not.toMatch(/\{\w+\}|undefined|\[object/)
    expect(ids).not.toContain('')
  })

  test('no link leads to where there is nothing', () => {
    const own = pages(lang)
    const known = new Set([
      ...Object.keys(own),
      ...[at.form, at.tracking, at.accessibility, at.feed, at.calendar, at.catalog],
      ...[
        at.figures('2023', 2),
        at.report('aiempi'),
        at.report(document.id, 2),
        at.file(document.id, 2, `raportti-${lang}.pdf`),
      ],
    ])
    for (const html of Object.values(own)) {
      const $ = load(html)
      for (const one of $('a').toArray()) {
        const href = $(one).attr('href') ?? ''
        if (href.startsWith('#')) expect($(href).length).toBe(1)
        else if (!href.startsWith('https:')) expect(known).toContain(href.split('?')[0])
      }
      // Whoever reads Swedish goes on in Swedish.
      const links = $('nav a')
        .toArray()
        .map((one) => $(one).attr('href') ?? '')
      expect(links.every((href) => href.endsWith('?lang=sv') === (lang === 'sv'))).toBe(true)
    }
  })
})

test('VA-04 the newest report comes first, and all earlier ones stay on the same page', () => {
  const $ = load(pages('fi')[at.pages.reports] ?? '')
  expect($('#newest-report a').attr('href')).toBe(at.report(document.id))
  expect($('#newest-report').next().text()).toBe(
    'Raportointikausi 1.9.2022–31.12.2023. 42 ilmiöraporttia. Julkaistu 31.1.2024.',
  )
  expect($('#earlier').next().find('a').attr('href')).toBe(at.report('aiempi'))
})

test('a corrected version says so, and so does the one that it replaced, which stays', () => {
  const own = pages('fi')
  const newest = load(own[at.report(document.id)] ?? '')
  expect(newest('.lead').text()).toContain('korjattu versio 2')
  expect(newest('#versions').next().find('a').attr('href')).toBe(at.report(document.id, 1))
  const old = load(own[at.report(document.id, 1)] ?? '')
  expect(old('.lead').text()).toContain('Tämä on versio 1')
  expect(old('.lead a').attr('href')).toBe(at.report(document.id))
})

test('figures that were corrected say so, and the edition before stays under an address of its own', () => {
  const own = pages('fi')
  const newest = load(own[at.figures('2023')] ?? '')
  expect(newest('.lead').text()).toContain('Julkaisu 2 korvaa aiemmat.')
  expect(newest('#versions').next().find('a').attr('href')).toBe(at.figures('2023', 1))
  const old = load(own[at.figures('2023', 1)] ?? '')
  expect(old('.lead').text()).toContain(fi.editionReplaced)
  expect(old('.lead a').attr('href')).toBe(at.figures('2023'))
  expect(old('link[rel=canonical]').attr('href')).toBe(at.figures('2023', 1))
})

test('VA-06 under each theme stands what was reported and what was done of it', () => {
  const $ = load(pages('fi')[at.pages.results] ?? '')
  // What something was done about comes first, then what most was reported of.
  expect(textsOf($, 'main h2').slice(0, 2)).toEqual([
    'Oikea-aikainen palveluihin pääsy',
    'Palvelujen yhteentoimivuus',
  ])
  const [access = ''] = document.themes.map(({ id }) => id)
  expect($(`#reported-${access}`).next().text()).toContain('11 ilmiöraporttia')
  const done = $(`#done-${access}`).next()
  expect(done.text()).toContain('Palvelu avattiin.')
  // The first proposal has ended; one that is only proposed is nothing done.
  expect(done.find('li').length).toBe(2)
  expect(done.text()).toContain('Viimeksi edetty 6.5.2024.')
  expect($(`#done-${document.themes[4]?.id}`).next().text()).toBe(fi.nothingDone)
})

test('PS-14 a proposal stands under its state, with the measure of the welfare plan that it became', () => {
  const $ = load(pages('fi')[at.pages.proposals] ?? '')
  expect(textsOf($, 'main h2')).toEqual(['Päättynyt: 1 ehdotus', 'Ehdotettu: 6 ehdotusta'])
  const first = $('#ended').parent().text()
  for (const part of ['Apua saa ajoissa.', 'Odotusaika päivinä', 'Linja avattiin.', 'Luku 3 <ja & muut>']) {
    expect(first).toContain(part)
  }
})

test('a hidden figure stays hidden in the figures of a period and in those of the period before', () => {
  const before = {
    period: { ...year, id: '2022', from: '2022-01-01', to: '2022-12-31' },
    tables: figures.tables.map((table) => ({
      ...table,
      rows: table.rows.slice(1).map(({ key, n }, nth) => ({ key, n: nth === 0 ? null : n })),
    })),
  }
  const $ = load(figuresPage(site, { ...figures, before }, 'fi'))
  const table = figures.tables.find(({ dimensions }) => dimensions.length > 0)
  const rows = $(`table[data-table="${table?.id}"] tbody tr`)
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).find('data').attr('value') ?? null),
    )
  expect(rows.map(([now]) => now)).toEqual(table?.rows.map(({ n }) => (n === null ? null : String(n))))
  // The first row was not there in the period before, the second was hidden in it.
  expect(rows.slice(0, 2).map(([, then]) => then)).toEqual([null, null])
  expect($(`table[data-table="${table?.id}"] tbody tr`).first().find('td').last().text()).toBe('–')
  expect(rows[2]?.[1]).toBe(String(table?.rows[2]?.n))
})

describe('PS-07 PS-08 what is told of one municipality', () => {
  const both = (text: string) => ({ fi: text, sv: text })
  const tables = (of: readonly (number | null)[]) => [
    {
      id: 'municipality',
      label: both('Kunnittain'),
      dimensions: ['municipality'],
      rows: ['901', '902'].map((code, nth) => ({ key: [code], n: of[nth] ?? null })),
      total: 20,
    },
    {
      id: 'municipality-theme',
      label: both('Kunnittain ja teemoittain'),
      dimensions: ['municipality', 'theme'],
      rows: ['901', '902'].flatMap((code, nth) =>
        ['housing', 'income'].map((theme) => ({ key: [code, theme], n: nth === 0 ? 6 : null })),
      ),
      total: 20,
    },
  ]
  const own = {
    ...figures,
    tables: tables([12, null]),
    places: ['municipality'],
    labels: {
      dimensions: { municipality: both('Kunta'), theme: both('Teema') },
      codes: {
        municipality: { '901': both('Kuvitelma'), '902': both('Olematon') },
        theme: { housing: both('Asuminen'), income: both('Toimeentulo') },
      },
    },
    before: { period: { ...year, id: '2022', from: '2022-01-01', to: '2022-12-31' }, tables: tables([9, 8]) },
  }
  const pageOf = (code: string) => placePage(site, own, { dimension: 'municipality', code }, 'fi')

  test('stands on a page of its own, beside the period before', () => {
    const $ = load(pageOf('901') ?? '')
    expect($('h1').text()).toBe('Kuvitelma: Vuosi 2023')
    expect(textsOf($, 'dt')).toEqual(['Ilmiöraportteja', 'Vuosi 2022'])
    expect(textsOf($, 'dd')).toEqual(['12', '9'])
    expect(textsOf($, 'table[data-table=municipality-theme] tbody tr')).toEqual([
      'Asuminen66',
      'Toimeentulo66',
    ])
  })

  test('stays hidden where it is hidden, and is nowhere for a place that there is not', () => {
    const $ = load(pageOf('902') ?? '')
    expect(textsOf($, 'dd')).toEqual([speakerWords.hidden, '8'])
    expect($('table[data-table=municipality-theme] data').length).toBe(0)
    expect(pageOf('903')).toBeUndefined()
    expect(placePage(site, own, { dimension: 'theme', code: 'housing' }, 'fi')).toBeUndefined()
  })

  test('is found from the figures of the period', () => {
    const $ = load(figuresPage(site, own, 'sv'))
    const links = $('table[data-table=municipality] a').toArray()
    expect(links.map((one) => $(one).attr('href'))).toEqual([
      `${at.place('2023', 'municipality', '901')}?lang=sv`,
      `${at.place('2023', 'municipality', '902')}?lang=sv`,
    ])
    expect($('table[data-table=municipality-theme] a').length).toBe(0)
  })
})

test('VA-02 answers stand by theme and question, word for word, in the language that they were written in', () => {
  const $ = load(pages('fi')[at.answers('2023')] ?? '')
  expect(textsOf($, 'blockquote')).toEqual(['Soita ▮▮▮.', 'Mera <tid>.'])
  expect($('blockquote [lang=sv]').text()).toBe('Mera <tid>.')
  expect(textsOf($, 'main h2')).toEqual(['Palvelujen yhteentoimivuus', fi.otherAnswers])
})

test.each([
  ['sv', sv],
  ['en', en],
])('the words in %s fill the same places as the Finnish ones', (_, words) => {
  const places = (of: object) =>
    JSON.stringify(of)
      .match(/\{\w+\}/g)
      ?.sort()
  for (const [key, text] of Object.entries(fi)) {
    expect([key, places({ text })]).toEqual([key, places({ text: words[key as keyof typeof fi] })])
  }
})

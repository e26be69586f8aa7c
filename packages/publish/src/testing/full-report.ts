import { plainDate } from '@rake/core/clock'
import type { PublishedBefore, SocialReport } from '@rake/core/document'
import { goldenDocument } from './golden-document.ts'

const both = (fi: string, sv: string) => ({ fi, sv })

const measure = {
  plan: both('Hyvinvointisuunnitelma 2026–2029', 'Välfärdsplanen 2026–2029'),
  goal: both('Apua saa ajoissa.', 'Hjälp fås i tid.'),
  measures: both('Viranomaislinja otetaan käyttöön.', 'En myndighetslinje tas i bruk.'),
  indicators: both('Odotusaika päivinä', 'Väntetiden i dagar'),
  responsible: both('Sosiaalipalvelut', 'Socialtjänsterna'),
  steps: [both('Linja avattiin.', 'Linjen öppnades.')],
}

/** An edition before it: one theme hidden, one not counted by then, and one that has no reports any more. */
const editionBefore: PublishedBefore = {
  period: { id: '2021-09-01/2022-08-31', from: plainDate('2021-09-01'), to: plainDate('2022-08-31') },
  edition: 1,
  tables: [
    {
      id: 'theme',
      dimensions: ['theme'],
      rows: [
        { key: ['timely-access'], n: 14 },
        { key: ['coordination'], n: 13 },
        { key: ['income-and-employment'], n: null },
        { key: ['other'], n: 1 },
        { key: ['resources'], n: 1001 },
      ],
      total: 1040,
    },
  ],
}

/** The golden case with all that a report can have besides: the period before, hidden figures, quotes, sources, an earlier report. */
export function fullReport(): SocialReport {
  const golden = goldenDocument(editionBefore)
  const [first, ...others] = golden.proposals
  const [access, ...themes] = golden.themes
  if (!first || !access) throw new Error('The golden case has themes and proposals.')
  const use = {
    use: 'welfareReport' as const,
    day: plainDate('2024-09-02'),
    text: both('Luku 3 <ja & muut>', 'Kapitel 3'),
  }
  return {
    ...golden,
    version: 2,
    audience: 'staff',
    themes: [
      {
        ...access,
        quotes: [{ id: 'text-1', lang: 'sv', text: 'Klienten väntar; "ingen" svarar & <ingen> ringer.' }],
      },
      ...themes,
    ],
    proposals: [{ ...first, state: 'ended', outcome: 'carriedOut', measure, uses: [use] }, ...others],
    sources: [
      {
        id: 'asiavastaava',
        kind: both('Sosiaaliasiavastaavan selvitys', 'Socialombudets utredning'),
        title: 'Selvitys 2023',
        publisher: 'Siun sote',
        date: plainDate('2024-03-01'),
        citation: 'S. 12–14.',
        link: 'https://siunsote.example/selvitys?vuosi=2023&s=12',
      },
    ],
    statements: [
      {
        id: 'kannanotto',
        title: both('Kannanotto tulkkauksesta', 'Ställningstagande om tolkning'),
        text: both('Ensimmäinen kappale.\n\nToinen kappale.', 'Första stycket.\n\nAndra stycket.'),
        day: plainDate('2024-02-01'),
        link: 'https://siunsote.example/kannanotto',
      },
    ],
    views: [{ from: both('Joensuun kaupunki', 'Joensuu stad'), text: both('Sama näkyy.', 'Det syns.') }],
    earlier: {
      title: both('Sosiaalinen raportti 2021', 'Social rapport 2021'),
      proposals: [{ ...first, id: 'vanha', state: 'inProgress', uses: [] }],
      handled: [
        {
          to: both('Vanhusneuvosto', 'Äldrerådet'),
          given: plainDate('2022-05-04'),
          answers: [{ day: plainDate('2022-06-01'), text: both('Tämä on tärkeää.', 'Detta är viktigt.') }],
          uses: [use],
        },
        {
          to: both('Nuorisovaltuusto', 'Ungdomsfullmäktige'),
          given: plainDate('2022-05-05'),
          answers: [],
          uses: [],
        },
      ],
    },
    tables: [
      ...golden.tables,
      {
        id: 'serviceArea',
        label: both('Palvelualueittain', 'Enligt serviceområde'),
        dimensions: ['serviceArea', 'nature'],
        rows: [
          { key: ['tyoikaisten-palvelut', 'negative'], n: 30 },
          { key: ['tyoikaisten-palvelut', 'positive'], n: null },
          { key: ['perhepalvelut', 'negative'], n: 7 },
          { key: ['perhepalvelut', 'positive'], n: null },
        ],
        total: 42,
      },
      {
        id: 'priorities',
        label: both('Painopisteittäin', 'Enligt tyngdpunkt'),
        dimensions: ['welfare-priorities'],
        several: true,
        rows: [
          { key: ['housing'], n: 1042 },
          { key: ['other;"x"'], n: 0 },
        ],
        total: 42,
      },
      { id: 'total', label: both('Kaikki', 'Alla'), dimensions: [], rows: [{ key: [], n: 42 }], total: 42 },
    ],
    labels: {
      dimensions: {
        ...golden.labels.dimensions,
        serviceArea: both('Palvelualue', 'Serviceområde'),
        nature: both('Luonne', 'Karaktär'),
        'welfare-priorities': both('Painopiste', 'Tyngdpunkt'),
      },
      codes: {
        ...golden.labels.codes,
        serviceArea: {
          'tyoikaisten-palvelut': both('Työikäisten palvelut', 'Tjänster för vuxna'),
          perhepalvelut: both('Perhepalvelut', 'Familjetjänster'),
        },
        nature: { negative: both('Negatiivinen', 'Negativ'), positive: both('Positiivinen', 'Positiv') },
        'welfare-priorities': {
          housing: both('Asuminen', 'Boende'),
          'other;"x"': both('Muu, "erityinen"; tai <muu>', 'Annat'),
        },
      },
    },
  }
}

/** What has changed since the period before, as people see it: a hidden figure is `•`, one never counted `–`. */
export const shownChanges: Readonly<Record<'fi' | 'sv', readonly (readonly string[])[]>> = {
  fi: [
    ['Oikea-aikainen palveluihin pääsy', '11', '14', '−3'],
    ['Palvelujen yhteentoimivuus', '13', '13', '0'],
    ['Toimeentulo ja työllisyys', '6', '•', '•'],
    ['Organisaation toimintatavat', '7', '–', '–'],
    ['Muut teemat', '5', '1', '+4'],
    ['Resurssit', '–', '1\u00a0001', '–'],
    ['Yhteensä', '42', '1\u00a0040', '−998'],
  ],
  sv: [
    ['Tillgång till service i rätt tid', '11', '14', '−3'],
    ['Samordning av tjänster', '13', '13', '0'],
    ['Utkomst och sysselsättning', '6', '•', '•'],
    ['Organisationens arbetssätt', '7', '–', '–'],
    ['Övriga teman', '5', '1', '+4'],
    ['Resurser', '–', '1\u00a0001', '–'],
    ['Sammanlagt', '42', '1\u00a0040', '−998'],
  ],
}

/** The figures of a table as people see them: row by row the names of its codes, then the count. */
export function shownRows(
  document: SocialReport,
  lang: string,
): Record<string, [...string[], number | null][]> {
  return Object.fromEntries(
    document.tables.map(({ id, dimensions, rows }) => [
      id,
      rows.map(({ key, n }) => [
        ...key.map((code, at) => document.labels.codes[dimensions[at] ?? '']?.[code]?.[lang] ?? code),
        n,
      ]),
    ]),
  )
}

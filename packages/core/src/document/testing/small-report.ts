import { plainDate } from '../../clock/index.ts'
import { approve } from '../../report/index.ts'
import { summarise } from '../../summary/index.ts'
import { suppress } from '../../summary/suppress.ts'
import type { Against, DocumentProfile } from '../problems.ts'
import type { SocialReport } from '../schema.ts'
import { type Counted, writeReport } from '../write-report.ts'

/** Two places and two themes of a region that does not exist: nine reports, three of them in the small place. */
const reports = [
  ...Array.from({ length: 6 }, (_, nth) => ({ unit: 'north', theme: nth < 4 ? 'housing' : 'income' })),
  ...Array.from({ length: 3 }, () => ({ unit: 'south', theme: 'housing' })),
]

const rule: Against['rule'] = { threshold: 5, places: ['unit'] }

const profile: DocumentProfile = {
  languages: ['fi', 'sv', 'en'],
  partial: ['en'],
  publication: {
    tables: [{ id: 'theme', audience: 'everyone' }, { id: 'unit', audience: 'staff' }, { id: 'internal' }],
  },
}

const quote = 'Vuokra nousi, eikä tuki enää riitä. Soita 040 123 4567.'

/** What the small report is checked against: one text, approved with its telephone number masked. */
export const against: Against = {
  profile,
  rule,
  texts: [
    { id: 'text-1', text: quote, approval: approve(quote) },
    { id: 'text-2', text: 'Jonossa odotetaan viikkoja.' },
  ],
}

const both = (fi: string, sv: string) => ({ fi, sv })

const labels = { theme: both('Teemoittain', 'Enligt tema'), unit: both('Yksiköittäin', 'Enligt enhet') }

export const counted: Counted = {
  edition: 1,
  themes: 'theme',
  tables: suppress(
    summarise({
      tables: [
        { id: 'theme', dimensions: ['theme'] },
        { id: 'unit', dimensions: ['unit'] },
      ],
      reports,
      domain: { theme: ['housing', 'income', 'other'], unit: ['north', 'south'] },
    }),
    rule,
  ).map((table) => ({ ...table, label: table.id === 'theme' ? labels.theme : labels.unit })),
  dimensions: { theme: both('Teema', 'Tema'), unit: both('Yksikkö', 'Enhet') },
  codes: {
    theme: {
      housing: both('Asuminen', 'Boende'),
      income: both('Toimeentulo', 'Utkomst'),
      other: both('Muut', 'Övriga'),
    },
    unit: { north: both('Pohjoinen', 'Norra'), south: both('Etelä', 'Södra') },
  },
}

/** A report to the staff with something of everything in it. */
export function smallReport(): SocialReport {
  return writeReport(
    {
      id: 'raportti-2025',
      version: 1,
      languages: ['fi', 'sv'],
      title: both('Sosiaalinen raportti 2025', 'Social rapport 2025'),
      region: { slug: 'saari', name: both('Saaren hyvinvointialue', 'Öns välfärdsområde') },
      period: { id: '2025', from: plainDate('2025-01-01'), to: plainDate('2025-12-31') },
      published: plainDate('2026-02-02'),
      audience: 'staff',
      method: both('Ilmoitukset luokiteltiin teemoittain.', 'Anmälningarna indelades efter tema.'),
      coverage: { units: [{ id: 'north', label: both('Pohjoinen', 'Norra') }] },
      findings: { housing: [both('Kohtuuhintaisia asuntoja on liian vähän.', 'Det finns för få bostäder.')] },
      quotes: {
        housing: [{ id: 'text-1', lang: 'fi', text: 'Vuokra nousi, eikä tuki enää riitä. Soita ▮▮▮.' }],
      },
      proposals: [
        {
          id: 'asunnot',
          text: both('Sovitaan kuntien kanssa asunnoista.', 'Kom överens om bostäder med kommunerna.'),
          theme: 'housing',
          owner: both('Sosiaalijohtaja', 'Socialdirektören'),
          state: 'ended',
          outcome: 'carriedOut',
          uses: [{ use: 'welfareReport', day: plainDate('2026-03-01') }],
        },
      ],
      sources: [
        {
          id: 'asiavastaava',
          kind: both('Sosiaaliasiavastaavan selvitys', 'Socialombudets utredning'),
          title: 'Selvitys vuodelta 2025',
          publisher: 'Saaren hyvinvointialue',
          date: plainDate('2026-01-15'),
          citation: 'Matti Testinen: Selvitys vuodelta 2025, s. 4.',
          link: 'https://saari.example/selvitys',
        },
      ],
      statements: [],
      views: [{ from: both('Kunta', 'Kommunen'), text: both('Samaa nähdään meillä.', 'Vi ser detsamma.') }],
      presentations: [{ to: both('Vanhusneuvosto', 'Äldrerådet'), day: plainDate('2026-05-04') }],
      suppression: { threshold: 5, note: both('Pienet luvut on peitetty.', 'Små tal är dolda.') },
    },
    counted,
  )
}

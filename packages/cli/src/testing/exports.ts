import { addDays, plainDate } from '@rake/core/clock'
import { coverageOf, type Profile, unitOf } from '@rake/core/region'
import { say, writtenDay } from '@rake/core/words'
import writeExcelFile from 'write-excel-file/node'
import { seeded } from './random.ts'

/** A file shaped like the export of a survey tool, and what is wrong in it on purpose. */
export interface ToolExport {
  /** Its name, with the ending that the tool gives. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The wrong rows by their numbers in Excel, each with the letter of the column to mend. */
  readonly wrong: ReadonlyMap<number, string>
}

/** A report before it is written in a tool's way. */
interface Made {
  readonly day: string
  readonly unit: string
  readonly nature: 'Positiivinen' | 'Negatiivinen' | 'Neutraali'
  readonly priorities: readonly string[]
  readonly description: string
  readonly measures: string
  readonly theme: string
}
type Fault = 'unit' | 'nature' | 'description' | 'day' | 'theme'
const faults: readonly Fault[] = ['unit', 'nature', 'description', 'day', 'theme']

const priorities = [
  'Mielen hyvinvointi',
  'Osallisuus ja yhdenvertaisuus',
  'Turvallinen arki',
  'Terveelliset elintavat',
]
const question = 'Mihin hyvinvointiohjelman painopisteisiin ilmiö liittyy?'
const texts = [
  'Odotusajat pitenevät, ja hädässä "kiireelliset" asiat ohittavat muut; näin käy joka viikko.',
  'Pieniä asuntoja ei löydy.\nTilapäisestä tulee pysyvää.',
  'Hakemus jää kesken, kun pankkitunnuksia ei ole: ämpärillinen papereita, eikä apua.',
]

/** So many reports of a period, every tenth with something wrong, the same every time. */
function made(profile: Profile, count: number, seed: number): { report: Made; fault: Fault | undefined }[] {
  const random = seeded(seed)
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(random() * from.length)] as Item
  const days = { from: plainDate('2023-01-01'), to: plainDate('2023-12-31') }
  const units = coverageOf(profile, days).map((id) => say(unitOf(profile, id)?.label ?? {}, 'fi'))
  const themes = profile.taxonomy.themes
    .filter(({ retired }) => !retired)
    .map(({ label }) => say(label, 'fi'))
  return Array.from({ length: count }, (_, at) => {
    const fault = at % 10 === 7 ? pick(faults) : undefined
    const report: Made = {
      day: fault === 'day' ? 'viime viikolla' : addDays(days.from, Math.floor(random() * 365)),
      unit: fault === 'unit' ? `${pick(units)}toimisto` : pick(units),
      nature: pick(['Negatiivinen', 'Neutraali']),
      priorities: priorities.filter(() => random() < 0.3),
      description: fault === 'description' ? '' : `${pick(texts)} (${at})`,
      measures: random() < 0.5 ? '' : pick(texts),
      theme: fault === 'theme' ? 'Ihan muu' : pick(themes),
    }
    return {
      report: fault === 'nature' ? { ...report, nature: 'Vaihteleva' as Made['nature'] } : report,
      fault,
    }
  })
}

const finnish = (day: string) => (/^\d/.test(day) ? writtenDay(day, 'fi') : day)
const american = (day: string) =>
  day.replace(/^(\d+)-(\d+)-(\d+)$/, (_, y, m, d) => `${Number(m)}/${Number(d)}/${y.slice(2)} 14:05:06`)

type Line = readonly (string | number)[]
const csv = (lines: readonly Line[], separator: string) =>
  lines
    .map((line) =>
      line
        .map((cell) => (/[";,\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell))
        .join(separator),
    )
    .map((line) => `${line}\r\n`)
    .join('')

const wrongIn = (reports: ReturnType<typeof made>, columns: Readonly<Record<Fault, string>>) =>
  new Map(reports.flatMap(({ fault }, at) => (fault ? [[at + 2, columns[fault]] as const] : [])))

/** Excel, question numbers, a column for each choice, no id of its own. */
export async function webropol(profile: Profile, count: number): Promise<ToolExport> {
  const reports = made(profile, count, 1)
  const head = [
    '1. Yksikkösi *',
    '2. Millainen ilmiö on? *',
    ...priorities.map((one) => `3. ${question}: ${one}`),
    '4. Kuvaa ilmiö *',
    '5. Mitä asialle pitäisi mielestäsi tehdä?',
    'Vastausaika',
    'Teema',
  ]
  const rows = reports.map(({ report }) => [
    report.unit,
    report.nature,
    ...priorities.map((one) => (report.priorities.includes(one) ? 1 : 0)),
    report.description,
    report.measures,
    /^\d/.test(report.day) ? new Date(`${report.day}T09:30:00Z`) : report.day,
    report.theme,
  ])
  const cells = [head, ...rows].map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'd.m.yyyy hh:mm' } : { value })),
  )
  return {
    name: 'webropol.xlsx',
    bytes: new Uint8Array(await writeExcelFile(cells).toBuffer()),
    wrong: wrongIn(reports, { unit: 'A', nature: 'B', description: 'G', day: 'I', theme: 'J' }),
  }
}

/** CSV in UTF-8 with commas, names and mailboxes first, several answers with semicolons, days as in America. */
export function forms(profile: Profile, count: number): ToolExport {
  const reports = made(profile, count, 2)
  const head = [
    'ID',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'Yksikkösi',
    'Millainen ilmiö on?',
    question,
    'Kuvaa ilmiö',
    'Mitä asialle pitäisi mielestäsi tehdä?',
    'Theme',
  ]
  const rows = reports.map(
    ({ report }, at): Line => [
      at + 1,
      american(report.day),
      american(report.day),
      `tyontekija${at}@hyvinvointialue.example`,
      'Testi Esimerkkinen',
      report.unit,
      report.nature,
      report.priorities.map((one) => `${one};`).join(''),
      report.description,
      report.measures,
      report.theme,
    ],
  )
  return {
    name: 'forms.csv',
    bytes: new TextEncoder().encode(`\ufeff${csv([head, ...rows], ',')}`),
    wrong: wrongIn(reports, { unit: 'F', nature: 'G', description: 'I', day: 'C', theme: 'K' }),
  }
}

/** Tabs in UTF-16, as Excel writes text in Unicode. */
export function surveypal(profile: Profile, count: number): ToolExport {
  const reports = made(profile, count, 3)
  const head = [
    'Vastaus-ID',
    'Vastattu',
    'Yksikkösi',
    'Millainen ilmiö on?',
    question,
    'Kuvaa ilmiö',
    'Mitä asialle pitäisi mielestäsi tehdä?',
    'Teema',
  ]
  const rows = reports.map(
    ({ report }, at): Line => [
      `sp-${at + 5000}`,
      `${report.day}${/^\d/.test(report.day) ? ' 14:05' : ''}`,
      report.unit,
      report.nature,
      report.priorities.join(', '),
      report.description,
      report.measures,
      report.theme,
    ],
  )
  return {
    name: 'surveypal.csv',
    bytes: new Uint8Array(Buffer.from(`\ufeff${csv([head, ...rows], '\t')}`, 'utf16le')),
    wrong: wrongIn(reports, { unit: 'C', nature: 'D', description: 'F', day: 'B', theme: 'H' }),
  }
}

/** Finnish headers, semicolons, Windows-1252. */
export function wpro(profile: Profile, count: number): ToolExport {
  const reports = made(profile, count, 4)
  const head = [
    'Ilmoitusnumero',
    'Ilmoituspäivä',
    'Ilmoittaja',
    'Yksikkösi',
    'Millainen ilmiö on?',
    question,
    'Kuvaa ilmiö',
    'Mitä asialle pitäisi mielestäsi tehdä?',
    'Teema',
    'Tila',
  ]
  const rows = reports.map(
    ({ report }, at): Line => [
      2_000_000 + at,
      finnish(report.day),
      'Testi Esimerkkinen',
      report.unit,
      report.nature,
      report.priorities.join('; '),
      report.description,
      report.measures,
      report.theme,
      'Käsitelty',
    ],
  )
  return {
    name: 'wpro.csv',
    // All of its letters are the same in Latin 1.
    bytes: new Uint8Array(Buffer.from(csv([head, ...rows], ';'), 'latin1')),
    wrong: wrongIn(reports, { unit: 'D', nature: 'E', description: 'G', day: 'B', theme: 'I' }),
  }
}

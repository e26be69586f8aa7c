/**
 * The yearly report of one region from a file of a million reports, beside a bare read of the same file:
 * `node --conditions=@rake/source packages/cli/bench/million.ts [ROWS]`. Times are of the machine that it runs on;
 * what to look at is how they relate, and that memory does not grow with the rows.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, plainDate } from '@rake/core/clock'
import { lowestUnits } from '@rake/core/region'
import { siunSote } from '@rake/regions/siun-sote'
import { parse } from 'csv-parse'
import { run } from '../src/run.ts'
import { seeded } from '../src/testing/random.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const folder = await mkdtemp(join(tmpdir(), 'rake-million-'))
const file = join(folder, 'reports.csv')

const texts = [
  'Ensimmäistä aikaa joutuu odottamaan viikkoja, ja kotona tilanne ehtii sinä aikana vaikeutua.',
  'Pieniä vuokra-asuntoja ei löydy kohtuuhintaan. Yhä useampi asuu kuukausia tilapäisesti.',
  'Palvelusta toiseen siirrytään useammin kuin 3 kertaa vuodessa, ja tieto katoaa välissä.',
  'Yhteiset verkostopalaverit ovat vähentäneet päällekkäisiä käyntejä.',
]

/** A file as an office would have it, only longer. */
async function write(): Promise<void> {
  const random = seeded(2026)
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(random() * from.length)] as Item
  const units = lowestUnits(siunSote).map(({ label }) => label.fi)
  const themes = siunSote.taxonomy.themes.filter(({ retired }) => !retired).map(({ label }) => label.fi)
  const priorities = ['Mielen hyvinvointi', 'Turvallinen arki', 'Mielen hyvinvointi;Turvallinen arki', '']
  const out = createWriteStream(file)
  out.write(
    '\ufeffID;Vastausaika;Yksikkösi;Millainen ilmiö on?;Mihin hyvinvointiohjelman painopisteisiin ilmiö liittyy?;Kuvaa ilmiö;Mitä asialle pitäisi mielestäsi tehdä?;Teema\r\n',
  )
  for (let row = 0; row < rows; row++) {
    const [year, month, day] = addDays(plainDate('2025-01-01'), Math.floor(random() * 365)).split('-')
    const line = [
      row + 1,
      `${Number(day)}.${Number(month)}.${year}`,
      pick(units),
      pick(['Negatiivinen', 'Neutraali']),
      `"${pick(priorities)}"`,
      `"${pick(texts)} ${pick(texts)}"`,
      `"${pick(texts)}"`,
      pick(themes),
    ].join(';')
    if (!out.write(`${line}\r\n`)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  await new Promise<void>((resolve) => out.end(() => resolve()))
}

/** Nothing but the cells of the file, by the same library. */
async function bareRead(): Promise<number> {
  let records = 0
  const parser = parse({ delimiter: ';', bom: true })
  parser.on('readable', () => {
    while (parser.read() !== null) records++
  })
  createReadStream(file).pipe(parser)
  await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject))
  return records
}

interface Timed {
  readonly seconds: number
  /** Of the processor: what the work costs whatever else the machine is at. */
  readonly processor: number
  readonly peak: number
}

async function timed<Result>(what: () => Promise<Result>): Promise<Timed & { result: Result }> {
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await what()
  clearInterval(watch)
  const { user, system } = process.cpuUsage(cpu)
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    peak: Math.max(peak, process.memoryUsage.rss()),
    result,
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const row = (label: string, { seconds, processor, peak }: Timed) =>
  console.log(
    `${label.padEnd(28)}${seconds.toFixed(1).padStart(7)} s${Math.round(rows / seconds)
      .toLocaleString('en')
      .padStart(12)} rows/s, ${processor.toFixed(1)} s of processor, memory at most ${megabytes(peak)}`,
  )

await write()
console.log(`${rows.toLocaleString('en')} rows, ${megabytes((await stat(file)).size)}`)
const bare = await timed(bareRead)
row('bare read', bare)
let shown = 0
const compiled = await timed(() =>
  run(
    [
      'compile',
      file,
      '--region',
      siunSote.slug,
      '--period',
      '2025',
      '--out',
      join(folder, 'out'),
      '--published',
      '2026-01-29',
    ],
    {
      say: () => undefined,
      progress: () => shown++,
      today: plainDate('2026-01-29'),
      env: {},
      wait: async () => undefined,
    },
  ),
)
row('rake compile', compiled)
console.log(
  `${(compiled.processor / bare.processor).toFixed(1)} times the processor of the bare read; exit code ${compiled.result}; progress said ${shown} times`,
)
await rm(folder, { recursive: true })

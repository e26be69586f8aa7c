/**
 * What a region with a million reports costs: `node --conditions=@rake/source packages/server/bench/million.ts`, with
 * another number of reports after it if wanted. It fills the embedded PostgreSQL in a folder of its own, which it
 * deletes, and sets each measure beside what PostgreSQL takes to count the same reports by one `group by`: times are
 * of the machine that it runs on, what to look at is how they relate.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  codesOfAnswers,
  countedTables,
  type Profile,
  submitted,
  tablesFromCounts,
  themesOf,
} from '@rake/core'
import { instant, plainDate } from '@rake/core/clock'
import { lintukoto } from '@rake/regions'
import {
  connect,
  countReports,
  type Db,
  domainOf,
  migrate,
  pageOfTexts,
  preview,
  publish,
  readCounts,
  rebuildCounts,
  saveProfiles,
  startEngine,
} from '@rake/server/store'
import { sql } from 'kysely'

const reports = Number(process.argv[2] ?? 1_000_000)
const profile: Profile = lintukoto
const region = profile.slug
/** As many years as there are, a like number of reports in each. */
const years = [2021, 2022, 2023, 2024, 2025]
const year = 2024
const days = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) }

let unit = 0
const rounded = (n: number) => Number(n.toPrecision(3)).toLocaleString('en')
const memory = () => Math.round(process.memoryUsage().rss / 2 ** 20)

/** Does it, and tells how long it took, as a multiple of the plain count too, and how much memory there was at most. */
async function measured<T>(what: string, work: () => Promise<T>): Promise<T> {
  let most = memory()
  const watch = setInterval(() => {
    most = Math.max(most, memory())
  }, 20)
  const start = performance.now()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  const times = unit === 0 ? '' : `${rounded(seconds / unit)} ×`
  console.log(
    `${what.padEnd(58)}${rounded(seconds).padStart(8)} s${times.padStart(10)}${`${most} MB`.padStart(10)}`,
  )
  return result
}

/** Fills the tables as that many submissions would have, half of them classified; uncounted. */
async function fill(to: Db): Promise<void> {
  const units = profile.units.filter(
    ({ level, validFrom, validTo }) => level === profile.levels.at(-1)?.id && !validFrom && !validTo,
  )
  const natures = ['negative', 'positive', 'neutral'] as const
  // Small units and large ones, as there are.
  const kinds = units.flatMap((of, nth) =>
    natures.flatMap((nature, at) => {
      const codes = codesOfAnswers(profile, { language: 'fi', unit: of.id, nature, description: '' })
      const path = profile.levels.map(({ id }) => codes[id])
      return Array.from({ length: Math.max(1, 40 - nth * 3 - at * 5) }, () => ({ unit: of.id, path, codes }))
    }),
  )
  const themes = themesOf(profile.taxonomy).map(({ id }) => id)
  const fresh = submitted()
  const open = JSON.stringify(fresh.value)
  const classified = JSON.stringify({ ...fresh.value, compilation: 'classified' })
  const description = 'Asuntoja ei löydy kohtuuhintaan, ja asiakkaat jäävät tilapäismajoitukseen. '.repeat(4)
  const part = 100_000
  for (let from = 0; from < reports; from += part) {
    const last = Math.min(reports, from + part) - 1
    await to.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`
      with kind as materialized (
        select nth - 1 as nth, value from jsonb_array_elements(${JSON.stringify(kinds)}::jsonb)
          with ordinality as each (value, nth)
      ),
      fresh as materialized (
        select gen_random_uuid() as id, n, make_date(${years[0]}::int, 1, 1)
            + (n::bigint * ${years.length * 365 + 1}::int / ${reports}::int)::int as day,
          hashint4(n)::bigint & 2147483647 as dice
        from generate_series(${from}::int, ${last}::int) as n
      ),
      report as (
        insert into report (region, id, submitted, profile_version, unit, path, codes, receipt_hash, receipt_key)
        select ${region}, id, day, ${profile.version}::int, value ->> 'unit',
          array(select jsonb_array_elements_text(value -> 'path')), value -> 'codes',
          int4send(n) || int8send(dice), 'bench'
        from fresh join kind on kind.nth = dice % ${kinds.length}::int
        order by n
      ),
      answers as (
        insert into answers (region, report, answers, sent)
        select ${region}, id, jsonb_build_object('language', 'fi', 'unit', 'x', 'nature', 'negative', 'description',
          n || ${description}::text), int4send(n)
        from fresh
      ),
      event as (
        insert into event (region, report, seq, type, event, profile_version, day)
        select ${region}, id, 0, 'report.submit', '{"type": "report.submit"}', ${profile.version}::int, day from fresh
        union all
        select ${region}, id, 1, 'report.classify', jsonb_build_object('type', 'report.classify', 'theme',
          (${themes}::text[])[(1 + dice / 2 % ${themes.length}::int)::int]), ${profile.version}::int, day from fresh where dice % 2 = 0
      )
      insert into snapshot (region, report, machine_version, value, context)
      select ${region}, id, ${fresh.machineVersion}::int,
        case when dice % 2 = 0 then ${classified}::jsonb else ${open}::jsonb end,
        case when dice % 2 = 0 then jsonb_build_object('members', 0, 'theme',
          (${themes}::text[])[(1 + dice / 2 % ${themes.length}::int)::int]) else '{"members": 0}'::jsonb end
      from fresh
    `.execute(tx)
    })
  }
  await sql`analyze`.execute(to)
}

const publishing = (period: string, from: string, to: string, month: number) => ({
  profile,
  period,
  from: plainDate(from),
  to: plainDate(to),
  actor: 'rake-tiimi',
  at: instant(`${year + 1}-${String(month).padStart(2, '0')}-15T10:00:00Z`),
  day: plainDate(`${year + 1}-${String(month).padStart(2, '0')}-15`),
})

const data = await mkdtemp(join(tmpdir(), 'rake-million-'))
const engine = await startEngine({ data })
const db = connect(engine.url)
try {
  await migrate(db)
  await saveProfiles(db, [profile])
  console.log(`${rounded(reports)} reports of ${years.length} years in one region\n`)
  // As superuser, so that no reference is looked up while it is filled.
  const filler = connect(engine.adminUrl.replace('/postgres?', '/rake?'))
  await measured('filled', () => fill(filler))
  await filler.destroy()
  const plain = () =>
    sql`select unit, codes ->> 'nature', count(*) from report
      where region = ${region} and submitted between ${days.from} and ${days.to} group by 1, 2`.execute(db)
  await plain()
  const start = performance.now()
  await plain()
  unit = (performance.now() - start) / 1000
  console.log(
    `\n${'the plain count of the year, from here on the unit'.padEnd(58)}${rounded(unit).padStart(8)} s`,
  )

  let told = 0
  await measured('counts made anew, all years', () =>
    rebuildCounts(db, profile, (done, of) => {
      const tenths = Math.floor((done / of) * 10)
      if (tenths > told) console.log(`  ${rounded(done)} of ${rounded(of)}`)
      told = Math.max(told, tenths)
    }),
  )
  const tables = countedTables(profile)
  const domain = domainOf(profile)
  const live = await measured('the year, live', async () =>
    tablesFromCounts({ tables, domain, counts: await readCounts(db, region, days) }),
  )
  const part = ['aikuisten-palvelut']
  await measured('the year, live, of one service area', () => countReports(db, profile, days, part))
  const all = await measured('the year, added up from its reports', async () =>
    tablesFromCounts({ tables, domain, counts: await countReports(db, profile, days) }),
  )
  if (JSON.stringify(all) !== JSON.stringify(live))
    throw new Error('The kept counts are not those of the reports')

  for (const [nth, [from, to]] of ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31']
    .map((ends) => ends.split(' '))
    .entries()) {
    const quarter = publishing(`${year}-Q${nth + 1}`, `${year}-${from}`, `${year}-${to}`, 1)
    await measured(`quarter ${nth + 1} published`, () => publish(db, quarter))
  }
  const whole = publishing(`${year}`, days.from, days.to, 2)
  await measured('the year, as it would be published after its quarters', () => preview(db, whole))
  const edition = await measured('the year published', () => publish(db, whole))
  if (edition.tables[0]?.total !== live[0]?.total) throw new Error('The edition is not of all reports')
  await measured('its correction published', () =>
    publish(db, { ...whole, ...publishing(`${year}`, days.from, days.to, 3) }),
  )
  const next = { ...publishing(`${year + 1}-Q1`, `${year + 1}-01-01`, `${year + 1}-03-31`, 4) }
  await measured('the quarter after it, as it would be published', () => preview(db, next))
  await measured('a page of texts of the year, to approve', () =>
    pageOfTexts(db, profile, days, { reports: 100 }),
  )
  console.log(`\nAt the end ${memory()} MB; the database ${await sizeOf(db)} MB`)
} finally {
  await db.destroy()
  await engine.stop()
  await rm(data, { recursive: true, force: true })
}

async function sizeOf(of: Db): Promise<string> {
  const { rows } = await sql<{ size: number }>`select pg_database_size(current_database()) as size`.execute(
    of,
  )
  return rounded((rows[0]?.size ?? 0) / 2 ** 20)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PlainDate, plainDate } from '@rake/core/clock'
import { lintukoto } from '@rake/regions'
import { demoIdentity, secretsOf } from '@rake/server'
import {
  connect,
  type Db,
  type Engine,
  listPublications,
  listPublicProposals,
  migrate,
  readPublication,
  saveProfiles,
  startEngine,
} from '@rake/server/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from './fill.ts'

/*
 * Whatever the day on which somebody tries it, the demonstration is one that could have happened, and shows
 * something on every page.
 */

let data: string
let engine: Engine
let db: Db
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rake-demo-'))
  engine = await startEngine({ data })
  db = connect(engine.url)
  await migrate(db)
})
afterAll(async () => {
  await db.destroy()
  await engine.stop()
  await rm(data, { recursive: true, force: true })
})

const days: readonly (readonly [PlainDate, number, string])[] = [
  [plainDate('2026-11-28'), 2025, 'lintukoto-syksylla'],
  [plainDate('2027-02-10'), 2025, 'lintukoto-talvella'],
  [plainDate('2027-03-12'), 2026, 'lintukoto-maaliskuussa'],
]

describe.each(days)('on %s', (today, year, slug) => {
  const region = { ...lintukoto, slug }
  const secrets = secretsOf('a secret for tests only, 32 characters or more')
  beforeAll(async () => {
    await saveProfiles(db, [region], today)
    await fillDemo(
      { regions: [region], db, secrets, identity: demoIdentity([region], secrets) },
      region,
      today,
    )
  })

  test('VA-04 the social reports of two years are there, with findings, quotes and figures', async () => {
    const lines = await listPublications(db, slug, 'everyone')
    expect(lines.map(({ id, title }) => [id, title.fi])).toEqual([
      [`sosiaalinen-raportti-${year}`, `Sosiaalinen raportti ${year}`],
      [`sosiaalinen-raportti-${year - 1}`, `Sosiaalinen raportti ${year - 1}`],
    ])
    for (const { id, n } of lines) {
      const { document } = (await readPublication(db, slug, id, 'everyone')) ?? {}
      expect(n).toBeGreaterThan(20)
      expect(document?.themes.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(2)
      expect(document?.themes.filter(({ quotes }) => quotes.length > 0).length).toBeGreaterThan(2)
      expect(document?.sources).toHaveLength(1)
      expect(document?.views).toHaveLength(1)
      expect(document?.statements).toHaveLength(1)
    }
  })

  test('VA-09 the later one tells what became of the earlier, and what has changed since', async () => {
    const found = await readPublication(db, slug, `sosiaalinen-raportti-${year}`, 'everyone')
    const { earlier, since } = found?.document ?? {}
    expect(since?.period.id).toBe(String(year - 1))
    expect(earlier?.title.fi).toBe(`Sosiaalinen raportti ${year - 1}`)
    expect(earlier?.handled.filter(({ answers }) => answers.length > 0).length).toBeGreaterThan(1)
    const states = new Set(earlier?.proposals.map(({ state }) => state))
    expect(states).toEqual(new Set(['ended', 'rejected']))
    expect(earlier?.proposals.flatMap(({ measure }) => measure ?? [])).toHaveLength(1)
  })

  test('VA-06 what was proposed has come to different things, and was of use', async () => {
    const proposals = await listPublicProposals(db, slug, 'everyone')
    const of = (state: string) => proposals.filter((one) => one.state === state).length
    expect(of('ended')).toBeGreaterThan(2)
    expect(of('rejected')).toBe(1)
    expect(of('proposed')).toBeGreaterThan(0)
    expect(proposals.flatMap(({ uses }) => uses).length).toBeGreaterThan(1)
  })
})

test('a report that was corrected stands in both its versions', async () => {
  const found = await readPublication(db, 'lintukoto-syksylla', 'sosiaalinen-raportti-2025', 'everyone')
  expect(found?.versions).toEqual([
    { version: 1, published: '2026-03-12' },
    { version: 2, published: '2026-04-16' },
  ])
})

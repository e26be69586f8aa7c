import {
  encodeKey,
  lowestUnits,
  type Profile,
  type SocialReport,
  type SuppressedTable,
  themesOf,
} from '@rake/core'
import { instant, plainDate } from '@rake/core/clock'
import { lintukoto } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCounted } from '../store/index.ts'
import { testApp } from '../test-app.ts'
import { attacked, dice, publisher, type Read, type Reader, tablesIn } from '../test-onlookers.ts'
import { inAll, written } from '../test-social-reports.ts'

/*
 * What somebody can work out who reads every edition and every version of every social report, for everyone and for
 * staff: no more than from the editions alone, since a document shows nothing that its edition does not.
 */

/** Writes a social report for everyone and one for staff, over everything by which it adds up. */
function writer(slug: string): Profile {
  const [kind] = lintukoto.socialReports ?? []
  if (!kind) throw new Error('no kind')
  const approvals = [{ ...(kind.approvals[0] ?? { id: '', label: {}, role: '', scope: 'region' }) }]
  const ofKind = (id: string, audience: Reader) => ({ ...kind, id, stages: [], approvals, audience })
  return {
    ...publisher(slug),
    socialReports: [ofKind('raportti', 'everyone'), ofKind('sisainen-raportti', 'staff')],
  }
}

/** A month in which so many reports come; a period whose summary is published; or, with `!`, its social reports. */
type Step = readonly [month: number, reports: number] | string
const stories: readonly (readonly Step[])[] = [
  [[1, 12], [2, 9], '2026-Q1', '!2026-Q1', [5, 13], '2026-H1', '!2026-H1', [9, 11], '2026', '!2026'],
  [
    [1, 14],
    '2026-Q1',
    '!2026-Q1',
    [2, 2],
    '2026-Q1',
    '!2026-Q1',
    [3, 1],
    '2026-Q1',
    '!2026-Q1',
    '2026-H1',
    '!2026-H1',
  ],
  [[2, 15], [8, 16], '2026', '!2026', '2026-H1', '!2026-H1', [4, 3], '2026', '!2026'],
]
const names = stories.map((_, nth) => `kertomus-${nth}`)
const regions = new Map(names.map((slug) => [slug, writer(slug)]))

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp([...regions.values()])
})
afterAll(() => t.drop())

const year = plainDate('2027-02-01')

/** Plays a story; every edition as it was read when it came out. */
async function play(slug: string, steps: readonly Step[], seed: number): Promise<Read[]> {
  const profile = regions.get(slug) ?? writer(slug)
  const roll = dice(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() ** 2 * items.length)] as T
  const units = lowestUnits(profile).filter(({ validFrom, validTo }) => !validFrom && !validTo)
  const themes = themesOf(profile.taxonomy).map(({ id }) => id)
  const later = instant('2027-02-01T10:00:00Z')
  t.clock.now = later
  const team = await t.signIn(slug, 'rake-tiimi')
  const coordinator = await t.signIn(slug, 'hyvinvointikoordinaattori')
  const read: Read[] = []
  const begun = new Map<string, string>()

  const publishReport = async (kind: string, period: string, audience: Reader) => {
    const name = `${kind} ${period}`
    if (!begun.has(name)) {
      const { body } = await team.post(`/regions/${slug}/social-reports`, { kind, period })
      begun.set(name, `/regions/${slug}/social-reports/${body.id}`)
    } else await team.post(`${begun.get(name)}/acts`, { type: 'socialReport.correct', text: 'Uudet luvut.' })
    const at = begun.get(name) ?? ''
    const words = inAll(profile, 'Teksti')
    const document = await written(team, at, year, { title: words, method: words })
    const kept = await team.post(`${at}/documents`, document)
    expect(kept.status, JSON.stringify(kept.body)).toBe(201)
    await team.post(`${at}/acts`, { type: 'socialReport.submit', document: kept.body.id })
    await coordinator.post(`${at}/acts`, { type: 'socialReport.approve', text: 'Hyvä.' })
    const published = await team.post(`${at}/acts`, { type: 'socialReport.publish', audience })
    expect(published.status, JSON.stringify(published.body)).toBe(200)
  }

  for (const step of steps) {
    if (typeof step !== 'string') {
      const [month, reports] = step
      for (let nth = 0; nth < reports; nth++) {
        t.clock.now = instant(`2026-${String(month).padStart(2, '0')}-${10 + (nth % 18)}T10:00:00Z`)
        const answers = { unit: pick(units).id, nature: pick(['negative', 'positive', 'neutral']) }
        await t.report(slug, { language: 'fi', description: 'Toistuva.', ...answers })
      }
      t.clock.now = later
      const { body } = await team.get(`/regions/${slug}/reports`)
      for (const { id } of body.reports.slice(0, reports + 2)) {
        const act = { type: 'report.classify', theme: pick(themes) }
        if (roll() < 0.6) await team.post(`/regions/${slug}/reports/${id}/acts`, act)
      }
      continue
    }
    if (step.startsWith('!')) {
      await publishReport('raportti', step.slice(1), 'everyone')
      await publishReport('sisainen-raportti', step.slice(1), 'staff')
      continue
    }
    const path = `/regions/${slug}/summaries/${step}`
    const { status, body } = await team.post(`${path}/editions`)
    expect(status, JSON.stringify(body)).toBe(201)
    const inIt = await readCounted(t.db, profile, { from: body.from, to: body.to })
    read.push({
      reports: new Set(inIt.map(({ id }) => id)),
      tables: {
        everyone: tablesIn((await t.call('GET', path)).body),
        staff: tablesIn((await team.get(`${path}?view=edition`)).body),
      },
    })
  }
  return read
}

/** All versions of all publications that a reader finds. */
async function documentsFor(slug: string, reader: Reader): Promise<SocialReport[]> {
  const team = await t.signIn(slug, 'rake-tiimi')
  const get = (path: string) => (reader === 'staff' ? team.get(path) : t.call('GET', path))
  const documents: SocialReport[] = []
  for (const { id } of (await get(`/regions/${slug}/publications`)).body) {
    const { versions } = (await get(`/regions/${slug}/publications/${id}`)).body
    for (const { version } of versions) {
      const { body } = await get(`/regions/${slug}/publications/${id}/versions/${version}`)
      documents.push(body.document)
    }
  }
  return documents
}

/** Every cell that a table tells or hides, and its total, as one text. */
function cellsOf({ id, rows, total }: Pick<SuppressedTable, 'id' | 'rows' | 'total'>): string {
  return JSON.stringify([id, total, rows.map(({ key, n }) => [encodeKey(key), n])])
}

describe.each(names)('SS-05 SS-12 %s', (slug) => {
  let read: Read[] = []
  let steps: readonly Step[] = []
  beforeAll(async () => {
    const nth = names.indexOf(slug)
    steps = stories[nth] ?? []
    read = await play(slug, steps, 17 + nth)
  })

  test.each(['everyone', 'staff'] as const)(
    'for %s: no document tells what its edition does not, in tables or figures',
    async (reader) => {
      const documents = await documentsFor(slug, reader)
      const reports = steps.filter((step) => typeof step === 'string' && step.startsWith('!')).length
      expect(documents).toHaveLength(reader === 'staff' ? reports * 2 : reports)
      const editions = await t.db.selectFrom('edition').selectAll().where('region', '=', slug).execute()
      let hidden = 0
      for (const document of documents) {
        const { period, edition } = document.n.query
        const of = editions.find((one) => one.period === period && one.number === edition)
        const shown = new Set(
          of?.tables.filter(({ audience }) => reader === 'staff' || audience === 'everyone').map(cellsOf),
        )
        for (const table of document.tables) {
          expect(shown).toContain(cellsOf(table))
          hidden += table.rows.filter(({ n }) => n === null).length
        }
        const { since } = document
        if (!since) continue
        const before = editions.find(
          (one) => one.period === since.n.query.period && one.number === since.n.query.edition,
        )
        expect(before?.tables.map(cellsOf)).toContain(cellsOf(since.table))
      }
      expect(hidden).toBeGreaterThan(10)
    },
  )

  test.each(['everyone', 'staff'] as const)(
    'for %s: all editions and documents together leave three values for each hidden figure',
    async (reader) => {
      const documents = await documentsFor(slug, reader)
      // Beside each edition, what the documents show of it: whatever they add would help the onlooker here.
      const editions = await t.db
        .selectFrom('edition')
        .select(['period', 'number'])
        .where('region', '=', slug)
        .orderBy('published_at')
        .orderBy('period')
        .orderBy('number')
        .execute()
      expect(editions).toHaveLength(read.length)
      const profile = regions.get(slug) ?? writer(slug)
      const played = steps.filter((step): step is string => typeof step === 'string' && !step.startsWith('!'))
      const together = read.map((one, nth): Read => {
        const period = played[nth]
        const number = played.slice(0, nth + 1).filter((step) => step === period).length
        const told = documents
          .filter(({ n }) => n.query.period === period && n.query.edition === number)
          .flatMap(({ tables }) => tables)
        const merged = one.tables[reader].map(
          (table): SuppressedTable => ({
            ...table,
            rows: table.rows.map((row) => {
              const same = told
                .filter(({ id }) => id === table.id)
                .flatMap(({ rows }) => rows.filter(({ key }) => encodeKey(key) === encodeKey(row.key)))
              const said = same.find(({ n }) => n !== null)
              return said ? { ...row, n: said.n } : row
            }),
          }),
        )
        return { ...one, tables: { ...one.tables, [reader]: merged } }
      })
      for (const upTo of [Math.ceil(read.length / 2), read.length]) {
        const { verdict } = await attacked(t.db, profile, together.slice(0, upTo), { reader, seed: 5 })
        expect(verdict).toMatchObject({ fewer: 0, tiredOf: 0 })
        expect(verdict.hidden).toBeGreaterThan(0)
      }
    },
  )
})

test('SS-12 what is for staff is on no list and under no address for everyone, nor for staff of elsewhere', async () => {
  const [slug = '', elsewhere = ''] = names
  const team = await t.signIn(slug, 'rake-tiimi')
  const other = await t.signIn(elsewhere, 'rake-tiimi')
  const all: { id: string; audience: string }[] = (await team.get(`/regions/${slug}/publications`)).body
  const inside = all.filter(({ audience }) => audience === 'staff')
  expect(inside.length).toBeGreaterThan(0)
  for (const get of [(path: string) => t.call('GET', path), (path: string) => other.get(path)]) {
    const list = (await get(`/regions/${slug}/publications`)).body
    expect(list).toEqual(all.filter(({ audience }) => audience === 'everyone'))
    for (const { id } of inside) {
      for (const path of [id, `${id}/versions/1`]) {
        const { status, body } = await get(`/regions/${slug}/publications/${path}`)
        expect([status, body.type], path).toEqual([404, 'urn:rake:problem:unknownPublication'])
      }
    }
  }
})

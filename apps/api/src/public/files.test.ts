import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Profile } from '@rake/core'
import { plainDate } from '@rake/core/clock'
import { filesOf } from '@rake/publish/files'
import { lookOf } from '@rake/publish/look'
import { lintukoto } from '@rake/regions'
import { demoIdentity, secretsOf } from '@rake/server'
import {
  connect,
  type Db,
  type Engine,
  keepPublicationFile,
  listPublicationFiles,
  migrate,
  readPublication,
  saveProfiles,
  startEngine,
} from '@rake/server/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from '../demo/fill.ts'
import { publicationFiles } from './files.ts'
import { startKeepingFiles } from './keep-files.ts'
import { publicPages } from './pages.ts'

/* What has been sent, or named with its checksum, is the same bytes for ever, whoever makes it and looks like what. */

const home = '/lintukoto/raportit'
const report = 'sosiaalinen-raportti-2025'
const region = 'lintukoto'

let data: string
let engine: Engine
let db: Db
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rake-files-'))
  engine = await startEngine({ data })
  db = connect(engine.url)
  await migrate(db)
  await saveProfiles(db, [lintukoto])
  const secrets = secretsOf('a secret for tests only, 32 characters or more')
  const regions = [lintukoto]
  await fillDemo(
    { regions, db, secrets, identity: demoIdentity(regions, secrets) },
    lintukoto,
    plainDate('2026-11-28'),
  )
}, 240_000)
afterAll(async () => {
  await db.destroy()
  await engine.stop()
  await rm(data, { recursive: true, force: true })
})

const repainted: Profile = { ...lintukoto, look: { accent: '#7a0035' } }

/** A server that has just been started over what is there. */
function started(profile: Profile, address?: string) {
  const regions = [profile]
  const app = publicPages({ regions, db, address, files: publicationFiles({ regions, db, address }) })
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers })
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
}

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function documentOf(version: number) {
  const found = await readPublication(db, region, report, 'everyone', version)
  if (!found) throw new Error(`There is no version ${version}`)
  return found.document
}

const keptOf = (version: number) => listPublicationFiles(db, { region, id: report, version }, 'everyone')

let newest = 2
/** Publishes a version of which nobody has seen anything. */
async function published(): Promise<number> {
  const row = await db
    .selectFrom('publication')
    .selectAll()
    .where('region', '=', region)
    .where('id', '=', report)
    .where('version', '=', 2)
    .executeTakeFirstOrThrow()
  const version = ++newest
  const document = JSON.stringify({ ...row.document, version })
  await db
    .insertInto('publication')
    .values({ ...row, version, document })
    .execute()
  return version
}

/** Path → checksum, as the catalogue has them. */
async function catalogued(get: ReturnType<typeof started>): Promise<Map<string, string>> {
  const { bytes } = await get(`${home}/luettelo.jsonld`)
  const catalogue = JSON.parse(new TextDecoder().decode(bytes)) as {
    'dcat:dataset': {
      'dcat:distribution': {
        'dcat:downloadURL': { '@id': string }
        'spdx:checksum': { 'spdx:checksumValue': { '@value': string } }
      }[]
    }[]
  }
  const named = catalogue['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'])
  return new Map(
    named.map((file) => [
      new URL(file['dcat:downloadURL']['@id']).pathname,
      file['spdx:checksum']['spdx:checksumValue']['@value'],
    ]),
  )
}

describe('VA-04 a file that has been sent', () => {
  test('stays as it was with another look, another address and a new start', async () => {
    const document = await documentOf(1)
    const names = filesOf(document).map(({ name }) => name)
    const before = started(lintukoto, 'https://rake.example')
    const sent = new Map<string, string>()
    for (const name of names) {
      const { response, bytes } = await before(`${home}/${report}/1/${name}`)
      expect([name, response.status, response.headers.get('etag')]).toEqual([name, 200, `"${sum(bytes)}"`])
      sent.set(name, sum(bytes))
    }

    const after = started(repainted, 'https://another.example')
    for (const name of names) {
      const { bytes } = await after(`${home}/${report}/1/${name}`)
      expect([name, sum(bytes)]).toEqual([name, sent.get(name)])
    }
    // Made today, they would be others: it is not the renderers that held them.
    const today = filesOf(document, { look: lookOf(repainted) })
    for (const name of ['raportti-fi.html', 'raportti-fi.pdf', 'raportti-sv.docx', 'tiivistelma-fi.pdf']) {
      const made = await today.find((file) => file.name === name)?.make()
      expect(sum(made ?? new Uint8Array())).not.toBe(sent.get(name))
    }
  })

  test('is not sent again to who has it', async () => {
    const get = started(lintukoto)
    const path = `${home}/${report}/1/raportti-fi.pdf`
    const { response } = await get(path)
    const again = await get(path, { 'If-None-Match': response.headers.get('etag') ?? '' })
    expect([again.response.status, again.bytes.length]).toEqual([304, 0])
    expect(again.response.headers.get('cache-control')).toContain('immutable')
  })

  test('is there for good, even if nothing of its name were offered any longer', async () => {
    const content = Buffer.from('Näin se oli.')
    await db
      .insertInto('publication_file')
      .values({
        ...{ region, publication: report, version: 1, name: 'vanha-muoto.txt', lang: null },
        ...{ media_type: 'text/plain; charset=utf-8', sha256: sum(content), content },
      })
      .execute()
    const get = started(lintukoto)
    const path = `${home}/${report}/1/vanha-muoto.txt`
    expect(new TextDecoder().decode((await get(path)).bytes)).toBe('Näin se oli.')
    expect((await catalogued(get)).get(path)).toBe(sum(content))
  })

  test('cannot be changed or removed in the database, nor kept with a wrong checksum', async () => {
    await expect(db.updateTable('publication_file').set({ lang: 'fi' }).execute()).rejects.toThrow(
      'never changed',
    )
    await expect(db.deleteFrom('publication_file').execute()).rejects.toThrow('never changed')
    const wrong = db
      .insertInto('publication_file')
      .values({
        ...{ region, publication: report, version: 1, name: 'x.txt', lang: null, media_type: 'text/plain' },
        ...{ sha256: sum(Buffer.from('this')), content: Buffer.from('that') },
      })
      .execute()
    await expect(wrong).rejects.toThrow('publication_file_check')
  })
})

test('readers and servers that ask for a file at once get the same, and one of those made is kept', async () => {
  const [one, another] = [started(lintukoto), started(repainted)]
  const version = await published()
  const path = `${home}/${report}/${version}/raportti-fi.html`
  const answers = await Promise.all([one, another, one, another, started(repainted)].map((get) => get(path)))
  const [kept, ...others] = await keptOf(version)
  expect(others).toEqual([])
  expect(answers.map(({ bytes }) => sum(bytes))).toEqual(Array(5).fill(kept?.sha256))
})

test('what the catalogue has named is what is sent, also by a server that looks otherwise', async () => {
  const named = await catalogued(started(lintukoto))
  expect(named.size).toBeGreaterThanOrEqual(48)
  const other = started(repainted)
  for (const [path, checksum] of named)
    expect([path, sum((await other(path)).bytes)]).toEqual([path, checksum])
  expect(await catalogued(other)).toEqual(named)
})

test.each([
  `${report}/1/raportti-de.pdf`,
  `${report}/1/raportti-fi.exe`,
  `${report}/1/..%2f2%2fraportti-fi.pdf`,
  `${report}/99/raportti-fi.pdf`,
  'sosiaalinen-raportti-1999/1/raportti-fi.pdf',
])('there is no file %s', async (path) => {
  const { response } = await started(lintukoto)(`${home}/${path}`)
  expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
})

test('SS-12 a file of what is for the staff only is nobody else’s, even if one were kept', async () => {
  const id = 'vain-henkilostolle'
  const row = await db.selectFrom('publication').selectAll().limit(1).executeTakeFirstOrThrow()
  const document = JSON.stringify({ ...row.document, id, audience: 'staff' })
  await db
    .insertInto('publication')
    .values({ ...row, id, version: 1, audience: 'staff', document })
    .execute()
  const content = new TextEncoder().encode('{}')
  const made = { name: 'raportti.json', mediaType: 'application/json', content }
  await keepPublicationFile(db, { region, id, version: 1 }, made)
  const get = started(lintukoto)
  expect((await get(`${home}/${id}/1/raportti.json`)).response.status).toBe(404)
  expect([...(await catalogued(get)).keys()].filter((path) => path.includes(id))).toEqual([])
})

describe('after a publication', () => {
  test('its files are made without anybody asking for them', async () => {
    const first = await published()
    const regions = [lintukoto]
    const log: string[] = []
    const files = publicationFiles({ regions, db })
    const keeping = startKeepingFiles({ regions, db, files, every: 0.1, log: (line) => log.push(line) })
    await expect.poll(async () => (await keptOf(first)).length, { timeout: 60_000 }).toBe(16)
    // What is published while it runs is found as well.
    const second = await published()
    await expect.poll(async () => (await keptOf(second)).length, { timeout: 60_000 }).toBe(16)
    await keeping.stop()
    expect(log).toEqual([])
  })

  test('one that cannot be made is told, and holds up nothing', async () => {
    const versions = [await published(), await published()]
    const unreadable: Profile = { ...lintukoto, look: { accent: '#ffffff' } }
    const regions = [unreadable]
    const log: string[] = []
    const files = publicationFiles({ regions, db })
    const keeping = startKeepingFiles({ regions, db, files, every: 0.1, log: (line) => log.push(line) })
    await expect.poll(() => log.length, { timeout: 60_000 }).toBe(2)
    for (const [nth, version] of versions.entries()) {
      expect(log[nth]).toContain(`The files of lintukoto/${report}/${version} could not be made`)
    }
    await keeping.stop()
    // Mended, whoever asks first has it made.
    const { response } = await started(lintukoto)(`${home}/${report}/${versions[0]}/raportti-fi.html`)
    expect(response.status).toBe(200)
  })
})

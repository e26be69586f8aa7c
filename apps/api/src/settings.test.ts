import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rake-settings-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('with nothing said: port 3000, the embedded database, a secret made once and kept', async () => {
  const RAKE_DATA = join(folder, 'data')
  // As many starts at once as one likes: all of them read the same secret.
  const all = await Promise.all(Array.from({ length: 8 }, () => readSettings({ RAKE_DATA })))
  const [first] = all
  expect(first).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
    smtp: undefined,
    address: undefined,
    frameOrigins: [],
  })
  expect(first?.secret).toMatch(/^[\w-]{43}$/)
  expect(new Set(all.map(({ secret }) => secret)).size).toBe(1)
  expect(await readdir(RAKE_DATA)).toEqual(['secret'])
  expect((await stat(join(RAKE_DATA, 'secret'))).mode & 0o777).toBe(0o600)
})

test('what the environment says comes first, and no file is made for it', async () => {
  const RAKE_DATA = join(folder, 'none')
  const settings = await readSettings({
    PORT: '8080',
    RAKE_DATA,
    DATABASE_URL: 'postgresql://db/rake',
    RAKE_SECRET: 'x'.repeat(40),
    RAKE_ADDRESS: 'https://rake.example.org/',
    RAKE_FRAME_ORIGINS: 'https://intranet.example.org, http://old.example.org:8080',
  })
  expect(settings).toEqual({
    port: 8080,
    data: RAKE_DATA,
    databaseUrl: 'postgresql://db/rake',
    secret: 'x'.repeat(40),
    smtp: undefined,
    address: 'https://rake.example.org',
    frameOrigins: ['https://intranet.example.org', 'http://old.example.org:8080'],
  })
  await expect(stat(RAKE_DATA)).rejects.toThrow('ENOENT')
})

test.each([
  [{ PORT: 'http' }, 'PORT is "http": write a number from 1 to 65535'],
  [{ RAKE_SMTP: 'smtp://mail.example.org' }, 'RAKE_SMTP is set without RAKE_FROM'],
  [{ RAKE_ADDRESS: 'rake' }, 'RAKE_ADDRESS is "rake": write an address'],
  [{ RAKE_FRAME_ORIGINS: 'https://*.example.org' }, 'RAKE_FRAME_ORIGINS has "https://*.example.org"'],
  [{ RAKE_FRAME_ORIGINS: 'https://intranet.example.org/rake' }, 'write origins such as'],
  [{ RAKE_FRAME_ORIGINS: 'intranet.example.org' }, 'RAKE_FRAME_ORIGINS has "intranet.example.org"'],
])('a wrong setting is named, with its mend: %o', async (env, message) => {
  await expect(readSettings({ RAKE_DATA: folder, ...env })).rejects.toThrow(message)
})

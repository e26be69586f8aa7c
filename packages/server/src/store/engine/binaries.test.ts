import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installedBinaries, usableBinaries } from './binaries.ts'
import { runAs } from './run-as.ts'
import { serverUser } from './server-user.ts'

const installed = installedBinaries()
const user = await serverUser('/nowhere')
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'binaries-'))
  await chmod(root, 0o711)
})
afterEach(() => rm(root, { recursive: true }))

/** The package as an install without its scripts leaves it: no links. */
async function installedWithoutScripts(folder: string): Promise<{ native: string; version: string }> {
  const native = join(folder, 'native')
  await cp(installed.native, native, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
  for (const { target } of links) await rm(join(folder, target), { force: true })
  return { native, version: installed.version }
}

test('run where the package manager put them, when they can', async () => {
  expect(await usableBinaries(join(root, 'copies'), user)).toEqual({
    postgres: join(installed.native, 'bin', 'postgres'),
    initdb: join(installed.native, 'bin', 'initdb'),
  })
})

test('with install scripts refused: copied once, and their links made', async () => {
  const bare = await installedWithoutScripts(root)
  await expect(runAs(user, join(bare.native, 'bin', 'postgres'), ['--version'])).rejects.toThrow()
  const copies = join(root, 'copies')
  const { postgres } = await usableBinaries(copies, user, bare)
  expect(dirname(dirname(postgres))).toBe(join(copies, installed.version))
  expect(await runAs(user, postgres, ['--version'])).toContain('(PostgreSQL) 18')

  await rm(bare.native, { recursive: true })
  expect((await usableBinaries(copies, user, bare)).postgres).toBe(postgres)
})

test.runIf(user)('as root, under a folder closed to the server: copied to where it gets', async () => {
  const closed = join(root, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const native = join(closed, 'native')
  await cp(installed.native, native, { recursive: true, verbatimSymlinks: true })
  const copies = join(root, 'copies')
  const { postgres } = await usableBinaries(copies, user, { native, version: 'x' })
  expect(postgres).toBe(join(copies, 'x', 'bin', 'postgres'))
})

test('that run nowhere: the mend is a server of one’s own', async () => {
  const broken = await installedWithoutScripts(root)
  await rm(join(broken.native, 'pg-symlinks.json'))
  await expect(usableBinaries(join(root, 'copies'), user, broken)).rejects.toThrow(/DATABASE_URL.*libicu/s)
})

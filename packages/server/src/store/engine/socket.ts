import { createHash } from 'node:crypto'
import { chown, lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { EngineError } from './engine-error.ts'
import type { ServerUser } from './server-user.ts'

/** Only a part of the socket's file name: nothing listens on any TCP port. */
export const PORT = 5432

/** What the kernel allows for a socket's whole path, in bytes: 104 with the closing zero on macOS, 108 on Linux. */
const LONGEST = 103

/**
 * The folder of the Unix socket: inside the engine's own folder, or, where that path is too long for a socket,
 * in `/tmp` under a name made from it. Both follow from the path alone, so that a process which finds a
 * server running there knows where to knock; that is also why it is not `os.tmpdir()`, which the environment
 * can change.
 *
 * Nobody else gets to the socket, which asks for no password: its folder is closed (0700) to all but the
 * server's user, who could read the database files anyway, and root.
 * @param home the engine's folder, free of links
 * @throws {EngineError} when another user has taken the name in `/tmp`
 */
export async function socketFolder(home: string, user: ServerUser | undefined): Promise<string> {
  const inside = join(home, 'socket')
  if (Buffer.byteLength(join(inside, `.s.PGSQL.${PORT}`)) <= LONGEST) return inside
  const outside = `/tmp/rake-${createHash('sha256').update(home).digest('hex').slice(0, 20)}`
  if (await lstat(outside).catch(() => undefined)) await checkClosed(outside, user)
  return outside
}

/**
 * Makes the folder of the socket, closed to others; one that exists must be so already.
 * @throws {EngineError} when another user has taken the name
 */
export async function makeSocketFolder(socket: string, user: ServerUser | undefined): Promise<void> {
  try {
    await mkdir(socket, { mode: 0o700 })
    if (user) await chown(socket, user.uid, user.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    await checkClosed(socket, user)
  }
}

/** In `/tmp` anyone may take a name first, and would then be told what we store. */
async function checkClosed(socket: string, user: ServerUser | undefined): Promise<void> {
  const found = await lstat(socket)
  const owner = user?.uid ?? process.getuid?.()
  if (found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0) return
  throw new EngineError(
    `${socket} belongs to another user or is open to others: remove it, or choose a data folder with a ` +
      'shorter path.',
  )
}

/**
 * A connection URL for a database behind the socket, as `pg` and PostgreSQL's own programs read it. Port and
 * TLS are said aloud because the environment (PGPORT, PGSSLMODE) would otherwise speak for them.
 */
export function socketUrl(socket: string, user: string, database: string): string {
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(socket)}&port=${PORT}&sslmode=disable`
}

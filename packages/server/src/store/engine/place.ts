import { chmod, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { EngineError, OWN_SERVER } from './engine-error.ts'
import { runAs, saidBy } from './run-as.ts'
import { type ServerUser, serverUser } from './server-user.ts'
import { socketFolder } from './socket.ts'

/** Where the parts of one engine lie, all paths absolute and free of links, and whose the server's parts are. */
export interface Place {
  /** Everything of the engine: `postgres` in the data folder. Belongs to Node's user. */
  home: string
  /** The database files. Belongs to the server's user, closed to all others. */
  cluster: string
  /** The folder of the Unix socket. Belongs to the server's user, closed to all others but root. */
  socket: string
  /** What the server says of itself: starts, stops, failures. Belongs to Node's user. */
  log: string
  /** Copied binaries, by version. Belongs to Node's user: the server cannot change its own programs. */
  binaries: string
  /** The user to drop to; undefined when Node does not run as root. */
  user: ServerUser | undefined
}

/**
 * Makes the folder of an engine and sees that the server's user can get there. Of what exists, only the data
 * folder itself is touched, and only when Node runs as root: it is opened for passing through (`o+x`), so
 * that the server reaches its own part; the files beside it must be closed by their own modes.
 * @throws {EngineError} when the folder cannot be written, or the server's user cannot reach it
 */
export async function preparePlace(data: string): Promise<Place> {
  const home = join(resolve(data), 'postgres')
  try {
    await mkdir(dirname(home), { recursive: true, mode: 0o700 })
    await mkdir(home, { recursive: true, mode: 0o700 })
    const root = await realpath(home)
    const user = await serverUser(join(root, 'cluster'))
    if (user) await letThrough(user, dirname(root), root)
    if (user) await checkReach(root, user)
    return {
      home: root,
      cluster: join(root, 'cluster'),
      socket: await socketFolder(root, user),
      log: join(root, 'server.log'),
      binaries: join(root, 'binaries'),
      user,
    }
  } catch (error) {
    if (error instanceof EngineError) throw error
    throw new EngineError(
      `The data folder ${resolve(data)} cannot be used (${saidBy(error)}): give the user that runs Node the ` +
        `right to write there, choose another data folder, or ${OWN_SERVER}.`,
      { cause: error },
    )
  }
}

async function letThrough(user: ServerUser, ...folders: string[]): Promise<void> {
  for (const folder of folders) {
    const { mode, uid } = await stat(folder)
    if (uid !== user.uid && !(mode & 0o001)) await chmod(folder, (mode & 0o7777) | 0o001)
  }
}

/** Walks down from the root as the server's user, and names the first folder that it cannot enter. */
async function checkReach(folder: string, user: ServerUser): Promise<void> {
  const path: string[] = []
  for (let at = folder; at !== dirname(at); at = dirname(at)) path.unshift(at)
  const walk = 'for folder; do cd "$folder" 2>/dev/null || { echo "$folder"; exit 0; }; done'
  const closed = (await runAs(user, '/bin/sh', ['-c', walk, 'sh', ...path])).trim()
  if (!closed) return
  throw new EngineError(
    `PostgreSQL refuses to run as root, and the user that it runs as instead (uid ${user.uid}) cannot enter ` +
      `${closed}: choose a data folder outside it (RAKE_DATA=/var/lib/rake, say), start as an ordinary user, ` +
      `or ${OWN_SERVER}.`,
  )
}

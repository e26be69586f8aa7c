import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { EngineError, OWN_SERVER } from './engine-error.ts'

const run = promisify(execFile)

/** The system user that the server runs as when Node itself runs as root. */
export interface ServerUser {
  uid: number
  gid: number
}

/** `postgres` on Linux, `_postgres` on macOS, and the one that we make where neither exists. */
const OWN_NAME = 'rake'
const NAMES = ['postgres', '_postgres', OWN_NAME]

/**
 * Whom the server has to run as: PostgreSQL refuses to run as root. As an ordinary user the answer is
 * undefined: it runs as that user. As root it is the owner of `cluster` where that exists (so that a user
 * installed later does not lock the data out), else the system user `postgres`, else a user `rake` made now.
 * @param cluster the folder of the database files, which need not exist yet
 * @throws {EngineError} when a user is needed and cannot be made
 */
export async function serverUser(cluster: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of NAMES) {
    const user = await lookUp(name)
    if (user) return user
  }
  return makeUser()
}

async function makeUser(): Promise<ServerUser> {
  const mend = `start as an ordinary user, make a system user named ${OWN_NAME} yourself, or ${OWN_SERVER}`
  try {
    const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
    await run('useradd', [...options, '--shell', '/usr/sbin/nologin', OWN_NAME])
  } catch (cause) {
    throw new EngineError(`PostgreSQL refuses to run as root, and no user could be made for it: ${mend}.`, {
      cause,
    })
  }
  const user = await lookUp(OWN_NAME)
  if (!user) throw new EngineError(`The user made for PostgreSQL cannot be found: ${mend}.`)
  return user
}

/** Asks `id`, which knows users from directories too, where reading /etc/passwd would not. */
async function lookUp(name: string): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

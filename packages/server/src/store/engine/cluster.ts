import { randomUUID } from 'node:crypto'
import { chown, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EngineError } from './engine-error.ts'
import type { Place } from './place.ts'
import { runAs, saidBy } from './run-as.ts'
import { PORT } from './socket.ts'

/** The superuser inside the database: for making databases, never for the application's own work. */
export const SUPERUSER = 'postgres'

/**
 * Sees that the database files exist, are of this version, and carry today's settings.
 * @throws {EngineError} when they cannot be made, or were written by another major version
 */
export async function prepareCluster(place: Place, binaries: Binaries): Promise<void> {
  const written = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (written === undefined) await makeCluster(place, binaries)
  else await checkVersion(written.trim(), place, binaries)
  await replaceFile(join(place.cluster, 'postgresql.conf'), settings(place.socket))
  await replaceFile(join(place.cluster, 'pg_hba.conf'), ACCESS)
}

/**
 * Makes the database files beside their place and renames: what was cut short is never taken for a database.
 * Sorting is Finnish by ICU, the same on every machine; the C library's locales are not.
 */
async function makeCluster({ cluster, user }: Place, { initdb }: Binaries): Promise<void> {
  if (await stat(cluster).catch(() => undefined)) {
    throw new EngineError(
      `${cluster} exists and is no database: move it away, or choose another data folder.`,
    )
  }
  const draft = `${cluster}.${process.pid}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  if (user) await chown(draft, user.uid, user.gid)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fi']
  // Nobody is admitted by initdb's own rules: `pg_hba.conf` is ours from the first start on.
  const access = [`--username=${SUPERUSER}`, '--auth=reject']
  try {
    await runAs(user, initdb, [`--pgdata=${draft}`, ...locale, ...access, '--no-instructions'])
    await rename(draft, cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another process was first: its database files are as good, and who may use them is decided later.
    if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return
    throw new EngineError(`The database files could not be made in ${cluster}. ${saidBy(error)}`, {
      cause: error,
    })
  }
}

async function checkVersion(
  written: string,
  { cluster, user }: Place,
  { postgres }: Binaries,
): Promise<void> {
  const version = /(\d+)\.?\d*/.exec(await runAs(user, postgres, ['--version']))?.[1]
  if (written === version) return
  throw new EngineError(
    `The database files in ${cluster} were written by PostgreSQL ${written}, and this is ${version}: start the ` +
      `release that came with PostgreSQL ${written}, dump with pg_dump, and restore into a new data folder.`,
  )
}

/**
 * The server's settings, all others at PostgreSQL's defaults. Written anew at each start.
 *
 * No TCP. And nothing that was stored or asked may reach the log: an error's message can quote the value that
 * it stumbled over, its detail a whole row, so errors of statements are not logged at all (the application
 * receives them); what is logged is the server's own life, without details and statements.
 */
const settings = (socket: string): string => `# Written at each start: changes made here are lost.
listen_addresses = ''
port = ${PORT}
unix_socket_directories = ${quoted(`"${socket.replaceAll('"', '""')}"`)}
unix_socket_permissions = 0700
allow_alter_system = off
fsync = on
timezone = 'UTC'
track_commit_timestamp = off

log_destination = 'stderr'
logging_collector = off
log_timezone = 'UTC'
log_line_prefix = '%m [%p] '
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_statement = none
log_min_duration_statement = -1
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_connections = ''
log_disconnections = off
log_checkpoints = off
log_lock_waits = off
log_temp_files = -1
log_autovacuum_min_duration = -1
`

/** Who is let in: whoever gets to the socket, and nobody by any other way. */
const ACCESS = `# Written at each start: changes made here are lost.
local all all trust
`

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/**
 * Puts a file in place of another. The folder belongs to the server's user while Node may be root, so the old
 * file is replaced and never written through: it could be a link to elsewhere.
 */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  const file = await open(draft, 'wx')
  await file.writeFile(text)
  await file.chmod(0o644)
  await file.close()
  await rename(draft, path)
}

import { type Client, escapeIdentifier } from 'pg'
import { SUPERUSER } from './cluster.ts'
import { EngineError, OWN_SERVER } from './engine-error.ts'
import { claim, keepClaim } from './hold.ts'
import { knock } from './knock.ts'
import { type Place, preparePlace } from './place.ts'
import { reachServer, stopServer } from './server.ts'
import { socketUrl } from './socket.ts'

/** The database, and the role that owns it. */
const NAME = 'rake'

/** What the engine needs to know. */
export interface EngineOptions {
  /** The data folder, made if missing; the engine keeps to its subfolder `postgres`. */
  data: string
  /** Told what happens, in sentences for whoever runs the system; nothing that was stored is in them. */
  log?: (message: string) => void
}

/** A running embedded PostgreSQL that this process alone uses. */
export interface Engine {
  /**
   * The application's database, as its owner: no superuser, just what a region's own server would give, so
   * that row-level security binds here as there. `pg`, Kysely and `psql` all read it.
   */
  url: string
  /** The maintenance database, as superuser: for making databases in tests, never for the application. */
  adminUrl: string
  /** Whether the server was found running, left behind by a process that was killed. */
  adopted: boolean
  /** PostgreSQL's version, such as `18.4`. */
  version: string
  /** Stops the server, adopted or not, and waits for its end. Close the pools first; may be called twice. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that comes with the package, over the files in the data folder, on a Unix socket
 * only; or adopts the one that a killed process left running there. Makes the database on the first start.
 *
 * The server lives on when Node is killed, and is stopped by `stop()` alone: call it on SIGTERM and SIGINT.
 * @throws {EngineError} when it cannot run here, or another living process uses the data folder
 */
export async function startEngine({ data, log = () => undefined }: EngineOptions): Promise<Engine> {
  if (process.platform === 'win32') {
    throw new EngineError(
      `The embedded PostgreSQL needs Unix sockets, which Node lacks on Windows: ${OWN_SERVER}.`,
    )
  }
  const place = await preparePlace(data)
  const { client, adopted } = await reachServer(place)
  const version = await takeOver(client, place, data).catch(async (error) => {
    await client.end()
    throw error
  })
  const letGo = keepClaim(client, data, () => knock(place.socket), log)
  log(`PostgreSQL ${version} ${adopted ? 'was running already' : 'started'} in ${place.home}.`)

  let stopped: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    // Both at once: the claim is let go only while the server is already ending.
    await Promise.all([stopServer(place), letGo()])
    log('PostgreSQL stopped.')
  }
  return {
    url: socketUrl(place.socket, NAME, NAME),
    adminUrl: socketUrl(place.socket, SUPERUSER, 'postgres'),
    adopted,
    version,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

/**
 * Sees that the server is ours, claims it, and sees that the database exists.
 * @returns the server's version
 */
async function takeOver(client: Client, place: Place, data: string): Promise<string> {
  await checkIdentity(client, place)
  await claim(client, data)
  await makeDatabase(client)
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  return rows[0]?.server_version ?? 'of unknown version'
}

/** A server that answers at our socket over other files than ours is not ours to use. */
async function checkIdentity(client: Client, place: Place): Promise<void> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  const found = rows[0]?.data_directory
  if (found === place.cluster) return
  throw new EngineError(
    `The PostgreSQL at ${place.socket} serves ${found}, not ${place.cluster}: stop it first.`,
  )
}

/** Makes the database and its owner; either may exist already, for a first start may have been cut short. */
async function makeDatabase(client: Client): Promise<void> {
  const name = escapeIdentifier(NAME)
  const role = await client.query('select from pg_roles where rolname = $1', [NAME])
  if (role.rowCount === 0) await client.query(`create role ${name} login`)
  const database = await client.query('select from pg_database where datname = $1', [NAME])
  if (database.rowCount === 0) await client.query(`create database ${name} owner ${name}`)
}

import { Client, DatabaseError } from 'pg'
import { SUPERUSER } from './cluster.ts'
import { EngineError } from './engine-error.ts'
import { saidBy } from './run-as.ts'
import { socketUrl } from './socket.ts'

/** PostgreSQL's codes for "not now": starting, recovering, ending (`cannot_connect_now`, `admin_shutdown`). */
const NOT_NOW = ['57P03', '57P01']

/**
 * Tries the socket once, as superuser.
 * @returns the connection; `absent` when nobody listens; `busy` when a server is starting or ending
 * @throws {EngineError} when something else is in the way (no right to the socket, no answer)
 */
export async function knock(socket: string): Promise<Client | 'absent' | 'busy'> {
  const client = new Client({
    connectionString: socketUrl(socket, SUPERUSER, 'postgres'),
    application_name: `process ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks later says so here; unheard, this event would end Node.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'absent'
    if (error instanceof DatabaseError && code && NOT_NOW.includes(code)) return 'busy'
    // The server went away in the middle: it is ending.
    if (code === 'ECONNRESET' || code === 'EPIPE' || message === 'Connection terminated unexpectedly')
      return 'busy'
    const mend = code === 'EACCES' ? ' Start as the user whom the data folder belongs to.' : ''
    throw new EngineError(
      `The embedded PostgreSQL cannot be reached at ${socket}. ${saidBy(error)}.${mend}`,
      {
        cause: error,
      },
    )
  }
}

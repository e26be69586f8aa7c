import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { EngineError } from './engine-error.ts'

/** An advisory lock of ours, in the maintenance database; any number that nobody else uses there. */
const LOCK = 1301_2014

/** How long the connection of a process that has just died may linger, in milliseconds. */
const PATIENCE = 2_000

/**
 * Takes the data folder for this process. The lock belongs to the connection, so the server itself lets go
 * of it when the process dies, however it dies: there is no lock file that could be stale.
 * @throws {EngineError} when another living process has it
 */
export async function claim(client: Client, folder: string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; ; await sleep(50)) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK])
    if (rows[0]?.held) return
    if (Date.now() < deadline) continue
    throw new EngineError(
      `The data folder ${folder} is in use by another running server (${await holder(client)}): stop that one ` +
        'first, or choose another data folder.',
    )
  }
}

async function holder(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
    [LOCK],
  )
  return rows[0]?.name ?? 'just ended'
}

/**
 * Keeps the claim for as long as this process wants it: when the server breaks its connections (it does so
 * with all of them when one of its processes crashes), a new connection claims again.
 * @param connect makes a new connection, or says why there is none
 * @returns a function that ends the keeping; it does not wait for the server
 */
export function keepClaim(
  first: Client,
  folder: string,
  connect: () => Promise<Client | string>,
  log: (message: string) => void,
): () => Promise<void> {
  let client = first
  let wanted = true

  const renew = async (): Promise<void> => {
    log('The connection to the embedded PostgreSQL broke; connecting again.')
    while (wanted) {
      await sleep(500, undefined, { ref: false })
      const answer = await connect().catch(() => 'absent')
      if (typeof answer === 'string') continue
      client = answer
      client.once('end', lost)
      await claim(client, folder).catch((error) => log(String(error)))
      return
    }
  }
  const lost = (): void => {
    if (wanted) void renew()
  }
  first.once('end', lost)

  return async () => {
    wanted = false
    await client.end().catch(() => undefined)
  }
}

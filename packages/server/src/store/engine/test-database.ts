import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
// For the declaration of what is injected; the server itself is started by Vitest (`globalSetup`).
import type {} from './test-server.ts'

/** An empty, migrated database for one test file. */
export interface TestDatabase {
  /** As an ordinary role that owns it. */
  url: string
  /** Takes it away, whoever is still connected. */
  drop(): Promise<void>
}

/**
 * A database of one's own for a test file, copied from a template that the first file of the run migrates.
 *
 * ```ts
 * const database = await freshDatabase(migrate)
 * afterAll(() => database.drop())
 * ```
 * @param migrate fills an empty database, and closes its connections before it returns
 * @param template names the template: files that pass the same name must pass the same `migrate`
 */
export async function freshDatabase(
  migrate: (url: string) => Promise<void>,
  template = 'store',
): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, owner, prefix } = inject('testServer')
  const source = `${prefix}_template_${template}`
  const name = `${prefix}_${randomBytes(6).toString('hex')}`

  await asAdmin(adminUrl, async (admin) => {
    // Test files run side by side: one makes the template, the others wait. Closing lets go of the lock.
    await admin.query('select pg_advisory_lock(hashtext($1))', [source])
    const made = await admin.query('select from pg_database where datname = $1', [source])
    if (made.rowCount === 0) {
      const draft = `${source}_draft`
      await admin.query(`drop database if exists "${draft}" with (force)`)
      await admin.query(`create database "${draft}" owner "${owner}"`)
      await migrate(databaseUrl(ownerUrl, draft))
      await admin.query(`alter database "${draft}" rename to "${source}"`)
    }
    await admin.query(`create database "${name}" template "${source}" owner "${owner}"`)
  })

  return {
    url: databaseUrl(ownerUrl, name),
    drop: () =>
      asAdmin(adminUrl, async (admin) => {
        await admin.query(`drop database if exists "${name}" with (force)`)
      }),
  }
}

async function asAdmin(url: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: url })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

/** The same URL with another database; by hand, for `URL` refuses a URL without a host. */
const databaseUrl = (url: string, database: string): string =>
  url.replace(/^(\w+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${database}`)

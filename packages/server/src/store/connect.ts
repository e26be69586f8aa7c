import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { Pool, types } from 'pg'
import type { Database } from './database.ts'

/** A connection to the store's database, or a transaction in it. */
export type Db = Kysely<Database>

const { builtins } = types

/** Days stay `YYYY-MM-DD`, moments become ISO 8601 in UTC, and whole numbers are numbers. */
function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === builtins.DATE) return (text: string) => text
  if (oid === builtins.TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
  if (oid === builtins.INT8) return Number
  return types.getTypeParser(oid, format as 'text')
}

/** Opens a pool of connections. Close it with `destroy()`. */
export function connect(url: string): Db {
  const pool = new Pool({ connectionString: url, max: 10, types: { getTypeParser: parserOf as never } })
  // A connection that breaks while it rests is replaced; without a listener the error would end the process.
  pool.on('error', () => {})
  // Nor may one that breaks within a transaction: whoever waits for it is told by the query.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

/** Where the .sql files stand: beside the sources and in the published package alike. */
const folder = new URL(
  'migrations/',
  `file://${createRequire(import.meta.url).resolve('@rake/server/package.json')}`,
)

/**
 * Brings the database to today's shape: runs each migration that it has not seen, in the order of their
 * names, each run whole or not at all.
 * @throws the first error that a migration met
 */
export async function migrate(db: Db): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const migrations: Record<string, Migration> = {}
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8')
    migrations[name] = { up: async (on) => void (await sql.raw(text).execute(on)) }
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

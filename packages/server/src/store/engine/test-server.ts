import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, escapeIdentifier } from 'pg'
import type { TestProject } from 'vitest/node'
import { startEngine } from './engine.ts'

/** What test files are told of the server; plain data, for it crosses processes. */
export interface TestServer {
  /** The maintenance database, as a role that may make databases. */
  adminUrl: string
  /** Any database, as the ordinary role that owns the test databases; its name is replaced. */
  ownerUrl: string
  /** That role. */
  owner: string
  /** How the names of this run's databases begin, so that two runs can share a server. */
  prefix: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** The owner of test databases on a server of one's own. */
const OWNER = 'rake_test'
const FOLDER = 'rake-test-'

/**
 * Vitest's global set-up: one PostgreSQL per test run. With TEST_DATABASE_URL set (any PostgreSQL ≥ 15, a role
 * that may make databases and roles) that server is used, else the embedded one in a temporary folder.
 * Either way the tests are no superuser in their databases: row-level security would not bind one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `rake_test_${randomBytes(4).toString('hex')}`
  const own = process.env.TEST_DATABASE_URL
  const { server, close } = own ? await ownServer(own) : await embeddedServer()
  project.provide('testServer', { ...server, prefix })
  // In watch mode a migration may have changed: its template must not outlive the run.
  project.onTestsRerun(() => dropAll(server.adminUrl, prefix))
  return async () => {
    await dropAll(server.adminUrl, prefix)
    await close()
  }
}

type Started = { server: Omit<TestServer, 'prefix'>; close: () => Promise<void> }

async function embeddedServer(): Promise<Started> {
  await sweep()
  const data = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`))
  const { adminUrl, url, stop } = await startEngine({ data })
  return {
    server: { adminUrl, ownerUrl: url, owner: 'rake' },
    close: async () => {
      await stop()
      await rm(data, { recursive: true })
    },
  }
}

async function ownServer(adminUrl: string): Promise<Started> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  const found = await admin.query('select from pg_roles where rolname = $1', [OWNER])
  if (found.rowCount === 0) await admin.query(`create role ${OWNER}`)
  await admin.query(`grant ${OWNER} to current_user`)
  await admin.end()
  // Signs in as the given role and acts as the ordinary one from the first statement on.
  const role = `options=${encodeURIComponent(`-c role=${OWNER}`)}`
  const ownerUrl = adminUrl + (adminUrl.includes('?') ? '&' : '?') + role
  return { server: { adminUrl, ownerUrl, owner: OWNER }, close: async () => undefined }
}

async function dropAll(adminUrl: string, prefix: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  )
  for (const { datname } of rows) await admin.query(`drop database ${escapeIdentifier(datname)} with (force)`)
  await admin.end()
}

/** A run that was killed leaves its server running: the next run stops it and takes its folder away. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${FOLDER}(\\d+)-`).exec(name)?.[1])
    if (!pid || isAlive(pid)) continue
    const data = join(tmpdir(), name)
    try {
      await (await startEngine({ data })).stop()
    } catch {
      // Another user's, or cut short before there was a server: then there is none to stop.
    }
    await rm(data, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

import { serve } from '@hono/node-server'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { createApp, demoIdentity, secretsOf } from '@rake/server'
import { connect, type Engine, migrate, saveProfiles, startEngine } from '@rake/server/store'
import { Hono } from 'hono'
import { fillDemo } from './demo/fill.ts'
import { pages } from './pages.ts'
import { readSettings } from './settings.ts'

const regions = [lintukoto, pohjoisSavo]

const settings = await readSettings(process.env)
const engine: Engine | undefined = settings.databaseUrl
  ? undefined
  : await startEngine({ data: settings.data, log: console.log })
const db = connect(settings.databaseUrl ?? engine?.url ?? '')
const secrets = secretsOf(settings.secret)
const identity = demoIdentity(regions, secrets)

try {
  await migrate(db)
  await saveProfiles(db, regions)
  await fillDemo({ regions, db, secrets, identity }, lintukoto)
} catch (error) {
  await close()
  throw error
}

const app = new Hono().route('/api', createApp({ regions, db, secrets, identity })).route('/', pages())
const server = serve({ fetch: app.fetch, port: settings.port }, ({ port }) => {
  const at = `http://localhost:${port}`
  console.log(
    [
      '',
      `  The form           ${at}/`,
      `  The desk           ${at}/desk/`,
      `  The API            ${at}/api/openapi.json`,
      '',
      ...regions.map(({ slug, name }) => `  ${(name.fi ?? slug).padEnd(34)} ${at}/${slug}`),
      '',
      '  Sign-in is for demonstration: anybody can act as anybody. Stop with Ctrl+C.',
      '',
    ].join('\n'),
  )
})

/** Lets requests in hand come to their end, then closes the database. */
async function stop(): Promise<void> {
  await new Promise((resolve) => server.close(resolve))
  await close()
}

async function close(): Promise<void> {
  await db.destroy()
  await engine?.stop()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
}

import { serve } from '@hono/node-server'
import { lintukoto } from '@rake/regions/lintukoto'
import { pohjoisSavo } from '@rake/regions/pohjois-savo'
import {
  createApp,
  demoIdentity,
  type RunningDelivery,
  secretsOf,
  smtpMail,
  startDelivery,
} from '@rake/server'
import { connect, type Engine, migrate, saveProfiles, startEngine } from '@rake/server/store'
import { Hono } from 'hono'
import { fillDemo } from './demo/fill.ts'
import { publicationFiles } from './public/files.ts'
import { type RunningKeeping, startKeepingFiles } from './public/keep-files.ts'
import { publicPages } from './public/pages.ts'
import { readSettings, type Settings } from './settings.ts'

const regions = [lintukoto, pohjoisSavo]

/**
 * Reads the environment, opens the database, fills the demonstration on the first start, and serves: the API
 * under `/api`, and what `pagesFor` makes of the settings beside it. Mails notices if there is a mail server to send them
 * over. Ends cleanly on SIGINT and SIGTERM.
 * @param welcome what to print when it is up, given the address
 */
export async function run(
  pagesFor: (settings: Settings) => Hono,
  welcome: (at: string) => string,
): Promise<void> {
  const settings = await readSettings(process.env)
  const mail = settings.smtp && smtpMail(settings.smtp)
  const engine: Engine | undefined = settings.databaseUrl
    ? undefined
    : await startEngine({ data: settings.data, log: console.log })
  const db = connect(settings.databaseUrl ?? engine?.url ?? '')
  let delivery: RunningDelivery | undefined
  let keeping: RunningKeeping | undefined
  const close = async () => {
    await Promise.all([delivery?.stop(), keeping?.stop()])
    await db.destroy()
    await engine?.stop()
  }

  const secrets = secretsOf(settings.secret)
  const identity = demoIdentity(regions, secrets)
  try {
    await migrate(db)
    await saveProfiles(db, regions, undefined, (region, done, of) =>
      console.log(`The counts of ${region} are made anew: ${done} of ${of} reports.`),
    )
    await fillDemo({ regions, db, secrets, identity }, lintukoto)
  } catch (error) {
    await close()
    throw error
  }

  const { address } = settings
  if (mail) {
    delivery = startDelivery({ db, regions, mail, address: address ?? `http://localhost:${settings.port}` })
  } else console.log('RAKE_SMTP is not set: no mail is sent, notices are read on the desk.')

  const files = publicationFiles({ regions, db, address })
  keeping = startKeepingFiles({ regions, db, files })

  const app = new Hono()
    .route('/api', createApp({ regions, db, secrets, identity, ...(address && { address }) }))
    .route('/', publicPages({ regions, db, files, address }))
    .route('/', pagesFor(settings))
  const server = serve({ fetch: app.fetch, port: settings.port }, ({ port }) =>
    console.log(welcome(`http://localhost:${port}`)),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Requests in hand come to their end first.
      server.close(() => {
        close().then(
          () => process.exit(0),
          (error) => {
            console.error(error)
            process.exit(1)
          },
        )
      })
    })
  }
}

import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Instant, instant } from '@rake/core/clock'
import type { Profile } from '@rake/core/region'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { createApp, demoIdentity, secretsOf } from '@rake/server'
import { connect, migrate, saveProfiles, startEngine } from '@rake/server/store'
import { Hono } from 'hono'
import { chromium } from 'playwright'
import { chromium as launchOptions } from '../../../../scripts/browser.ts'
import { pages } from '../pages.ts'
import { publicationFiles } from '../public/files.ts'
import { publicPages } from '../public/pages.ts'

/** What an installation can be told. */
interface WorldOptions {
  /** Whose form is served; a regional and a fictional one when left out. */
  readonly regions?: readonly Profile[]
  readonly frameOrigins?: readonly string[]
}

/** The whole reference installation with the built pages, a real browser before it, and a clock to move. */
export async function openWorld(options: WorldOptions = {}) {
  const data = await mkdtemp(join(tmpdir(), 'rake-story-'))
  const engine = await startEngine({ data })
  const db = connect(engine.url)
  const regions = options.regions ?? [pohjoisSavo, lintukoto]
  await migrate(db)
  await saveProfiles(db, regions)
  const secrets = secretsOf('a secret for tests only, 32 characters or more')
  const clock = { now: instant('2026-03-02T10:00:00Z') as Instant }
  const api = createApp({
    regions,
    db,
    secrets,
    identity: demoIdentity(regions, secrets),
    now: () => clock.now,
  })
  const server = serve({
    fetch: new Hono()
      .route('/api', api)
      .route('/', publicPages({ regions, db, files: publicationFiles({ regions, db }) }))
      .route('/', pages({ frameOrigins: options.frameOrigins ?? [] })).fetch,
    port: 0,
  })
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const browser = await chromium.launch(launchOptions())

  return {
    db,
    /** Where all files of the database are. */
    data,
    clock,
    browser,
    origin: `http://localhost:${port}`,
    async close() {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      await db.destroy()
      await engine.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

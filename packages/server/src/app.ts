import type { Profile } from '@rake/core'
import type { Instant } from '@rake/core/clock'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { describeRoute, openAPIRouteHandler } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, systemNow } from './context.ts'
import { type EffortGate, effortGate } from './effort-gate.ts'
import type { Identity } from './identity/identity.ts'
import { answerProblem, onError } from './problem.ts'
import { importRoutes } from './routes/imports.ts'
import { proposalRoutes } from './routes/proposals.ts'
import { publicationRoutes } from './routes/publications.ts'
import { regionRoutes } from './routes/regions.ts'
import { reportRoutes } from './routes/reports.ts'
import { socialReportRoutes } from './routes/social-reports.ts'
import { statementRoutes } from './routes/statements.ts'
import { submissionRoutes } from './routes/submission.ts'
import { summaryRoutes } from './routes/summaries.ts'
import { textRoutes } from './routes/texts.ts'
import { trackingRoutes } from './routes/tracking.ts'
import type { Secrets } from './secrets.ts'
import { noFailures } from './slow-down.ts'
import type { Db } from './store/index.ts'
import { json } from './validate.ts'

/** What an installation puts in. */
export interface AppOptions {
  /** The profiles in use, in the order in which they are shown. */
  readonly regions: readonly Profile[]
  /** The database, migrated, with the profiles saved. */
  readonly db: Db
  readonly secrets: Secrets
  readonly identity: Identity
  /** What is asked of those who send reports; nothing, until there is a flood of them, by default. */
  readonly gate?: EffortGate
  /**
   * Where people reach the installation's own pages, without a slash at its end: the QR code of a receipt leads
   * to its tracking there. Without it, the code says the bare receipt.
   */
  readonly address?: string
  /** The moment that it is now; the machine's clock by default. */
  readonly now?: () => Instant
}

/** The routes, chained so that their client type is whole. */
const routes = new Hono<Env>()
  .get(
    '/health',
    describeRoute({
      summary: 'Whether the server and its database answer',
      responses: { 200: json('Both do', z.object({ status: z.literal('ok') })) },
    }),
    async (c) => {
      await c.var.services.db.selectFrom('profile').select('region').limit(1).execute()
      return c.json({ status: 'ok' as const })
    },
  )
  .route('/regions', regionRoutes)
  .route('/regions', submissionRoutes)
  .route('/regions', reportRoutes)
  .route('/regions', summaryRoutes)
  .route('/regions', socialReportRoutes)
  .route('/regions', proposalRoutes)
  .route('/regions', statementRoutes)
  .route('/regions', publicationRoutes)
  .route('/regions', importRoutes)
  .route('/regions', textRoutes)
  .route('/tracking', trackingRoutes)

/** What `hc<Api>()` of hono/client needs to call this API with types. */
export type Api = typeof routes

/**
 * The API of social reporting as a Hono app, to be served or mounted under `/api`: submission and tracking
 * without an account, all else for those whom `identity` knows, by the policy of their region. Every
 * answer that is not a success is a problem document (RFC 9457).
 */
export function createApp(options: AppOptions): Hono<Env> {
  const { regions, db, secrets, identity, gate = effortGate(), address, now = systemNow } = options
  const services: Services = {
    regions: new Map(regions.map((profile) => [profile.slug, profile])),
    db,
    secrets,
    identity,
    gate,
    address,
    now,
    failures: noFailures(),
  }
  const app = new Hono<Env>()
  // A form on any page may send here: no cookie goes with it, and none would be let to.
  app.use(
    cors({
      origin: '*',
      allowHeaders: ['Content-Type', 'Idempotency-Key', 'Rake-Effort', 'Accept-Language'],
    }),
  )
  app.use(async (c, next) => {
    c.set('services', services)
    await next()
  })
  app.route('/', routes)
  app.route('/session', identity.routes)
  app.get(
    '/openapi.json',
    openAPIRouteHandler(app, {
      documentation: {
        openapi: '3.1.0',
        info: {
          title: 'Rake',
          version: '0',
          description: 'Social reporting: report a phenomenon, follow it by receipt, handle it, add it up.',
        },
        servers: [{ url: '/api' }],
      },
    }),
  )
  app.notFound((c) => answerProblem(c, 'notFound'))
  app.onError(onError)
  return app
}

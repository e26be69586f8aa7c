import {
  codeLabels,
  dimensionLabels,
  may,
  type Post,
  type Profile,
  type SuppressedTable,
  summarise,
  suppress,
  suppressionRule,
  type Table,
  tablesFromCounts,
} from '@rake/core'
import { helsinkiDate, isClosed, periodOf, periodRange } from '@rake/core/clock'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, today } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import { forStaff, inRegion } from '../region.ts'
import {
  type Days,
  type Db,
  type Edition,
  latestEdition,
  publish,
  publishedPeriods,
  readCounted,
  readCounts,
} from '../store/index.ts'
import { json, problems } from '../validate.ts'

const localized = z.record(z.string(), z.string())

const summarySchema = z.object({
  period: z.string(),
  /** Both ends inclusive. */
  from: z.string(),
  to: z.string(),
  /** `live`: what is counted now, for staff. `edition`: what was published. */
  view: z.enum(['live', 'edition']),
  /** Whether the period is over. */
  closed: z.boolean(),
  edition: z.optional(z.object({ number: z.number(), published: z.string() })),
  tables: z.array(
    z.object({
      id: z.string(),
      label: localized,
      dimensions: z.array(z.object({ id: z.string(), label: localized })),
      /** One code for each dimension; `n` is null where the figure is hidden. */
      rows: z.array(z.object({ key: z.array(z.string()), n: z.nullable(z.number()) })),
      total: z.number(),
    }),
  ),
  /** What the codes are called: dimension, code, language. */
  labels: z.record(z.string(), z.record(z.string(), localized)),
})

type Summary = z.infer<typeof summarySchema>

/** What the reports of a period add up to: the published edition to everybody, live figures to staff by role. */
export const summaryRoutes = new Hono<Env>()
  .get(
    '/:region/summaries',
    describeRoute({
      summary: 'The periods of which a summary has been published, the latest first',
      responses: { 200: json('Ids of periods', z.array(z.string())), ...problems(404) },
    }),
    inRegion,
    async (c) => c.json(await publishedPeriods(c.var.services.db, c.var.profile.slug)),
  )
  .get(
    '/:region/summaries/:period',
    describeRoute({
      summary: 'The summary of a period',
      description:
        'Signed in, the live figures of what the reader may see; else the newest published edition.',
      parameters: [
        {
          in: 'query',
          name: 'view',
          schema: { type: 'string', enum: ['edition'] },
          description: '`edition`: what was published, for those signed in too',
        },
      ],
      responses: { 200: json('The tables', summarySchema), ...problems(404) },
    }),
    inRegion,
    async (c) => {
      const { profile, services } = c.var
      const period = c.req.param('period')
      const days = daysOf(period)
      const person = await services.identity.who(c)
      if (c.req.query('view') !== 'edition' && person?.region === profile.slug) {
        const tables = await liveTables(services, profile, person.posts, days)
        if (tables)
          return c.json(summaryOf(services, profile, period, days, tables), 200, {
            'Cache-Control': 'no-store',
          })
      }
      const edition = await latestEdition(services.db, profile.slug, period)
      if (!edition) throw new RequestProblem('notPublished')
      return c.json(summaryOf(services, profile, period, edition, edition.tables, edition))
    },
  )
  .post(
    '/:region/summaries/:period/editions',
    describeRoute({
      summary: 'Publish the summary of a closed period, as its next edition',
      responses: { 201: json('What was published', summarySchema), ...problems(401, 403, 404, 409) },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const { profile, services, person } = c.var
      const period = c.req.param('period')
      const days = daysOf(period)
      if (!may(profile.handling.policy, 'edition.publish', person, { path: [] }))
        throw new RequestProblem('forbidden')
      if (!isPublished(profile, period, days)) throw new RequestProblem('unknownPeriod')
      if (!isClosed(days, today(services))) throw new RequestProblem('periodOpen')
      const open = profile.publication.tables.filter(({ published }) => published)
      const at = services.now()
      const edition = await publish(services.db, {
        profile,
        period,
        ...days,
        tables: async (tx) => suppress(await tablesOf(tx, profile, days, open), suppressionRule(profile)),
        actor: person.id,
        at,
        day: helsinkiDate(at),
      })
      return c.json(summaryOf(services, profile, period, edition, edition.tables, edition), 201)
    },
  )

function daysOf(period: string): Days {
  const range = periodRange(period)
  if (!range) throw new RequestProblem('unknownPeriod')
  return range
}

/** Whether the region publishes by such periods: figures of other ones could be subtracted from these. */
function isPublished({ publication }: Profile, period: string, { from }: Days): boolean {
  return publication.periods.some((kind) =>
    // Before the first council term there are other periods, but no term to ask for.
    kind === 'councilTerm' ? period.startsWith('term-') : periodOf(from, kind) === period,
  )
}

type Definitions = Profile['publication']['tables']

function domainOf(profile: Profile): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(codeLabels(profile)).map(([dimension, codes]) => [dimension, Object.keys(codes)]),
  )
}

async function tablesOf(db: Db, profile: Profile, days: Days, tables: Definitions): Promise<Table[]> {
  return tablesFromCounts({
    tables,
    counts: await readCounts(db, profile.slug, days),
    domain: domainOf(profile),
  })
}

/**
 * The figures of now: of the whole region to whom the policy gives it, of a part to whom it gives that part;
 * undefined to whom it gives none.
 */
async function liveTables(
  services: Services,
  profile: Profile,
  posts: readonly Post[],
  days: Days,
): Promise<Table[] | undefined> {
  const { policy } = profile.handling
  const { tables } = profile.publication
  const parts: string[] = []
  for (const { role, scope } of policy['summary.read'] ?? []) {
    for (const post of posts) {
      if (post.role !== role) continue
      const isEverywhere = scope === 'region' || (scope === 'below' && post.unit === undefined)
      if (isEverywhere) return tablesOf(services.db, profile, days, tables)
      // The level above a unit sees what is below it.
      if (post.unit !== undefined) parts.push(post.unit)
    }
  }
  if (parts.length === 0) return undefined
  const reports = (await readCounted(services.db, profile.slug, days)).filter(({ path }) =>
    parts.some((unit) => path.includes(unit)),
  )
  return summarise({ tables, reports: reports.map(({ codes }) => codes) })
}

function summaryOf(
  services: Services,
  profile: Profile,
  period: string,
  { from, to }: Days,
  tables: readonly (Table | SuppressedTable)[],
  edition?: Edition,
): Summary {
  const names = dimensionLabels(profile)
  return {
    period,
    from,
    to,
    view: edition ? 'edition' : 'live',
    closed: isClosed({ from, to }, today(services)),
    ...(edition && { edition: { number: edition.number, published: helsinkiDate(edition.publishedAt) } }),
    tables: tables.map(({ id, dimensions, rows, total }) => ({
      id,
      label: profile.publication.tables.find((table) => table.id === id)?.label ?? {},
      dimensions: dimensions.map((dimension) => ({ id: dimension, label: names[dimension] ?? {} })),
      rows: rows.map(({ key, n }) => ({ key: [...key], n })),
      total,
    })),
    labels: codeLabels(profile) as Summary['labels'],
  }
}

import {
  audiences,
  type CountedTable,
  codeLabels,
  countedTables,
  dimensionLabels,
  kindsOfPeriod,
  may,
  type Post,
  type Profile,
  periodNamed,
  type RegionPeriod,
  type Table,
  tablesFromCounts,
} from '@rake/core'
import { helsinkiDate, isClosed } from '@rake/core/clock'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, today } from '../context.ts'
import type { Person } from '../identity/identity.ts'
import { RequestProblem } from '../problem.ts'
import { cachingFor, readerOf } from '../reader.ts'
import { forStaff, inRegion } from '../region.ts'
import {
  countReports,
  type Days,
  type Db,
  domainOf,
  type Edition,
  type PublishedTable,
  type Publishing,
  preview,
  publish,
  publishedPeriods,
  readCounts,
  readEdition,
  type Span,
} from '../store/index.ts'
import { json, problems } from '../validate.ts'

const localized = z.record(z.string(), z.string())

const summarySchema = z.object({
  period: z.string(),
  /** Both ends inclusive. */
  from: z.string(),
  to: z.string(),
  /** `live`: what is counted now, for staff. `edition`: what was published. `preview`: what would be, now. */
  view: z.enum(['live', 'edition', 'preview']),
  /** Whether the period is over. */
  closed: z.boolean(),
  edition: z.optional(z.object({ number: z.number(), published: z.string() })),
  tables: z.array(
    z.object({
      id: z.string(),
      label: localized,
      /** Who may see the published table: the region's own staff, or everyone. Absent where it is not published. */
      audience: z.optional(z.enum(audiences)),
      /** Whether a report counts once for each of its answers, so that the rows add up to more than the total. */
      several: z.optional(z.boolean()),
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
      description: 'Signed in, those of which one has been published for staff only are among them.',
      responses: { 200: json('Ids of periods', z.array(z.string())), ...problems(404) },
    }),
    inRegion,
    async (c) => {
      const { services, profile } = c.var
      const reader = readerOf(profile, await services.identity.who(c))
      return c.json(await publishedPeriods(services.db, profile.slug, reader), 200, cachingFor(reader))
    },
  )
  .get(
    '/:region/summaries/:period',
    describeRoute({
      summary: 'The summary of a period',
      description:
        'Signed in, the live figures of what the reader may see; else the newest published edition: to staff all of it, to everyone the tables that are for everyone.',
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
      const days = daysOf(profile, period)
      const person = await services.identity.who(c)
      if (c.req.query('view') !== 'edition' && person?.region === profile.slug) {
        const tables = await liveTables(services, profile, person.posts, days)
        if (tables)
          return c.json(
            summaryOf(services, profile, { view: 'live', period, ...days, tables }),
            200,
            cachingFor('staff'),
          )
      }
      const reader = readerOf(profile, person)
      const edition = await readEdition(services.db, profile.slug, period, reader)
      if (!edition) throw new RequestProblem('notPublished')
      return c.json(summaryOf(services, profile, { view: 'edition', ...edition }), 200, cachingFor(reader))
    },
  )
  .get(
    '/:region/summaries/:period/editions/preview',
    describeRoute({
      summary: 'What would be published now as the next edition of a closed period',
      description:
        'The very tables that publishing would freeze, for those who may publish. Nothing is stored.',
      responses: { 200: json('What would be published', summarySchema), ...problems(401, 403, 404, 409) },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const { profile, services, person } = c.var
      const edition = await preview(services.db, publishing(services, profile, person, c.req.param('period')))
      return c.json(summaryOf(services, profile, { view: 'preview', ...edition }))
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
      const edition = await publish(services.db, publishing(services, profile, person, c.req.param('period')))
      return c.json(summaryOf(services, profile, { view: 'edition', ...edition }), 201)
    },
  )

/** An edition that this person may publish now; what keeps it from being published is thrown. */
function publishing(services: Services, profile: Profile, person: Person, period: string): Publishing {
  const days = daysOf(profile, period)
  if (!may(profile.handling.policy, 'edition.publish', person, { path: [] }))
    throw new RequestProblem('forbidden')
  // Figures of other kinds of period could be subtracted from those by which the region adds up.
  if (!kindsOfPeriod(profile).includes(days.kind)) throw new RequestProblem('unknownPeriod')
  if (!isClosed(days, today(services))) throw new RequestProblem('periodOpen')
  const at = services.now()
  const { from, to, campaign } = days
  return { profile, period, from, to, campaign, actor: person.id, at, day: helsinkiDate(at) }
}

function daysOf(profile: Profile, period: string): RegionPeriod {
  const found = periodNamed(profile, period)
  if (!found) throw new RequestProblem('unknownPeriod')
  return found
}

async function tablesOf(
  db: Db,
  profile: Profile,
  days: Span,
  tables: readonly CountedTable[],
): Promise<Table[]> {
  // Kept counts are by the day; what belongs to a campaign, only its reports know.
  const counts =
    days.campaign === undefined
      ? await readCounts(db, profile.slug, days)
      : await countReports(db, profile, days)
  return tablesFromCounts({ tables, counts, domain: domainOf(profile) })
}

/**
 * The figures of now: of the whole region to whom the policy gives it, of a part to whom it gives that part;
 * undefined to whom it gives none.
 */
async function liveTables(
  services: Services,
  profile: Profile,
  posts: readonly Post[],
  days: Span,
): Promise<Table[] | undefined> {
  const { policy } = profile.handling
  const tables = countedTables(profile)
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
  return tablesFromCounts({ tables, counts: await countReports(services.db, profile, days, parts) })
}

/** What an answer shows: figures of now, or an edition, real or as it would be. */
interface Shown extends Days {
  readonly view: Summary['view']
  readonly period: string
  readonly tables: readonly (Table | PublishedTable)[]
  readonly number?: number
  readonly publishedAt?: Edition['publishedAt']
}

function summaryOf(services: Services, profile: Profile, shown: Shown): Summary {
  const { view, period, from, to, tables, number, publishedAt } = shown
  const names = dimensionLabels(profile)
  return {
    period,
    from,
    to,
    view,
    closed: isClosed({ from, to }, today(services)),
    ...(number !== undefined &&
      publishedAt !== undefined && { edition: { number, published: helsinkiDate(publishedAt) } }),
    tables: tables.map((table) => ({
      id: table.id,
      label: profile.publication.tables.find(({ id }) => id === table.id)?.label ?? {},
      ...('audience' in table && { audience: table.audience }),
      ...(table.several && { several: true }),
      dimensions: table.dimensions.map((id) => ({ id, label: names[id] ?? {} })),
      rows: table.rows.map(({ key, n }) => ({ key: [...key], n })),
      total: table.total,
    })),
    labels: codeLabels(profile) as Summary['labels'],
  }
}

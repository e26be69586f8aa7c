import { audiences, outcomes, proposalActTypes, socialReportSchema, uses } from '@rake/core'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import type { Env } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import { cachingFor, readerOf } from '../reader.ts'
import { inRegion } from '../region.ts'
import type { Sent } from '../sent.ts'
import {
  listPublications,
  listPublicProposals,
  type PublicationLine,
  type PublicProposal,
  type ReadPublication,
  readPublication,
} from '../store/index.ts'
import { json, problems } from '../validate.ts'

const localized = z.record(z.string(), z.string())

const lineSchema = z.object({
  /** Stable: `{kind}-{period}`, or `{kind}-{unit}-{period}`. */
  id: z.string(),
  /** The newest that the reader may see, 1 the first. */
  version: z.number(),
  kind: z.string(),
  unit: z.optional(z.string()),
  period: z.string(),
  /** Both ends inclusive. */
  from: z.string(),
  to: z.string(),
  title: localized,
  languages: z.readonly(z.array(z.string())),
  published: z.string(),
  audience: z.enum(audiences),
  n: z.nullable(z.number()),
})

const publicationSchema = z.object({
  document: socialReportSchema,
  versions: z.readonly(z.array(z.object({ version: z.number(), published: z.string() }))),
})

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))

const proposalSchema = z.object({
  /** Within its publication. */
  id: z.string(),
  publication: z.object({
    id: z.string(),
    version: z.number(),
    title: localized,
    period: z.object({ id: z.string(), from: z.string(), to: z.string() }),
  }),
  text: localized,
  theme: z.optional(z.object({ id: z.string(), label: localized })),
  owner: z.optional(localized),
  /** `proposed`, `rejected`, `accepted`, `inProgress` or `ended`, as it is now. */
  state: z.string(),
  outcome: z.optional(z.enum(outcomes)),
  measure: z.optional(
    z.object({
      plan: localized,
      goal: localized,
      measures: localized,
      indicators: localized,
      responsible: localized,
      steps: list(localized),
    }),
  ),
  /** The code of the welfare plan that it was last taken into. */
  plan: z.optional(z.string()),
  uses: list(z.object({ use: z.enum(uses), day: z.string(), text: z.optional(localized) })),
  history: list(
    z.object({ type: z.enum([...proposalActTypes] as [(typeof proposalActTypes)[number]]), day: z.string() }),
  ),
  /** The days on which a step was logged. */
  steps: list(z.string()),
})

/** What is published of a region: its social reports in all their versions, and what has become of the proposals. */
export const publicationRoutes = new Hono<Env>()
  .get(
    '/:region/publications',
    describeRoute({
      summary: 'The published social reports of all years, the newest period first',
      description: 'Signed in, those that are published for staff only are among them.',
      responses: { 200: json('The newest version of each', z.array(lineSchema)), ...problems(404) },
    }),
    inRegion,
    etag(),
    async (c) => {
      const { services, profile } = c.var
      const reader = readerOf(profile, await services.identity.who(c))
      const lines = await listPublications(services.db, profile.slug, reader)
      return c.json(lines as Sent<PublicationLine>[], 200, cachingFor(reader))
    },
  )
  .get(
    '/:region/publications/:id',
    describeRoute({
      summary: 'A published social report, in its newest version',
      responses: { 200: json('The document, and its versions', publicationSchema), ...problems(404) },
    }),
    inRegion,
    etag(),
    (c) => answer(c, c.req.param('id')),
  )
  .get(
    '/:region/publications/:id/versions/:version',
    describeRoute({
      summary: 'A certain version of a published social report: its document never changes',
      responses: { 200: json('The document, and its versions', publicationSchema), ...problems(404) },
    }),
    inRegion,
    etag(),
    (c) => answer(c, c.req.param('id'), versionIn(c.req.param('version'))),
  )
  .get(
    '/:region/published-proposals',
    describeRoute({
      summary: 'The proposals of the published social reports, as they stand now',
      responses: {
        200: json('Those of the newest period first', z.array(proposalSchema)),
        ...problems(404),
      },
    }),
    inRegion,
    etag(),
    async (c) => {
      const { services, profile } = c.var
      const reader = readerOf(profile, await services.identity.who(c))
      const proposals = await listPublicProposals(services.db, profile.slug, reader)
      return c.json(proposals as Sent<PublicProposal>[], 200, cachingFor(reader))
    },
  )

/** Answers with the version, or with the newest that the reader may see. */
async function answer(c: Context<Env>, id: string, version?: number) {
  const { services, profile } = c.var
  const reader = readerOf(profile, await services.identity.who(c))
  const found = await readPublication(services.db, profile.slug, id, reader, version)
  if (!found) throw new RequestProblem('unknownPublication')
  return c.json(found as Sent<ReadPublication>, 200, cachingFor(reader))
}

/** A version as it is written in an address; 0, which none has, for what is no number of a version. */
function versionIn(written: string): number {
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 0
}

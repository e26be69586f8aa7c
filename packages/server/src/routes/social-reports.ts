import {
  type SocialReport,
  type SocialReportAct,
  socialReportActSchema,
  socialReportSchema,
} from '@rake/core'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, today } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import { forStaff, inRegion } from '../region.ts'
import type { Sent } from '../sent.ts'
import {
  actOnSocialReport,
  createSocialReport,
  type Draft,
  documentOf,
  draftOf,
  keepDocument,
  listSocialReports,
} from '../store/index.ts'
import { textsOf } from '../texts-of.ts'
import { json, problems, valid } from '../validate.ts'
import { limitedDocument } from './sending.ts'
import { lineOf, lineSchema, mayRead, readable, socialReportView, viewOf } from './social-report-view.ts'
import { now, orProblem } from './things.ts'

const draftSchema = z.extend(
  z.omit(socialReportSchema, { title: true, method: true, published: true, suppression: true }),
  { suppression: z.object({ threshold: z.number() }) },
)

const created = z.object({ id: z.string() })

const beginningSchema = z.strictObject({
  kind: z.string(),
  unit: z.optional(z.string()),
  period: z.string(),
})

/** The writing of social reports: begun, written, approved level by level, published, presented. For staff. */
export const socialReportRoutes = new Hono<Env>()
  .get(
    '/:region/social-reports',
    describeRoute({
      summary: 'The social reports that the reader takes part in, and all that are published',
      responses: { 200: json('One line each', z.array(lineSchema)), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const all = await listSocialReports(c.var.services.db, c.var.profile.slug)
      return c.json(all.filter((one) => mayRead(c.var, one)).map((one) => lineOf(c.var, one)))
    },
  )
  .post(
    '/:region/social-reports',
    describeRoute({
      summary: 'Begin a social report',
      description:
        'Of a kind of the region, of a unit where the kind has a level; one of each over a period.',
      responses: { 201: json('Its id', created), ...problems(400, 401, 403, 404, 409, 422) },
    }),
    inRegion,
    forStaff,
    valid('json', beginningSchema),
    async (c) => {
      const { profile, services } = c.var
      const asked = c.req.valid('json')
      const result = await createSocialReport(services.db, { profile, ...asked, ...now(c.var) })
      return c.json({ id: orProblem(result, 'unknownSocialReport') }, 201)
    },
  )
  .get(
    '/:region/social-reports/:id',
    describeRoute({
      summary: 'A social report, its documents, its history and what the reader may do with it',
      responses: { 200: json('The social report', socialReportView), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => c.json(await viewOf(c.var, await readable(c.var, c.req.param('id')))),
  )
  .get(
    '/:region/social-reports/:id/draft',
    describeRoute({
      summary: 'What the counts and the earlier social report give for its next document',
      description:
        'Figures and tables of the newest published summary of the period, sources and views that were recorded, the statements that were published, and what became of the social report before.',
      responses: {
        200: json('The document without what people write', draftSchema),
        ...problems(401, 403, 404, 422),
      },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const { profile, services } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const draft = await draftOf(services.db, { profile, socialReport: id, day: today(services) })
      return c.json(orProblem(draft, 'unknownSocialReport') as Sent<Draft>)
    },
  )
  .post(
    '/:region/social-reports/:id/documents',
    describeRoute({
      summary: 'Keep a document of a social report; it never changes',
      description:
        'Refused with place and mend where it could not be published: a figure or table that is not the edition’s, a quote that nobody approved, personal data, a text missing in a language. Publishing sets `published` and `audience`.',
      responses: { 201: json('Its id', created), ...problems(400, 401, 403, 404, 409, 413, 422) },
    }),
    inRegion,
    forStaff,
    limitedDocument,
    valid('json', socialReportSchema),
    async (c) => {
      const { profile, services } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const document = c.req.valid('json') as SocialReport
      const result = await keepDocument(services.db, {
        profile,
        socialReport: id,
        document,
        texts: textsOf,
        ...now(c.var),
      })
      return c.json({ id: orProblem(result, 'unknownSocialReport') }, 201)
    },
  )
  .get(
    '/:region/social-reports/:id/documents/:document',
    describeRoute({
      summary: 'A document of a social report, as it was written',
      responses: { 200: json('The document', socialReportSchema), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const { profile, services } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const document = await documentOf(services.db, profile.slug, id, c.req.param('document'))
      if (!document) throw new RequestProblem('unknownSocialReport')
      return c.json(document as Sent<SocialReport>)
    },
  )
  .post(
    '/:region/social-reports/:id/acts',
    describeRoute({
      summary: 'Do something to a social report',
      responses: {
        200: json('The social report after the act', socialReportView),
        ...problems(400, 401, 403, 404, 409, 422),
      },
    }),
    inRegion,
    forStaff,
    valid('json', socialReportActSchema),
    async (c) => {
      const { profile, services } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const result = await actOnSocialReport(services.db, {
        profile,
        socialReport: id,
        act: c.req.valid('json') as SocialReportAct,
        texts: textsOf,
        ...now(c.var),
      })
      orProblem(result, 'unknownSocialReport')
      return c.json(await viewOf(c.var, await readable(c.var, id)))
    },
  )

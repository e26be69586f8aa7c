import {
  may,
  type PolicyAct,
  type Receiver,
  reaches,
  receiverKey,
  receiversOf,
  resultDuties,
  type SocialReport,
  type SocialReportAct,
  type SocialReportActType,
  socialReportActSchema,
  socialReportActTypes,
  socialReportLifecycle,
  socialReportSchema,
} from '@rake/core'
import { helsinkiDate } from '@rake/core/clock'
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
  judgementOf,
  keepDocument,
  listSocialReports,
  readSocialReport,
  type SocialReportLine,
  type StoredSocialReport,
} from '../store/index.ts'
import { textsOf } from '../texts-of.ts'
import { json, problems, valid } from '../validate.ts'
import { limitedDocument } from './sending.ts'
import { entrySchema, type Here, historyFor, orProblem } from './things.ts'

const localized = z.record(z.string(), z.string())
const acts = z.array(z.enum([...socialReportActTypes] as [SocialReportActType]))

const lineSchema = z.object({
  id: z.string(),
  /** Under which it is published: `{kind}-{period}`, or `{kind}-{unit}-{period}`. */
  address: z.string(),
  kind: z.string(),
  unit: z.optional(z.string()),
  period: z.string(),
  /** `drafting`, `inWorkshop`, `inApproval`, `approved` or `published`. */
  writing: z.string(),
  /** `awaited`, `presented` or `answered`. */
  discussion: z.string(),
  /** How many versions have been published. */
  version: z.number(),
  /** The step of the kind's ladder at which it waits, where it is in approval. */
  level: z.optional(z.string()),
  /** What the reader may do now. */
  acts,
})

const receiverSchema = z.object({ body: z.optional(z.string()), unit: z.optional(z.string()) })

const socialReportView = z.extend(lineSchema, {
  /** The document that was last submitted. */
  submitted: z.optional(z.string()),
  /** What was written of it, the first one first; by whom, when, and as which version. */
  documents: z.array(z.object({ id: z.string(), by: localized, day: z.string(), version: z.number() })),
  history: z.array(entrySchema),
  /** For whom the reader may answer, and who have not yet handled what is published (VA-05). */
  awaited: z.array(receiverSchema),
})

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
        'Figures and tables of the newest published summary of the period, sources and views that were recorded, and what became of the social report before.',
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

/** Who does it, and when. */
function now({ services, person }: Here) {
  const at = services.now()
  return { actor: person, at, day: helsinkiDate(at) }
}

/**
 * Whether the reader takes part in a social report: by some act that the policy gives her where it stands, or by a
 * step of its ladder. What is published all staff may read.
 */
function mayRead({ profile, services, person }: Here, socialReport: SocialReportLine): boolean {
  if (socialReport.snapshot.context.version > 0) return true
  const { kind } = socialReport
  if (!profile.socialReports?.some(({ id }) => id === kind)) return false
  const { handling, path } = judgementOf(profile, socialReport, person, today(services))
  const given: readonly PolicyAct[] = ['socialReport.draft', ...socialReportActTypes.filter(isOfPolicy)]
  return (
    given.some((act) => may(handling.policy, act, person, { path })) ||
    handling.approvals.some((step) => person.posts.some((post) => reaches(step, post, { path })))
  )
}

function isOfPolicy(act: SocialReportActType): act is Extract<SocialReportActType, PolicyAct> {
  return !['socialReport.pass', 'socialReport.return', 'socialReport.approve'].includes(act)
}

/** The social report, if the reader may see it; one that she may not see is not there for her. */
async function readable(here: Here, id: string): Promise<StoredSocialReport> {
  const { profile, services } = here
  const found = await readSocialReport(services.db, profile.slug, id)
  if (!found || !mayRead(here, found)) throw new RequestProblem('unknownSocialReport')
  return found
}

function lineOf({ profile, services, person }: Here, line: SocialReportLine): z.infer<typeof lineSchema> {
  const { id, address, kind, unit, period, snapshot } = line
  const { value, context } = snapshot
  const known = profile.socialReports?.find((one) => one.id === kind)
  const level = known?.approvals[Math.min(context.level, known.approvals.length - 1)]?.id
  return {
    id,
    address,
    kind,
    period,
    writing: value.writing,
    discussion: value.discussion,
    version: context.version,
    acts: known
      ? socialReportLifecycle.openActs(snapshot, judgementOf(profile, line, person, today(services)))
      : [],
    ...(unit !== undefined && { unit }),
    ...(value.writing === 'inApproval' && level !== undefined && { level }),
  }
}

async function viewOf(here: Here, found: StoredSocialReport): Promise<z.infer<typeof socialReportView>> {
  const { document } = found.snapshot.context
  const { profile } = here
  const { identity } = here.services
  return {
    ...lineOf(here, found),
    documents: await Promise.all(
      found.documents.map(async ({ id, by, day, version }) => ({
        id,
        by: (await identity.person(profile.slug, by))?.name ?? { fi: by },
        day,
        version,
      })),
    ),
    history: await historyFor(here, found.log, found.words),
    awaited: awaitedBy(here, found),
    ...(document !== undefined && { submitted: document }),
  }
}

/** Those who were given the version that stands and have not answered it, and for whom the reader may (VA-05). */
function awaitedBy(
  { profile, services, person }: Here,
  { kind, log, snapshot }: StoredSocialReport,
): Receiver[] {
  const known = profile.socialReports?.find((one) => one.id === kind)
  if (!known) return []
  const { policy } = profile.handling
  const { presented, version } = snapshot.context
  return resultDuties(
    log.slice(1).map(({ act }) => act as SocialReportAct),
    receiversOf(profile, known, today(services)),
    { policy, actor: person },
  ).flatMap(({ body, unit }) => {
    const receiver = unit === undefined ? { body } : { unit }
    return presented[receiverKey(receiver)] === version ? [receiver] : []
  })
}

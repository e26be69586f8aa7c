import {
  audiences,
  may,
  type PolicyAct,
  type StatementAct,
  type StatementActType,
  type StatementText,
  statementActSchema,
  statementActTypes,
  statementLifecycle,
  statementTextSchema,
} from '@rake/core'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import type { Env } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import { cachingFor, readerOf } from '../reader.ts'
import { forStaff, inRegion } from '../region.ts'
import {
  actOnStatement,
  createStatement,
  listStatements,
  publishedStatements,
  readStatement,
  rewriteStatement,
  type StatementLine,
  type StoredStatement,
  statementJudgementOf,
} from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'
import { entrySchema, type Here, historyFor, now, orProblem } from './things.ts'

const localized = z.record(z.string(), z.string())

/** What a statement says, as it is read. */
const said = { title: localized, text: z.optional(localized), link: z.optional(z.string()) }

const lineSchema = z.object({
  id: z.string(),
  /** The social report with which it goes; left out of one alone. */
  socialReport: z.optional(z.string()),
  /** `drafted`, `adopted`, `published` or `withdrawn`. */
  state: z.string(),
  /** What was adopted, or until then what was written last; absent once erased. `id` is what adopting it names. */
  written: z.optional(z.object({ id: z.string(), ...said })),
  /** The day on which it was adopted. */
  adopted: z.optional(z.string()),
  published: z.optional(z.object({ day: z.string(), audience: z.enum(audiences) })),
  /** Whether the reader may write it anew. */
  mayWrite: z.boolean(),
  /** What the reader may do now. */
  acts: z.array(z.enum([...statementActTypes] as [StatementActType])),
})

const statementView = z.extend(lineSchema, { history: z.array(entrySchema) })

const publishedSchema = z.object({
  id: z.string(),
  ...said,
  /** The day on which it was adopted. */
  day: z.string(),
  published: z.string(),
  audience: z.enum(audiences),
})

const created = z.object({ id: z.string() })
const beginningSchema = z.extend(statementTextSchema, { socialReport: z.optional(z.string()) })

/** The public positions of a region's working groups (SS-08): written, adopted, published or withdrawn. */
export const statementRoutes = new Hono<Env>()
  .get(
    '/:region/statements',
    describeRoute({
      summary:
        'The statements that the reader takes part in, and all that are published; the first one begun first',
      responses: { 200: json('One line each', z.array(lineSchema)), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const all = await listStatements(c.var.services.db, c.var.profile.slug)
      return c.json(all.filter((one) => mayRead(c.var, one)).map((one) => lineOf(c.var, one)))
    },
  )
  .post(
    '/:region/statements',
    describeRoute({
      summary: 'Begin a statement: one that goes with a social report, or one alone',
      description:
        'Refused with place and mend where it could not be published: personal data, or a text missing in a language of the region.',
      responses: { 201: json('Its id', created), ...problems(400, 401, 403, 404, 422) },
    }),
    inRegion,
    forStaff,
    valid('json', beginningSchema),
    async (c) => {
      const { profile, services } = c.var
      const { socialReport, ...text } = c.req.valid('json')
      const saying = { profile, socialReport, text: text as StatementText, ...now(c.var) }
      return c.json({ id: orProblem(await createStatement(services.db, saying), 'unknownStatement') }, 201)
    },
  )
  .get(
    '/:region/statements/:id',
    describeRoute({
      summary: 'A statement, its history and what the reader may do with it',
      responses: { 200: json('The statement', statementView), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => c.json(await viewOf(c.var, await readable(c.var, c.req.param('id')))),
  )
  .post(
    '/:region/statements/:id/texts',
    describeRoute({
      summary: 'Write a statement anew, until it is adopted',
      description:
        'What was written before stays as it is: adopting names the one text that it makes the position.',
      responses: {
        201: json('The id of the text', created),
        ...problems(400, 401, 403, 404, 409, 422),
      },
    }),
    inRegion,
    forStaff,
    valid('json', statementTextSchema),
    async (c) => {
      const { profile, services } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const saying = { profile, statement: id, text: c.req.valid('json') as StatementText, ...now(c.var) }
      return c.json({ id: orProblem(await rewriteStatement(services.db, saying), 'unknownStatement') }, 201)
    },
  )
  .post(
    '/:region/statements/:id/acts',
    describeRoute({
      summary: 'Do something to a statement',
      responses: {
        200: json('The statement after the act', statementView),
        ...problems(400, 401, 403, 404, 409, 422),
      },
    }),
    inRegion,
    forStaff,
    valid('json', statementActSchema),
    async (c) => {
      const { profile, services } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const act = c.req.valid('json') as StatementAct
      orProblem(
        await actOnStatement(services.db, { profile, statement: id, act, ...now(c.var) }),
        'unknownStatement',
      )
      return c.json(await viewOf(c.var, await readable(c.var, id)))
    },
  )
  .get(
    '/:region/published-statements',
    describeRoute({
      summary: 'The published statements, the first one adopted first',
      description: 'Signed in, those that are published for staff only are among them.',
      responses: {
        200: json('Each in the words that were adopted', z.array(publishedSchema)),
        ...problems(404),
      },
    }),
    inRegion,
    etag(),
    async (c) => {
      const { services, profile } = c.var
      const reader = readerOf(profile, await services.identity.who(c))
      const all = await publishedStatements(services.db, profile.slug, reader)
      const shown = all.map(({ statement, published, audience }) => ({
        ...saidOf(statement),
        id: statement.id,
        day: statement.day,
        published,
        audience,
      }))
      return c.json(shown, 200, cachingFor(reader))
    },
  )

/** Whether the reader takes part in a statement, by some act that the policy gives her; published, all staff may. */
function mayRead({ profile, person }: Here, { published }: StatementLine): boolean {
  const given: readonly PolicyAct[] = ['statement.draft', ...statementActTypes]
  return (
    published !== undefined || given.some((act) => may(profile.handling.policy, act, person, { path: [] }))
  )
}

/** The statement, if the reader may see it; one that she may not see is not there for her. */
async function readable(here: Here, id: string): Promise<StoredStatement> {
  const found = await readStatement(here.services.db, here.profile.slug, id)
  if (!found || !mayRead(here, found)) throw new RequestProblem('unknownStatement')
  return found
}

function lineOf({ profile, person }: Here, line: StatementLine): z.infer<typeof lineSchema> {
  const { id, socialReport, snapshot, written, adopted, published } = line
  const isDrafter = may(profile.handling.policy, 'statement.draft', person, { path: [] })
  return {
    id,
    state: snapshot.value,
    mayWrite: snapshot.value === 'drafted' && isDrafter,
    acts: statementLifecycle.openActs(snapshot, statementJudgementOf(profile, person)),
    ...(socialReport !== undefined && { socialReport }),
    ...(written && { written: { id: written.id, ...saidOf(written.text) } }),
    ...(adopted && { adopted }),
    ...(published && { published }),
  }
}

function saidOf({ title, text, link }: StatementText) {
  return { title: { ...title }, ...(text && { text: { ...text } }), ...(link !== undefined && { link }) }
}

async function viewOf(here: Here, found: StoredStatement): Promise<z.infer<typeof statementView>> {
  return { ...lineOf(here, found), history: await historyFor(here, found.log, found.words) }
}

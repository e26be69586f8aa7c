import {
  may,
  type PolicyAct,
  type ProposalAct,
  type ProposalActType,
  proposalActSchema,
  proposalActTypes,
  proposalLifecycle,
} from '@rake/core'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import type { Env } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import { forStaff, inRegion } from '../region.ts'
import {
  actOnProposal,
  createProposal,
  listProposals,
  type ProposalLine,
  proposalJudgementOf,
  readProposal,
  type StoredProposal,
} from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'
import { entrySchema, type Here, historyFor, now, orProblem } from './things.ts'

const localized = z.record(z.string(), z.string())

const lineSchema = z.object({
  id: z.string(),
  /** The social report in whose documents it stands, and under which id there. */
  socialReport: z.optional(z.string()),
  code: z.optional(z.string()),
  theme: z.optional(z.string()),
  /** What is proposed; absent once erased. */
  text: z.optional(localized),
  /** `proposed`, `rejected`, `accepted`, `inProgress` or `ended`. */
  state: z.string(),
  owner: z.optional(z.object({ id: z.string(), name: localized })),
  outcome: z.optional(z.string()),
  /** The code of the welfare plan that it was last taken into. */
  plan: z.optional(z.string()),
  facets: z.record(z.string(), z.string()),
  used: z.boolean(),
  /** What the reader may do now. */
  acts: z.array(z.enum([...proposalActTypes] as [ProposalActType])),
})

const proposalView = z.extend(lineSchema, { history: z.array(entrySchema) })

const code = z.string().check(z.minLength(1), z.maxLength(200))
const beginningSchema = z.union([
  /** One of the proposals in the document that a social report last submitted. */
  z.strictObject({ socialReport: z.string(), code }),
  z.strictObject({
    text: z.record(
      z.string().check(z.regex(/^[a-z]{2,3}$/)),
      z.string().check(z.maxLength(10_000), z.regex(/\S/)),
    ),
    theme: z.optional(code),
  }),
])

/** Proposals from the day on which they were made to what came of them. For staff. */
export const proposalRoutes = new Hono<Env>()
  .get(
    '/:region/proposals',
    describeRoute({
      summary: 'The proposals that the reader takes part in, the first one made first',
      responses: { 200: json('One line each', z.array(lineSchema)), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const all = await listProposals(c.var.services.db, c.var.profile.slug)
      return c.json(
        await Promise.all(all.filter((one) => mayRead(c.var, one)).map((one) => lineOf(c.var, one))),
      )
    },
  )
  .post(
    '/:region/proposals',
    describeRoute({
      summary: 'Make a proposal: one that stands in a social report, or one alone',
      responses: {
        201: json('Its id', z.object({ id: z.string() })),
        ...problems(400, 401, 403, 404, 409, 422),
      },
    }),
    inRegion,
    forStaff,
    valid('json', beginningSchema),
    async (c) => {
      const { profile, services } = c.var
      const proposed = c.req.valid('json')
      if ('text' in proposed) checkLanguages(c.var, proposed.text)
      const result = await createProposal(services.db, { profile, ...now(c.var), proposed })
      return c.json({ id: orProblem(result, 'unknownProposal') }, 201)
    },
  )
  .get(
    '/:region/proposals/:id',
    describeRoute({
      summary: 'A proposal, its history and what the reader may do with it',
      responses: { 200: json('The proposal', proposalView), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => c.json(await viewOf(c.var, await readable(c.var, c.req.param('id')))),
  )
  .post(
    '/:region/proposals/:id/acts',
    describeRoute({
      summary: 'Do something to a proposal',
      responses: {
        200: json('The proposal after the act', proposalView),
        ...problems(400, 401, 403, 404, 409, 422),
      },
    }),
    inRegion,
    forStaff,
    valid('json', proposalActSchema),
    async (c) => {
      const { profile, services } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const act = c.req.valid('json') as ProposalAct
      if ('owner' in act && !(await services.identity.person(profile.slug, act.owner))) {
        throw new RequestProblem('unknownReference')
      }
      const acting = { profile, ...now(c.var), proposal: id, act }
      orProblem(await actOnProposal(services.db, acting), 'unknownProposal')
      return c.json(await viewOf(c.var, await readable(c.var, id)))
    },
  )

/** A text in languages of the region only, its first one among them. */
function checkLanguages({ profile }: Here, text: Readonly<Record<string, string>>): void {
  const [first = 'fi'] = profile.languages
  const unknown = Object.keys(text).filter((lang) => !profile.languages.includes(lang))
  if (unknown.length === 0 && first in text) return
  const path = ['text', unknown[0] ?? first]
  const message = unknown.length > 0 ? 'the region has no such language' : 'the text is missing'
  const mend = unknown.length > 0 ? `write one of ${profile.languages.join(', ')}` : 'write it'
  throw new RequestProblem('badBody', { problems: [{ path, code: 'wrongType', message, mend }] })
}

/** Whether the reader takes part in a proposal: by some act that the policy gives her, or as its owner. */
function mayRead({ profile, person }: Here, { snapshot }: ProposalLine): boolean {
  const { policy } = profile.handling
  const place = { path: [], owner: snapshot.context.owner }
  const given: readonly PolicyAct[] = ['proposal.propose', ...proposalActTypes]
  return given.some((act) => may(policy, act, person, place)) || place.owner === person.id
}

/** The proposal, if the reader may see it; one that she may not see is not there for her. */
async function readable(here: Here, id: string): Promise<StoredProposal> {
  const found = await readProposal(here.services.db, here.profile.slug, id)
  if (!found || !mayRead(here, found)) throw new RequestProblem('unknownProposal')
  return found
}

async function lineOf(here: Here, line: ProposalLine): Promise<z.infer<typeof lineSchema>> {
  const { profile, services, person } = here
  const { id, socialReport, code, theme, text, snapshot } = line
  const { owner, outcome, plan, facets = {} } = snapshot.context
  const name = owner && (await services.identity.person(profile.slug, owner))?.name
  return {
    id,
    state: snapshot.value.handling,
    facets: { ...facets },
    used: snapshot.value.use === 'used',
    acts: proposalLifecycle.openActs(snapshot, proposalJudgementOf(profile, person)),
    ...(socialReport !== undefined && { socialReport }),
    ...(code !== undefined && { code }),
    ...(theme !== undefined && { theme }),
    ...(text && { text }),
    ...(owner !== undefined && { owner: { id: owner, name: name || { fi: owner } } }),
    ...(outcome && { outcome }),
    ...(plan !== undefined && { plan }),
  }
}

async function viewOf(here: Here, found: StoredProposal): Promise<z.infer<typeof proposalView>> {
  return { ...(await lineOf(here, found)), history: await historyFor(here, found.log, found.words) }
}

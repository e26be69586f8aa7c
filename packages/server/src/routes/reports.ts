import {
  type ActType,
  actSchema,
  actTypes,
  audiences,
  codeLabels,
  currentUnit,
  duties,
  type Judgement,
  may,
  openActs,
  type Place,
  type PolicyAct,
  type Profile,
  policyActs,
  type ReportSnapshot,
  recentPeriods,
  routes,
  stateKey,
  statementLanguages,
  unitPath,
} from '@rake/core'
import { helsinkiDate } from '@rake/core/clock'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, today } from '../context.ts'
import type { Person } from '../identity/identity.ts'
import { type ProblemType, RequestProblem } from '../problem.ts'
import { forStaff, inRegion } from '../region.ts'
import type { Sent } from '../sent.ts'
import {
  type ActRefusal,
  act,
  listReports,
  numbersOf,
  readReport,
  reporterOf,
  type StoredReport,
} from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'

const localized = z.record(z.string(), z.string())
const acts = z.array(z.enum(actTypes as [ActType]))
const state = z.object({
  /** `arrived`, `reviewed`, `decided`, `inProgress`, `closed`, `redirected` or `joined`. */
  handling: z.string(),
  feedback: z.string(),
  /** `asked` while an answer of the reporter is awaited, else `quiet`. */
  dialogue: z.string(),
  compilation: z.string(),
  route: z.optional(z.string()),
  outcome: z.optional(z.string()),
  channel: z.optional(z.string()),
  theme: z.optional(z.string()),
  owner: z.optional(z.object({ id: z.string(), name: localized })),
  /** The report whose matter this one has joined. */
  lead: z.optional(z.object({ id: z.string(), number: z.number() })),
})

/** So many reports are looked at for a page, unless fewer are asked for. */
const reportsOnPage = 1000

const askedSchema = z.object({
  /** How many reports are looked at for the page, at most 1000: as many unless said. */
  limit: z.optional(z.string().check(z.regex(/^(?:[1-9]\d{0,2}|1000)$/))),
  /** The `next` of the page before. */
  after: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
})

const lineSchema = z.object({
  id: z.string(),
  number: z.number(),
  submitted: z.string(),
  unit: z.string(),
  nature: z.optional(z.string()),
  /** The beginning of the description. */
  excerpt: z.optional(z.string()),
  state,
  /** The reader was told of the report as it arrived. */
  informed: z.boolean(),
  /** What the report waits for from the reader. */
  duties: acts,
})

const pageSchema = z.object({
  /** Fewer than were looked at, or none, where the reader may not see them all. */
  reports: z.array(lineSchema),
  /** There are more: ask for those after it. */
  next: z.optional(z.string()),
})

const reportSchema = z.object({
  id: z.string(),
  number: z.number(),
  submitted: z.string(),
  unit: z.string(),
  answers: z.optional(z.record(z.string(), z.unknown())),
  /** Whether the reporter gave a name. */
  named: z.boolean(),
  /** The name, for whom the policy lets see it. */
  reporter: z.optional(z.string()),
  state,
  members: z.array(z.object({ id: z.string(), number: z.number() })),
  history: z.array(
    z.object({
      type: z.string(),
      day: z.string(),
      at: z.optional(z.string()),
      by: z.optional(localized),
      /** What the event names: a route, a theme, an owner, another report. */
      details: z.record(z.string(), z.string()),
      words: z.optional(z.string()),
    }),
  ),
  /** What the reader may do now. */
  acts,
  duties: acts,
})

const meSchema = z.object({
  id: z.string(),
  name: localized,
  posts: z.array(z.object({ role: z.string(), unit: z.optional(z.string()) })),
  /** What the policy gives to one of her roles, wherever it reaches. */
  may: z.array(z.enum(policyActs as [PolicyAct])),
  /** Where matters of the region can be taken. */
  routes: z.array(z.enum(routes)),
  /** The periods by which the region adds up: of each kind the one of today, and those before it. */
  periods: z.array(
    z.object({
      id: z.string(),
      /** A kind of the calendar (`half`), or the id of the region's own periods or of a campaign. */
      kind: z.string(),
      /** What the region calls its own periods, and its campaigns. */
      label: z.optional(localized),
      /** Both ends inclusive. */
      from: z.string(),
      to: z.string(),
    }),
  ),
  /** What codes are called, those of ended units and retired themes too: dimension, code, language. */
  labels: z.record(z.string(), z.record(z.string(), localized)),
  /** The kinds of social report that the region writes. */
  socialReports: z.array(
    z.object({
      id: z.string(),
      label: localized,
      level: z.optional(z.string()),
      /** The kind of the level below whose reports are gathered into this one. */
      gathers: z.optional(z.string()),
      audience: z.enum(audiences),
      toUnits: z.optional(z.boolean()),
      /** The steps of approval, from below. */
      approvals: z.array(z.object({ id: z.string(), label: localized, role: z.string() })),
    }),
  ),
  /** To whom statements go at most, and in which languages each must be whole; absent where groups give none. */
  statement: z.optional(z.object({ audience: z.enum(audiences), languages: z.array(z.string()) })),
  /** The kinds of source that stand beside the reports. */
  sources: z.array(z.object({ id: z.string(), label: localized, publisher: localized })),
  /** The groups and bodies that are given what is published. */
  receivers: z.array(z.object({ id: z.string(), label: localized })),
})

const peopleSchema = z.array(z.object({ id: z.string(), name: localized }))

/** Handling: lists, a report with its history, and the acts that the machine allows. For those signed in. */
export const reportRoutes = new Hono<Env>()
  .get(
    '/:region/reports',
    describeRoute({
      summary: 'The reports that the reader may see, the newest first',
      description:
        'A page at a time: up to a thousand of the reports of the region, of which those are left out that the reader may not see. A page can be short or empty while others follow: ask until there is no `next`. What comes in meanwhile stands before the first page.',
      responses: { 200: json('One line each', pageSchema), ...problems(400, 401, 403, 404) },
    }),
    inRegion,
    forStaff,
    valid('query', askedSchema),
    async (c) => {
      const { profile, services, person } = c.var
      const { limit, after } = c.req.valid('query')
      const { lines, next } = await listReports(services.db, profile.slug, recipientsOf(profile, person), {
        limit: limit === undefined ? reportsOnPage : Number(limit),
        after: after === undefined ? undefined : Number(after),
      })
      const leads = lines.flatMap(({ snapshot }) => snapshot.context.lead ?? [])
      const numbers = await numbersOf(services.db, profile.slug, leads)
      // Reports of one unit are judged alike, and those of them in one state wait for the same.
      const judgements = remembered((unit: string) => judgementOf(c.var, unit))
      const waiting = remembered((unit: string) => {
        const judgement = judgements(unit)
        return remembered((_: string, snapshot: ReportSnapshot) => duties(snapshot, judgement))
      })
      const seen: z.infer<typeof lineSchema>[] = []
      for (const { id, number, submitted, unit, nature, excerpt, informed, snapshot } of lines) {
        if (!may(profile.handling.policy, 'matter.read', person, placeIn(judgements(unit), snapshot)))
          continue
        seen.push({
          id,
          number,
          submitted,
          unit,
          informed,
          state: await stateOf(services, profile, snapshot, numbers),
          duties: waiting(unit)(stateKey(snapshot), snapshot),
          ...(nature !== undefined && { nature }),
          ...(excerpt !== undefined && { excerpt }),
        })
      }
      return c.json({ reports: seen, ...(next !== undefined && { next: String(next) }) })
    },
  )
  .get(
    '/:region/reports/:id',
    describeRoute({
      summary: 'A report, its history and what the reader may do with it',
      responses: { 200: json('The report', reportSchema), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => c.json(await viewOf(c.var, await readable(c.var, c.req.param('id')))),
  )
  .post(
    '/:region/reports/:id/acts',
    describeRoute({
      summary: 'Do something to a report or its matter',
      responses: {
        200: json('The report after the act', reportSchema),
        ...problems(400, 401, 403, 404, 409, 422),
      },
    }),
    inRegion,
    forStaff,
    valid('json', actSchema),
    async (c) => {
      const { profile, services, person } = c.var
      const { id } = await readable(c.var, c.req.param('id'))
      const asked = c.req.valid('json')
      if ('owner' in asked && asked.owner !== undefined) {
        const owner = await services.identity.person(profile.slug, asked.owner)
        if (!owner) throw new RequestProblem('unknownReference')
      }
      const at = services.now()
      const refusal = await act(services.db, {
        profile,
        report: id,
        act: asked,
        actor: person,
        at,
        day: helsinkiDate(at),
      })
      if (refusal) throw new RequestProblem(problemOf[refusal])
      return c.json(await viewOf(c.var, await readable(c.var, id)))
    },
  )
  .get(
    '/:region/people',
    describeRoute({
      summary: 'Who can be named to carry a matter on',
      responses: { 200: json('By name', peopleSchema), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    async (c) => {
      const people = await c.var.services.identity.people(c.var.profile)
      return c.json(people.map(({ id, name }) => ({ id, name })))
    },
  )
  .get(
    '/:region/me',
    describeRoute({
      summary: 'Who is signed in, what she may do somewhere in the region, and what the region offers',
      responses: { 200: json('The person', meSchema), ...problems(401, 403, 404) },
    }),
    inRegion,
    forStaff,
    (c) => {
      const { id, name, posts } = c.var.person
      const roles = posts.map(({ role }) => role)
      const {
        handling,
        socialReports = [],
        statement,
        sources = [],
        groups = [],
        bodies = [],
      } = c.var.profile
      const { policy } = handling
      const allowed = policyActs.filter((name) => policy[name]?.some(({ role }) => roles.includes(role)))
      return c.json({
        id,
        name,
        posts,
        may: allowed,
        routes: [...handling.routes],
        periods: recentPeriods(c.var.profile, today(c.var.services)).map(
          ({ campaign: _, ...period }) => period,
        ),
        labels: codeLabels(c.var.profile) as z.infer<typeof meSchema>['labels'],
        socialReports: socialReports.map(({ id, label, level, gathers, audience, toUnits, approvals }) => ({
          id,
          label,
          audience,
          approvals: approvals.map(({ id, label, role }) => ({ id, label, role })),
          ...(level !== undefined && { level }),
          ...(gathers !== undefined && { gathers }),
          ...(toUnits && { toUnits }),
        })) as Sent<z.infer<typeof meSchema>['socialReports']>,
        ...(statement && {
          statement: { ...statement, languages: [...statementLanguages(c.var.profile)] },
        }),
        sources: sources.map(({ id, label, publisher }) => ({ id, label, publisher })) as Sent<
          z.infer<typeof meSchema>['sources']
        >,
        receivers: [...groups, ...bodies].map(({ id, label }) => ({ id, label })) as Sent<
          z.infer<typeof meSchema>['receivers']
        >,
      })
    },
  )

const problemOf: Readonly<Record<ActRefusal, ProblemType>> = {
  forbidden: 'forbidden',
  notNow: 'notNow',
  missing: 'unknownReport',
  unknownReference: 'unknownReference',
}

/** The function, which is asked once for each key. */
function remembered<Rest extends unknown[], Value>(
  make: (key: string, ...rest: Rest) => Value,
): (key: string, ...rest: Rest) => Value {
  const made = new Map<string, Value>()
  return (key, ...rest) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key, ...rest)
    made.set(key, value)
    return value
  }
}

/** Under which names notices reach a person: her own, and those of the posts that she holds. */
function recipientsOf({ posts }: Profile, person: Person): string[] {
  const held = posts.filter(({ role, unit }) =>
    person.posts.some((post) => post.role === role && post.unit === unit),
  )
  return [person.id, ...held.map(({ id }) => id)]
}

type Here = Pick<Env['Variables'], 'profile' | 'services' | 'person'>

/** What is judged of a report of this unit: by its path as it is today. */
function judgementOf({ profile, services, person }: Here, unit: string): Judgement {
  const now = currentUnit(profile, unit, today(services))?.id ?? unit
  return { handling: profile.handling, actor: person, path: unitPath(profile, now) }
}

function placeIn({ path }: Judgement, { context }: ReportSnapshot): Place {
  return { path, owner: context.owner }
}

/** The report, if the reader may see it; one that she may not see is not there for her. */
async function readable(here: Here, id: string): Promise<StoredReport> {
  const { profile, services, person } = here
  const report = await readReport(services.db, profile.slug, id)
  const place = report && placeIn(judgementOf(here, report.unit), report.snapshot)
  if (!report || !place || !may(profile.handling.policy, 'matter.read', person, place)) {
    throw new RequestProblem('unknownReport')
  }
  return report
}

async function viewOf(here: Here, report: StoredReport): Promise<z.infer<typeof reportSchema>> {
  const { profile, services, person } = here
  const { db, identity } = services
  const { id, number, submitted, unit, answers, named, snapshot, members } = report
  const judgement = judgementOf(here, unit)
  const seesName = may(profile.handling.policy, 'reporter.read', person, placeIn(judgement, snapshot))
  const reporter = named && seesName ? await reporterOf(db, profile.slug, id) : undefined
  const { lead } = snapshot.context
  const numbers = await numbersOf(db, profile.slug, lead === undefined ? [] : [lead])

  const history: z.infer<typeof reportSchema>['history'] = []
  for (const { event, day, at, actor, words } of report.history) {
    const by = actor === undefined ? undefined : (await identity.person(profile.slug, actor))?.name
    const { type, text: _, ...details } = event as { type: string; text?: string } & Record<string, string>
    history.push({
      type,
      day,
      details,
      ...(at !== undefined && { at }),
      ...(by && { by }),
      ...(words !== undefined && { words }),
    })
  }
  return {
    id,
    number,
    submitted,
    unit,
    named,
    members: [...members],
    history,
    acts: openActs(snapshot, judgement),
    duties: duties(snapshot, judgement),
    state: await stateOf(services, profile, snapshot, numbers),
    ...(answers && { answers: { ...answers } }),
    ...(reporter !== undefined && { reporter }),
  }
}

async function stateOf(
  { identity }: Services,
  profile: Profile,
  { value, context }: ReportSnapshot,
  numbers: ReadonlyMap<string, number>,
): Promise<z.infer<typeof state>> {
  const { route, outcome, channel, theme, owner, lead } = context
  const person: Person | undefined =
    owner === undefined ? undefined : await identity.person(profile.slug, owner)
  return {
    handling: typeof value.handling === 'object' ? value.handling.open : value.handling,
    feedback: value.feedback,
    dialogue: value.dialogue,
    compilation: value.compilation,
    ...(route && { route }),
    ...(outcome && { outcome }),
    ...(channel && { channel }),
    ...(theme && { theme }),
    ...(owner !== undefined && { owner: { id: owner, name: person?.name ?? { fi: owner } } }),
    ...(lead !== undefined && { lead: { id: lead, number: numbers.get(lead) ?? 0 } }),
  }
}

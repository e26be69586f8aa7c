import {
  askPurposes,
  findPersonalData,
  nextStep,
  nextSteps,
  outcomes,
  parseReceipt,
  routes,
  type TrackedReport,
  type TrackedStep,
  tellTracked,
  trackedHistory,
  unconfirmed,
  writtenWords,
} from '@rake/core'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, today } from '../context.ts'
import { askEffort, effortHeader } from '../effort.ts'
import { RequestProblem, wishesOf } from '../problem.ts'
import { said } from '../said.ts'
import { slowDown } from '../slow-down.ts'
import { add, findByReceipt, readReport, type StoredReport } from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'
import { confirmedSchema, keyHeader, keyOf, limited } from './sending.ts'

const receipt = z.string().check(z.maxLength(200))
const purpose = z.enum(askPurposes)

const toldFact = z.object({ name: said, text: said, day: z.optional(z.string()) })

const toldSchema = z.object({
  title: said,
  text: said,
  /** That others told about the same phenomenon. */
  shared: z.optional(said),
  channel: z.optional(
    z.object({
      id: z.string(),
      label: said,
      description: said,
      law: z.optional(said),
      link: z.optional(z.string()),
    }),
  ),
  /** What the reporter is asked for. */
  asked: z.optional(said),
  /** The newest words to her, but for what she is asked. */
  feedback: z.optional(z.object({ title: said, words: z.string(), by: z.optional(said), day: z.string() })),
  facts: z.readonly(z.array(toldFact)),
  /** The texts around adding to it. */
  add: z.object({
    title: said,
    label: said,
    answer: said,
    hint: said,
    empty: said,
    done: said,
    earlier: said,
    lost: said,
  }),
  /** Its region, for a page of another one. */
  region: toldFact,
  /** In the order of `history`. */
  steps: z.readonly(
    z.array(
      z.object({ title: said, day: z.string(), notes: z.readonly(z.array(said)), by: z.optional(said) }),
    ),
  ),
})

const trackingSchema = z.object({
  region: z.string(),
  submitted: z.string(),
  status: z.enum(['arrived', 'reviewed', 'decided', 'inProgress', 'closed', 'redirected']),
  /** Whether the report is handled together with another about the same phenomenon. */
  shared: z.boolean(),
  route: z.optional(z.enum(routes)),
  outcome: z.optional(z.enum(outcomes)),
  channel: z.optional(z.string()),
  /** What comes next; absent once the matter is over. */
  next: z.optional(
    z.object({
      step: z.enum(nextSteps),
      /** The last day of the next occasion for it; absent where it has no day of its own. */
      day: z.optional(z.string()),
    }),
  ),
  /** What waits for an answer of the reporter: any addition is one. */
  asked: z.optional(z.object({ purpose, day: z.string(), words: z.optional(z.string()) })),
  /** Whether the reporter can add to the report. */
  canAdd: z.boolean(),
  history: z.array(
    z.object({
      type: z.string(),
      day: z.string(),
      route: z.optional(z.enum(routes)),
      outcome: z.optional(z.enum(outcomes)),
      channel: z.optional(z.string()),
      purpose: z.optional(purpose),
      /** The office that acted. */
      by: z.optional(z.record(z.string(), z.string())),
      words: z.optional(z.string()),
    }),
  ),
  /** The same in the reader's language. */
  told: toldSchema,
})

/** In place of a region that this installation had once and has no longer. */
const goneRegion = { name: {}, languages: ['fi', 'sv', 'en'], channels: [] }

const additionSchema = z.strictObject({
  receipt,
  text: writtenWords,
  /** Of findings, `field` is `text`. */
  confirmed: confirmedSchema,
})

/**
 * Following a report by its receipt (VK-02), and adding to it, without an account. Wrong and unknown receipts
 * are answered alike, and slowly.
 */
export const trackingRoutes = new Hono<Env>()
  .post(
    '/',
    describeRoute({
      summary: 'What has become of a report',
      description:
        'In codes, and told in the first language of `Accept-Language` that its region speaks: a text in another one says its own.',
      responses: { 200: json('The steps so far', trackingSchema), ...problems(400, 404) },
    }),
    valid('json', z.strictObject({ receipt })),
    async (c) => {
      const { services } = c.var
      const { region, id } = await find(services, c.req.valid('json').receipt)
      const report = await track(services, region, id)
      const profile = services.regions.get(region) ?? goneRegion
      const wishes = wishesOf(c)
      // A page in a language that its region does not speak is told in another, and each text says in which.
      const lang = wishes.find((one) => profile.languages.includes(one)) ?? (wishes[0] || 'fi')
      const told = tellTracked(profile, report, lang)
      return c.json({ ...report, told }, 200, { 'Cache-Control': 'no-store' })
    },
  )
  .post(
    '/additions',
    describeRoute({
      summary: 'Add to a report, and answer what was asked',
      description:
        'No account and no cookie. The report itself stays as it is. A retry with the same key and text stores nothing twice; with another text it is refused.',
      parameters: [keyHeader, effortHeader],
      responses: {
        201: json('Stored, now or before, on this day', z.object({ added: z.string() })),
        ...problems(400, 404, 409, 413, 422, 429),
      },
    }),
    askEffort,
    limited,
    valid('json', additionSchema),
    async (c) => {
      const { services } = c.var
      const key = keyOf(c)
      const { text, confirmed = [], ...sent } = c.req.valid('json')
      const { region, id, receipt } = await find(services, sent.receipt)
      const profile = services.regions.get(region)
      if (!profile) throw new RequestProblem('unknownRegion')
      const found = findPersonalData(text).map((span) => ({ field: 'text', ...span }))
      const findings = unconfirmed(found, confirmed)
      if (findings.length > 0) throw new RequestProblem('personalData', { findings })

      const added = await add(services.db, {
        profile,
        report: id,
        words: text,
        day: today(services),
        keyHash: services.secrets.keyHash(receipt, key),
        sent: services.secrets.bodyHash(receipt, text),
      })
      if ('refusal' in added) throw new RequestProblem(added.refusal)
      return c.json({ added: added.day }, 201, { 'Cache-Control': 'no-store' })
    },
  )

/** The report behind a receipt, however it was typed. Throws a problem, after a while, where there is none. */
async function find({ db, secrets, failures }: Services, typed: string) {
  const receipt = parseReceipt(typed)
  const found = receipt && (await findByReceipt(db, [secrets.receiptHash(receipt)]))
  if (!found) {
    await slowDown(failures)
    throw new RequestProblem('unknownReceipt')
  }
  return { ...found, receipt }
}

async function track(services: Services, region: string, id: string): Promise<TrackedReport> {
  const { db, identity, regions } = services
  const own = await readReport(db, region, id)
  if (!own) throw new RequestProblem('unknownReceipt')
  const { lead } = own.snapshot.context
  const shared = lead === undefined ? undefined : await readReport(db, region, lead)

  const { snapshot } = shared ?? own
  const { handling } = snapshot.value
  const { route, outcome, channel } = snapshot.context
  const profile = regions.get(region)
  const next = profile && nextStep(profile, snapshot, today(services))
  const asked = askedOf(own)
  const history: TrackedStep[] = []
  for (const { event, day, actor, words } of trackedHistory(own.history, shared?.history)) {
    const by = actor === undefined ? undefined : (await identity.person(region, actor))?.name
    history.push({
      type: event.type,
      day,
      ...('route' in event && { route: event.route }),
      ...('outcome' in event && { outcome: event.outcome }),
      ...('channel' in event && { channel: event.channel }),
      ...('purpose' in event && { purpose: event.purpose }),
      ...(by && { by }),
      ...(words !== undefined && { words }),
    })
  }
  return {
    region,
    submitted: own.submitted,
    // A lead is never joined itself, so what is left is a state of its own.
    status: typeof handling === 'object' ? handling.open : handling === 'joined' ? 'arrived' : handling,
    shared: shared !== undefined,
    ...(route && { route }),
    ...(outcome && { outcome }),
    ...(channel && { channel }),
    ...(next && { next }),
    ...(asked && { asked }),
    canAdd: own.snapshot.value.handling !== 'redirected',
    history,
  }
}

/** The newest question, while an answer is awaited. */
function askedOf({ snapshot, history }: StoredReport): TrackedReport['asked'] {
  if (snapshot.value.dialogue !== 'asked') return undefined
  const entry = history.findLast(({ event }) => event.type === 'reporter.ask')
  if (entry?.event.type !== 'reporter.ask') return undefined
  const { event, day, words } = entry
  return { purpose: event.purpose, day, ...(words !== undefined && { words }) }
}

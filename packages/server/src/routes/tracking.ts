import { parseReceipt, trackedHistory } from '@rake/core'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import type { Env, Services } from '../context.ts'
import { RequestProblem } from '../problem.ts'
import { slowDown } from '../slow-down.ts'
import { findByReceipt, readReport } from '../store/index.ts'
import { json, problems, valid } from '../validate.ts'

const trackingSchema = z.object({
  region: z.string(),
  submitted: z.string(),
  status: z.enum(['arrived', 'reviewed', 'decided', 'inProgress', 'closed', 'redirected']),
  /** Whether the report is handled together with another about the same phenomenon. */
  shared: z.boolean(),
  route: z.optional(z.string()),
  outcome: z.optional(z.string()),
  channel: z.optional(z.string()),
  history: z.array(
    z.object({
      type: z.string(),
      day: z.string(),
      route: z.optional(z.string()),
      outcome: z.optional(z.string()),
      channel: z.optional(z.string()),
      /** The office that acted. */
      by: z.optional(z.record(z.string(), z.string())),
      words: z.optional(z.string()),
    }),
  ),
})

type Tracking = z.infer<typeof trackingSchema>

/** Following a report by its receipt (VK-02). Wrong and unknown receipts are answered alike, and slowly. */
export const trackingRoutes = new Hono<Env>().post(
  '/',
  describeRoute({
    summary: 'What has become of a report',
    responses: { 200: json('The steps so far', trackingSchema), ...problems(400, 404) },
  }),
  valid('json', z.strictObject({ receipt: z.string().check(z.maxLength(200)) })),
  async (c) => {
    const { services } = c.var
    const tracked = await track(services, c.req.valid('json').receipt)
    if (!tracked) {
      await slowDown(services.failures)
      throw new RequestProblem('unknownReceipt')
    }
    return c.json(tracked, 200, { 'Cache-Control': 'no-store' })
  },
)

async function track({ db, secrets, identity }: Services, typed: string): Promise<Tracking | undefined> {
  const receipt = parseReceipt(typed)
  const found = receipt && (await findByReceipt(db, [secrets.receiptHash(receipt)]))
  if (!found) return undefined
  const { region, id } = found
  const own = await readReport(db, region, id)
  if (!own) return undefined
  const { lead } = own.snapshot.context
  const shared = lead === undefined ? undefined : await readReport(db, region, lead)

  const { handling } = (shared ?? own).snapshot.value
  const { route, outcome, channel } = (shared ?? own).snapshot.context
  const history: Tracking['history'] = []
  for (const { event, day, actor, words } of trackedHistory(own.history, shared?.history)) {
    const by = actor === undefined ? undefined : (await identity.person(region, actor))?.name
    history.push({
      type: event.type,
      day,
      ...('route' in event && { route: event.route }),
      ...('outcome' in event && { outcome: event.outcome }),
      ...('channel' in event && { channel: event.channel }),
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
    history,
  }
}

import { effortShown } from '@rake/core/report'
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { RequestProblem } from './problem.ts'

/** The place of what is sent to no region's address: additions, of all regions together. */
const elsewhere = 'tracking'

/**
 * Under a flood, lets only those through whose `Rake-Effort` shows the bits that are asked now; others are told
 * how many, before anything of what they sent is read. The work is bound to the region and the idempotency key.
 */
export const askEffort = createMiddleware<Env>(async (c, next) => {
  const { gate } = c.var.services
  const place = c.req.param('region') ?? elsewhere
  const { bits, pause } = gate.demand(place)
  const key = c.req.header('Idempotency-Key') ?? ''
  if (bits > 0 && effortShown(place, key, c.req.header('Rake-Effort') ?? '') < bits) {
    throw new RequestProblem('effort', { bits })
  }
  if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
  await next()
  if (c.res.ok) gate.count(place)
})

/** The header, for the description of a route. */
export const effortHeader = {
  in: 'header',
  name: 'Rake-Effort',
  required: false,
  schema: { type: 'string', pattern: '^[0-9a-f]{8}$' },
  description:
    'Asked for only under a flood, by 429 with the number of `bits`: a nonce for which SHA-256(SHA-256(region, or `tracking` for additions ‖ line feed ‖ Idempotency-Key) ‖ nonce) begins with as many zero bits',
} as const

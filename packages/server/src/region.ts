import { may, type PolicyAct } from '@rake/core'
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { RequestProblem } from './problem.ts'

/** Finds the profile that the address names. */
export const inRegion = createMiddleware<Env>(async (c, next) => {
  const profile = c.var.services.regions.get(c.req.param('region') ?? '')
  if (!profile) throw new RequestProblem('unknownRegion')
  c.set('profile', profile)
  await next()
})

/** Lets only those in who are signed in to the region that the address names. */
export const forStaff = createMiddleware<Env>(async (c, next) => {
  const person = await c.var.services.identity.who(c)
  if (!person) throw new RequestProblem('notSignedIn')
  if (person.region !== c.var.profile.slug) throw new RequestProblem('forbidden')
  c.set('person', person)
  c.header('Cache-Control', 'no-store')
  await next()
})

/** Of them, only those go on to whom the policy gives this for the whole region. */
export const whoMay = (act: PolicyAct) =>
  createMiddleware<Env>(async (c, next) => {
    if (!may(c.var.profile.handling.policy, act, c.var.person, { path: [] }))
      throw new RequestProblem('forbidden')
    await next()
  })

import { type Localized, type Profile, say, unitOf } from '@rake/core'
import { Hono } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { RequestProblem } from '../problem.ts'
import type { Secrets } from '../secrets.ts'
import { json, problems, valid } from '../validate.ts'
import type { Identity, Person } from './identity.ts'

const cookie = 'rake-session'

const personSchema = z.object({
  id: z.string(),
  name: z.record(z.string(), z.string()),
  posts: z.array(z.object({ role: z.string(), unit: z.optional(z.string()) })),
})

const signingIn = describeRoute({
  summary: 'Sign in, without a password: for trying out',
  responses: {
    201: json('Who is signed in, by a cookie from now on', z.extend(personSchema, { region: z.string() })),
    ...problems(400, 422),
  },
})

const signingOut = describeRoute({
  summary: 'Sign out',
  responses: { 204: { description: 'Nobody is signed in any more' } },
})

/** A person for each post of a profile, named after the post: nobody real, and no name invented. */
function demoPeople(profile: Profile): Person[] {
  return profile.posts.map(({ id, role, unit, label }) => ({
    id,
    region: profile.slug,
    name: label ?? nameOf(profile, role, unit),
    posts: [unit === undefined ? { role } : { role, unit }],
  }))
}

function nameOf(profile: Profile, role: string, unit: string | undefined): Localized {
  const title = profile.roles.find(({ id }) => id === role)?.label ?? {}
  const place = unit === undefined ? undefined : unitOf(profile, unit)?.label
  return Object.fromEntries(
    profile.languages.map((lang) => [
      lang,
      [say(title, lang), ...(place ? [say(place, lang)] : [])].join(', '),
    ]),
  )
}

/**
 * Sign-in without passwords: whoever asks is given the post that she picks. For trying out and for tests;
 * whoever reaches the server can act as anybody.
 */
export function demoIdentity(regions: readonly Profile[], secrets: Secrets): Identity {
  const people = regions.flatMap(demoPeople)
  const find = (region: string, id: string) => people.find((one) => one.region === region && one.id === id)

  const routes = new Hono()
    .get(
      '/people/:region',
      describeRoute({
        summary: 'Whom one can sign in as',
        responses: { 200: json('One for each post of the region', z.array(personSchema)) },
      }),
      (c) =>
        c.json(
          people
            .filter(({ region }) => region === c.req.param('region'))
            .map(({ id, name, posts }) => ({ id, name, posts: [...posts] })),
        ),
    )
    .post('/', signingIn, valid('json', z.object({ region: z.string(), person: z.string() })), async (c) => {
      const { region, person } = c.req.valid('json')
      const found = find(region, person)
      if (!found) throw new RequestProblem('unknownReference')
      await setSignedCookie(c, cookie, JSON.stringify([found.region, found.id]), secrets.sessionKey, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/api',
        secure: new URL(c.req.url).protocol === 'https:',
      })
      return c.json(found, 201)
    })
    .delete('/', signingOut, (c) => {
      deleteCookie(c, cookie, { path: '/api' })
      return c.body(null, 204)
    })

  return {
    async who(c) {
      const signed = await getSignedCookie(c, secrets.sessionKey, cookie)
      if (!signed) return undefined
      const [region, id] = JSON.parse(signed) as [string, string]
      return find(region, id)
    },
    person: async (region, id) => find(region, id),
    people: async (profile) => people.filter(({ region }) => region === profile.slug),
    routes,
  }
}

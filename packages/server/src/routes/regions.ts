import { calendarOf } from '@rake/core/calendar'
import type { Clock } from '@rake/core/clock'
import { ledTo } from '@rake/core/document'
import {
  formIn,
  type Profile,
  type PublicProfile,
  pagePaths,
  profileSchema,
  publicProfile,
  publicProfileSchema,
  regionFormJsonSchema,
} from '@rake/core/region'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { describeRoute } from 'hono-openapi'
import * as z from 'zod/mini'
import { type Env, type Services, today } from '../context.ts'
import { languageOf } from '../problem.ts'
import { inRegion } from '../region.ts'
import type { Sent } from '../sent.ts'
import { listPublications, listPublicProposals } from '../store/index.ts'
import { json, problems } from '../validate.ts'

const localized = z.record(z.string(), z.string())

const regionLine = z.object({
  slug: z.string(),
  name: localized,
  languages: z.readonly(z.array(z.string())),
  fictional: z.optional(z.boolean()),
})

/** For whoever cannot send a header, as a calendar program; it also gives each language its own address. */
const langParameter = {
  in: 'query',
  name: 'lang',
  schema: { type: 'string', pattern: '^[a-z]{2,3}$' },
  description: 'One of the region’s languages; others are passed over',
} as const

/** What anybody may know of the regions: their form, themes and annual clock. */
export const regionRoutes = new Hono<Env>()
  .get(
    '/',
    describeRoute({
      summary: 'The regions of this installation',
      responses: { 200: json('In the order of the installation', z.array(regionLine)) },
    }),
    (c) =>
      c.json(
        [...c.var.services.regions.values()].map(({ slug, name, languages, fictional }) => ({
          slug,
          name,
          languages,
          ...(fictional && { fictional }),
        })),
      ),
  )
  .get(
    '/:region',
    describeRoute({
      summary: 'The public part of a region’s profile: names, languages, form, texts, other channels',
      responses: { 200: json('The public profile', publicProfileSchema), ...problems(404) },
    }),
    inRegion,
    (c) => c.json(publicProfile(c.var.profile, today(c.var.services))),
  )
  .get(
    '/:region/form',
    describeRoute({
      summary:
        'All that the form of a region needs in one language: the public profile, and the words around it',
      description:
        'The same until the profile, its open units or what is published change: a request with `If-None-Match` is answered 304.',
      parameters: [langParameter],
      responses: {
        200: {
          description:
            'In the language asked for, or in the first of the region; what that lacks says its own',
          content: { 'application/json': { schema: regionFormJsonSchema() as object } },
        },
        ...problems(404),
      },
    }),
    inRegion,
    // Of all answers only this one is long and awaited by a phone, and nothing in it is a secret (BREACH).
    compress(),
    etag(),
    async (c) => {
      const { profile, services } = c.var
      const form = formIn(await toldToReporters(services, profile), c.req.query('lang') ?? languageOf(c))
      c.header('Content-Language', form.lang)
      c.header('Cache-Control', 'public, max-age=60')
      c.header('Vary', 'Accept-Language')
      return c.json(form)
    },
  )
  .get(
    '/:region/taxonomy',
    describeRoute({
      summary: 'The themes of a region',
      responses: {
        200: json('The taxonomy, inherited themes included', profileSchema.shape.taxonomy),
        ...problems(404),
      },
    }),
    inRegion,
    (c) => c.json(c.var.profile.taxonomy),
  )
  .get(
    '/:region/clock',
    describeRoute({
      summary: 'The annual clock of a region, as far as it is everybody’s',
      responses: { 200: json('The events with their rules', profileSchema.shape.clock), ...problems(404) },
    }),
    inRegion,
    (c) => c.json(c.var.profile.clock.filter(({ audience }) => audience === 'everyone') as Sent<Clock>),
  )
  .get(
    '/:region/clock.ics',
    describeRoute({
      summary: 'The annual clock as a calendar to subscribe to (RFC 5545)',
      description:
        'The same text until the profile or the year changes: a request with `If-None-Match` is answered 304.',
      parameters: [langParameter],
      responses: {
        200: {
          description: 'In the language asked for by `lang`, else by `Accept-Language`',
          content: { 'text/calendar': { schema: { type: 'string' } } },
        },
        ...problems(404),
      },
    }),
    inRegion,
    etag(),
    (c) => {
      const { profile, services } = c.var
      const lang = profile.languages.find((one) => one === c.req.query('lang')) ?? languageOf(c)
      return c.body(calendarOf(profile, lang, services.now()), 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `inline; filename="${profile.slug}.ics"`,
        'Content-Language': lang,
        'Cache-Control': 'public, max-age=3600',
        Vary: 'Accept-Language',
      })
    },
  )

/** The public profile of today, with what the published reports have led to before what it tells itself (PS-11). */
async function toldToReporters(
  { db, address, ...services }: Services,
  profile: Profile,
): Promise<PublicProfile> {
  const { slug, languages } = profile
  const told = publicProfile(profile, today(services))
  const reports = await listPublications(db, slug, 'everyone')
  if (reports.length === 0) return told
  const page = address === undefined ? undefined : `${address}/${slug}/${pagePaths.results}`
  const led = ledTo(reports, await listPublicProposals(db, slug, 'everyone'), languages, page)
  return { ...told, results: [...led, ...(told.results ?? [])] }
}

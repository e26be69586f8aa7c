import { pagePaths as at, type Profile, periodNamed } from '@rake/core'
import type { Lang } from '@rake/core/words'
import { catalog } from '@rake/publish/catalog'
import { feed, type Publication } from '@rake/publish/feed'
import { filesOf } from '@rake/publish/files'
import { lookOf } from '@rake/publish/look'
import {
  addressesOf,
  answersPage,
  figuresPage,
  notFoundPage,
  placePage,
  proposalsPage,
  reportPage,
  reportsPage,
  resultsPage,
  type Site,
  siteStylesIn,
} from '@rake/publish/site'
import {
  type Db,
  listPublications,
  listPublicProposals,
  publishedPeriods,
  readPublication,
} from '@rake/server/store'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { pageHeaders } from '../page-headers.ts'
import type { PublicationFiles } from './files.ts'
import { filesNamed, publicationsOf } from './publications.ts'
import { answersOf, figuresOf, reader } from './read.ts'

/** What the public pages are made from. */
export interface PublicOptions {
  readonly regions: readonly Profile[]
  readonly db: Db
  readonly files: PublicationFiles
  /** Where people reach the installation; what a request was sent to, unless said. */
  readonly address?: string | undefined
}

/** What the routes know of the region whose pages they are. */
interface Env {
  Variables: { profile: Profile; lang: Lang }
}

/** Counts from 1. */
const version = ':version{[1-9][0-9]{0,5}}'

/** A file of a version never changes again, once it is made. */
const forGood = 'public, max-age=31536000, immutable'

/**
 * What a region has published, as pages that need no script and no account, under addresses that do not change:
 * `/{region}/raportit` and what is below it, `/tulokset`, `/ehdotukset`, `/luvut/{period}`. What is for staff only
 * is not there.
 */
export function publicPages({ regions, db, files, address }: PublicOptions): Hono<Env> {
  const whereabouts = (c: Context<Env>) => {
    const { slug, name } = c.var.profile
    const { origin, pathname, search } = new URL(c.req.url)
    const base = address ?? origin
    return {
      address: `${base}${pathname}${search}`,
      home: `${base}${addressesOf(slug).pages.reports}`,
      publisher: { slug, name },
    }
  }
  const html = (c: Context<Env>, page: string, cached = 'public, max-age=60') =>
    c.html(page, 200, { 'Content-Language': c.var.lang, 'Cache-Control': cached })
  const missing = (c: Context<Env>) => {
    c.header('Cache-Control', 'no-store')
    return c.html(notFoundPage(siteOf(c.var.profile), c.var.lang), 404)
  }

  const pages = new Hono<Env>()
  for (const path of [
    `/${at.reports}/*`,
    `/${at.results}`,
    `/${at.proposals}`,
    `/${at.figures}/*`,
    `/${at.answers}/*`,
  ]) {
    pages.use(path, etag(), pageHeaders([]))
  }
  pages
    .get(`/${at.reports}`, async (c) => {
      const { profile, lang } = c.var
      const [reports, periods] = await Promise.all([
        listPublications(db, profile.slug, reader),
        publishedPeriods(db, profile.slug, reader),
      ])
      const figures = periods.flatMap((id) => periodNamed(profile, id) ?? [])
      const answers = profile.publication.answers === 'asTheyAre' ? figures : []
      return html(c, reportsPage(siteOf(profile), { reports, figures, answers }, lang))
    })
    .get(`/${at.reports}/tyylit.css`, (c) =>
      c.body(siteStylesIn(lookOf(c.var.profile)), 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'public, max-age=3600',
      }),
    )
    .get(`/${at.reports}/syote.atom`, async (c) => {
      const { profile, lang } = c.var
      const publications = await publicationsOf(db, profile)
      const text = feed(publications, { lang, ...whereabouts(c) })
      return c.body(text, 200, {
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Content-Language': lang,
        'Cache-Control': 'public, max-age=300',
      })
    })
    .get(`/${at.reports}/luettelo.jsonld`, async (c) => {
      const { languages, regionCode } = c.var.profile
      const publications = await publicationsOf(db, c.var.profile)
      const withFiles: Publication[] = []
      for (const one of publications) withFiles.push({ ...one, files: await filesNamed(files, one.document) })
      const made = catalog(withFiles, { languages, regionCode, ...whereabouts(c) })
      return c.body(`${JSON.stringify(made, null, 2)}\n`, 200, {
        'Content-Type': 'application/ld+json',
        'Cache-Control': 'public, max-age=300',
      })
    })
    .get(`/${at.reports}/:id`, async (c) => {
      const found = await readPublication(db, c.var.profile.slug, c.req.param('id'), reader)
      return found ? html(c, versionPage(c, found, false)) : missing(c)
    })
    .get(`/${at.reports}/:id/${version}`, async (c) => {
      const { id, version: nth } = c.req.param()
      const found = await readPublication(db, c.var.profile.slug, id, reader, Number(nth))
      return found ? html(c, versionPage(c, found, true)) : missing(c)
    })
    .get(`/${at.reports}/:id/${version}/:file`, async (c) => {
      const { id, version: nth, file: name } = c.req.param()
      const { slug } = c.var.profile
      const file = await files.read({ region: slug, id, version: Number(nth) }, name)
      if (!file) return missing(c)
      return c.body(file.content, 200, {
        'Content-Type': file.mediaType,
        'Content-Disposition': `attachment; filename="${slug}-${id}-${nth}-${name}"`,
        'Cache-Control': forGood,
        ETag: `"${file.sha256}"`,
      })
    })
    .get(`/${at.results}`, async (c) => {
      const { profile, lang } = c.var
      const lines = await listPublications(db, profile.slug, reader)
      const found = await Promise.all(lines.map(({ id }) => readPublication(db, profile.slug, id, reader)))
      const documents = found.flatMap((one) => one?.document ?? [])
      const proposals = await listPublicProposals(db, profile.slug, reader)
      const results = profile.results ?? []
      return html(c, resultsPage(siteOf(profile), { documents, proposals, results }, lang))
    })
    .get(`/${at.proposals}`, async (c) => {
      const { profile, lang } = c.var
      const proposals = await listPublicProposals(db, profile.slug, reader)
      return html(c, proposalsPage(siteOf(profile), proposals, lang))
    })
    .get(`/${at.figures}/:period`, async (c) => {
      const { profile, lang } = c.var
      const figures = await figuresOf(db, profile, c.req.param('period'))
      return figures ? html(c, figuresPage(siteOf(profile), figures, lang)) : missing(c)
    })
    .get(`/${at.answers}/:period`, async (c) => {
      const { profile, lang } = c.var
      const answers = await answersOf(db, profile, c.req.param('period'))
      return answers ? html(c, answersPage(siteOf(profile), answers, lang)) : missing(c)
    })
    .get(`/${at.figures}/:period/${version}`, async (c) => {
      const { profile, lang } = c.var
      const { period, version: nth } = c.req.param()
      const figures = await figuresOf(db, profile, period, Number(nth))
      return figures ? html(c, figuresPage(siteOf(profile), figures, lang, true)) : missing(c)
    })
    .get(`/${at.figures}/:period/:dimension/:code`, async (c) => {
      const { profile, lang } = c.var
      const { period, ...place } = c.req.param()
      const figures = await figuresOf(db, profile, period)
      const page = figures && placePage(siteOf(profile), figures, place, lang)
      return page === undefined ? missing(c) : html(c, page)
    })

  // Each under its own address: what else begins like a region is left to whoever comes next.
  const app = new Hono<Env>()
  for (const profile of regions) {
    const { slug, languages } = profile
    app.use(`/${slug}/*`, async (c, next) => {
      const wished = c.req.query('lang') ?? ''
      c.set('profile', profile)
      c.set('lang', languages.includes(wished) ? wished : (languages[0] ?? 'fi'))
      await next()
    })
    app.route(`/${slug}`, pages)
  }
  return app
}

function siteOf({ slug, name, languages, fictional }: Profile): Site {
  return { slug, name, languages, fictional }
}

type Found = NonNullable<Awaited<ReturnType<typeof readPublication>>>

function versionPage(c: Context<Env>, { document, versions }: Found, isPinned: boolean): string {
  const { lang } = c.var
  const files = filesOf(document).filter((file) => file.lang === undefined || file.lang === lang)
  return reportPage(siteOf(c.var.profile), { document, versions, files, isPinned }, lang)
}

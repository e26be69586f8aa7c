import { createHash } from 'node:crypto'
import { instant, plainDate } from '@rake/core/clock'
import { findPersonalData } from '@rake/core/report'
import { lintukoto } from '@rake/regions'
import { demoIdentity, secretsOf } from '@rake/server'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from '../demo/fill.ts'
import { judge } from '../testing/axe.ts'
import { openWorld } from '../testing/world.ts'

/* The public side of the demonstration, followed link by link as a reader would. */

const today = plainDate('2026-11-28')
const home = '/lintukoto/raportit'

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld()
  world.clock.now = instant(`${today}T10:00:00Z`)
  const secrets = secretsOf('a secret for tests only, 32 characters or more')
  const regions = [lintukoto]
  await fillDemo(
    { regions, db: world.db, secrets, identity: demoIdentity(regions, secrets) },
    lintukoto,
    today,
  )
}, 240_000)
afterAll(() => world.close())

const get = (path: string) => fetch(`${world.origin}${path}`)

/** Whether it is a page of what is published, and not the form, a file or something for programs. */
const isPage = (path: string) =>
  /^\/lintukoto\/(raportit(\/[^/.]+){0,2}|tulokset|ehdotukset|(luvut|vastaukset)\/[^.]+)(\?|$)/.test(path)

const linksOf = (page: Page) =>
  page.$$eval('a[href]', (links) =>
    links
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .map(({ origin, pathname, search }) => ({
        origin,
        path: pathname + search,
      })),
  )

/** All pages of one language that can be reached from the list of reports, with the links of each. */
async function crawl(page: Page, lang: string, visit: (path: string) => Promise<void>): Promise<Set<string>> {
  const suffix = lang === 'fi' ? '' : `?lang=${lang}`
  const isOwn = (path: string) =>
    isPage(path) && path.endsWith(suffix) && (suffix !== '' || !path.includes('?'))
  const waiting = [`${home}${suffix}`]
  const seen = new Set(waiting)
  const others = new Set<string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await page.goto(`${world.origin}${path}`)
    expect([path, response?.status()]).toEqual([path, 200])
    await visit(path)
    for (const { origin, path: to } of await linksOf(page)) {
      if (origin !== world.origin) continue
      // One place of the figures is written like the other: in the first language all are read.
      if (lang !== 'fi' && /\/luvut\/[^/]+\/./.test(to)) continue
      if (!isOwn(to)) others.add(to)
      else if (!seen.has(to)) {
        seen.add(to)
        waiting.push(to)
      }
    }
  }
  for (const path of others) {
    const { status } = await get(path)
    expect([path, status]).toEqual([path, 200])
  }
  return seen
}

describe('every page that a reader can reach', () => {
  test.each(['fi', 'sv', 'en'])(
    'is there in %s, whole and for everyone to use',
    async (lang) => {
      const context = await world.browser.newContext({ viewport: { width: 1100, height: 900 } })
      const page = await context.newPage()
      const requests = new Set<string>()
      page.on('request', (request) => requests.add(new URL(request.url()).origin))
      const faults: string[] = []
      let judged = 0
      const pages = await crawl(page, lang, async (path) => {
        // Places of the figures are many and alike: of those, one in ten is judged.
        if (/\/luvut\/[^/]+\/./.test(path) && judged++ % 10 > 0) return
        const { faults: found } = await judge(page)
        faults.push(...found.map((fault) => `${path}: ${fault}`))
        expect([path, await page.locator('html').getAttribute('lang')]).toEqual([path, lang])
        await page.setViewportSize({ width: 320, height: 800 })
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        if (width > 320) faults.push(`${path}: ${width} pixels wide on a screen of 320`)
        await page.setViewportSize({ width: 1100, height: 900 })
        const text = await page.innerText('body')
        faults.push(
          ...findPersonalData(text).map(
            ({ kind, start, end }) => `${path}: ${kind}: ${text.slice(start, end)}`,
          ),
        )
      })
      expect(faults).toEqual([])
      expect(pages.size).toBeGreaterThan(25)
      expect([...requests]).toEqual([world.origin])
      expect(await context.cookies()).toEqual([])
      await context.close()
    },
    300_000,
  )

  test('has nothing that runs, and says so to the browser', async () => {
    const response = await get(`${home}?lang=sv`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(response.headers.get('content-language')).toBe('sv')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.text()).not.toContain('<script')
    const again = await fetch(response.url, {
      headers: { 'If-None-Match': response.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

describe('VA-04 a report in its versions', () => {
  const at = `${home}/sosiaalinen-raportti-2025`

  test('the corrected one stands under the address of the report, and the first one stays where it was', async () => {
    const [newest, first, second] = await Promise.all(
      [at, `${at}/1`, `${at}/2`].map(async (path) => (await get(path)).text()),
    )
    expect(newest).toContain('korjattu versio 2')
    expect(second).toContain(`<link rel="canonical" href="${at}">`)
    expect(first).toContain('Siitä on julkaistu korjattu versio')
    expect((await get(`${at}/3`)).status).toBe(404)
    expect(await (await get(`${at}/3`)).text()).toContain('Sivua ei ole')
  })

  test('its files are what the catalogue says of them, and never change', async () => {
    const catalogue = (await (await get(`${home}/luettelo.jsonld`)).json()) as {
      'dcat:dataset': { 'dcat:distribution': Record<string, { '@id': string } & Record<string, string>>[] }[]
    }
    const files = catalogue['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'])
    expect(files.length).toBeGreaterThanOrEqual(30)
    for (const file of files) {
      const response = await fetch(file['dcat:downloadURL']?.['@id'] ?? '')
      const bytes = new Uint8Array(await response.arrayBuffer())
      const sum = createHash('sha256').update(bytes).digest('hex')
      const checksum = file['spdx:checksum'] as unknown as Record<string, { '@value': string }>
      expect([response.url, sum]).toEqual([response.url, checksum['spdx:checksumValue']?.['@value']])
      expect(response.headers.get('cache-control')).toContain('immutable')
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="lintukoto-/)
    }
  }, 120_000)

  test('the feed tells of every version', async () => {
    const response = await get(`${home}/syote.atom?lang=sv`)
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await response.text()
    const page = await world.browser.newPage()
    const titles = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      return [...xml.querySelectorAll('parsererror, entry > title')].map((one) => one.textContent)
    }, feed)
    expect(titles.length).toBeGreaterThanOrEqual(3)
    expect(titles.filter((title) => title?.startsWith('Social rapport 2025')).length).toBe(2)
    await page.close()
  })
})

test('SS-12 what is for the staff only is on no public page', async () => {
  const row = await world.db.selectFrom('publication').selectAll().limit(1).executeTakeFirstOrThrow()
  const id = 'vain-henkilostolle'
  const document = JSON.stringify({ ...row.document, id, audience: 'staff' })
  await world.db
    .insertInto('publication')
    .values({ ...row, id, version: 1, audience: 'staff', document })
    .execute()
  expect((await get(`${home}/vain-henkilostolle`)).status).toBe(404)
  expect((await get(`${home}/vain-henkilostolle/1`)).status).toBe(404)
  expect((await get(`${home}/vain-henkilostolle/1/raportti.json`)).status).toBe(404)
  for (const path of [home, `${home}/syote.atom`, `${home}/luettelo.jsonld`]) {
    expect(await (await get(path)).text()).not.toContain('vain-henkilostolle')
  }
})

test('PS-11 the form shows what the published reports led to, before what the region tells itself', async () => {
  const form = await (await get('/api/regions/lintukoto/form?lang=fi')).json()
  const { results } = form.profile as { results: { label: string; done: string; year: number }[] }
  expect(results[0]).toMatchObject({ label: 'Sosiaalinen raportti 2025', year: 2026 })
  expect(results[0]?.done).toMatch(/^\d+ ilmiöraporttia, \d+ toimenpide-ehdotusta/)
  const own = (lintukoto.results ?? []).map(({ label }) => label.fi)
  expect(results.slice(-own.length).map(({ label }) => label)).toEqual(own)
})

test('an address of the region that is none of these is left to the form', async () => {
  expect(await (await get('/lintukoto/seuranta')).text()).toContain('<div id="root"')
  expect((await get('/lintukoto/luvut/1999')).status).toBe(404)
})

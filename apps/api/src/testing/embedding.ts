import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type HostPage, openHost } from './host.ts'
import { openWorld } from './world.ts'

/** A host's page of this body, in Swedish. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Intranät</title>${head}</head><body>${body}</body></html>`

/**
 * The installation, and a site of another origin whose page each test writes. Sets both up for the file that calls
 * it, and a fresh browser profile for each test.
 */
export function embedding() {
  let world: Awaited<ReturnType<typeof openWorld>>
  let host: Awaited<ReturnType<typeof openHost>>
  let context: BrowserContext
  let page: Page
  let shown: HostPage = { html: '' }

  beforeAll(async () => {
    world = await openWorld()
    host = await openHost(() => shown)
  }, 120_000)
  afterAll(() => Promise.all([world.close(), host.close()]))
  beforeEach(async () => {
    context = await world.browser.newContext()
    page = await context.newPage()
    page.setDefaultTimeout(10_000)
    return () => context.close()
  })

  return {
    get world() {
      return world
    },
    get page() {
      return page
    },
    /** The origin of the host's site. */
    get hostOrigin() {
      return host.origin
    },
    /** The tag that loads the element. */
    get script() {
      return `<script src="${world.origin}/rake-form.js"></script>`
    },
    /** The element for a region, with more attributes and children where they are given. */
    element(region = 'pohjois-savo', attributes = '', children = '') {
      const { origin } = world
      return `<rake-form region="${region}" api="${origin}/api" ${attributes}>${children}</rake-form>`
    },
    /** Opens the host's page, in this tab or another one. */
    async open(html: string, headers?: HostPage['headers'], tab = page) {
      shown = { html, headers }
      await tab.goto(host.origin)
    },
    /** A tab of a browser in which no script runs. */
    async withoutScripts() {
      const own = await world.browser.newContext({ javaScriptEnabled: false })
      return own.newPage()
    },
  }
}

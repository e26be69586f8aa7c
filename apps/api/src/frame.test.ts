import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { followIn, reportIn } from './testing/fill.ts'
import { openHost } from './testing/host.ts'
import { openWorld } from './testing/world.ts'

/** What the frame of the page that is being asked for leads to. */
let framed = ''
/** An intranet where no script runs, not even its own. */
const intranet = () => ({
  html: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Intranät</title>
    <iframe src="${framed}" title="Social rapportering" width="800" height="900"></iframe></html>`,
  headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${world.origin}` },
})

let allowed: Awaited<ReturnType<typeof openHost>>
let other: Awaited<ReturnType<typeof openHost>>
let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  allowed = await openHost(intranet)
  other = await openHost(intranet)
  world = await openWorld({ frameOrigins: [allowed.origin] })
}, 120_000)
afterAll(async () => {
  await Promise.all([world.close(), allowed.close(), other.close()])
})

let page: Page
beforeEach(async () => {
  const context = await world.browser.newContext()
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return () => context.close()
})

/** Opens a page of this site with a frame that leads to this path of ours; gives the address that the frame got to. */
async function openFrame(origin: string, path: string): Promise<string> {
  framed = world.origin + path
  await page.goto(origin)
  // The page is there before its frame is, also where the frame is refused.
  await expect.poll(() => page.frames()[1]?.url()).toBeTruthy()
  return page.frames()[1]?.url() ?? ''
}

describe('on a page whose origin is allowed', () => {
  const frame = () => page.frameLocator('iframe')

  test('the form stands alone in the frame, and a report goes in and is followed there', async () => {
    await openFrame(allowed.origin, '/frame/pohjois-savo?lang=sv')
    const receipt = await reportIn(frame())
    await followIn(frame(), receipt)
    expect(page.frames()[1]?.url()).toBe(`${world.origin}/frame/pohjois-savo/seuranta?lang=sv`)
    expect(await frame().getByRole('banner').count()).toBe(0)
    expect(page.url()).toBe(`${allowed.origin}/`)
  })

  test('the languages stand above it, and another one stays in the frame', async () => {
    await openFrame(allowed.origin, '/frame/pohjois-savo?lang=sv')
    await frame().getByRole('button', { name: 'Suomi' }).click()
    await frame().getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' }).waitFor()
    expect(page.frames()[1]?.url()).toBe(`${world.origin}/frame/pohjois-savo?lang=fi`)
    expect(await frame().locator('html').getAttribute('lang')).toBe('fi')
  })

  test('another channel opens outside the frame, and knows nothing of it', async () => {
    await page.context().route('https://**', (route) => route.fulfill({ body: 'elsewhere' }))
    await openFrame(allowed.origin, '/frame/lintukoto?lang=sv')
    await frame().getByRole('radio', { name: 'Anmälan om negativ händelse' }).press('Space')
    const opened = page.context().waitForEvent('page')
    await frame().getByRole('link', { name: 'Anmälan om negativ händelse' }).click()
    expect(await (await opened).evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
    expect(page.frames()[1]?.url()).toBe(`${world.origin}/frame/lintukoto?lang=sv`)
  })

  test('at its foot the accessibility statement opens beside the page, and says so', async () => {
    await openFrame(allowed.origin, '/frame/pohjois-savo?lang=sv')
    const foot = frame().getByRole('contentinfo')
    const link = foot.getByRole('link', {
      name: 'Tillgänglighetsutlåtande (öppnas i en ny flik)',
      exact: true,
    })
    const opening = page.context().waitForEvent('page')
    await link.press('Enter')
    const opened = await opening
    await opened.getByRole('heading', { level: 1, name: 'Tillgänglighetsutlåtande' }).waitFor()
    expect(opened.url()).toBe(`${world.origin}/pohjois-savo/saavutettavuus?lang=sv`)
    expect(await opened.evaluate(() => window.opener)).toBeNull()
    expect(page.frames()[1]?.url()).toBe(`${world.origin}/frame/pohjois-savo?lang=sv`)
  })

  test.each(['/pohjois-savo', '/pohjois-savo/seuranta', '/desk/'])(
    '%s is no page for a frame',
    async (path) => {
      expect(await openFrame(allowed.origin, path)).toMatch(/^chrome-error:/)
    },
  )
})

test('on a page whose origin is not allowed the frame stays empty, and the browser says why', async () => {
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  expect(await openFrame(other.origin, '/frame/pohjois-savo')).toMatch(/^chrome-error:/)
  expect(told.join()).toContain(`frame-ancestors ${allowed.origin}`)
})

test('the old header, which would stand against the list, is only where nobody may frame', async () => {
  const headersOf = async (path: string) => (await fetch(world.origin + path)).headers
  const inFrame = await headersOf('/frame/pohjois-savo')
  expect(inFrame.get('Content-Security-Policy')).toContain(`frame-ancestors ${allowed.origin}`)
  expect(inFrame.get('X-Frame-Options')).toBeNull()
  const alone = await headersOf('/pohjois-savo')
  expect(alone.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  expect(alone.get('X-Frame-Options')).not.toBeNull()
})

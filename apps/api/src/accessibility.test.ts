import { instant } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { demoIdentity, secretsOf } from '@rake/server'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from './demo/fill.ts'
import { judge } from './testing/axe.ts'
import { openWorld } from './testing/world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld()
  const regions = [pohjoisSavo, lintukoto]
  const secrets = secretsOf('a secret for tests only, 32 characters or more')
  await fillDemo({ regions, db: world.db, secrets, identity: demoIdentity(regions, secrets) }, lintukoto)
  world.clock.now = instant(new Date().toISOString())
}, 120_000)
afterAll(() => world.close())

type Step = (page: Page) => Promise<unknown>
const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first().waitFor()

/** The pages where no form of a region is filled in, in the states that one meets on them; for those, see every-form. */
const views: [name: string, person: string | undefined, path: string, ...steps: Step[]][] = [
  ['the regions', undefined, '/', heading(/./)],
  [
    'sign-in',
    undefined,
    '/desk/',
    heading('Kirjaudu työpöydälle'),
    (page) => page.getByRole('radio').first().waitFor(),
  ],
  ['the inbox', 'palvelualuepaallikko-aikuisten-palvelut', '/desk/lintukoto/?list=all', heading('Kaikki')],
  [
    'a report with an act opened',
    'rake-tiimi',
    '/desk/lintukoto/?list=all',
    (page) =>
      page
        .getByRole('link', { name: /^Ilmoitus \d/ })
        .first()
        .click(),
    heading('Mitä ilmoitettiin'),
    (page) => page.getByRole('button', { name: 'Luokittele' }).click(),
    (page) => page.getByRole('combobox', { name: 'Teema' }).click(),
  ],
  [
    'the summary',
    'rake-tiimi',
    '/desk/lintukoto/summary/2026-Q3',
    (page) => page.getByRole('figure').first().waitFor(),
  ],
  [
    'the edition',
    'rake-tiimi',
    '/desk/lintukoto/summary/2026-Q3?view=edition',
    (page) => page.getByRole('figure').first().waitFor(),
  ],
  [
    'publishing',
    'rake-tiimi',
    '/desk/lintukoto/summary/2026-Q3',
    (page) => page.getByRole('button', { name: 'Julkaise kooste' }).click(),
    (page) => page.getByRole('dialog').waitFor(),
  ],
]

describe.each(['light', 'dark'] as const)(
  'axe finds nothing, and nothing is wider than the window, %s',
  (colorScheme) => {
    test.each(views)('%s', async (_, person, path, ...steps) => {
      const context = await world.browser.newContext({
        locale: 'fi-FI',
        colorScheme,
        viewport: { width: 390, height: 844 },
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      if (person)
        await page.request.post(`${world.origin}/api/session`, { data: { region: 'lintukoto', person } })
      await page.goto(world.origin + path)
      for (const step of steps) await step(page)

      expect((await judge(page)).faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await context.close()
    })
  },
)

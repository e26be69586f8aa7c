import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { instant } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { demoIdentity, secretsOf } from '@rake/server'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from './demo/fill.ts'
import { openWorld } from './testing/world.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let world: Awaited<ReturnType<typeof openWorld>>
let axe: string
beforeAll(async () => {
  world = await openWorld()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const regions = [pohjoisSavo, lintukoto]
  const secrets = secretsOf('a secret for tests only, 32 characters or more')
  await fillDemo({ regions, db: world.db, secrets, identity: demoIdentity(regions, secrets) }, lintukoto)
  world.clock.now = instant(new Date().toISOString())
}, 120_000)
afterAll(() => world.close())

type Step = (page: Page) => Promise<unknown>
const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first().waitFor()

/** Every page of both apps, at rest and in the states that one meets on it. */
const views: [name: string, person: string | undefined, path: string, ...steps: Step[]][] = [
  ['the regions', undefined, '/', heading(/./)],
  [
    'the form',
    undefined,
    '/lintukoto',
    heading(/./),
    (page) => page.getByRole('button', { name: 'Lähetä' }).waitFor(),
  ],
  [
    'the form after an empty submit',
    undefined,
    '/pohjois-savo',
    (page) => page.getByRole('button', { name: 'Lähetä' }).click(),
    (page) => page.getByRole('alert').or(page.getByText('Tarkista vielä')).first().waitFor(),
  ],
  [
    'tracking',
    undefined,
    '/pohjois-savo/seuranta',
    (page) => page.getByRole('textbox', { name: 'Ilmoituksen numero' }).waitFor(),
  ],
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

      await page.evaluate(axe)
      const found = await page.evaluate(async (values) => {
        const { violations } = await (
          globalThis as unknown as {
            axe: {
              run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
            }
          }
        ).axe.run({
          runOnly: { type: 'tag', values },
        })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      }, rules)
      expect(found).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await context.close()
    })
  },
)

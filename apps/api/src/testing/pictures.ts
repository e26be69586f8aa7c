/**
 * The pictures of the documentation: `pnpm pictures`, after `pnpm build`. A real browser before the whole
 * installation, filled with the demonstration.
 */
import { writeFile } from 'node:fs/promises'
import { mock } from 'node:test'
import { fileURLToPath } from 'node:url'
import { instant } from '@rake/core/clock'
import { lintukoto, pohjanmaa, pohjoisSavo } from '@rake/regions'
import { demoIdentity, secretsOf } from '@rake/server'
import type { Page } from 'playwright'
import { fillDemo } from '../demo/fill.ts'
import { atDesk } from './desk.ts'
import { drawFormStates, foreignPage } from './form-states.ts'
import { smallPng } from './small-png.ts'
import { openWorld } from './world.ts'

const folder = fileURLToPath(new URL('../../../../docs/pictures/', import.meta.url))
const regions = [pohjoisSavo, lintukoto, pohjanmaa]

// The same pictures whenever they are drawn.
mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-16T10:00:00Z') })

/** Draws what is on a page, or the whole of it. */
async function draw(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
  await writeFile(`${folder}${name}.png`, smallPng(await page.screenshot(options)))
}

const foreign = await foreignPage()
const world = await openWorld({ regions, frameOrigins: [foreign.origin] })
try {
  await drawFormStates(world, foreign, folder)

  const secrets = secretsOf('a secret for pictures only, 32 characters or more')
  await fillDemo({ regions, db: world.db, secrets, identity: demoIdentity(regions, secrets) }, lintukoto)
  world.clock.now = instant(new Date().toISOString())

  const form = await world.browser.newPage({ viewport: { width: 1000, height: 1250 }, locale: 'fi-FI' })
  await form.goto(`${world.origin}/pohjois-savo`)
  await form.getByRole('button', { name: 'Lähetä' }).waitFor()
  await draw(form, 'form')

  const manager = await atDesk(
    world.browser,
    world.origin,
    'lintukoto',
    'palvelualuepaallikko-aikuisten-palvelut',
  )
  await manager.page.setViewportSize({ width: 1100, height: 900 })
  await manager.inbox('waiting')
  await draw(manager.page, 'inbox')
  await manager.page
    .getByRole('link', { name: /^Ilmoitus \d/ })
    .first()
    .click()
  await manager.page.getByRole('heading', { name: 'Mitä ilmoitettiin' }).waitFor()
  await draw(manager.page, 'report', { fullPage: true })

  const group = await atDesk(world.browser, world.origin, 'lintukoto', 'rake-tiimi')
  await group.page.setViewportSize({ width: 1100, height: 900 })
  await group.page.goto(`${world.origin}/desk/lintukoto/summary/2026-Q3`)
  await group.page.getByRole('figure').first().waitFor()
  await draw(group.page, 'summary', { fullPage: true })
  await group.page.goto(`${world.origin}/desk/lintukoto/texts/2026-Q3`)
  await group.page.getByRole('heading', { level: 1 }).waitFor()
  await group.page.waitForLoadState('networkidle')
  await draw(group.page, 'texts')

  const reader = await world.browser.newPage({ viewport: { width: 900, height: 1100 }, locale: 'fi-FI' })
  for (const [path, name] of [
    ['raportit', 'published-reports'],
    ['raportit/sosiaalinen-raportti-2025', 'published-report'],
    ['tulokset', 'published-results'],
    ['luvut/2025', 'published-figures'],
  ] as const) {
    await reader.goto(`${world.origin}/lintukoto/${path}`)
    await draw(reader, name)
  }
} finally {
  foreign.close()
  await world.close()
}

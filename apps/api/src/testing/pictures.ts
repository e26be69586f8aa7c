/**
 * The pictures of the documentation: `pnpm pictures`, after `pnpm build`. A real browser before the whole
 * installation, filled with the demonstration.
 */
import { fileURLToPath } from 'node:url'
import { instant } from '@rake/core/clock'
import { lintukoto, pohjoisSavo } from '@rake/regions'
import { demoIdentity, secretsOf } from '@rake/server'
import { fillDemo } from '../demo/fill.ts'
import { atDesk } from './desk.ts'
import { openWorld } from './world.ts'

const folder = fileURLToPath(new URL('../../../../docs/pictures/', import.meta.url))
const regions = [pohjoisSavo, lintukoto]

const world = await openWorld()
try {
  const secrets = secretsOf('a secret for pictures only, 32 characters or more')
  await fillDemo({ regions, db: world.db, secrets, identity: demoIdentity(regions, secrets) }, lintukoto)
  world.clock.now = instant(new Date().toISOString())

  const form = await world.browser.newPage({ viewport: { width: 1000, height: 1250 }, locale: 'fi-FI' })
  await form.goto(`${world.origin}/pohjois-savo`)
  await form.getByRole('button', { name: 'Lähetä' }).waitFor()
  await form.screenshot({ path: `${folder}form.png` })

  const manager = await atDesk(
    world.browser,
    world.origin,
    'lintukoto',
    'palvelualuepaallikko-aikuisten-palvelut',
  )
  await manager.page.setViewportSize({ width: 1100, height: 900 })
  await manager.inbox('waiting')
  await manager.page.screenshot({ path: `${folder}inbox.png` })
  await manager.page
    .getByRole('link', { name: /^Ilmoitus \d/ })
    .first()
    .click()
  await manager.page.getByRole('heading', { name: 'Mitä ilmoitettiin' }).waitFor()
  await manager.page.screenshot({ path: `${folder}report.png`, fullPage: true })

  const group = await atDesk(world.browser, world.origin, 'lintukoto', 'rake-tiimi')
  await group.page.setViewportSize({ width: 1100, height: 900 })
  await group.page.goto(`${world.origin}/desk/lintukoto/summary/2026-Q3`)
  await group.page.getByRole('figure').first().waitFor()
  await group.page.screenshot({ path: `${folder}summary.png`, fullPage: true })
} finally {
  await world.close()
}

import { randomBytes } from 'node:crypto'
import { plainDate } from '@rake/core/clock'
import { pohjoisSavo } from '@rake/regions'
import { submit } from '@rake/server/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atDesk } from './testing/desk.ts'
import { openWorld } from './testing/world.ts'

/* More reports than one page of the API holds, at the desk. */

const many = 1030

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld({ regions: [pohjoisSavo] })
  for (let nth = 1; nth <= many; nth++) {
    await submit(world.db, {
      profile: pohjoisSavo,
      report: {
        ...{ language: 'fi', unit: 'joroisten-sosiaalityo', nature: 'negative' },
        description: nth === 1 ? 'Ensimmäinen: bussi ei kulje kirkolle.' : 'Asuntoja ei löydy.',
      },
      day: plainDate('2026-03-02'),
      receiptHash: randomBytes(16),
      receiptKey: 'test',
      sent: randomBytes(16),
    })
  }
}, 240_000)
afterAll(() => world.close())

test('PS-05 the desk has them all: the oldest is found, and the lists count to the end', async () => {
  const { page, close } = await atDesk(world.browser, world.origin, 'pohjois-savo', 'rake-tyoryhma')
  // The second page is held back, so that the reader sees what it is waiting for.
  const held = Promise.withResolvers<void>()
  await page.route('**/api/regions/pohjois-savo/reports?after=*', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(`${world.origin}/desk/pohjois-savo/?list=all`)
  const digits = async (name: RegExp) =>
    (await page.getByRole('link', { name }).innerText()).replace(/\D/g, '')
  await page.getByText(/1\s000 ilmoitusta haettu, haetaan lisää/).waitFor()
  expect(await page.getByRole('link', { name: /^Kaikki/ }).count()).toBe(0)
  held.resolve()
  await page.getByRole('link', { name: /^Kaikki/ }).waitFor()
  expect(await digits(/^Kaikki/)).toBe(String(many))

  await page.getByLabel('Hae tekstistä').fill('kirkolle')
  await page.getByRole('link', { name: /bussi ei kulje kirkolle/ }).waitFor()
  await page.getByText(/^1 ilmoitus, uusin ensin/).waitFor()
  await close()
}, 60_000)

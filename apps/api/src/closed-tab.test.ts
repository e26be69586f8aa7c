import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWorld } from './testing/world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

/** A device of its own for each test. */
let device: BrowserContext
beforeEach(async () => {
  device = await world.browser.newContext({ locale: 'fi-FI' })
  device.setDefaultTimeout(15_000)
  return () => device.close()
})

async function openTab(origin = world.origin): Promise<Page> {
  const page = await device.newPage()
  await page.goto(`${origin}/pohjois-savo`)
  await page.getByRole('button', { name: 'Lähetä' }).or(thanks(page)).first().waitFor()
  return page
}

const thanks = (page: Page) => page.getByRole('heading', { name: 'Kiitos! Ilmoituksesi on perillä.' })
const waiting = (page: Page) => page.getByRole('heading', { name: 'Ilmoituksesi odottaa yhteyttä' })
const description = (page: Page) => page.getByRole('textbox', { name: /Raportoitavan ilmiön kuvaus/ })
const shared = (page: Page) => page.getByRole('checkbox', { name: /yhteiskäyttöinen/ })
const send = (page: Page) => page.getByRole('button', { name: 'Lähetä' }).click()

async function fillIn(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' }).fill('Joroisten sos')
  await page.getByRole('option').first().click()
  await page.getByRole('radio', { name: 'Negatiivinen' }).press('Space')
  await description(page).fill(text)
}

/** How many reports the database has with this description. */
async function storedWith(text: string): Promise<number> {
  const all = await world.db.selectFrom('answers').select('answers').execute()
  return all.filter(({ answers }) => JSON.stringify(answers).includes(text)).length
}

async function receiptOn(page: Page): Promise<string> {
  await thanks(page).waitFor()
  const receipt = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(
    await page.locator('main').innerText(),
  )
  if (!receipt) throw new Error('There is no receipt on the page')
  return receipt[0]
}

/** All that the page has on the device, as one text. */
const onDevice = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const held = [{ ...localStorage }, { ...sessionStorage }, databases, await caches.keys(), document.cookie]
    return JSON.stringify(held)
  })

const reports = '**/api/regions/*/reports'

test('sent without a connection, the tab closed and opened again: one report, its receipt shown when it is in', async () => {
  const words = 'Yhteys katkesi ennen lähetystä.'
  const first = await openTab()
  await fillIn(first, words)
  await device.setOffline(true)
  await send(first)
  await waiting(first).waitFor()
  await first.close()
  await device.setOffline(false)

  // The page can be had, the way to the reports is still closed.
  await device.route(reports, (route) => route.abort('internetdisconnected'))
  const second = await openTab()
  await waiting(second).waitFor()
  expect(await storedWith(words)).toBe(0)
  await device.unroute(reports)
  await device.setOffline(true)
  await device.setOffline(false)
  const receipt = await receiptOn(second)
  expect(await storedWith(words)).toBe(1)
  expect(`${second.url()} ${await second.title()}`).not.toContain(receipt.slice(0, 4))
  expect(await onDevice(second)).not.toContain(words)

  // Until she says that it is saved, the next opening shows it again.
  await second.close()
  const third = await openTab()
  expect(await receiptOn(third)).toBe(receipt)
  await third.getByRole('checkbox', { name: 'Numero on tallessa' }).press('Space')
  expect(await onDevice(third)).not.toContain(receipt)
  await third.reload()
  await description(third).waitFor()
  expect(await storedWith(words)).toBe(1)
})

test('arrived, but the answer was lost and the tab closed: still one report, and its receipt', async () => {
  const words = 'Vastaus katosi matkalla.'
  let answers = 0
  await device.route(reports, async (route) => {
    await route.fetch()
    answers++
    await route.abort('connectionreset')
  })
  const first = await openTab()
  await fillIn(first, words)
  await send(first)
  await waiting(first).waitFor()
  await first.close()
  await device.unroute(reports)
  const second = await openTab()
  const receipt = await receiptOn(second)
  expect(answers).toBeGreaterThan(0)
  expect(await storedWith(words)).toBe(1)
  const tracked = await fetch(`${world.origin}/api/tracking`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ receipt }),
  })
  expect(tracked.status).toBe(200)
})

test('on a plain-http intranet, drafts outlive a reload and a closed tab, and two tabs never mix', async () => {
  // A host that browsers do not trust, served by the same server.
  const intranet = 'http://intra.example'
  await device.route(`${intranet}/**`, async (route) => {
    const url = route.request().url().replace(intranet, world.origin)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  const one = await openTab(intranet)
  expect(await one.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false])
  await description(one).fill('Ensimmäinen välilehti')
  await one.reload()
  await one.getByText(/^Jatkat keskeneräistä ilmoitustasi/).waitFor()
  expect(await description(one).inputValue()).toBe('Ensimmäinen välilehti')

  const two = await openTab(intranet)
  await two.waitForTimeout(500)
  expect(await description(two).inputValue()).toBe('')
  await description(two).fill('Toinen välilehti')
  await description(one).fill('Ensimmäinen välilehti jatkuu')
  await one.close()
  await two.close()

  const [three, four] = [await openTab(intranet), await openTab(intranet)]
  for (const page of [three, four]) await page.getByText(/^Jatkat keskeneräistä/).waitFor()
  const found = [await description(three).inputValue(), await description(four).inputValue()]
  expect(found.toSorted()).toEqual(['Ensimmäinen välilehti jatkuu', 'Toinen välilehti'])
})

test('a shared computer has nothing of the report in any storage, before or after sending', async () => {
  const words = 'Tätä ei saa jäädä koneelle.'
  const page = await openTab()
  await shared(page).press('Space')
  await fillIn(page, words)
  const empty = JSON.stringify([{}, { 'rake:shared': '' }, [], [], ''])
  expect(await onDevice(page)).toBe(empty)
  await device.setOffline(true)
  await send(page)
  await waiting(page).waitFor()
  expect(await onDevice(page)).toBe(empty)
  await device.setOffline(false)
  await receiptOn(page)
  expect(await onDevice(page)).toBe(empty)
  expect(await storedWith(words)).toBe(1)
})

test('the page asks before it goes, for as long as the number is not saved', async () => {
  const page = await openTab()
  await fillIn(page, 'Numero jäi ottamatta talteen.')
  await send(page)
  await receiptOn(page)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await page.getByRole('checkbox', { name: 'Numero on tallessa' }).press('Space')
  const gone = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await gone
})

import { idempotencyKey } from '@rake/core/report'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld } from './testing/world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
let receipt: string
beforeAll(async () => {
  world = await openWorld()
  const response = await fetch(`${world.origin}/api/regions/pohjois-savo/reports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey() },
    body: JSON.stringify({
      answers: {
        language: 'fi',
        unit: 'joroisten-sosiaalityo',
        nature: 'negative',
        description: 'Jonot ovat pitkät.',
      },
    }),
  })
  receipt = ((await response.json()) as { receipt: string }).receipt
}, 120_000)
afterAll(() => world.close())

const numberOn = (page: Page) => page.getByRole('textbox', { name: 'Ilmoituksen numero' })

test('VK-02 a scanned receipt is filled in, and stands neither in the address, the history nor any request', async () => {
  const page = await world.browser.newPage({ locale: 'fi-FI' })
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await page.goto(`${world.origin}/pohjois-savo/seuranta#${receipt}`)
  await numberOn(page).waitFor()
  expect(await numberOn(page).inputValue()).toBe(receipt)
  expect(page.url()).toBe(`${world.origin}/pohjois-savo/seuranta`)
  await page.getByRole('button', { name: 'Näytä, missä mennään' }).click()
  await page.getByRole('list', { name: 'Käsittelyn vaiheet' }).waitFor()
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.join('\n')).not.toContain(receipt.slice(0, 9))
  expect(
    await page.evaluate(() => document.title + JSON.stringify({ ...localStorage, ...sessionStorage })),
  ).not.toContain(receipt.slice(0, 9))

  // Nor does going back and forth bring it into sight again.
  await page.getByRole('link', { name: 'Tee ilmoitus' }).click()
  await page.goBack()
  expect(page.url()).toBe(`${world.origin}/pohjois-savo/seuranta`)
  await page.close()
})

test('another one scanned into the open page takes the place of the first; other fragments are let be', async () => {
  const page = await world.browser.newPage({ locale: 'fi-FI' })
  await page.goto(`${world.origin}/pohjois-savo/seuranta#content`)
  await numberOn(page).waitFor()
  expect(await numberOn(page).inputValue()).toBe('')
  expect(page.url()).toContain('#content')
  await page.evaluate((one) => location.assign(`#${one}`), receipt)
  await page.waitForFunction(() => location.hash === '')
  expect(await numberOn(page).inputValue()).toBe(receipt)
  await page.close()
})

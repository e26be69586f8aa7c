import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld } from './testing/world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

test('the element on a page of another origin takes a report, whatever the page’s own styles', async () => {
  const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Intranät</title>
    <style>* { color: red } button, input { display: none }</style>
    <script src="${world.origin}/rake-form.js"></script>
    <rake-form region="pohjois-savo" api="${world.origin}/api" lang="sv"></rake-form></html>`
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(page)
  }).listen(0)
  await once(host, 'listening')
  const address = host.address()
  if (typeof address !== 'object' || !address) throw new Error('The page is not served')

  const window = await world.browser.newPage()
  window.setDefaultTimeout(10_000)
  await window.goto(`http://localhost:${address.port}/`)
  const submitted = window.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('rake:submitted', (event) => resolve((event as CustomEvent).detail)),
      ),
  )
  await window.getByRole('combobox', { name: 'Din enhet' }).fill('Joroi')
  await window.getByRole('option').first().click()
  await window.getByRole('radio', { name: 'Negativt' }).press('Space')
  await window.getByRole('textbox', { name: /Beskriv/ }).fill('Bostäderna räcker inte till.')
  await window.getByRole('button', { name: 'Skicka' }).click()
  await window.getByRole('heading', { name: /Tack/ }).waitFor()
  expect(await submitted).toEqual({ region: 'pohjois-savo' })
  await window.close()
  host.close()
})

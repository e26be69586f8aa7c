import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { instant } from '@rake/core/clock'
import type { BrowserContextOptions, Page } from 'playwright'
import { atDesk } from './desk.ts'
import { smallPng } from './small-png.ts'
import type { openWorld } from './world.ts'

type World = Awaited<ReturnType<typeof openWorld>>

/** A page that is not ours, with its own letters and colours: it may frame the form, or carry the element. */
export async function foreignPage() {
  let inside = ''
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="fi"><title>Intranet</title>
      <style>
        body { margin: 0; font: 15px/1.4 serif; color: #3b1d4a; background: #f3edf6 }
        header { padding: 14px 24px; color: #fff; background: #4b2a63; font-size: 20px }
        main { margin: 20px 24px; padding: 20px 24px; border-radius: 12px; background: #fff }
        iframe { width: 100%; height: 740px; border: 0 }
        rake-form { --rake-accent: #4b2a63; --rake-accent-strong: #6a3d8a }
      </style>
      <header>Intranet</header><main>${inside}</main></html>`)
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://localhost:${port}`,
    show(html: string) {
      inside = html
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** How wide a picture is, in CSS pixels: as wide as the text of the documentation. */
const width = 720

const description =
  'Kohtuuhintaisia asuntoja ei löydy. Asiakkaat jäävät kuukausiksi tilapäismajoitukseen, ja lapset vaihtavat koulua.'

/** Opens a window of its own at that day, whose keys are always the same, and draws what stands in it. */
type Draw = (
  path: string,
  options?: BrowserContextOptions & { readonly day?: string; readonly height?: number },
) => Promise<Page>

/**
 * Draws the states of the form and the tracking, a picture each: `form-<state>.png` in the folder. The same
 * each time: the day is set, keys are counted, and nothing moves.
 */
export async function drawFormStates(
  world: World,
  foreign: Awaited<ReturnType<typeof foreignPage>>,
  folder: string,
): Promise<void> {
  const open: Draw = async (path, { day = '2026-03-02', height = 900, ...options } = {}) => {
    const context = await world.browser.newContext({
      viewport: { width, height },
      locale: 'fi-FI',
      timezoneId: 'Europe/Helsinki',
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.clock.setFixedTime(`${day}T10:00:00Z`)
    await page.addInitScript((seed) => {
      let next = seed
      crypto.getRandomValues = (array) => {
        const { buffer, byteOffset, byteLength } = array
        new Uint8Array(buffer, byteOffset, byteLength).forEach((_, index, bytes) => {
          next = (next * 48_271 + 11) % 2_147_483_647
          bytes[index] = next
        })
        return array
      }
    }, path.length)
    await page.goto(path.startsWith('/') ? world.origin + path : path)
    return page
  }
  const take = async (page: Page, state: string, at?: Parameters<Page['locator']>[0]) => {
    if (at)
      await page
        .locator(at)
        .first()
        .evaluate((one) => one.scrollIntoView({ block: 'start' }))
    await page.evaluate(() => document.fonts.ready)
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    await writeFile(`${folder}form-${state}.png`, smallPng(picture))
    await page.context().close()
  }
  const send = (page: Page, name = 'Lähetä') => page.getByRole('button', { name }).click()
  const fillIn = async (page: Page, text = description) => {
    await page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' }).fill('Joroisten sos')
    await page.getByRole('option').first().click()
    await page.getByRole('radio', { name: 'Negatiivinen' }).press('Space')
    await page.getByRole('textbox', { name: /Raportoitavan ilmiön kuvaus/ }).fill(text)
  }

  await take(await ready(await open('/pohjois-savo')), 'at-rest')
  await take(await ready(await open('/pohjois-savo', { colorScheme: 'dark' })), 'dark')
  await take(await ready(await open('/pohjois-savo', { viewport: { width: 320, height: 900 } })), 'narrow')
  await take(await ready(await open('/pohjois-savo?lang=sv', { locale: 'sv-FI' }), 'Skicka'), 'swedish')

  const examples = await ready(await open('/lintukoto'))
  await examples.getByText('Mistä muut ovat kertoneet?').click()
  await take(examples, 'examples', 'details[open]')

  const elsewhere = await ready(await open('/pohjois-savo'))
  await elsewhere.getByRole('radiogroup').first().getByRole('radio').nth(1).press('Space')
  await elsewhere.getByRole('button', { name: 'Takaisin lomakkeeseen' }).waitFor()
  await take(elsewhere, 'other-channel', '[role=radiogroup]')

  const errors = await ready(await open('/pohjois-savo'))
  await send(errors)
  await errors.getByRole('heading', { name: /Tarkista vielä/ }).waitFor()
  await take(errors, 'errors')

  const guard = await ready(await open('/pohjois-savo'))
  await fillIn(guard, 'Asiakas odotti päätöstä kolme kuukautta. Lisätietoja saa numerosta 040 123 4567.')
  await guard.getByRole('heading', { name: 'Onko tekstissä henkilötietoja?' }).waitFor()
  await take(guard, 'guard', '[part=field]:has(textarea)')

  const sending = await ready(await open('/pohjois-savo'))
  await fillIn(sending)
  await sending.route('**/reports', () => {})
  await send(sending)
  await sending.getByRole('button', { name: 'Lähetetään' }).waitFor()
  await take(sending, 'sending', 'form > fieldset:last-of-type')

  const waiting = await ready(await open('/pohjois-savo'))
  await fillIn(waiting)
  await waiting.context().setOffline(true)
  await send(waiting)
  await waiting.getByRole('heading', { name: 'Ilmoituksesi odottaa yhteyttä' }).waitFor()
  await take(waiting, 'waiting', 'form > fieldset:last-of-type')

  const receipt = await ready(await open('/pohjois-savo'))
  await fillIn(receipt)
  await send(receipt)
  await receipt.getByRole('heading', { name: /Kiitos/ }).waitFor()
  await take(receipt, 'receipt')

  await drawTracking(world, open, take)

  for (const [state, day] of [
    ['campaign-before', '2026-08-10'],
    ['campaign-open', '2026-09-21'],
    ['campaign-after', '2026-12-20'],
  ] as const) {
    world.clock.now = instant(`${day}T10:00:00Z`)
    const page = await open('/pohjanmaa?lang=fi', { day, height: 700 })
    const opening = page.getByText(/lomake (avautuu|on auki)/i).first()
    await opening.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await take(page, state)
  }
  world.clock.now = instant('2026-03-02T10:00:00Z')

  foreign.show(`<script src="${world.origin}/rake-form.js" defer></script>
    <rake-form region="pohjois-savo" api="${world.origin}/api"></rake-form>`)
  await take(await ready(await open(foreign.origin)), 'foreign-page')

  foreign.show(`<iframe src="${world.origin}/frame/pohjois-savo" title="Ilmoituslomake"></iframe>`)
  const frame = await open(foreign.origin)
  await frame.frameLocator('iframe').getByRole('button', { name: 'Lähetä' }).waitFor()
  await take(frame, 'frame')
}

async function ready(page: Page, send = 'Lähetä'): Promise<Page> {
  await page.getByRole('button', { name: send }).waitFor()
  return page
}

/** What an office did on a day. */
type Step = readonly [day: string, person: string, act: object]

/** Three reports in the tracking: found, asked about, and closed. */
async function drawTracking(
  world: World,
  open: Draw,
  take: (page: Page, state: string) => Promise<void>,
): Promise<void> {
  const decided: Step = [
    '2026-03-09',
    'palvelujohtaja-tyoikaiset-ja-vammaispalvelut',
    {
      type: 'matter.decide',
      route: 'crossSector',
      owner: 'rake-tyoryhma',
      text: 'Viedään asumisen yhteistyöryhmään.',
    },
  ]
  const question = 'Näkyykö tämä yhdessä kunnassa vai useammassa?'
  const result = 'Kaupungin vuokra-asunnoista varataan osa kiireellisiin tilanteisiin.'
  const followed: [state: string, steps: Step[]][] = [
    ['tracking-found', [decided]],
    [
      'tracking-question',
      [
        decided,
        ['2026-03-16', 'rake-tyoryhma', { type: 'reporter.ask', purpose: 'question', text: question }],
      ],
    ],
    [
      'tracking-closed',
      [
        decided,
        ['2026-05-18', 'rake-tyoryhma', { type: 'matter.close', outcome: 'carriedOut', text: result }],
      ],
    ],
  ]
  for (const [index, [state, steps]] of followed.entries()) {
    world.clock.now = instant('2026-03-02T10:00:00Z')
    const key = `picture-${index}`.padEnd(32, '-')
    const sent = await fetch(`${world.origin}/api/regions/pohjois-savo/reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({
        answers: { language: 'fi', unit: 'joroisten-sosiaalityo', nature: 'negative', description },
      }),
    })
    const { receipt } = await sent.json()
    const { id } = await world.db
      .selectFrom('report')
      .select('id')
      .where('region', '=', 'pohjois-savo')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
    for (const [day, person, act] of steps) {
      world.clock.now = instant(`${day}T10:00:00Z`)
      const handler = await atDesk(world.browser, world.origin, 'pohjois-savo', person)
      const done = await handler.page.request.post(
        `${world.origin}/api/regions/pohjois-savo/reports/${id}/acts`,
        { data: act },
      )
      if (!done.ok()) throw new Error(`${state} cannot be drawn: ${await done.text()}`)
      await handler.close()
    }
    const page = await open('/pohjois-savo/seuranta', { day: '2026-05-20' })
    await page.getByRole('textbox', { name: 'Ilmoituksen numero' }).fill(receipt)
    await page.getByRole('button', { name: 'Näytä, missä mennään' }).click()
    await page.getByRole('list', { name: 'Käsittelyn vaiheet' }).waitFor()
    await take(page, state)
  }
  world.clock.now = instant('2026-03-02T10:00:00Z')
}

/**
 * How long a phone waits for the form, as `<rake-form>` and as the same form written out in HTML with the same
 * style sheet: `node --conditions=@rake/source apps/api/bench/usable.ts`, after `pnpm build`. Times are of the
 * machine that it runs on; what to look at is the ratio.
 *
 * Both stand on a page of another origin and come from the reference server. A form is usable when its first
 * question has been drawn and has taken the focus.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { openWorld } from '../src/testing/world.ts'

const rounds = Number(process.argv[2] ?? 11)

/** A phone of the lower middle on a mobile network. */
const phone = { cpu: 4, latency: 150, bitsPerSecond: 1_600_000 }

const world = await openWorld()
const pages = new Map([
  [
    '/element',
    `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Intranet</title><script src="${world.origin}/rake-form.js" crossorigin defer></script>
    <rake-form region="pohjois-savo" api="${world.origin}/api" lang="fi"></rake-form></html>`,
  ],
])

const host = createServer(({ url = '' }, response) => {
  const page = pages.get(url)
  response.writeHead(page === undefined ? 404 : 200, {
    'Content-Type': url.endsWith('.css') ? 'text/css' : 'text/html',
    'Content-Encoding': 'gzip',
  })
  response.end(gzipSync(page ?? ''))
}).listen(0)
await once(host, 'listening')
const address = host.address()
if (typeof address !== 'object' || !address) throw new Error('The pages are not served')
const origin = `http://localhost:${address.port}`

/** Opens a page on the phone; gives when it was usable, in milliseconds, and what came over the network, in bytes. */
async function usable(path: string): Promise<{ readonly after: number; readonly bytes: number }> {
  const context = await world.browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu })
  await devtools.send('Network.enable')
  const throughput = phone.bitsPerSecond / 8
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector('rake-form')?.shadowRoot ?? document
      const first = root.querySelector<HTMLElement>('input[role=combobox], select')
      first?.focus()
      // Drawn: the frame after this one has been begun.
      if (first && root.activeElement === first) requestAnimationFrame(() => setTimeout(mark))
      else requestAnimationFrame(look)
    }
    const mark = () => performance.mark('usable')
    requestAnimationFrame(look)
  })
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' })
  const after = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const [mark] = performance.getEntriesByName('usable')
          if (mark) resolve(mark.startTime)
          else setTimeout(look, 50)
        }
        look()
      }),
  )
  await page.waitForLoadState('networkidle')
  await page.keyboard.type('j')
  const typed = await page.evaluate(() => {
    const root = document.querySelector('rake-form')?.shadowRoot ?? document
    const first = root.querySelector<HTMLInputElement>('input[role=combobox], select')
    return first?.value !== ''
  })
  if (!typed) throw new Error(`${path} is usable and takes no letter`)
  await context.close()
  return { after, bytes }
}

/** Writes the form out as it stands in the element, with the list of units that a page without scripts has. */
async function writeOut(): Promise<void> {
  const page = await world.browser.newPage()
  await page.goto(`${origin}/element`)
  await page.getByRole('combobox').first().click()
  await page.getByRole('option').first().waitFor()
  const { html, css } = await page.evaluate(() => {
    const root = document.querySelector('rake-form')?.shadowRoot
    const input = root?.querySelector('input[role=combobox]')
    const list = document.createElement('select')
    list.className = input?.className ?? ''
    list.id = input?.id ?? ''
    list.append(
      new Option(''),
      ...[...(root?.querySelectorAll('[role=option]') ?? [])].map((one) => new Option(one.textContent ?? '')),
    )
    input?.parentElement?.replaceWith(list)
    const [sheet] = root?.adoptedStyleSheets ?? []
    return {
      html: root?.innerHTML ?? '',
      css: [...(sheet?.cssRules ?? [])].map((rule) => rule.cssText).join(''),
    }
  })
  await page.close()
  pages.set('/form.css', css)
  pages.set(
    '/written',
    `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Intranet</title><link rel="stylesheet" href="/form.css">${html}</html>`,
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

try {
  await writeOut()
  const kinds = ['/written', '/element']
  // The first of each warms the server.
  for (const kind of kinds) await usable(kind)
  const runs: (readonly (readonly [string, Awaited<ReturnType<typeof usable>>])[])[] = []
  for (let round = 0; round < rounds; round++) {
    const run = []
    // Taking turns, and in turn first: what else the machine does meets all alike.
    for (const kind of round % 2 ? kinds : kinds.toReversed()) run.push([kind, await usable(kind)] as const)
    runs.push(run)
  }
  const of = (kind: string, what: 'after' | 'bytes') =>
    median(runs.flatMap((run) => run.flatMap(([one, result]) => (one === kind ? result[what] : []))))
  const written = of('/written', 'after')
  console.log(
    `CPU ÷ ${phone.cpu}, ${phone.latency} ms, ${phone.bitsPerSecond / 1e6} Mbit/s; medians of ${rounds} runs\n`,
  )
  for (const kind of kinds) {
    const after = of(kind, 'after')
    console.log(
      `  ${kind.slice(1).padEnd(12)}${after.toFixed(0).padStart(6)} ms${(of(kind, 'bytes') / 1000).toFixed(1).padStart(8)} kB   × ${(after / written).toFixed(2)}`,
    )
  }
} finally {
  host.close()
  host.closeAllConnections()
  await world.close()
}

import { describe, expect, test } from 'vitest'
import { embedding, pageOf } from './testing/embedding.ts'
import { reportIn } from './testing/fill.ts'

const on = embedding()
const shown = () => on.page.getByRole('combobox', { name: 'Din enhet' }).waitFor()

/** What some intranets do to everything on their pages, and worse. */
const hostile = {
  'a reset': '* { all: unset }',
  'a huge root': 'html { font-size: 40px; line-height: 3; letter-spacing: 4px; word-spacing: 1em }',
  'rules for every tag': `button, input, textarea, label, legend, fieldset, h2, p, ul, li, div, span, a {
    display: none; color: red; position: fixed; float: right }`,
  'important rules for everything': `* {
    font: italic small-caps 900 40px/3 fantasy !important; color: red !important;
    -webkit-text-fill-color: transparent !important; -webkit-text-stroke: 2px red !important;
    text-transform: uppercase !important; text-align: right !important; text-indent: 5em !important;
    text-shadow: 0 0 9px red !important;
    letter-spacing: 1em !important; word-spacing: 2em !important; white-space: pre !important;
    word-break: break-all !important; hyphens: auto !important; quotes: none !important;
    direction: rtl !important; writing-mode: vertical-rl !important; list-style: square !important;
    cursor: none !important; pointer-events: none !important; user-select: none !important;
    caret-color: transparent !important; accent-color: red !important; tab-size: 20 !important;
    border-collapse: collapse !important; empty-cells: hide !important; orphans: 9 !important }`,
  'right to left': 'html { direction: rtl }',
}

/** Every computed value of every element inside the element, drawn pseudo-elements included: one on a line. */
function look() {
  return on.page.locator('rake-form').evaluate((host) => {
    const lines: string[] = []
    for (const [index, element] of [...(host.shadowRoot?.querySelectorAll('*') ?? [])].entries()) {
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo)
        if (pseudo && style.content === 'none') continue
        const name = `${index} ${element.tagName}.${element.className}${pseudo}`
        for (const property of style) lines.push(`${name} ${property}: ${style.getPropertyValue(property)}`)
      }
    }
    return lines
  })
}

describe('whatever the styles of the page', () => {
  /** The same page with these styles; the element as wide, whatever they are. */
  async function lookUnder(css: string): Promise<string[]> {
    const fixed = 'body { margin: 0 !important } rake-form { width: 700px !important; display: block }'
    await on.open(pageOf(on.script + on.element(), `<style>${css} ${fixed}</style>`))
    await shown()
    return look()
  }

  /** The look under no styles of the page, looked at once. */
  let plain: ReadonlySet<string> | undefined

  test.each(Object.entries(hostile))(
    'under %s every value inside is what it is on an empty page',
    async (_, css) => {
      plain ??= new Set(await lookUnder(''))
      expect(plain.size).toBeGreaterThan(30_000)
      const there = await lookUnder(css)
      expect(there.filter((line) => !plain?.has(line))).toEqual([])
      expect(there.length).toBe(plain.size)
    },
  )

  test('and the whole way goes', async () => {
    await on.open(pageOf(on.script + on.element(), `<style>${Object.values(hostile).join('\n')}</style>`))
    await reportIn(on.page)
  })
})

describe('the page around it stays as it was', () => {
  /** A page with its own things, and a place of a fixed size for the element. */
  const body = `<main><h1>Nyheter</h1><p class="lead">Text <a href="#x">länk</a></p>
    <form><label>Sök <input name="q" value="x"></label><fieldset><legend>Val</legend><button>Sök</button></fieldset></form>
    <ul><li>Ett</li></ul><details><summary>Mer</summary>…</details>
    <div id="place" style="height: 200px; overflow: auto"></div></main>`

  /** Everything of the page that others could change. */
  function pageAsItIs() {
    return on.page.evaluate(() => {
      const elements = [...document.querySelectorAll('*')].filter((one) => !one.closest('rake-form, script'))
      return {
        html: document.documentElement.outerHTML.replace(
          /<rake-form.*<\/rake-form>|<script.*?<\/script>/g,
          '',
        ),
        globals: Object.getOwnPropertyNames(window).sort(),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        prototypes: [Array, Object, Element, HTMLElement, EventTarget, String, Promise].map((one) =>
          Object.getOwnPropertyNames(one.prototype).sort().join(),
        ),
        styles: elements.map((one) => {
          const style = getComputedStyle(one)
          return `${one.tagName}: ${[...style].map((name) => style.getPropertyValue(name)).join()}`
        }),
      }
    })
  }

  test('its elements, their styles, its globals and what is built in', async () => {
    await on.open(pageOf(body))
    const before = await pageAsItIs()
    await on.page.addScriptTag({ url: `${on.world.origin}/rake-form.js` })
    await on.page.locator('#place').evaluate((place, html) => {
      place.innerHTML = html
    }, on.element())
    await reportIn(on.page)
    expect(await pageAsItIs()).toEqual(before)
    expect(await on.page.evaluate(() => customElements.get('rake-form')?.name)).toBeTruthy()
  })

  test('removed, it leaves no listener, timer, channel or node behind, however often', async () => {
    await on.page.addInitScript(() => {
      const held = { listeners: 0, timers: new Set<number>(), intervals: 0, channels: 0 }
      Object.assign(globalThis, { held })
      for (const target of [window, document]) {
        const { addEventListener, removeEventListener } = target
        Object.assign(target, {
          addEventListener(...args: Parameters<typeof addEventListener>) {
            held.listeners++
            addEventListener.apply(target, args)
          },
          removeEventListener(...args: Parameters<typeof removeEventListener>) {
            held.listeners--
            removeEventListener.apply(target, args)
          },
        })
      }
      const { setTimeout, clearTimeout, setInterval } = window
      Object.assign(globalThis, {
        setTimeout(work: () => void, wait: number) {
          const id = setTimeout(() => {
            held.timers.delete(id)
            work()
          }, wait)
          held.timers.add(id)
          return id
        },
        clearTimeout(id: number) {
          held.timers.delete(id)
          clearTimeout(id)
        },
        setInterval(...args: [() => void, number]) {
          held.intervals++
          return setInterval(...args)
        },
        BroadcastChannel: class extends BroadcastChannel {
          constructor(name: string) {
            super(name)
            held.channels++
          }
          override close() {
            held.channels--
            super.close()
          }
        },
      })
    })
    type Held = { listeners: number; timers: Set<number>; intervals: number; channels: number }
    const held = () =>
      on.page.evaluate(() => {
        const { timers, ...rest } = (globalThis as unknown as { held: Held }).held
        return { ...rest, timers: timers.size }
      })
    const browser = await on.page.context().newCDPSession(on.page)
    const nodes = async () => {
      await browser.send('HeapProfiler.collectGarbage')
      const { nodes, jsEventListeners } = await browser.send('Memory.getDOMCounters')
      return { nodes, jsEventListeners }
    }
    /** Shown, written into, looked at from the tracking, and taken away with a text that was never sent. */
    async function comeAndGo() {
      await on.page.evaluate((html) => {
        document.querySelector('#place')?.setHTMLUnsafe(html)
      }, on.element())
      await on.page.getByRole('textbox', { name: /Beskriv/ }).fill('Oavslutat '.repeat(20))
      await on.page.getByRole('button', { name: 'Följ din rapport' }).click()
      await on.page.getByRole('textbox', { name: /nummer/ }).fill('fel')
      expect((await held()).channels).toBe(1)
      await on.page.evaluate(() => {
        document.querySelector('#place')?.replaceChildren()
        localStorage.clear()
      })
    }

    await on.open(pageOf(on.script + body))
    const atFirst = await held()
    await comeAndGo()
    await comeAndGo()
    await expect.poll(held).toEqual(atFirst)
    const early = await nodes()
    for (let times = 0; times < 5; times++) await comeAndGo()
    await expect.poll(held).toEqual(atFirst)
    await expect.poll(nodes, { timeout: 20_000 }).toEqual(early)
  })
})

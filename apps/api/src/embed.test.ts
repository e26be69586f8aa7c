import { describe, expect, test } from 'vitest'
import { embedding, pageOf } from './testing/embedding.ts'
import { followIn, reportIn } from './testing/fill.ts'

const on = embedding()
const unit = () => on.page.getByRole('combobox', { name: 'Din enhet' })
const described = () => on.page.getByRole('textbox', { name: /Beskriv/ })

/** What the page is told from now on, in order. */
async function eventsTold(): Promise<() => Promise<unknown[]>> {
  await on.page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    for (const type of ['rake:ready', 'rake:submitted', 'securitypolicyviolation']) {
      document.addEventListener(type, (event) => {
        const { detail, violatedDirective } = event as CustomEvent & SecurityPolicyViolationEvent
        told.push([type, detail ?? violatedDirective])
      })
    }
  })
  return () => on.page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)
}

describe('on a page of another origin', () => {
  test('the whole way from the first question to the tracking needs the script and the API, and nothing else', async () => {
    const { origin } = on.world
    const policy = [
      "default-src 'none'",
      `script-src ${origin}`,
      `connect-src ${origin}`,
      "style-src 'none'",
      "img-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ')
    const told = await eventsTold()
    const asked: string[] = []
    on.page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    const said: string[] = []
    on.page.on('console', (message) => said.push(message.text()))
    await on.open(pageOf(on.script + on.element()), { 'Content-Security-Policy': policy })
    await followIn(on.page, await reportIn(on.page))

    expect(await told()).toEqual([
      ['rake:ready', { region: 'pohjois-savo' }],
      ['rake:submitted', { region: 'pohjois-savo' }],
    ])
    expect(said).toEqual([])
    expect(asked).toEqual([
      `GET ${on.hostOrigin}/`,
      `GET ${origin}/rake-form.js`,
      `GET ${origin}/api/regions/pohjois-savo/form?lang=sv`,
      `POST ${origin}/api/regions/pohjois-savo/reports`,
      `POST ${origin}/api/tracking`,
    ])
    const inline = await on.page.locator('rake-form [style], rake-form style').count()
    expect(inline).toBe(0)
    // The page does tell when something is against its policy.
    await on.page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    expect((await told()).at(-1)).toEqual(['securitypolicyviolation', 'style-src-attr'])
  })

  test.each([
    ['above it', () => on.script + on.element()],
    ['below it', () => on.element() + on.script],
    ['deferred', () => on.script.replace('src', 'defer src') + on.element()],
    ['twice', () => on.script + on.element() + on.script],
    [
      'once more, later',
      () => `${on.script}${on.element()}<script>addEventListener('rake:ready', () => {
      document.head.append(Object.assign(document.createElement('script'), { src: '${on.world.origin}/rake-form.js' }))
    }, { once: true })</script>`,
    ],
  ])('the script may stand %s', async (_, body) => {
    const errors: Error[] = []
    on.page.on('pageerror', (error) => errors.push(error))
    const told = await eventsTold()
    await on.open(pageOf(body()))
    await unit().waitFor()
    await on.page.waitForLoadState('networkidle')
    expect(errors).toEqual([])
    expect(await told()).toEqual([['rake:ready', { region: 'pohjois-savo' }]])
  })

  test('an element that a script adds later is filled in like any other', async () => {
    await on.open(pageOf(on.script))
    await on.page.evaluate((html) => {
      const element = document.createElement('div')
      element.innerHTML = html
      document.body.append(...element.children)
    }, on.element())
    await reportIn(on.page)
  })

  test('a page that has elements of its own, even one of that name, keeps them', async () => {
    const errors: Error[] = []
    on.page.on('pageerror', (error) => errors.push(error))
    const own = `<script>
      customElements.define('host-menu', class extends HTMLElement {})
      customElements.define('rake-form', class extends HTMLElement { get isOwn() { return true } })
    </script>`
    await on.open(pageOf(own + on.script + on.element()))
    expect(await on.page.locator('rake-form').evaluate((one) => 'isOwn' in one && !one.shadowRoot)).toBe(true)
    expect(errors).toEqual([])
  })
})

describe('where it cannot be shown, what stands inside the tag is', () => {
  const link = '<a href="https://rake.example/pohjois-savo">Till formuläret</a>'

  test('without scripts', async () => {
    const page = await on.withoutScripts()
    await on.open(pageOf(on.script + on.element('pohjois-savo', '', link)), {}, page)
    expect(await page.getByRole('link', { name: 'Till formuläret' }).isVisible()).toBe(true)
    await page.context().close()
  })

  test('while the API is not reached, and gone when it is', async () => {
    const api = `${on.world.origin}/api/**`
    await on.page.route(api, (route) => route.abort())
    await on.open(pageOf(on.script + on.element('pohjois-savo', '', link)))
    await on.page.getByRole('alert').waitFor()
    const way = on.page.getByRole('link', { name: 'Till formuläret' })
    expect(await way.isVisible()).toBe(true)
    await on.page.unroute(api)
    await on.page.getByRole('button', { name: 'Försök igen' }).click()
    await unit().waitFor()
    expect(await way.isVisible()).toBe(false)
  })

  test('where the policy of the page forbids the API', async () => {
    const policy = `default-src 'none'; script-src ${on.world.origin}`
    await on.open(pageOf(on.script + on.element('pohjois-savo', '', link)), {
      'Content-Security-Policy': policy,
    })
    await on.page.getByRole('alert').waitFor()
    expect(await on.page.getByRole('link', { name: 'Till formuläret' }).isVisible()).toBe(true)
  })
})

describe('on a page with a life of its own', () => {
  test('inside a form of the page, which is never sent by it', async () => {
    const body = `<form action="/sent"><input name="q"><button>Sök</button>${on.element()}</form>`
    await on.open(pageOf(body + on.script))
    await unit().fill('Joroi')
    await unit().press('Enter')
    await unit().press('Enter')
    await reportIn(on.page)
    expect(on.page.url()).toBe(`${on.hostOrigin}/`)
  })

  test('what is typed is no shortcut of the page, other keys still are', async () => {
    await on.open(pageOf(on.script + on.element()))
    await on.page.evaluate(() => {
      const keys: string[] = []
      Object.assign(globalThis, { keys })
      for (const type of ['keydown', 'keypress', 'keyup']) {
        document.addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`))
      }
    })
    await described().pressSequentially('e/?')
    await described().press('Escape')
    expect(await on.page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([
      'keydown Escape',
      'keyup Escape',
    ])
    expect(await described().inputValue()).toBe('e/?')
  })

  test('what the page hides is hidden: by the attribute, by a rule, and with a panel around it', async () => {
    const body = `<div id="panel" style="visibility: hidden">${on.element()}</div>`
    await on.open(pageOf(on.script + body))
    const box = on.page.locator('rake-form [role=combobox]')
    await box.waitFor({ state: 'attached' })
    expect(await box.isVisible()).toBe(false)
    const change = (style: string, isHidden: boolean) =>
      on.page.evaluate(
        ([css, hides]) => {
          document.querySelector('#panel')?.setAttribute('style', css)
          document.querySelector('rake-form')?.toggleAttribute('hidden', hides)
        },
        [style, isHidden] as const,
      )
    await change('', false)
    expect(await box.isVisible()).toBe(true)
    await change('', true)
    expect(await box.isVisible()).toBe(false)
    await change('display: none', false)
    expect(await box.isVisible()).toBe(false)
  })

  test('two regions on one page: every id once, each with a draft of its own, also when it is opened again', async () => {
    await on.open(pageOf(on.script + on.element() + on.element('lintukoto')))
    const first = on.page.locator('rake-form').nth(0)
    const second = on.page.locator('rake-form').nth(1)
    const textIn = (form: typeof first) => form.locator('textarea').first()
    await textIn(first).fill('Det första')
    await textIn(second).fill('Det andra')
    const ids = await on.page
      .locator('rake-form')
      .evaluateAll((forms) =>
        forms.map((form) => [...(form.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id)),
      )
    for (const one of ids) {
      expect(one.length).toBeGreaterThan(5)
      expect(new Set(one).size).toBe(one.length)
    }
    await on.page.reload()
    await expect.poll(() => textIn(first).inputValue()).toBe('Det första')
    await expect.poll(() => textIn(second).inputValue()).toBe('Det andra')
  })

  test('the same region twice: neither takes what is written in the other', async () => {
    await on.open(pageOf(on.script + on.element() + on.element()))
    const area = (n: number) => on.page.locator('rake-form').nth(n).locator('textarea').first()
    await area(0).fill('Det första')
    await area(1).fill('Det andra')
    expect([await area(0).inputValue(), await area(1).inputValue()]).toEqual(['Det första', 'Det andra'])
    expect(await on.page.evaluate(() => Object.keys(localStorage).length)).toBe(2)
  })
})

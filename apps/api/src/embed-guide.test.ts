import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embedding, pageOf } from './testing/embedding.ts'
import { openHost } from './testing/host.ts'
import { openWorld } from './testing/world.ts'

const root = resolve(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')

/** The code blocks of the guide in this language. */
const blocks = (language: string) =>
  [
    ...read('docs/guides/embed-the-form.md').matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms')),
  ].map(([, code = '']) => code)

const on = embedding()
/** The example with the address of a real installation. */
const at = (code: string) => code.replaceAll('https://rake.example.org', on.world.origin)

describe('embed the form, as the guide says', () => {
  const [tag = '', thanks = '', frame = ''] = blocks('html')
  const form = () => on.page.getByRole('button', { name: 'Lähetä' })

  test('one tag shows the form, and without scripts the link inside', async () => {
    await on.open(pageOf(at(tag)))
    await form().waitFor()
    const page = await on.withoutScripts()
    await on.open(pageOf(at(tag)), {}, page)
    const link = page.getByRole('link', { name: 'Kerro havaintosi' })
    expect(await link.getAttribute('href')).toBe(`${on.world.origin}/lintukoto`)
    await page.context().close()
  })

  test('the policy of the guide is enough', async () => {
    const [name = '', policy = ''] = at(blocks('http')[0] ?? '')
      .trim()
      .split(/: (.*)/)
    const told: string[] = []
    on.page.on('console', (message) => told.push(message.text()))
    await on.open(pageOf(at(tag)), { [name]: policy })
    await form().waitFor()
    expect(told).toEqual([])
  })

  test('the page can say more once a report is in', async () => {
    await on.open(pageOf(at(tag) + at(thanks)))
    await form().waitFor()
    const more = on.page.getByText('Kiitos, tiimimme')
    const tell = (region: string) =>
      on.page.locator('rake-form').evaluate(
        (element, detail) => {
          element.dispatchEvent(new CustomEvent('rake:submitted', { bubbles: true, composed: true, detail }))
        },
        { region },
      )
    await tell('another')
    expect(await more.isVisible()).toBe(false)
    await tell('lintukoto')
    expect(await more.isVisible()).toBe(true)
  })

  describe('with the origin named', () => {
    const [setting = ''] = blocks('sh')
    let intranet: Awaited<ReturnType<typeof openHost>>
    let world: Awaited<ReturnType<typeof openWorld>>
    beforeAll(async () => {
      intranet = await openHost(() => ({
        html: pageOf(frame.replaceAll('https://rake.example.org', world.origin)),
        headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${world.origin}` },
      }))
      world = await openWorld({ frameOrigins: [intranet.origin] })
    }, 120_000)
    afterAll(() => Promise.all([world.close(), intranet.close()]))

    test('the frame shows the form', async () => {
      await on.page.goto(intranet.origin)
      await on.page.frameLocator('iframe[title]').getByRole('button', { name: 'Lähetä' }).waitFor()
    })

    test('in a sandbox as open as the guide says it still goes', async () => {
      const [, sandbox = ''] = /it needs `(allow-.*?)`/.exec(read('docs/guides/embed-the-form.md')) ?? []
      await on.page.goto(intranet.origin)
      await on.page.locator('iframe').evaluate((element, value) => {
        element.setAttribute('sandbox', value)
        element.replaceWith(element.cloneNode())
      }, sandbox)
      const inside = on.page.frameLocator('iframe[title]')
      await inside.getByRole('button', { name: 'Lähetä' }).click()
      await inside.getByRole('region', { name: /^Tarkista/ }).waitFor()
    })

    test('the setting is one that the server reads', async () => {
      const { readSettings } = await import('./settings.ts')
      const [, name = '', value = ''] = /^(\w+)="(.*)"$/m.exec(setting) ?? []
      const { frameOrigins } = await readSettings({
        [name]: value,
        RAKE_SECRET: 'x'.repeat(40),
        RAKE_DATA: '.',
      })
      expect(frameOrigins).toEqual(['https://intranet.example.org'])
    })
  })

  test('the component of the guide is the one that is compiled', () => {
    const [code = ''] = blocks('tsx')
    expect(code.split('\n').slice(1).join('\n')).toBe(read('packages/form/src/testing/reporting.tsx'))
  })
})

describe('the README of the element', () => {
  const readme = read('packages/form/README.md')
  /** The names in the first column of the table under this heading. */
  const named = (heading: string) => {
    const [, table = ''] =
      new RegExp(`^\\| *${heading} .*?\n\\|[-| ]+\n((?:\\|.*\n)+)`, 'm').exec(readme) ?? []
    return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
  }

  test('names every attribute that is followed', async () => {
    await on.open(pageOf(on.script))
    const observed = await on.page.evaluate(
      () =>
        (customElements.get('rake-form') as unknown as { observedAttributes: string[] }).observedAttributes,
    )
    expect(named('attribute').toSorted()).toEqual(observed.toSorted())
  })

  test('names every part, and each can be styled from outside', async () => {
    const css = named('part').map(
      (name, index) => `rake-form::part(${name}) { outline: ${index + 3}px dotted }`,
    )
    await on.open(pageOf(on.script + on.element('pohjois-savo'), `<style>${css.join(' ')}</style>`))
    const drawn = () =>
      on.page
        .locator('rake-form')
        .evaluate((host) =>
          Object.fromEntries(
            [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])].map((one) => [
              one.getAttribute('part'),
              getComputedStyle(one).outlineWidth,
            ]),
          ),
        )
    const { reportIn } = await import('./testing/fill.ts')
    await on.page.getByRole('button', { name: 'Skicka' }).waitFor()
    const before = await drawn()
    await reportIn(on.page)
    const all = { ...before, ...(await drawn()) }
    expect(all).toMatchObject(
      Object.fromEntries(named('part').map((name, index) => [name, `${index + 3}px`])),
    )
    expect(Object.keys(all).toSorted()).toEqual(named('part').toSorted())
  })

  test('names properties that colour something each', async () => {
    const names = named('property').filter((name) => name !== '--rake-radius')
    expect(names.length).toBeGreaterThan(8)
    const colour = (index: number) => `rgb(${index + 1}, 2, 3)`
    const css = names.map((name, index) => `${name}: ${colour(index)};`).join(' ')
    await on.open(pageOf(on.script + on.element(), `<style>rake-form { ${css} --rake-radius: 17px }</style>`))
    await on.page.getByRole('radio', { name: 'Negativt' }).press('Space')
    await on.page.getByRole('button', { name: 'Skicka' }).click()
    await on.page.keyboard.press('Tab')
    const used = await on.page.locator('rake-form').evaluate((host) =>
      [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
        .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::before')])
        .flatMap((style) => [...style].map((name) => style.getPropertyValue(name)))
        .join(' '),
    )
    expect(names.filter((_, index) => !used.includes(colour(index)))).toEqual([])
    expect(used).toContain('17px')
  })
})

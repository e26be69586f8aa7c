/// <reference types="@vitest/browser-playwright" />
import axe from 'axe-core'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import styles from './styles.css?inline'
import { Gallery } from './testing/gallery.tsx'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
document.documentElement.lang = 'fi'
document.title = 'Kaikki osat'

let root: Root
let mounted: HTMLElement

/** Draws the gallery into the page itself, or into a shadow root on it. */
async function mount(where: 'page' | 'shadow root') {
  mounted = document.createElement('div')
  document.body.append(mounted)
  const target = document.createElement('div')
  target.className = 'rake'
  if (where === 'page') {
    document.adoptedStyleSheets = [sheet]
    mounted.append(target)
  } else {
    const shadow = mounted.attachShadow({ mode: 'open', delegatesFocus: true })
    shadow.adoptedStyleSheets = [sheet]
    shadow.append(target)
  }
  root = createRoot(target)
  root.render(<Gallery />)
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return target
}

async function scheme(value: 'light' | 'dark') {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
}

beforeEach(() => page.viewport(1280, 900))
afterEach(async () => {
  root.unmount()
  mounted.remove()
  document.adoptedStyleSheets = []
  document.documentElement.style.colorScheme = ''
  await scheme('light')
})

describe.each(['page', 'shadow root'] as const)('in a %s', (where) => {
  /** What axe finds wrong. Its rule `region` does not know a skip link for one inside a shadow root. */
  async function violations() {
    const found = await axe.run(document, {
      runOnly: tags,
      rules: { region: { enabled: where === 'page' } },
    })
    expect(found.passes.map(({ id }) => id)).toContain('color-contrast')
    return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
  }

  /** The focused element, inside the shadow root where there is one. */
  const focused = () => (mounted.shadowRoot ?? document).activeElement

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (value) => {
    await scheme(value)
    // A shadow root follows the choice of its host page.
    if (where === 'shadow root') document.documentElement.style.colorScheme = 'light dark'
    const target = await mount(where)
    await userEvent.click(page.getByRole('combobox', { name: 'Yksikkö' }).first())
    for (const details of target.querySelectorAll('details')) details.open = true
    const [red] = getComputedStyle(target).backgroundColor.match(/\d+/) ?? []
    expect(Number(red)).toBe(value === 'light' ? 255 : 15)
    expect(await violations()).toEqual([])
  })

  test('axe finds nothing in an open dialog', async () => {
    await mount(where)
    await userEvent.click(page.getByRole('button', { name: 'Poista luonnos' }))
    await expect.element(page.getByRole('dialog', { name: 'Poistetaanko luonnos?' })).toBeVisible()
    expect(await violations()).toEqual([])
  })

  test('the tree of Chromium names every control and its question', async () => {
    await mount(where)
    const tree = await accessibilityTree()
    const radios = tree.filter((node) => node.role === 'radio')
    expect(radios).toHaveLength(6)
    for (const radio of radios) {
      expect(radio.name).not.toBe('')
      expect(radio.ancestors).toContainEqual({ role: 'radiogroup', name: 'Ilmiön luonne' })
    }
    const boxes = tree.filter((node) => node.role === 'checkbox')
    expect(
      boxes.filter((box) => box.ancestors.some(({ name }) => name.startsWith('Missä asiaan'))),
    ).toHaveLength(6)
    const selects = tree.filter((node) => node.role === 'combobox' && node.name.startsWith('Raportoitava'))
    expect(selects.map((select) => select.value)).toEqual(['Valitse', 'Valitse'])
    const texts = tree.filter((node) => ['textbox', 'combobox', 'checkbox'].includes(node.role))
    expect(texts.filter((node) => node.name === '')).toEqual([])
  })

  test('a link of the error summary focuses its control', async () => {
    await mount(where)
    await userEvent.click(page.getByRole('link', { name: 'Valitse ilmiön luonne' }))
    expect(focused()).toBe(page.getByRole('radio', { name: 'Myönteinen' }).nth(1).element())
  })

  test('the skip link leads to the content', async () => {
    await mount(where)
    const link = page.getByRole('link', { name: 'Siirry sisältöön' }).element() as HTMLElement
    link.click()
    expect(focused()).toBe(page.getByRole('main').element())
  })

  test.each([1280, 390, 320])('nothing is wider than a screen of %i px', async (width) => {
    await page.viewport(width, 640)
    const target = await mount(where)
    for (const details of target.querySelectorAll('details')) details.open = true
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    const region = page.getByRole('region', { name: 'Raportit kunnittain' }).element()
    expect(region.scrollWidth > region.clientWidth).toBe(width < 400)
  })

  test('what is pressed is at least 44 px high, links in text aside', async () => {
    const target = await mount(where)
    const pressed = target.querySelectorAll('button, .rake-input, .rake-option, summary')
    expect(pressed.length).toBeGreaterThan(30)
    const low = [...pressed].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
    expect(low.map((one) => one.outerHTML)).toEqual([])
  })

  test('there is no inline style, which a strict content security policy would refuse', async () => {
    const target = await mount(where)
    await userEvent.click(page.getByRole('combobox', { name: 'Yksikkö' }).first())
    expect(target.querySelectorAll('[style], style')).toHaveLength(0)
  })
})

interface Node {
  role: string
  name: string
  value: string
  ancestors: { role: string; name: string }[]
}

/** The nodes of Chromium's own accessibility tree of the page under test, shadow roots included. */
async function accessibilityTree(): Promise<Node[]> {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  const frames = [frameTree, ...(frameTree.childFrames ?? [])]
  const trees = await Promise.all(
    frames.map(({ frame }) => cdp().send('Accessibility.getFullAXTree', { frameId: frame.id })),
  )
  return trees.flatMap(({ nodes }) => {
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const told = ({ role, name }: (typeof nodes)[number]) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
    })
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => {
        const ancestors: { role: string; name: string }[] = []
        for (let up = byId.get(node.parentId ?? ''); up; up = byId.get(up.parentId ?? ''))
          ancestors.push(told(up))
        return { ...told(node), value: String(node.value?.value ?? ''), ancestors }
      })
  })
}

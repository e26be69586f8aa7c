/// <reference types="@vitest/browser-playwright" />
import type { Profile } from '@rake/core/region'
import { pohjanmaa, siunSote, varha, varkaus } from '@rake/regions'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ReportForm } from './report-form.tsx'
import styles from './styles.css?inline'
import { formOf, receipts, standIn } from './testing/stand-in.ts'
import { Tracking } from './tracking.tsx'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)

beforeAll(() => {
  document.documentElement.lang = 'fi'
  document.title = 'Sosiaalinen raportointi'
  document.adoptedStyleSheets = [sheet]
})
afterAll(() => {
  document.adoptedStyleSheets = []
})

let server: ReturnType<typeof standIn>
beforeEach(() => {
  server = standIn()
})
afterEach(async () => {
  vi.useRealTimers()
  await page.viewport(1280, 900)
})

async function scheme(value: 'light' | 'dark') {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
}

async function violations() {
  const found = await axe.run(document, { runOnly: tags })
  expect(found.passes.map(({ id }) => id)).toContain('color-contrast')
  return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}

const send = () => userEvent.click(page.getByRole('button', { name: 'Lähetä' }))
const form = (profile?: Profile, day?: string) => (
  <main>
    <ReportForm form={formOf('fi', profile, day)} api="/api" headingLevel={1} />
  </main>
)

async function fill(text: string) {
  await userEvent.fill(page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' }), 'Joroisten')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  ;(page.getByRole('radio', { name: 'Negatiivinen' }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await userEvent.fill(page.getByRole('textbox', { name: /kuvaus/ }), text)
}

/** Where the lines of a text begin, from the left. */
function beginnings(element: Element): Set<number> {
  const text = document.createRange()
  text.selectNodeContents(element)
  const lines = new Map<number, number>()
  for (const { left, bottom, width } of text.getClientRects()) {
    const line = Math.round(bottom / 10)
    if (width > 0) lines.set(line, Math.min(lines.get(line) ?? left, left))
  }
  return new Set([...lines.values()].map(Math.round))
}

/** Every view of the form and the tracking, and the way to it. */
const views = {
  'at rest': async () => {
    await render(form())
    for (const details of document.querySelectorAll('details')) details.open = true
  },
  'another channel': async () => {
    await render(form())
    ;(page.getByRole('radio', { name: 'Ilmoitus epäkohdasta' }).element() as HTMLElement).focus()
    await userEvent.keyboard(' ')
    await expect.element(page.getByRole('button', { name: 'Takaisin lomakkeeseen' })).toBeVisible()
  },
  'long names of channels, examples, something to unpick': async () => {
    await render(form(varkaus))
    for (const details of document.querySelectorAll('details')) details.open = true
    ;(page.getByRole('radio', { name: 'Kyllä' }).first().element() as HTMLElement).focus()
    await userEvent.keyboard(' ')
    await expect.element(page.getByRole('button', { name: 'Poista valinta' })).toBeVisible()
  },
  'what earlier reports led to': async () => {
    await render(form(siunSote))
    for (const details of document.querySelectorAll('details')) details.open = true
  },
  'a warning': async () => {
    await render(form(varha))
  },
  'between campaigns': async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T10:00:00Z') })
    await render(form(pohjanmaa, '2026-12-01'))
    await expect.element(page.getByRole('button', { name: 'Lähetä' })).not.toBeInTheDocument()
  },
  'after an empty submit': async () => {
    await render(form())
    await send()
  },
  'the personal-data guard while writing': async () => {
    await render(form())
    await fill('Soita 040 123 4567.')
    await userEvent.fill(page.getByRole('textbox', { name: /toimenpiteisiin/ }), 'Tai nimi@example.fi.')
    await expect
      .element(page.getByRole('checkbox', { name: 'Tämä ei ole henkilötieto' }).nth(1))
      .toBeVisible()
  },
  'the personal-data guard': async () => {
    await render(form())
    await fill('Soita 040 123 4567.')
    await send()
    await expect.element(page.getByRole('checkbox', { name: 'Tämä ei ole henkilötieto' })).toBeVisible()
  },
  'the receipt': async () => {
    await render(form())
    await fill('Jonot ovat pitkät.')
    await send()
    await expect.element(page.getByText(receipts[0])).toBeVisible()
  },
  tracking: async () => {
    server.track(receipts[0], {
      region: 'pohjois-savo',
      submitted: '2026-10-02',
      status: 'redirected',
      shared: true,
      canAdd: false,
      channel: 'deficiency',
      history: [
        { type: 'report.submit', day: '2026-10-02' },
        {
          type: 'matter.redirect',
          day: '2026-11-05',
          channel: 'deficiency',
          by: { sv: 'Servicedirektören' },
          words: 'Ilmoita tästä heti.',
        },
      ],
    })
    await render(
      <main>
        <Tracking form={formOf('fi')} api="/api" headingLevel={1} />
      </main>,
    )
    await userEvent.fill(page.getByRole('textbox'), receipts[0])
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus()
  },
  'a question in tracking, and the guard over its answer': async () => {
    server.track(receipts[0], {
      region: 'pohjois-savo',
      submitted: '2026-10-02',
      status: 'inProgress',
      shared: false,
      canAdd: true,
      next: { step: 'progress' },
      asked: { purpose: 'question', day: '2026-11-22', words: 'Missä kunnissa näin on?' },
      history: [{ type: 'feedback.give', day: '2026-11-20', by: { fi: 'Johtaja' }, words: 'Kiitos.' }],
    })
    await render(
      <main>
        <Tracking form={formOf('fi')} api="/api" headingLevel={1} receipt={receipts[0]} />
      </main>,
    )
    await userEvent.click(page.getByRole('button', { name: 'Näytä, missä mennään' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Vastauksesi' }), 'Soita 040 123 4567.')
    await send()
    await expect.element(page.getByRole('checkbox', { name: 'Tämä ei ole henkilötieto' })).toBeVisible()
  },
  'the way to add': async () => {
    server.track(receipts[0], {
      region: 'pohjois-savo',
      submitted: '2026-10-02',
      status: 'arrived',
      shared: false,
      canAdd: true,
      next: { step: 'decision', day: '2026-12-01' },
      history: [{ type: 'report.submit', day: '2026-10-02' }],
    })
    await render(
      <main>
        <Tracking form={formOf('fi')} api="/api" headingLevel={1} receipt={receipts[0]} />
      </main>,
    )
    await userEvent.click(page.getByRole('button', { name: 'Näytä, missä mennään' }))
    await userEvent.click(page.getByText('Täydennä ilmoitustasi'))
    await send()
    await expect.element(page.getByText('Kirjoita ensin, mitä haluat kertoa.')).toBeVisible()
  },
} satisfies Record<string, () => Promise<void>>

describe.each(Object.entries(views))('%s', (_, show) => {
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (value) => {
    await scheme(value)
    await show()
    expect(await violations()).toEqual([])
    await scheme('light')
  })

  test('nothing is wider than a screen of 320 px, or styled inline', async () => {
    await page.viewport(320, 640)
    await show()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    for (const summary of document.querySelectorAll('summary'))
      expect(beginnings(summary).size).toBeLessThanOrEqual(1)
    expect(document.querySelectorAll('.rake [style]')).toHaveLength(0)
  })
})

import { pohjoisSavo } from '@rake/regions'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { withAddedLanguage } from '../testing/added-language.ts'
import { receipts, standIn } from '../testing/stand-in.ts'
import './register.ts'

// As in the file that pages load.
vi.mock('react', () => import('@rake/ui/preact'))
vi.mock('react/jsx-runtime', () => import('@rake/ui/preact'))
vi.mock('react/jsx-dev-runtime', () => import('@rake/ui/preact'))

let server: ReturnType<typeof standIn>
beforeEach(() => {
  server = standIn()
})
afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = ''
})

const unit = page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' })
const description = page.getByRole('textbox', { name: /kuvaus/ })

function add(attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('rake-form')
  for (const [name, value] of Object.entries({ region: 'pohjois-savo', ...attributes })) {
    element.setAttribute(name, value)
  }
  document.body.append(element)
  return element
}

async function fillAndSend() {
  await userEvent.fill(unit, 'Joroisten')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  ;(page.getByRole('radio', { name: 'Negatiivinen' }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await userEvent.fill(description, 'Jonot ovat pitkät.')
  await userEvent.click(page.getByRole('button', { name: 'Lähetä' }))
  await expect.element(page.getByRole('heading', { name: /Kiitos/ })).toBeVisible()
}

test('fetches its region from the address it is given, and speaks the language of the page', async () => {
  document.documentElement.lang = 'sv-FI'
  add({ api: 'https://rake.example/api/' })
  await expect.element(page.getByRole('combobox', { name: 'Din enhet' })).toBeVisible()
  expect(server.sent.map(({ path }) => path)).toEqual([
    'https://rake.example/api/regions/pohjois-savo/form?lang=sv',
  ])
  expect(server.sent[0]?.init.credentials).toBe('omit')
})

test('a report sent is told to the page, with the region and nothing of the report', async () => {
  const told = vi.fn()
  document.addEventListener('rake:submitted', told)
  add({ lang: 'fi' })
  await fillAndSend()
  expect(told).toHaveBeenCalledOnce()
  expect(told.mock.calls[0]?.[0].detail).toEqual({ region: 'pohjois-savo' })
  document.removeEventListener('rake:submitted', told)
})

test('a link of the summary leads to its field inside the shadow root', async () => {
  const element = add({ lang: 'fi' })
  await userEvent.click(page.getByRole('button', { name: 'Lähetä' }))
  const summary = page.getByRole('region', { name: 'Tarkista vielä 3 kohtaa' })
  await vi.waitFor(() => expect(element.shadowRoot?.activeElement).toBe(summary.element()))
  await userEvent.click(summary.getByRole('link').first())
  expect(element.shadowRoot?.activeElement).toBe(unit.element())
})

test('VK-02 a look at the tracking loses nothing of what was written', async () => {
  add({ lang: 'fi' })
  await userEvent.fill(description, 'Kesken')
  await userEvent.click(page.getByRole('button', { name: 'Seuraa ilmoitustasi' }))
  await expect.element(page.getByRole('textbox', { name: 'Ilmoituksen numero' })).toBeVisible()
  await expect.element(description).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'Tee ilmoitus' }))
  await expect.element(description).toHaveValue('Kesken')
})

test('changed attributes are followed, and the language keeps what was written', async () => {
  const element = add({ lang: 'fi' })
  await userEvent.fill(description, 'Kesken')
  element.setAttribute('lang', 'en')
  const english = page.getByRole('textbox', { name: 'Description of the phenomenon' })
  await expect.element(english).toHaveValue('Kesken')
  element.setAttribute('region', 'lintukoto')
  await vi.waitFor(() => expect(server.sent.at(-1)?.path).toBe('/api/regions/lintukoto/form?lang=en'))
})

test('it tells that the form is there, once for each region and not again in another language', async () => {
  const told = vi.fn()
  document.addEventListener('rake:ready', told)
  const element = add({ lang: 'fi' })
  await expect.element(description).toBeVisible()
  element.setAttribute('lang', 'en')
  await expect.element(page.getByRole('button', { name: 'Send' })).toBeVisible()
  element.setAttribute('region', 'lintukoto')
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
  expect(told.mock.calls.map(([{ detail }]) => detail)).toEqual([
    { region: 'pohjois-savo' },
    { region: 'lintukoto' },
  ])
  document.removeEventListener('rake:ready', told)
})

test('moved, it keeps what was written; removed, it leaves nothing behind; put back, it goes on', async () => {
  const inHead = document.head.childElementCount
  const element = add({ lang: 'fi' })
  await userEvent.fill(description, 'Kesken')
  const section = document.createElement('section')
  document.body.append(section)
  section.append(element)
  await expect.element(description).toHaveValue('Kesken')

  element.remove()
  await vi.waitFor(() => expect(element.shadowRoot?.childElementCount).toBe(0))
  document.body.append(element)
  await expect.element(description).toHaveValue('Kesken')
  expect(element.shadowRoot?.childElementCount).toBe(1)
  expect(document.head.childElementCount).toBe(inHead)
})

test('a region that cannot be fetched can be tried again', async () => {
  server.meet('lost')
  add({ lang: 'fi' })
  await expect.element(page.getByRole('alert')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Yritä uudelleen' }))
  await expect.element(unit).toBeVisible()
})

test('a language that only the profile knows is spoken from the first question to the receipt', async () => {
  server = standIn(withAddedLanguage(pohjoisSavo))
  const element = add({ lang: 'se' })
  await expect.element(page.getByRole('heading', { name: '(se) title' })).toBeVisible()
  // What the region has not said in it is the fallback's, and told as such.
  await expect.element(unit).toBeVisible()
  const [label] = element.shadowRoot?.querySelectorAll('.rake-label > span') ?? []
  expect([label?.textContent, label?.getAttribute('lang')]).toEqual(['Lomakkeen täyttäjän yksikkö', 'fi'])
  expect(element.shadowRoot?.querySelector('.rake-report')?.getAttribute('lang')).toBe('se')

  await userEvent.click(page.getByRole('button', { name: '(se) send' }))
  await expect.element(page.getByRole('region', { name: '(se) other 3' })).toBeVisible()
  await expect.element(page.getByText('(se) required.').last()).toBeVisible()
  element.setAttribute('lang', 'fi')
  await expect.element(page.getByRole('button', { name: 'Lähetä' })).toBeVisible()
  element.setAttribute('lang', 'se')
  await userEvent.fill(unit, 'Joroisten')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  ;(page.getByRole('radio', { name: 'Negatiivinen' }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await userEvent.fill(description, 'Jonot ovat pitkät.')
  await userEvent.click(page.getByRole('button', { name: '(se) send' }))
  await expect.element(page.getByRole('button', { name: '(se) copy' })).toBeVisible()
  expect(server.sent.at(-1)?.body.answers.language).toBe('se')
})

test('another language that cannot be fetched leaves the form as it was, and can be tried again', async () => {
  const element = add({ lang: 'fi' })
  await userEvent.fill(description, 'Kesken')
  server.meet('lost')
  element.setAttribute('lang', 'sv')
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(description).toHaveValue('Kesken')
  await userEvent.click(page.getByRole('button', { name: 'Försök igen' }))
  await expect.element(page.getByRole('combobox', { name: 'Din enhet' })).toBeVisible()
  expect(element.shadowRoot?.querySelector('textarea')?.value).toBe('Kesken')
})

test('with drafts off, it keeps nothing on the device', async () => {
  const element = add({ lang: 'fi', drafts: 'off' })
  await userEvent.fill(description, 'Kesken')
  expect(localStorage).toHaveLength(0)
  element.removeAttribute('drafts')
  await vi.waitFor(() => expect(localStorage).toHaveLength(1))
  element.setAttribute('drafts', 'off')
  await vi.waitFor(() => expect(localStorage).toHaveLength(0))
  await expect.element(description).toHaveValue('Kesken')
})

test('VK-02 its receipt is printed without the page around it, which is whole again afterwards', async () => {
  vi.stubGlobal('print', vi.fn())
  const around = document.createElement('article')
  around.innerHTML = '<h1>Intranet</h1><div><p>Tiedote</p></div>'
  const element = document.createElement('rake-form')
  element.setAttribute('region', 'pohjois-savo')
  document.body.append(around)
  around.lastElementChild?.append(element)
  await fillAndSend()
  await userEvent.click(page.getByRole('button', { name: 'Tulosta' }))
  expect(print).toHaveBeenCalledOnce()

  const inShadow = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]
  const others = [...around.querySelectorAll('h1, p'), ...inShadow('h2, button, nav, input')]
  expect(others.length).toBeGreaterThan(6)
  const seen = () => others.filter((one) => one.checkVisibility()).length
  const onScreen = seen()
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  try {
    expect(seen()).toBe(0)
    await expect.element(page.getByText(receipts[0])).toBeVisible()
    expect(inShadow('svg')[0]?.checkVisibility()).toBe(true)
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  }
  dispatchEvent(new Event('afterprint'))
  expect(seen()).toBe(onScreen)
  expect(document.adoptedStyleSheets).toEqual([])
  expect(around.innerHTML).not.toContain('printed')
  vi.unstubAllGlobals()
})

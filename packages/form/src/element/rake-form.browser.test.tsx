import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { standIn } from '../testing/stand-in.ts'
import './register.ts'

// As in the file that pages load.
vi.mock('react', () => import('preact/compat'))
vi.mock('react/jsx-runtime', () => import('preact/jsx-runtime'))
vi.mock('react/jsx-dev-runtime', () => import('preact/jsx-runtime'))
vi.mock('react-dom/client', () => import('preact/compat/client'))

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
  expect(server.sent.map(({ path }) => path)).toEqual(['https://rake.example/api/regions/pohjois-savo'])
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
  await vi.waitFor(() => expect(server.sent.at(-1)?.path).toBe('/api/regions/lintukoto'))
})

test('moved, it keeps what was written; removed, it leaves nothing behind; put back, it begins anew', async () => {
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
  await expect.element(description).toHaveValue('')
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

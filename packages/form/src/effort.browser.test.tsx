import { effortShown, mostEffort } from '@rake/core/report'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ReportForm } from './report-form.tsx'
import { formOf, problem, receipts, standIn } from './testing/stand-in.ts'

const timeout = globalThis.setTimeout

const form = formOf('fi')
let server: ReturnType<typeof standIn>
beforeEach(async () => {
  server = standIn()
  await render(<ReportForm form={form} api="/api" />)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const description = page.getByRole('textbox', { name: /kuvaus/ })

/** Writes a report and sends it, quicker than any person. */
async function fillAndSend() {
  await userEvent.fill(page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' }), 'Joroisten')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  ;(page.getByRole('radio', { name: 'Negatiivinen' }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await userEvent.fill(description, 'Jonot ovat pitkät.')
  await userEvent.click(page.getByRole('button', { name: 'Lähetä' }))
}

const reports = () => server.sent.filter(({ path }) => path.endsWith('/reports'))
const shownBy = ({ init, key }: ReturnType<typeof reports>[number]) =>
  effortShown(form.profile.slug, key ?? '', new Headers(init.headers).get('Rake-Effort') ?? '')

test('under a flood the same report goes by itself with the effort asked, however often that rises', async () => {
  // Nothing is done ahead.
  vi.stubGlobal('requestIdleCallback', () => 0)
  server.meet(problem('effort', 429, { bits: 4 }), problem('effort', 429, { bits: 16 }))
  await fillAndSend()
  await expect.element(page.getByText(receipts[0])).toBeVisible()
  const sent = reports()
  expect(sent).toHaveLength(3)
  expect(sent.map(shownBy).at(-1)).toBeGreaterThanOrEqual(16)
  expect(new Set(sent.map(({ key, init }) => `${key} ${init.body}`)).size).toBe(1)
  expect(server.stored()).toBe(1)
})

test.each([
  ['idle moments', 'requestIdleCallback'],
  ['pauses, where a browser has no idle moments', 'setTimeout'],
] as const)(
  'while somebody writes it is all worked out in %s, and nothing is waited for',
  async (_, by) => {
    const turns = { waiting: 0, taken: 0 }
    vi.stubGlobal('requestIdleCallback', undefined)
    vi.stubGlobal(by, (work: () => void, delay?: number) => {
      if (by === 'setTimeout' && delay !== 40) return timeout(work, delay)
      turns.waiting++
      return timeout(() => {
        turns.waiting--
        turns.taken++
        work()
      }, 0)
    })
    await userEvent.fill(description, 'Jonot')
    await expect.poll(() => turns.taken > 0 && turns.waiting === 0, { timeout: 30_000 }).toBe(true)
    server.meet(problem('effort', 429, { bits: mostEffort }))
    await fillAndSend()
    await expect.element(page.getByText('Selitys effort')).toBeVisible()
    expect(reports().map(shownBy)).toEqual([expect.toSatisfy((bits) => bits >= mostEffort)])
  },
  60_000,
)

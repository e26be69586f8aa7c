import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server.browser'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ReportForm } from './report-form.tsx'
import { Reporting } from './testing/reporting.tsx'
import { formOf, standIn } from './testing/stand-in.ts'

const description = page.getByRole('textbox', { name: /kuvaus/ })

/** Puts what a server drew onto the page and wakes it up; gives what React had to say against it. */
function wake() {
  const form = <ReportForm form={formOf('fi')} api="/api" />
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = renderToString(form)
  const drawn = place.querySelector('textarea')
  const told = vi.fn()
  const logged = vi.spyOn(console, 'error').mockImplementation(told)
  const root = hydrateRoot(place, form, { onRecoverableError: told })
  return {
    told,
    /** Whether what stands there is what the server drew. */
    isSame: () => drawn !== null && place.querySelector('textarea') === drawn,
    leave() {
      root.unmount()
      place.remove()
      logged.mockRestore()
    },
  }
}

test('a form that a server drew wakes up as it is, also where a draft and the tick of a shared computer wait', async () => {
  standIn()
  const first = wake()
  await userEvent.fill(description, 'Kesken')
  expect([first.isSame(), first.told.mock.calls]).toEqual([true, []])
  first.leave()

  const second = wake()
  await expect.element(description).toHaveValue('Kesken')
  expect([second.isSame(), second.told.mock.calls]).toEqual([true, []])
  await userEvent.click(page.getByRole('checkbox', { name: /yhteiskäyttöinen/ }))
  second.leave()

  const third = wake()
  await expect.element(page.getByRole('checkbox', { name: /yhteiskäyttöinen/ })).toBeChecked()
  expect([third.isSame(), third.told.mock.calls]).toEqual([true, []])
  third.leave()
})

test('the component of the guide shows the form and the tracking, and tries again when it is asked to', async () => {
  const server = standIn()
  server.meet('lost')
  await render(<Reporting lang="fi" />)
  await userEvent.click(page.getByRole('button', { name: 'Yritä uudelleen' }))
  await expect.element(description).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Ilmoituksen numero' })).toBeVisible()
  expect(server.sent.at(-1)?.path).toBe('https://rake.example.org/api/regions/lintukoto/form?lang=fi')
})

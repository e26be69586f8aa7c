import { pohjanmaa, pohjoisSavo, siunSote, varha, varkaus } from '@rake/regions'
import { plainText } from '@rake/ui'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ReportForm } from '../report-form.tsx'
import { formOf, problem, receipts, standIn } from './stand-in.ts'

/** The form of a campaign on its last day, on a page that is opened again on the next one. */
function LastDay() {
  const [day, setDay] = useState('2026-10-11')
  return (
    <>
      <button type="button" onClick={() => setDay('2026-10-12')}>
        Seuraava päivä
      </button>
      <ReportForm key={day} form={formOf('fi', pohjanmaa, day)} api="/api" />
    </>
  )
}

/** What stands before the answers and around them, the same for every renderer; `mount` draws into an empty page. */
export function beginningSuite(mount: (ui: ReactNode) => Promise<unknown>) {
  let server: ReturnType<typeof standIn>
  beforeEach(() => {
    server = standIn()
  })
  afterEach(() => vi.useRealTimers())

  const press = (...keys: string[]) => userEvent.keyboard(keys.map((key) => `{${key}}`).join(''))
  const unit = page.getByRole('combobox').first()
  const description = page.getByRole('textbox', { name: /kuvaus|Kuvaa|havainnut/ })
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const focus = (one: { element: () => Element }) => (one.element() as HTMLElement).focus()

  const open = (form = formOf('fi')) => mount(<ReportForm form={form} api="/api" />)

  describe('what belongs elsewhere', () => {
    const phenomenon = radio('Ilmiö, jonka näen työssäni')
    const deficiency = radio('Ilmoitus epäkohdasta')
    const question = page.getByRole('radiogroup', { name: 'Mikä näistä sopii asiaasi?' })

    test('PS-12 VK-08 a phenomenon is picked already: who reports one is asked nothing more', async () => {
      await open()
      await expect.element(phenomenon).toBeChecked()
      await expect.element(question).toHaveAccessibleDescription('Tämä lomake ei korvaa muita ilmoituksia.')
      await expect.element(unit).toBeVisible()
      const { channels } = formOf('fi').profile
      expect(question.getByRole('radio').elements()).toHaveLength(1 + channels.length)
      focus(phenomenon)
      // The checkbox of a shared computer stands between them.
      await press('Tab', 'Tab')
      await expect.element(unit).toHaveFocus()
    })

    test('PS-12 a deficiency in a client’s care is shown its channel and law, and the form is not', async () => {
      await open()
      await userEvent.fill(description, 'Jonot ovat pitkät.')
      focus(phenomenon)
      await press('ArrowRight')
      await expect.element(deficiency).toBeChecked()
      await expect.element(deficiency).toHaveFocus()
      const told = page.getByRole('status').getByText(/\(741\/2023\), 29 §/)
      await expect.element(told).toBeVisible()
      await expect.element(description).not.toBeInTheDocument()
      await expect.element(button('Lähetä')).not.toBeInTheDocument()
      await press('Tab')
      await expect.element(button('Takaisin lomakkeeseen')).toHaveFocus()
      await press('Enter')
      await expect.element(phenomenon).toBeChecked()
      await expect.element(phenomenon).toHaveFocus()
      await expect.element(told).not.toBeInTheDocument()
      await expect.element(description).toHaveValue('Jonot ovat pitkät.')
      expect(server.sent).toEqual([])
    })

    test('VK-08 each of the other channels is an answer, with what belongs there', async () => {
      await open(formOf('fi', varkaus))
      const { channels } = formOf('fi', varkaus).profile
      expect(channels).toHaveLength(5)
      for (const { label, description: belongs } of channels) {
        focus(radio(plainText(label)))
        await press(' ')
        await expect.element(page.getByRole('status').getByText(plainText(belongs))).toBeVisible()
      }
    })

    test('where no other channel is known, nothing is asked', async () => {
      await open(formOf('fi', { ...pohjoisSavo, channels: [] }))
      await expect.element(unit).toBeVisible()
      await expect.element(question).not.toBeInTheDocument()
    })
  })

  describe('what helps to write', () => {
    test('VK-07 PS-11 what others have told about opens at the description', async () => {
      await open(formOf('fi', varkaus))
      const example = page.getByText('Päihteettömän asumisen puute', { exact: true })
      await expect.element(example).not.toBeVisible()
      focus(description)
      await press('Shift>', 'Tab', '/Shift', 'Enter')
      await expect.element(example).toBeVisible()
      expect(example.element().closest('ul')?.children).toHaveLength(8)
    })

    test('VK-07 a profile without examples offers none', async () => {
      await open()
      await expect.element(description).toBeVisible()
      await expect.element(page.getByText('Mistä muut ovat kertoneet?')).not.toBeInTheDocument()
    })

    test.each(['fi', 'sv', 'en'])('VA-02 the warning in %s is seen and heard with the text', async (lang) => {
      const warning = varha.texts.warning?.[lang] ?? ''
      expect(warning).not.toBe('')
      await open(formOf(lang, varha))
      await expect.element(page.getByText(warning)).toBeVisible()
      const [first] = page.getByRole('textbox').elements()
      await expect.element(first as HTMLElement).toHaveAccessibleDescription(expect.stringContaining(warning))
    })

    test('PS-11 what earlier reports led to: the newest at sight, and all of it with its year', async () => {
      await open(formOf('fi', siunSote))
      const summary = page.getByText('Mitä aiemmista ilmoituksista on seurannut?')
      await expect
        .element(page.getByText('13 raporttia palvelujen yhteentoimivuudesta').first())
        .toBeVisible()
      const done = page.getByText(/ensimmäinen sosiaalinen raportti/)
      await expect.element(done).not.toBeVisible()
      await userEvent.click(summary)
      await expect.element(done).toBeVisible()
      expect(done.element().closest('li')?.textContent).toMatch(/^42 ilmiöraporttia.*2024$/)
    })

    test('SS-02 the priorities of the welfare programme are asked, any number of them, and sent', async () => {
      server = standIn(siunSote)
      await open(formOf('fi', siunSote))
      const priorities = page.getByRole('group', { name: /painopisteisiin/ }).getByRole('checkbox')
      expect(priorities.elements()).toHaveLength(4)
      for (const nth of [0, 2]) {
        focus(priorities.nth(nth))
        await press(' ')
      }
      focus(unit)
      await press('ArrowDown', 'ArrowDown', 'Enter')
      focus(radio('Neutraali'))
      await press(' ')
      await userEvent.fill(description, 'Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByText(receipts[0])).toBeVisible()
      expect(server.sent[0]?.body.answers.priorities).toEqual(['mental-wellbeing', 'safe-everyday-life'])
    })
  })

  describe('an answer taken back', () => {
    test('PS-01 what may be left unanswered can be unpicked, by key, and is not sent', async () => {
      await open()
      await userEvent.fill(unit, 'Joroisten')
      await press('ArrowDown', 'Enter')
      await userEvent.fill(description, 'Jonot ovat pitkät.')
      for (const name of ['Sosiaalihuollon ammattihenkilö', 'Kyllä']) {
        await expect.element(button('Poista valinta')).not.toBeInTheDocument()
        focus(radio(name))
        await press(' ', 'Tab')
        await expect.element(button('Poista valinta')).toHaveFocus()
        await press('Enter')
        await expect.element(radio(name)).not.toBeChecked()
        await expect.element(radio(name)).toHaveFocus()
      }
      focus(radio('Negatiivinen'))
      await press(' ')
      // What is required can be changed, not unpicked.
      await expect.element(button('Poista valinta')).not.toBeInTheDocument()
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByText(receipts[0])).toBeVisible()
      expect(Object.keys(server.sent[0]?.body.answers ?? {})).toEqual(
        expect.arrayContaining(['unit', 'description', 'nature']),
      )
      expect(server.sent[0]?.body.answers).not.toHaveProperty('profession')
      expect(server.sent[0]?.body.answers).not.toHaveProperty('available')
    })
  })

  describe('a campaign instead of an always-open form', () => {
    /** The form as the server gives it at noon of that day, opened then. */
    async function openOn(day: string, lang = 'fi') {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T10:00:00Z`) })
      server = standIn(pohjanmaa)
      await open(formOf(lang, pohjanmaa, day))
    }
    const closed = page.getByRole('heading', { name: 'Lomake ei ole nyt auki' })

    test('PO-01 before it opens: what for and when, and no questions', async () => {
      await openOn('2026-09-06')
      await expect.element(closed).toBeVisible()
      await expect
        .element(
          page.getByText('Henkilöstön ilmiökysely: lomake avautuu 7.9.2026 ja on auki 11.10.2026 asti.'),
        )
        .toBeVisible()
      await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
      await expect.element(button('Lähetä')).not.toBeInTheDocument()
    })

    test.each(['2026-09-07', '2026-10-11'])('PO-01 on %s it is open, and says until when', async (day) => {
      await openOn(day)
      await expect
        .element(page.getByText('Henkilöstön ilmiökysely: lomake on auki 11.10.2026 asti.'))
        .toBeVisible()
      await expect.element(button('Lähetä')).toBeVisible()
      await expect.element(closed).not.toBeInTheDocument()
    })

    test('PO-01 PO-07 PS-12 between: thanks, when the results and the next one come, and the channels', async () => {
      await openOn('2026-10-12', 'sv')
      await expect.element(page.getByRole('heading', { name: 'Formuläret är inte öppet nu' })).toBeVisible()
      await expect.element(page.getByText(/^Tack till alla .*blir klara 28\.1\.2027\.$/)).toBeVisible()
      await expect.element(page.getByText(/formuläret öppnas 13\.9\.2027/)).toBeVisible()
      await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
      focus(radio('Anmälan om missförhållande'))
      await press(' ')
      await expect.element(page.getByRole('status').getByText(/741\/2023/)).toBeVisible()
    })

    test('PO-01 one that closes while it is written for loses nothing, and the server says why', async () => {
      await openOn('2026-10-11')
      await userEvent.fill(unit, 'a')
      await press('ArrowDown', 'Enter')
      const text = page.getByRole('textbox').first()
      await userEvent.fill(text, 'Asuntoja ei ole.')
      vi.setSystemTime(new Date('2026-10-11T21:00:00Z'))
      server.meet(problem('closed', 409))
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByRole('alert').getByText('Selitys closed')).toBeVisible()
      await expect.element(text).toHaveValue('Asuntoja ei ole.')
      expect(server.stored()).toBe(0)
    })

    test('PO-01 what was begun in time can be read afterwards, though it can no longer be sent', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-11T10:00:00Z') })
      await mount(<LastDay />)
      const text = page.getByRole('textbox').first()
      await userEvent.fill(text, 'Asuntoja ei ole.')
      vi.setSystemTime(new Date('2026-10-12T10:00:00Z'))
      await userEvent.click(button('Seuraava päivä'))
      await expect.element(closed).toBeVisible()
      await expect.element(text).toHaveValue('Asuntoja ei ole.')
      await userEvent.click(button('Tyhjennä lomake'))
      await expect.element(closed).toBeVisible()
      await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
    })
  })
}

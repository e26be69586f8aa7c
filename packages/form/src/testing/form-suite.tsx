import { type ReactNode, useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ReportForm } from '../report-form.tsx'
import { formOf, problem, receipts, standIn } from './stand-in.ts'

/** The form on a page that can be closed and opened again. */
function Reopened({ drafts }: { drafts?: boolean }) {
  const [times, setTimes] = useState(0)
  return (
    <>
      <button type="button" onClick={() => setTimes(times + 1)}>
        Avaa uudelleen
      </button>
      <ReportForm key={times} form={formOf('fi')} api="/api" drafts={drafts} />
    </>
  )
}

/** What a reporter can do, the same for every renderer; `mount` draws into an empty page. */
export function formSuite(mount: (ui: ReactNode) => Promise<unknown>) {
  let server: ReturnType<typeof standIn>
  beforeEach(() => {
    server = standIn()
  })

  const press = (...keys: string[]) => userEvent.keyboard(keys.map((key) => `{${key}}`).join(''))
  const field = (name: string | RegExp) => page.getByRole('textbox', { name })
  const unit = page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' })
  const description = field(/kuvaus/)
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name })
  const heading = (name: string) => page.getByRole('heading', { name })
  const receipt = (nth: 0 | 1) => page.getByText(receipts[nth])

  async function open(lang = 'fi', onSubmitted?: () => void) {
    await mount(<ReportForm form={formOf(lang)} onSubmitted={onSubmitted} api="/api" />)
  }

  /** Answers what is required. Rows are pressed anywhere, so the radio itself is picked by key. */
  async function fill(text: string) {
    await userEvent.fill(unit, 'Joroisten')
    await press('ArrowDown', 'Enter')
    ;(radio('Negatiivinen').element() as HTMLElement).focus()
    await press(' ')
    await userEvent.fill(description, text)
  }

  describe('filling in', () => {
    test('PS-01 PS-03 VK-02 by keyboard alone, from the first question to the receipt', async () => {
      const onSubmitted = vi.fn()
      await open('fi', onSubmitted)
      ;(unit.element() as HTMLElement).focus()
      await userEvent.keyboard('joroinen')
      await press('ArrowDown', 'Enter', 'Tab')
      // What may be left unanswered can be unpicked: one stop more.
      await press(' ', 'Tab', 'Tab', ' ', 'ArrowRight', 'Tab')
      await expect.element(radio('Negatiivinen')).toBeChecked()
      await userEvent.keyboard('s')
      await press('Tab')
      await userEvent.keyboard('Asuntoja ei ole.')
      await press('Tab')
      await userEvent.keyboard('Lisää tukiasuntoja.')
      await press('Tab', ' ', 'Tab', 'Tab', 'Tab')
      await expect.element(button('Lähetä')).toHaveFocus()
      await press('Enter')

      await expect.element(heading('Kiitos! Ilmoituksesi on perillä.')).toHaveFocus()
      await expect.element(receipt(0)).toBeVisible()
      await expect.element(page.getByText(/Kadonnutta numeroa ei voi palauttaa/)).toBeVisible()
      await expect.element(button('Tee uusi ilmoitus')).toBeVisible()
      expect(server.sent).toHaveLength(1)
      expect(server.sent[0]?.path).toBe('/api/regions/pohjois-savo/reports')
      expect(server.sent[0]?.init.credentials).toBe('omit')
      expect(server.sent[0]?.key).toMatch(/^[0-9a-f]{32}$/)
      expect(server.sent[0]?.body).toEqual({
        answers: {
          language: 'fi',
          unit: 'joroisten-sosiaalityo',
          profession: 'social-care',
          nature: 'negative',
          category: 'internal-processes',
          description: 'Asuntoja ei ole.',
          measures: 'Lisää tukiasuntoja.',
          available: true,
        },
        confirmed: [],
      })
      expect(onSubmitted).toHaveBeenCalledExactlyOnceWith()
    })

    test('PS-02 a positive phenomenon is asked how it could spread', async () => {
      await open()
      await expect.element(field('Mihin toimenpiteisiin mielestäsi pitäisi ryhtyä?')).toBeVisible()
      ;(radio('Positiivinen').element() as HTMLElement).focus()
      await press(' ')
      await expect.element(field('Miten ilmiötä voi laajentaa?')).toBeVisible()
      await expect.element(field(/toimenpiteisiin/)).not.toBeInTheDocument()
    })

    test('PS-11 the form says what, why and what then', async () => {
      await open()
      await expect.element(page.getByText(/^Kerro asiasta, joka toistuu työssäsi/)).toBeVisible()
      await expect.element(page.getByText('Nimettömänä, jos haluat')).toBeVisible()
      for (const [question, answer] of [
        ['Miksi kannattaa ilmoittaa?', /^Sinä näet asiakastyössä sen/],
        ['Mitä ilmoitukselle tapahtuu?', /^Ilmoitus menee tiedoksi/],
      ] as const) {
        await expect.element(page.getByText(answer)).not.toBeVisible()
        await userEvent.click(page.getByText(question))
        await expect.element(page.getByText(answer)).toBeVisible()
      }
    })

    test('VA-01 the whole form in Swedish, and sent as such', async () => {
      await open('sv')
      await userEvent.click(button('Skicka'))
      await expect.element(page.getByRole('region', { name: 'Kontrollera ännu 3 punkter' })).toHaveFocus()
      expect(new Headers(server.sent[0]?.init.headers).get('Accept-Language')).toBeNull()
      await expect.element(page.getByRole('combobox', { name: 'Din enhet' })).toBeVisible()
    })
  })

  describe('what is missing', () => {
    test('an empty form is not sent: the summary has the focus and leads to each field', async () => {
      await open()
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByRole('region', { name: 'Tarkista vielä 3 kohtaa' })).toHaveFocus()
      expect(server.sent).toEqual([])
      await press('Tab', 'Enter')
      await expect.element(unit).toHaveFocus()
      await expect.element(unit).toHaveAttribute('aria-invalid')
    })

    test('nothing is said while writing for the first time, and a mended error is gone at once', async () => {
      await open()
      await userEvent.fill(description, 'x')
      await userEvent.clear(description)
      await expect.element(description).not.toHaveAttribute('aria-invalid')
      await userEvent.click(button('Lähetä'))
      await expect.element(description).toHaveAttribute('aria-invalid')
      await userEvent.fill(description, 'Jonot ovat pitkät.')
      await expect.element(description).not.toHaveAttribute('aria-invalid')
      await expect.element(page.getByRole('region', { name: 'Tarkista vielä 2 kohtaa' })).toBeVisible()
    })

    test('what only the server sees is told at its field, in its words, until the field is edited', async () => {
      server.meet(
        problem('answers', 422, {
          problems: [{ path: ['unit'], code: 'unknownUnit', message: 'Yksikkö on lakkautettu.' }],
        }),
      )
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByRole('region', { name: 'Tarkista vielä yksi kohta' })).toHaveFocus()
      await expect.element(page.getByText('Yksikkö on lakkautettu.')).toBeVisible()
      await userEvent.fill(unit, 'Kuopion')
      await press('ArrowDown', 'Enter')
      await expect.element(page.getByText('Yksikkö on lakkautettu.')).not.toBeInTheDocument()
    })
  })

  describe('personal data', () => {
    const withPhone = 'Asiakkaat soittavat numeroon 040 123 4567 turhaan.'
    const guard = page.getByRole('region', { name: /^Onko tekstissä henkilötietoja/ })
    const box = page.getByRole('checkbox', { name: 'Tämä ei ole henkilötieto' })

    test('is shown before anything is sent, and mended in its field', async () => {
      await open()
      await fill(withPhone)
      await userEvent.click(button('Lähetä'))
      await expect.element(guard).toHaveFocus()
      expect(server.sent).toEqual([])
      await expect.element(guard.getByText(/puhelinnumero/)).toBeVisible()
      expect(guard.element().querySelector('mark')?.textContent).toBe('040 123 4567')
      await userEvent.click(button('Korjaa tekstiä'))
      await expect.element(description).toHaveFocus()
      await press('Delete')
      await expect.element(guard).not.toBeInTheDocument()
      await userEvent.click(button('Lähetä'))
      await expect.element(receipt(0)).toBeVisible()
      expect(server.sent[0]?.body.answers.description).toBe('Asiakkaat soittavat numeroon  turhaan.')
    })

    test('while writing, it is told once she pauses, politely and once, and nothing else happens', async () => {
      await open()
      const told = page.getByRole('status').getByText(/^Ehkä puhelinnumero/)
      await userEvent.click(description)
      await userEvent.keyboard(withPhone)
      await expect.element(guard).not.toBeInTheDocument()
      await expect.element(guard).toBeVisible()
      await expect.element(told).toBeInTheDocument()
      await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
      await expect.element(description).toHaveFocus()
      expect(guard.element().querySelector('mark')?.textContent).toBe('040 123 4567')
      // It stands right after its field, before the next question.
      const next = field(/toimenpiteisiin/).element()
      expect(guard.element().compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)

      // Going on, also before it, does not tell it again, and mending takes it away.
      const changes: string[] = []
      const watching = new MutationObserver(() => changes.push(told.element().textContent ?? ''))
      watching.observe(told.element(), { childList: true, characterData: true, subtree: true })
      await userEvent.keyboard(' Jonot ovat pitkät. ')
      await userEvent.fill(description, `Huomio! ${withPhone}`)
      await new Promise((resolve) => setTimeout(resolve, 1_300))
      await expect.element(guard).toBeVisible()
      watching.disconnect()
      expect(changes).toEqual([])
      await userEvent.fill(description, 'Jonot ovat pitkät.')
      await expect.element(guard).not.toBeInTheDocument()
      expect(server.sent).toEqual([])
    })

    test('in the midst of a number it waits, and looks when the field is left', async () => {
      await open()
      await userEvent.click(description)
      await userEvent.keyboard('Soita 040 123 4567')
      await new Promise((resolve) => setTimeout(resolve, 1_300))
      await expect.element(guard).not.toBeInTheDocument()
      await press('Tab')
      await expect.element(guard).toBeVisible()
      // What comes up is not in the way of what she does next.
      await expect.element(guard).not.toHaveFocus()
      await userEvent.click(box)
      await expect.element(box).toBeChecked()
      await fill('Soita 040 123 4567')
      await userEvent.click(button('Lähetä'))
      await expect.element(receipt(0)).toBeVisible()
      expect(server.sent[0]?.body.confirmed).toEqual([
        { field: 'description', start: 6, end: 18, kind: 'phone' },
      ])
    })

    test('each field has its own, and sending stops at the first', async () => {
      await open()
      await fill(withPhone)
      await userEvent.fill(field(/toimenpiteisiin/), 'Vastaisipa nimi@example.fi.')
      await userEvent.click(button('Lähetä'))
      await expect.element(guard.first()).toHaveFocus()
      await expect.element(page.getByRole('region', { name: /henkilötietoja\?.*kuvaus/ })).toHaveFocus()
      await expect
        .element(page.getByRole('region', { name: /henkilötietoja\?.*toimenpiteisiin/ }))
        .toBeVisible()
      expect(server.sent).toEqual([])
    })

    test('what the writer confirms is sent with its place, which follows the text', async () => {
      await open()
      await fill(withPhone)
      await userEvent.click(button('Lähetä'))
      // The form moves the focus there first; whoever is faster would lose it again.
      await expect.element(guard).toHaveFocus()
      ;(box.element() as HTMLElement).focus()
      await press(' ')
      await userEvent.fill(description, `Huomio! ${withPhone}`)
      await expect.element(box).toBeChecked()
      await userEvent.click(button('Lähetä'))
      await expect.element(receipt(0)).toBeVisible()
      expect(server.sent[0]?.body.confirmed).toEqual([
        { field: 'description', start: 37, end: 49, kind: 'phone' },
      ])
    })

    test('what only the server finds is shown and confirmed alike', async () => {
      const finding = { field: 'description', start: 0, end: 5, kind: 'email' }
      server.meet(problem('personalData', 422, { findings: [finding] }))
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await expect.element(guard).toHaveFocus()
      expect(guard.element().querySelector('mark')?.textContent).toBe('Jonot')
      ;(box.element() as HTMLElement).focus()
      await press(' ')
      await userEvent.click(button('Lähetä'))
      await expect.element(receipt(0)).toBeVisible()
      expect(server.sent[1]?.body.confirmed).toEqual([finding])
      expect(server.sent[1]?.key).toBe(server.sent[0]?.key)
    })
  })

  describe('sending', () => {
    test('a lost connection loses nothing: the retry has the same key and body', async () => {
      server.meet('lost', 'arrivedButLost')
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByRole('alert').getByText(/tallessa tällä laitteella/)).toBeVisible()
      await expect.element(description).toHaveValue('Jonot ovat pitkät.')
      await userEvent.click(button('Yritä uudelleen'))
      await vi.waitFor(() => expect(server.sent).toHaveLength(2))
      await userEvent.click(button('Yritä uudelleen'))
      await expect.element(receipt(0)).toBeVisible()
      const [first, ...retries] = server.sent
      expect(retries).toHaveLength(2)
      for (const retry of retries) expect([retry.key, retry.body]).toEqual([first?.key, first?.body])
      expect(server.stored()).toBe(1)
    })

    test('a report that had arrived before it was changed gives its receipt, and says so', async () => {
      server.meet('arrivedButLost')
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await userEvent.fill(description, 'Jonot ovat hyvin pitkät.')
      await userEvent.click(button('Yritä uudelleen'))
      await expect.element(receipt(0)).toBeVisible()
      await expect.element(page.getByText(/ennen viimeisiä muutoksiasi/)).toBeVisible()
      expect(server.stored()).toBe(1)
    })

    test('a refusal of the whole is told in the words of the server', async () => {
      server.meet(problem('internal', 500))
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByRole('alert').getByText('Selitys internal')).toBeVisible()
      await userEvent.click(button('Yritä uudelleen'))
      await expect.element(receipt(0)).toBeVisible()
    })

    test('a refusal in another language than the form says which, in the form and at a field', async () => {
      server.meet(
        problem('answers', 422, {
          problems: [{ path: ['description'], code: 'badCharacter', message: 'Kirjoita toisin.' }],
        }),
        problem('internal', 500),
      )
      await open('sv')
      await userEvent.fill(page.getByRole('combobox', { name: 'Din enhet' }), 'Jorois')
      await press('ArrowDown', 'Enter')
      ;(radio('Negativt').element() as HTMLElement).focus()
      await press(' ')
      await userEvent.fill(field(/[Bb]eskrivning/), 'Köerna är långa.')
      await userEvent.click(button('Skicka'))
      await expect.element(page.getByText('Kirjoita toisin.')).toHaveAttribute('lang', 'fi')
      await userEvent.fill(field(/[Bb]eskrivning/), 'Köerna är mycket långa.')
      await userEvent.click(button('Skicka'))
      await expect.element(page.getByText('Selitys internal')).toHaveAttribute('lang', 'fi')
      await expect.element(page.getByText('Otsikko internal')).toHaveAttribute('lang', 'fi')
    })

    test('PS-03 a new report keeps the unit and nothing else, and has a key of its own', async () => {
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await userEvent.click(button('Tee uusi ilmoitus'))
      await expect.element(heading('Sosiaalisen raportoinnin lomake')).toHaveFocus()
      await expect.element(unit).toHaveValue('Joroisten sosiaalityö')
      await expect.element(description).toHaveValue('')
      await expect.element(radio('Negatiivinen')).not.toBeChecked()
      await fill('Toinen ilmiö.')
      await userEvent.click(button('Lähetä'))
      await expect.element(receipt(1)).toBeVisible()
      expect(server.sent[1]?.key).not.toBe(server.sent[0]?.key)
    })

    test('where there is no clipboard, the number is selected to be copied by hand', async () => {
      vi.stubGlobal('navigator', { ...navigator, clipboard: undefined })
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await userEvent.click(button('Kopioi numero'))
      await expect.element(page.getByText(/Numero on valittuna/)).toBeVisible()
      expect(String(getSelection())).toBe(receipts[0])
      vi.unstubAllGlobals()
    })
  })

  describe('kept on the device', () => {
    const stored = () => JSON.stringify({ ...localStorage, ...sessionStorage })
    const shared = page.getByRole('checkbox', { name: /yhteiskäyttöinen/ })
    const isLeavingAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

    const reopen = () => userEvent.click(button('Avaa uudelleen'))
    async function tick(box: typeof shared) {
      ;(box.element() as HTMLElement).focus()
      await press(' ')
    }

    test('opened again, the form goes on with what was written and says so; it can be emptied', async () => {
      await mount(<Reopened />)
      await fill('Jonot ovat')
      await reopen()
      await expect.element(description).toHaveValue('Jonot ovat')
      await expect.element(unit).toHaveValue('Joroisten sosiaalityö')
      await expect.element(radio('Negatiivinen')).toBeChecked()
      await expect.element(page.getByText(/^Jatkat keskeneräistä ilmoitustasi/)).toBeVisible()
      await userEvent.click(button('Tyhjennä lomake'))
      await expect.element(description).toHaveValue('')
      await expect.element(unit).toHaveValue('')
      expect(stored()).toBe('{}')
    })

    test('what no longer fits the form is dropped, and told', async () => {
      const kept = {
        page: 'another',
        at: Date.now(),
        answers: { unit: 'lakkautettu', description: 'Jonot ovat', poistettu: 'Vanha vastaus' },
        confirmed: [],
        unanswered: [],
      }
      localStorage.setItem('rake:/api pohjois-savo k', JSON.stringify(kept))
      await open()
      await expect.element(description).toHaveValue('Jonot ovat')
      await expect
        .element(page.getByText(/eivät enää sovi siihen: Lomakkeen täyttäjän yksikkö · Vanha vastaus$/))
        .toBeVisible()
    })

    test('a shared computer keeps nothing of the report, all session long', async () => {
      server.meet('lost')
      await mount(<Reopened />)
      await fill('Jonot ovat pitkät.')
      expect(stored()).toContain('Jonot')
      await tick(shared)
      const nothing = JSON.stringify({ 'rake:shared': '' })
      await vi.waitFor(() => expect(stored()).toBe(nothing))
      await userEvent.click(button('Lähetä'))
      await expect.element(page.getByText(/Pidä tämä sivu auki/)).toBeVisible()
      await vi.waitFor(() => expect(isLeavingAsked()).toBe(true))
      expect(stored()).toBe(nothing)
      window.dispatchEvent(new Event('online'))
      await expect.element(receipt(0)).toBeVisible()
      expect(isLeavingAsked()).toBe(true)
      expect(stored()).toBe(nothing)
      await reopen()
      await expect.element(shared).toBeChecked()
      await expect.element(description).toHaveValue('')
    })

    test('where the host keeps no drafts, there is nothing to choose and nothing kept', async () => {
      await mount(<Reopened drafts={false} />)
      await fill('Jonot ovat')
      expect(stored()).toBe('{}')
      await expect.element(shared).not.toBeInTheDocument()
    })

    test('without a connection it waits on the device and goes by itself when there is one', async () => {
      server.meet('lost')
      await open()
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      const waiting = page.getByRole('alert').getByRole('heading', { name: 'Ilmoituksesi odottaa yhteyttä' })
      await expect.element(waiting).toBeVisible()
      // It outlives the page: there is nothing to ask.
      expect(isLeavingAsked()).toBe(false)
      window.dispatchEvent(new Event('online'))
      await expect.element(receipt(0)).toBeVisible()
      expect(server.sent.map(({ key, body }) => [key, body])).toEqual([
        [server.sent[0]?.key, server.sent[0]?.body],
        [server.sent[0]?.key, server.sent[0]?.body],
      ])
    })

    test('leaving is asked until the number is saved; then the device forgets it', async () => {
      await mount(<Reopened />)
      await fill('Jonot ovat pitkät.')
      await userEvent.click(button('Lähetä'))
      await expect.element(receipt(0)).toBeVisible()
      expect(stored()).not.toContain('Jonot')
      await vi.waitFor(() => expect(isLeavingAsked()).toBe(true))
      await reopen()
      await expect.element(receipt(0)).toBeVisible()
      await tick(page.getByRole('checkbox', { name: 'Numero on tallessa' }))
      await vi.waitFor(() => expect(isLeavingAsked()).toBe(false))
      expect(stored()).toBe('{}')
      await reopen()
      await expect.element(description).toHaveValue('')
      expect(server.sent).toHaveLength(1)
    })
  })
}

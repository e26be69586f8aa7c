import type { TrackedReport } from '@rake/core/region'
import { effortShown } from '@rake/core/report'
import { type ReactNode, useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { additionPlace, type Received } from '../client.ts'
import { ReportForm } from '../report-form.tsx'
import { Tracking } from '../tracking.tsx'
import { formOf, problem, receipts, slip, standIn, toldOf } from './stand-in.ts'

const by = { fi: 'Palvelujohtaja', sv: 'Servicedirektören' }

/** A report that is being handled. */
const inHand: TrackedReport = {
  region: 'pohjois-savo',
  submitted: '2026-10-02',
  status: 'inProgress',
  shared: false,
  canAdd: true,
  route: 'crossSector',
  next: { step: 'progress' },
  history: [
    { type: 'report.submit', day: '2026-10-02' },
    { type: 'matter.decide', day: '2026-11-05', route: 'crossSector', by, words: 'Viemme asian ryhmään.' },
    { type: 'step.log', day: '2026-11-22', words: 'Ryhmä kokoontuu joulukuussa.' },
  ],
}

/** The same, with something asked of its reporter. */
const asked: TrackedReport = {
  ...inHand,
  asked: { purpose: 'question', day: '2026-11-22', words: 'Missä kunnissa näin on?' },
  history: [
    ...inHand.history,
    {
      type: 'reporter.ask',
      day: '2026-11-22',
      purpose: 'question',
      by: { fi: 'RAKE-työryhmä' },
      words: 'Missä kunnissa näin on?',
    },
  ],
}

/** The tracking on a page that can be read in two languages. */
function InTwoLanguages() {
  const [lang, setLang] = useState('fi')
  return (
    <>
      <button type="button" onClick={() => setLang('sv')}>
        Svenska
      </button>
      <Tracking form={formOf(lang)} api="/api" receipt={receipts[0]} />
    </>
  )
}

/** What a reporter can do once the report is in, the same for every renderer: keep the receipt, follow, add. */
export function followingSuite(mount: (ui: ReactNode) => Promise<unknown>) {
  let server: ReturnType<typeof standIn>
  beforeEach(() => {
    server = standIn()
  })

  const press = (...keys: string[]) => userEvent.keyboard(keys.map((key) => `{${key}}`).join(''))
  const field = (name: string | RegExp) => page.getByRole('textbox', { name })
  const button = (name: string) => page.getByRole('button', { name })
  const heading = (name: string) => page.getByRole('heading', { name })
  const number = field('Ilmoituksen numero')
  /** Everything that outlives the page, or stands where others see it. */
  const traces = () =>
    [
      location.href,
      document.title,
      document.cookie,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join()

  async function follow(typed: string, matter?: TrackedReport, lang = 'fi') {
    if (matter) server.track(receipts[0], matter)
    await mount(<Tracking form={formOf(lang)} api="/api" />)
    await userEvent.fill(page.getByRole('textbox'), typed)
    await press('Enter')
  }

  describe('the receipt', () => {
    const code = page.getByRole('img', { name: 'Ilmoituksen numero QR-koodina' })

    /** A receipt that came, as the device keeps it. */
    async function open(received: Omit<Received, 'receipt' | 'submitted'> = slip, lang = 'fi') {
      const kept = { page: 'another', at: Date.now(), answers: {}, confirmed: [], unanswered: [] }
      const told = toldOf(received)
      const receipt = { ...received, told, receipt: receipts[0], submitted: slip.submitted, earlier: false }
      localStorage.setItem('rake:/api pohjois-savo k', JSON.stringify({ ...kept, received: receipt }))
      await mount(
        <main>
          <p>Kahvihuoneen ilmoitustaulu</p>
          <ReportForm form={formOf(lang)} api="/api" />
        </main>,
      )
      await expect.element(page.getByText(receipts[0])).toBeVisible()
    }

    test('VK-02 stands as a QR code too, just as the server drew it, and says where it is followed', async () => {
      await open()
      await expect.element(code).toHaveAttribute('viewBox', `0 0 ${slip.qr.size} ${slip.qr.size}`)
      expect(code.element().innerHTML).toBe(`<path d="${slip.qr.path}"></path>`)
      await expect.element(page.getByText(`Seuraa ilmoitustasi osoitteessa ${slip.tracking}`)).toBeVisible()
    })

    test('from a server that draws no code there is none', async () => {
      await open({})
      await expect.element(code).not.toBeInTheDocument()
      await expect.element(page.getByText(/Seuraa ilmoitustasi osoitteessa/)).not.toBeInTheDocument()
    })

    test('on a page in another language it is read aloud in its own', async () => {
      await open(slip, 'sv')
      const thanks = heading('Kiitos! Ilmoituksesi on perillä.').element()
      expect(thanks.closest('[lang]')?.getAttribute('lang')).toBe('fi')
    })

    test('VK-02 on paper stand number, code, region, day, what for and where, and nothing else', async () => {
      const printed = vi.fn()
      vi.stubGlobal('print', printed)
      await open()
      await userEvent.click(button('Tulosta'))
      expect(printed).toHaveBeenCalledOnce()
      await expect.element(page.getByRole('checkbox', { name: 'Numero on tallessa' })).toBeChecked()
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
      try {
        expect(document.body.innerText.trim().split(/\n+/)).toEqual([
          'Ilmoituksen numero',
          receipts[0],
          'Pohjois-Savon hyvinvointialue. Lähetetty 22.11.2026',
          expect.stringMatching(/^Ota numero talteen nyt\. .*Kadonnutta numeroa ei voi palauttaa/),
          `Seuraa ilmoitustasi osoitteessa ${slip.tracking}`,
        ])
        await expect.element(code).toBeVisible()
        window.dispatchEvent(new Event('afterprint'))
        // What somebody prints later is the page again.
        expect(document.body.innerText).toContain('Kahvihuoneen')
      } finally {
        await cdp().send('Emulation.setEmulatedMedia', { media: '' })
        vi.unstubAllGlobals()
      }
    })
  })

  describe('tracking', () => {
    test('VK-02 VK-05 the number, however typed, shows every step with its date, office and words', async () => {
      await follow(` ${receipts[0].toLowerCase().replaceAll('-', ' ')}`, { ...asked, shared: true })
      await expect.element(heading('Asiaa viedään eteenpäin')).toHaveFocus()
      const steps = page
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent)
      expect(steps).toEqual([
        '2.10.2026Ilmoitus saapui',
        '5.11.2026Etenemisestä päätettiinAlueen poikkihallinnollisissa ryhmissäPalvelujohtajaViemme asian ryhmään.',
        '22.11.2026Asia eteniRyhmä kokoontuu joulukuussa.',
        '22.11.2026Viesti raportoijalleKysymysRAKE-työryhmäMissä kunnissa näin on?',
      ])
      await expect.element(page.getByText(/Ilmoitukset käsitellään yhdessä/)).toBeVisible()
      expect(server.sent[0]?.body).toEqual({ receipt: receipts[0] })
      expect(traces()).not.toContain(receipts[0])
      await userEvent.click(button('Katso toista ilmoitusta'))
      await expect.element(heading('Seuraa ilmoitustasi')).toHaveFocus()
      await expect.element(number).toHaveValue('')
    })

    const facts = () =>
      [...document.querySelectorAll('dl > div')].map((fact) =>
        [...fact.children].map(({ textContent }) => textContent),
      )

    test('VK-05 it is told where it stands, who decided, what is next and when', async () => {
      await follow(receipts[0], {
        ...inHand,
        status: 'reviewed',
        next: { step: 'decision', day: '2026-12-01' },
      })
      await expect.element(page.getByText('Asian etenemisestä ei ole vielä päätetty.')).toBeVisible()
      expect(facts()).toEqual([
        [
          'Seuraavaksi',
          'Päätetään, missä asiaa viedään eteenpäin. Seuraava käsittely on viimeistään 1.12.2026.',
        ],
        ['Missä asiaa viedään eteenpäin', 'Alueen poikkihallinnollisissa ryhmissä'],
        ['Etenemisestä päätti', 'Palvelujohtaja'],
        ['Lähetetty', '2.10.2026'],
      ])
    })

    test('once it is over nothing comes next, and the last words to its reporter stand first', async () => {
      const { next: _, ...rest } = inHand
      const closing = { type: 'matter.close', day: '2026-11-20', outcome: 'carriedOut', by } as const
      await follow(receipts[0], {
        ...rest,
        status: 'closed',
        outcome: 'carriedOut',
        history: [
          ...inHand.history,
          { ...closing, words: 'Asunnot saatiin.' },
          { type: 'report.add', day: '2026-11-21', words: 'Kiitos teille!' },
        ],
      })
      await expect.element(heading('Palaute sinulle')).toBeVisible()
      const feedback = heading('Palaute sinulle').element().parentElement
      expect(feedback?.innerText.split(/\n+/)).toEqual([
        'Palaute sinulle',
        'Asunnot saatiin.',
        'Palvelujohtaja 20.11.2026',
      ])
      expect(facts().map(([name]) => name)).toEqual([
        'Missä asiaa viedään eteenpäin',
        'Etenemisestä päätti',
        'Lopputulos',
        'Lähetetty',
      ])
    })

    test('PS-12 a report for another channel tells which one, and takes no additions', async () => {
      await follow(receipts[0], {
        region: 'pohjois-savo',
        submitted: '2026-11-02',
        status: 'redirected',
        shared: false,
        canAdd: false,
        channel: 'deficiency',
        history: [
          { type: 'matter.redirect', day: '2026-11-03', channel: 'deficiency', words: 'Ilmoita heti.' },
        ],
      })
      await expect.element(heading('Asiasi kuuluu toiseen kanavaan')).toHaveFocus()
      await expect.element(page.getByText(/\(741\/2023\), 29 §/)).toBeVisible()
      await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
    })

    test('VA-01 where the page changes its language, what is told follows, and what is being written stays', async () => {
      server.track(receipts[0], asked)
      await mount(<InTwoLanguages />)
      await userEvent.click(button('Näytä, missä mennään'))
      await userEvent.fill(field('Vastauksesi'), 'Joroisissa.')
      await userEvent.click(button('Svenska'))
      await expect.element(heading('Ärendet förs vidare')).toBeVisible()
      await expect.element(page.getByText('Missä asiaa viedään eteenpäin')).not.toBeInTheDocument()
      await expect.element(field('Ditt svar')).toHaveValue('Joroisissa.')
      expect(server.sent).toHaveLength(2)
    })

    test('a mistyped number is noticed without asking the server', async () => {
      await follow(receipts[0].replace('C', 'D'))
      await expect.element(page.getByText(/Numerossa on jokin virhe/)).toBeVisible()
      await expect.element(number).toHaveFocus()
      expect(server.sent).toEqual([])
    })

    test.each([
      ['en', '2 October 2026', '22 November 2026'],
      ['sv', '2.10.2026', '22.11.2026'],
    ])('in %s a day is written as its readers write it', async (lang, submitted, last) => {
      await follow(receipts[0], inHand, lang)
      await expect.element(page.getByRole('listitem').last().getByText(last)).toBeVisible()
      const days = [...document.querySelectorAll('time')].map(({ dateTime, textContent }) => [
        dateTime,
        textContent,
      ])
      expect(days).toContainEqual(['2026-10-02', submitted])
    })

    test('an unknown number and a lost connection are told apart', async () => {
      server.meet('lost')
      await follow(receipts[1])
      await expect.element(page.getByRole('alert').getByText('Yhteys ei toiminut')).toBeVisible()
      await press('Enter')
      await expect.element(page.getByText('Otsikko unknownReceipt. Selitys unknownReceipt')).toBeVisible()
      await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
    })

    test('VK-02 a number that came by a QR code stands in the field, and is asked for when the reader says so', async () => {
      server.track(receipts[0], inHand)
      await mount(<Tracking form={formOf('fi')} api="/api" receipt={receipts[0]} />)
      await expect.element(number).toHaveValue(receipts[0])
      expect(server.sent).toEqual([])
      await userEvent.click(button('Näytä, missä mennään'))
      await expect.element(heading('Asiaa viedään eteenpäin')).toHaveFocus()
    })
  })

  describe('adding to a report', () => {
    const answer = field('Vastauksesi')
    const more = field('Mitä haluat lisätä?')
    const disclosure = page.getByText('Täydennä ilmoitustasi')
    const done = page.getByRole('status').getByText(/^Kiitos! Tekstisi on perillä/)
    const guard = page.getByRole('region', { name: /^Onko tekstissä henkilötietoja/ })
    const send = () => userEvent.click(button('Lähetä'))
    const additions = () => server.sent.filter(({ path }) => path === '/api/tracking/additions')

    test('VK-02 PS-16 a question is asked at the top and answered there, without a name', async () => {
      await follow(receipts[0], asked)
      await expect.element(heading('Kysymys')).toBeVisible()
      await expect.element(disclosure).not.toBeInTheDocument()
      await userEvent.fill(answer, 'Joroisissa ja Varkaudessa.')
      expect(traces()).not.toMatch(/Joroisissa|S01G/)
      await send()
      await expect.element(done).toBeVisible()
      await expect.element(heading('Asiaa viedään eteenpäin')).toHaveFocus()
      await expect
        .element(page.getByRole('listitem').last())
        .toHaveTextContent('22.11.2026Raportoija täydensi ilmoitustaJoroisissa ja Varkaudessa.')
      // It has been answered: what is left is the quiet way to add more.
      await expect.element(heading('Kysymys')).not.toBeInTheDocument()
      await expect.element(disclosure).toBeVisible()
      await expect.element(more).not.toBeInTheDocument()
      expect(traces()).not.toMatch(/Joroisissa|S01G/)

      const [sent] = additions()
      expect(additions()).toHaveLength(1)
      expect(sent?.body).toEqual({ receipt: receipts[0], text: 'Joroisissa ja Varkaudessa.', confirmed: [] })
      expect(sent?.key).toMatch(/^[0-9a-f]{32}$/)
      expect(sent?.init.credentials).toBe('omit')
    })

    test('PS-16 an invitation is told as one', async () => {
      await follow(receipts[0], {
        ...inHand,
        asked: { purpose: 'invitation', day: '2026-11-22', words: 'Tulisitko mukaan?' },
      })
      await expect.element(heading('Kutsu ratkaisemaan asiaa')).toBeVisible()
      await expect.element(page.getByText('Tulisitko mukaan?')).toBeVisible()
      await expect.element(answer).toBeVisible()
    })

    test('unasked, one line opens to the field; a second addition has a key of its own', async () => {
      await follow(receipts[0], inHand)
      for (const text of ['Tilanne jatkuu.', 'Nyt helpotti.']) {
        await expect.element(more).not.toBeInTheDocument()
        await userEvent.click(disclosure)
        await expect.element(more).toHaveValue('')
        await userEvent.fill(more, text)
        await send()
        await vi.waitFor(() => expect(server.added()).toContain(text))
        await expect.element(page.getByRole('listitem').getByText(text)).toBeVisible()
      }
      expect(new Set(additions().map(({ key }) => key)).size).toBe(2)
    })

    test('VA-01 all of it in Swedish', async () => {
      await follow(receipts[0], inHand, 'sv')
      await userEvent.click(page.getByText('Komplettera din rapport'))
      await userEvent.fill(field('Vad vill du tillägga?'), 'Läget fortsätter.')
      await userEvent.click(button('Skicka'))
      await expect
        .element(page.getByRole('status').getByText(/^Tack! Din text har kommit fram/))
        .toBeVisible()
    })

    test('what looks like personal data is shown before it is sent, and mended there', async () => {
      await follow(receipts[0], asked)
      await userEvent.fill(answer, 'Soita 040 123 4567.')
      await send()
      await expect.element(guard).toHaveFocus()
      await expect.element(guard.getByText('Ehkä puhelinnumero kohdassa ”Vastauksesi”')).toBeVisible()
      expect(additions()).toEqual([])
      await userEvent.click(button('Korjaa tekstiä'))
      await expect.element(answer).toHaveFocus()
      await press('Delete')
      await expect.element(guard).not.toBeInTheDocument()
      await send()
      await expect.element(done).toBeVisible()
      expect(server.added()).toEqual(['Soita .'])
    })

    test('what only the server finds is confirmed span by span, under the same key', async () => {
      const finding = { field: 'text', start: 0, end: 5, kind: 'personName' }
      await follow(receipts[0], asked)
      await expect.element(answer).toBeVisible()
      server.meet(problem('personalData', 422, { findings: [finding] }))
      await userEvent.fill(answer, 'Virta katkeaa usein.')
      await send()
      await expect.element(guard).toHaveFocus()
      expect(guard.element().querySelector('mark')?.textContent).toBe('Virta')
      ;(page.getByRole('checkbox', { name: 'Tämä ei ole henkilötieto' }).element() as HTMLElement).focus()
      await press(' ')
      await send()
      await expect.element(done).toBeVisible()
      const [first, second] = additions()
      expect([first?.body.confirmed, second?.body.confirmed]).toEqual([[], [finding]])
      expect(second?.key).toBe(first?.key)
    })

    test('a lost connection is said, the text stays, and a retry stores nothing twice', async () => {
      await follow(receipts[0], asked)
      await expect.element(answer).toBeVisible()
      server.meet('arrivedButLost')
      await userEvent.fill(answer, 'Varkaudessa.')
      await send()
      const lost = page.getByRole('alert').getByText(/pidä sivu auki/)
      await expect.element(lost).toBeVisible()
      await expect.element(answer).toHaveValue('Varkaudessa.')
      expect(traces()).not.toMatch(/Varkaudessa|S01G/)
      await userEvent.click(button('Yritä uudelleen'))
      await expect.element(done).toBeVisible()
      const [first, ...retries] = additions()
      expect(retries.map(({ key, body }) => [key, body])).toEqual([[first?.key, first?.body]])
      expect(server.added()).toEqual(['Varkaudessa.'])
    })

    test('what had arrived before it was changed is told, and the change stays to be sent', async () => {
      await follow(receipts[0], asked)
      await expect.element(answer).toBeVisible()
      server.meet('arrivedButLost')
      await userEvent.fill(answer, 'Varkaudessa.')
      await send()
      await expect.element(page.getByRole('alert')).toBeVisible()
      await userEvent.fill(answer, 'Varkaudessa ja Joroisissa.')
      await userEvent.click(button('Yritä uudelleen'))
      await expect.element(page.getByRole('status').getByText(/^Edellinen tekstisi/)).toBeVisible()
      await expect
        .element(page.getByRole('listitem').last())
        .toHaveTextContent('22.11.2026Raportoija täydensi ilmoitustaVarkaudessa.')
      await expect.element(more).toHaveValue('Varkaudessa ja Joroisissa.')
      await userEvent.fill(more, 'Myös Joroisissa.')
      await send()
      await expect.element(done).toBeVisible()
      expect(server.added()).toEqual(['Varkaudessa.', 'Myös Joroisissa.'])
    })

    test('nothing, and too much, are noticed without asking the server', async () => {
      await follow(receipts[0], asked)
      await userEvent.fill(answer, ' ')
      await send()
      await expect.element(page.getByText('Kirjoita ensin, mitä haluat kertoa.')).toBeVisible()
      await expect.element(answer).toHaveFocus()
      await userEvent.fill(answer, 'ö'.repeat(10_001))
      await send()
      await expect.element(page.getByText(/Tähän mahtuu enintään/)).toBeVisible()
      expect(additions()).toEqual([])
    })

    test('a refusal is told in the words of the server, and the text stays', async () => {
      await follow(receipts[0], asked)
      await expect.element(answer).toBeVisible()
      server.meet(problem('notAllowed', 409))
      await userEvent.fill(answer, 'Varkaudessa.')
      await send()
      await expect.element(page.getByRole('alert').getByText('Selitys notAllowed')).toBeVisible()
      await expect.element(answer).toHaveValue('Varkaudessa.')
    })

    // A page that is not in front has an idle moment every ten seconds only.
    test('the work that is asked under a flood is done for additions while they are written', {
      timeout: 60_000,
    }, async () => {
      await follow(receipts[0], asked)
      await userEvent.fill(answer, 'Varkaudessa.')
      await new Promise((resolve) => requestIdleCallback(resolve))
      await send()
      await expect.element(done).toBeVisible()
      const [sent] = additions()
      const nonce = new Headers(sent?.init.headers).get('Rake-Effort') ?? ''
      expect(effortShown(additionPlace, sent?.key ?? '', nonce)).toBeGreaterThanOrEqual(4)
    })
  })
}

import { instant } from '@rake/core/clock'
import { themesOf } from '@rake/core/taxonomy'
import { lintukoto } from '@rake/regions'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judge } from './testing/axe.ts'
import { atDesk } from './testing/desk.ts'
import { gather, signedIn } from './testing/gathered.ts'
import { layoutFaults } from './testing/layout.ts'
import { openWorld } from './testing/world.ts'

/*
 * The year 2025 of the fictional region becomes a social report at the desk: texts are approved, the report is written
 * in two languages, climbs its ladder, is published, answered and corrected. Each new screen is held on the way.
 */

const region = lintukoto.slug
const [housing, , income] = themesOf(lintukoto.taxonomy)
const nameOf = (theme: typeof housing) => theme?.label.fi ?? ''
const reports = [
  { description: 'Asuntoja ei löydy kohtuuhintaan.', theme: housing?.id ?? '' },
  { description: 'Hyresgästerna hittar ingen bostad.', theme: housing?.id ?? '', language: 'sv' },
  { description: 'Toimeentulotukea odotetaan.', theme: income?.id ?? '' },
  // Brought in last: it is sent once more, to be confirmed.
  { description: 'Vuokra nousi, eikä tuki riitä. Soita 040 123 4567.', theme: housing?.id ?? '' },
]

let world: Awaited<ReturnType<typeof openWorld>>
let group: Awaited<ReturnType<typeof atDesk>>
/** The address of the social report at the desk. */
let address = ''

beforeAll(async () => {
  world = await openWorld()
  world.clock.now = instant('2026-01-12T10:00:00Z')
  await gather(world.origin, lintukoto, '2025-11-03', reports)
  group = await atDesk(world.browser, world.origin, region, 'rake-tiimi')
}, 120_000)
afterAll(() => world.close())

/** The screen as it stands, wide and narrow, light and dark: nothing that axe or a narrow window would stumble over. */
async function hold(page: Page): Promise<void> {
  const size = page.viewportSize()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { faults } = await judge(page)
    // No script runs in the frame of the preview, axe neither: the published page has tests of its own.
    expect(
      faults.filter((fault) => !fault.startsWith('left open: frame-tested')),
      colorScheme,
    ).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await layoutFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  if (size) await page.setViewportSize(size)
}

/** Somebody who opens the report, does one act, and leaves. */
async function as(person: string, name: string, fill: (page: Page) => Promise<void>, submit: string) {
  const desk = await atDesk(world.browser, world.origin, region, person)
  await desk.page.goto(address)
  await desk.act(name, fill, submit)
  await desk.close()
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const words = (name: RegExp | string, text: string) => (page: Page) =>
  page.getByRole('textbox', { name }).fill(text)

test('VA-02 texts are approved one after the other by keyboard, the telephone number masked, the last one undone', async () => {
  const { page } = group
  await page.goto(`${world.origin}/desk/${region}/texts/2025`)
  await page.getByRole('heading', { name: 'Odottaa hyväksyntää' }).waitFor()
  await page.getByText('Hyväksytty 0 / 4').waitFor()
  const last = page.getByRole('article', { name: 'Teksti 4' })
  expect(await last.innerText()).toContain('Peitetään: puhelinnumero.')
  expect(await last.innerText()).toContain('Soita ▮▮▮.')
  await hold(page)

  await page.getByRole('button', { name: 'Hyväksy teksti 4' }).focus()
  for (const [number, next] of [
    [4, 1],
    [1, 2],
    [2, 3],
  ]) {
    await page.keyboard.press('Enter')
    await page.getByText(`Teksti ${number} on hyväksytty.`).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(`Hyväksy teksti ${next}`)
  }
  await page.getByText('Hyväksytty 3 / 4').waitFor()
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await page.getByText('Hyväksytty 2 / 4').waitFor()
  await page.reload()
  await page.getByText('Hyväksytty 2 / 4').waitFor()
  await page.getByRole('link', { name: /^Hyväksytyt/ }).click()
  expect(await page.getByRole('article').count()).toBe(2)
})

test('SS-05 without a published summary there is nothing to begin from, and the desk says so', async () => {
  const { page } = group
  await page.getByRole('link', { name: 'Sosiaaliset raportit' }).click()
  await page.getByText('Sosiaalisia raportteja ei vielä ole').waitFor()
  await hold(page)
  await page.getByRole('button', { name: 'Aloita sosiaalinen raportti' }).click()
  await page.getByText('Yhdenkään päättyneen kauden koostetta ei ole vielä julkaistu').waitFor()

  await (await signedIn(world.origin, region, 'rake-tiimi')).post('/summaries/2025/editions')
  await page.reload()
  await page.getByRole('button', { name: 'Aloita sosiaalinen raportti' }).click()
  await page.getByRole('combobox', { name: 'Kausi' }).selectOption('2025')
  await hold(page)
  await page.getByRole('button', { name: 'Aloita', exact: true }).click()
  await page.getByRole('heading', { name: 'Raportin kirjoittaminen' }).waitFor()
  address = page.url().replace(/\/write.*/, '')
})

test('SS-06 PO-05 it is written in two languages; what is missing is listed and led to, and nothing is lost', async () => {
  const { page } = group
  await page.getByText(/^Tallessa vain tällä laitteella: \d+ kohta/).waitFor()
  await page.getByRole('checkbox', { name: 'English' }).press('Space')
  await page.getByText(/Ennen hyväksyttäväksi lähettämistä puuttuu \d+ koh/).click()
  await page.getByRole('link', { name: 'Miten raportti tehtiin: kirjoita teksti tai poista kohta' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('written-method-fi')
  await hold(page)

  // Somebody writes in another tab, which is closed in the middle of it.
  const name = nameOf(housing)
  const tab = await page.context().newPage()
  await page.goto(address)
  await tab.goto(`${address}/write`)
  const method = tab.getByRole('group', { name: 'Miten raportti tehtiin' })
  await method.getByRole('textbox', { name: 'Suomi' }).fill('Ilmoitukset luokiteltiin teemoittain.')
  await tab.getByRole('button', { name: `Lisää havainto: ${name}` }).click()
  await tab.keyboard.type('Asuntojono on pitkä.')
  await tab.close()

  await page.reload()
  await page.getByText('Tällä laitteella on tekstiä, jota palvelimella ei vielä ole').waitFor()
  await page.getByRole('link', { name: 'Ala kirjoittaa' }).click()
  const back = (group: string, lang: string) =>
    page.getByRole('group', { name: group, exact: true }).getByRole('textbox', { name: lang })
  await back('Havainto 1', 'Suomi').waitFor()
  expect(await back('Havainto 1', 'Suomi').inputValue()).toBe('Asuntojono on pitkä.')
  expect(await back('Miten raportti tehtiin', 'Suomi').inputValue()).toBe(
    'Ilmoitukset luokiteltiin teemoittain.',
  )
  await back('Miten raportti tehtiin', 'Svenska').fill('Rapporterna klassificerades enligt tema.')
  await back('Havainto 1', 'Svenska').fill('Bostadskön är lång. Ring 040 123 4567.')
  await page
    .locator('.rake-error', { hasText: 'näyttää henkilötiedolta (puhelinnumero). Poista se.' })
    .waitFor()
  await back('Havainto 1', 'Svenska').fill('Bostadskön är lång.')

  await page.getByRole('button', { name: `Lisää havainto: ${name}` }).click()
  await page.keyboard.type('Turha.')
  await page.getByRole('button', { name: `Poista: Havainto 2, ${name}` }).click()
  await page.getByText('Havainto 2 poistettiin.').waitFor()
  await page.getByRole('button', { name: 'Kumoa' }).click()
  expect(await back('Havainto 2', 'Suomi').inputValue()).toBe('Turha.')
  await page.getByRole('button', { name: `Poista: Havainto 2, ${name}` }).click()

  await page.getByRole('button', { name: `Poimi lainaus: ${name}` }).click()
  await page.getByText('2 hyväksyttyä tekstiä').waitFor()
  await page.getByRole('button', { name: 'Ota lainaukseksi, teksti 2' }).click()
  await page.getByRole('button', { name: 'Lisää ehdotus' }).click()
  await page.keyboard.type('Kunta rakentaa asuntoja.')
  await back('Ehdotus 1', 'Svenska').fill('Kommunen bygger bostäder.')
  await page
    .getByRole('combobox', { name: 'Teema, johon ehdotus vastaa (vapaaehtoinen)' })
    .selectOption(housing?.id ?? '')
  await page.getByRole('combobox', { name: 'Kenelle raportti esitellään?' }).selectOption('vanhusneuvosto')
  await page.getByRole('button', { name: 'Lisää esittely' }).click()
  await page.getByLabel('Päivä', { exact: true }).fill('2026-05-12')
  await page.getByText('Tallennettu palvelimelle.').waitFor()
  await hold(page)
  await page.getByRole('button', { name: 'Tallenna ja palaa raporttiin' }).click()
  await page.getByRole('heading', { name: 'Vaiheet' }).waitFor()
  await hold(page)
})

test('neither a lost connection nor a second writer loses a word', async () => {
  const { page } = group
  const other = await atDesk(world.browser, world.origin, region, 'rake-tiimi')
  const write = async (at: Page, text: string) => {
    const finding = at.getByRole('group', { name: 'Havainto 1', exact: true })
    await finding.getByRole('textbox', { name: 'Suomi' }).fill(text)
  }
  const saved = (at: Page) => at.getByText('Tallennettu palvelimelle.').waitFor()
  for (const { page: at } of [group, other]) {
    await at.goto(`${address}/write`)
    await at.getByRole('group', { name: 'Havainto 1', exact: true }).waitFor()
  }

  await page.context().setOffline(true)
  await write(page, 'Asuntojono kasvaa.')
  await page.getByText('palvelimeen ei saada yhteyttä', { exact: false }).waitFor()
  await page.context().setOffline(false)
  await saved(page)

  // The other one goes on from a text that is no longer the newest.
  await write(other.page, 'Asuntojono vain pitenee.')
  await other.page.getByText('Joku muu on tallentanut raporttiin uudemman tekstin').waitFor()
  await hold(other.page)
  await other.page.reload()
  await other.page.getByText('Raportista on kaksi tekstiä').waitFor()
  await hold(other.page)
  await other.page.getByRole('button', { name: 'Jatka omasta tekstistäni' }).click()
  await saved(other.page)

  await page.reload()
  const finding = page.getByRole('group', { name: 'Havainto 1', exact: true })
  await expect
    .poll(() => finding.getByRole('textbox', { name: 'Suomi' }).inputValue())
    .toBe('Asuntojono vain pitenee.')
  await page.goto(address)
  await other.close()
})

/** What the statement says, in all languages of the region. */
const statement = {
  Otsikko: { Suomi: 'Asunto ensin', Svenska: 'Bostad först', English: 'Housing first' },
  Teksti: {
    Suomi: 'Kunnat tarvitsevat kohtuuhintaisia asuntoja.',
    Svenska: 'Kommunerna behöver bostäder till rimligt pris.',
    English: 'Municipalities need affordable homes.',
  },
} as const

/** Writes the statement into the form that is open. */
async function state(page: Page) {
  const form = page.getByRole('region', { name: 'Aloita kannanotto' })
  for (const [part, texts] of Object.entries(statement)) {
    for (const [lang, text] of Object.entries(texts)) {
      await form.getByRole('group', { name: part }).getByRole('textbox', { name: lang }).fill(text)
    }
  }
}

test('SS-08 a statement is begun in the writing of the report, and keeps quiet of persons', async () => {
  const { page } = group
  await page.goto(`${address}/write`)
  const part = page.getByRole('region', { name: 'Kannanotot' })
  await part.getByText('Raporttiin ei liity kannanottoja.').waitFor()
  const begin = part.getByRole('button', { name: 'Aloita kannanotto' })
  await begin.press('Enter')
  await page.getByRole('button', { name: 'Peruuta' }).press('Enter')
  expect(await focused(page)).toBe('Aloita kannanotto')
  await page.keyboard.press('Enter')
  const first = part.getByRole('group', { name: 'Otsikko' }).getByRole('textbox', { name: 'Suomi' })
  expect(await first.evaluate((field) => field === document.activeElement)).toBe(true)
  await state(page)
  const swedish = page.getByRole('group', { name: 'Teksti' }).getByRole('textbox', { name: 'Svenska' })
  await swedish.fill('Ring 040 123 4567.')
  await page.getByRole('button', { name: 'Tallenna teksti' }).press('Enter')
  await page.getByText('näyttää henkilötiedolta (puhelinnumero). Poista se.').waitFor()
  expect(await swedish.evaluate((field) => field === document.activeElement)).toBe(true)
  await hold(page)
  await swedish.fill(statement.Teksti.Svenska)
  await page.getByRole('button', { name: 'Tallenna teksti' }).press('Enter')
  await part.getByRole('link', { name: 'Asunto ensin' }).waitFor()
  expect(await focused(page)).toBe('Aloita kannanotto')
  expect(await part.innerText()).toContain('Luonnos')
  await hold(page)
})

test('SS-08 it is written anew, adopted as it stands, published, and stands in the report', async () => {
  const { page } = group
  await page.getByRole('link', { name: 'Asunto ensin' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Kannanotto' }).waitFor()
  await page.getByRole('button', { name: 'Muokkaa tekstiä' }).press('Enter')
  const finnish = page.getByRole('group', { name: 'Teksti' }).getByRole('textbox', { name: 'Suomi' })
  await finnish.fill('Kunnat tarvitsevat asuntoja heti.')
  await page.getByRole('button', { name: 'Tallenna teksti' }).press('Enter')
  await page.getByText('Teksti on tallennettu.').waitFor()
  await expect.poll(() => focused(page)).toBe('Muokkaa tekstiä')
  await hold(page)
  await group.act('Hyväksy kannanotoksi', async () => {}, 'Hyväksy teksti')
  expect(await focused(page)).toBe('Vaiheet')
  expect(await page.getByRole('button', { name: 'Muokkaa tekstiä' }).count()).toBe(0)

  // Whoever publishes it need not be of the group.
  const coordinator = await atDesk(world.browser, world.origin, region, 'hyvinvointikoordinaattori')
  await coordinator.page.goto(`${world.origin}/desk/${region}/statements`)
  await hold(coordinator.page)
  await coordinator.page.getByRole('link', { name: 'Asunto ensin' }).click()
  await coordinator.page.getByRole('button', { name: 'Julkaise', exact: true }).click()
  await coordinator.page.getByRole('button', { name: 'Jatka julkaisemiseen' }).click()
  const dialog = coordinator.page.getByRole('dialog', { name: 'Julkaistaanko kannanotto?' })
  await dialog.getByText('Julkaisua ei voi perua.', { exact: false }).waitFor()
  await hold(coordinator.page)
  await dialog.getByRole('button', { name: 'Julkaise nyt' }).click()
  await coordinator.page.getByText('Tallennettu: Kannanotto julkaistiin').waitFor()
  await hold(coordinator.page)
  await coordinator.close()

  await page.getByRole('link', { name: 'Takaisin raporttiin' }).click()
  await page.getByRole('link', { name: 'Jatka kirjoittamista' }).click()
  await page.getByText('Tallennettu palvelimelle.').waitFor()
  expect(await page.getByRole('region', { name: 'Kannanotot' }).innerText()).toContain('Julkaistu')
  await page.getByRole('button', { name: 'Tallenna ja palaa raporttiin' }).click()
  await page.getByRole('heading', { name: 'Vaiheet' }).waitFor()
  await hold(page)
})

test('SS-08 a statement that is not given after all is withdrawn with words', async () => {
  const { page } = group
  await page.goto(`${world.origin}/desk/${region}/statements`)
  await page.getByRole('button', { name: 'Aloita kannanotto' }).click()
  await state(page)
  await page.getByRole('button', { name: 'Tallenna teksti' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kannanotto' }).waitFor()
  await group.act('Peru', words('Miksi kannanotto perutaan?', 'Annetaan kuntien kanssa.'), 'Peru kannanotto')
  expect(await page.getByRole('main').innerText()).toContain('Kannanotto ei odota sinulta nyt mitään.')
  await hold(page)
  await page.goto(address)
})

test('PO-02 PO-03 it goes to the workshop, is returned with words, and climbs its ladder', async () => {
  const { page } = group
  await page.getByRole('button', { name: 'Vie tulkintatyöpajaan' }).first().click()
  await page.getByRole('link', { name: 'Lue raportti' }).click()
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1, name: /Sosiaalinen raportti/ }).waitFor()
  expect(await frame.locator('main').innerText()).toContain('Soita ▮▮▮.')
  await hold(page)
  await page.goto(address)
  await group.act('Vie tulkintatyöpajaan', async () => {}, 'Vie nyt työpajaan')
  await group.act('Lähetä hyväksyttäväksi', async () => {}, 'Lähetä nyt')

  await as('hyvinvointikoordinaattori', 'Palauta', words(/muuttaa/, 'Lisätkää menetelmä.'), 'Palauta nyt')
  await page.reload()
  await page.getByText('Lisätkää menetelmä.').waitFor()
  await group.act('Vie tulkintatyöpajaan', async () => {}, 'Vie nyt työpajaan')
  await group.act('Lähetä hyväksyttäväksi', async () => {}, 'Lähetä nyt')
  await as(
    'hyvinvointikoordinaattori',
    'Vie eteenpäin',
    words(/huomiot/, 'Seurataan puolivuosittain.'),
    'Vie seuraavalle tasolle',
  )
  const director = lintukoto.posts.find(({ role }) => role === 'divisionDirector')?.id ?? ''
  await as(director, 'Hyväksy', words(/Huomiot/, 'Hyvä.'), 'Hyväksy raportti')
})

test('SS-12 it is published after a warning, and stands on the public page', async () => {
  const { page } = group
  await page.reload()
  await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
  await page.getByRole('button', { name: 'Jatka julkaisemiseen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Julkaistaanko versio 1?' })
  await dialog.getByText('Julkaisua ei voi perua.', { exact: false }).waitFor()
  await hold(page)
  await dialog.getByRole('button', { name: 'Julkaise nyt' }).click()
  await page.getByText('Tallennettu: Raportti julkaistiin').waitFor()
  expect(await focused(page)).toBe('Vaiheet')

  const reader = await world.browser.newPage({ locale: 'fi-FI' })
  await reader.goto(`${world.origin}/${region}/raportit/sosiaalinen-raportti-2025`)
  const told = await reader.getByRole('main').innerText()
  for (const part of [
    'Asuntojono vain pitenee.',
    'Soita ▮▮▮.',
    'Kunta rakentaa asuntoja.',
    'Vanhusneuvosto',
    'Asunto ensin',
    'Kunnat tarvitsevat asuntoja heti.',
  ]) {
    expect(told).toContain(part)
  }
  expect(told).not.toContain('040')
  await reader.goto(`${world.origin}/${region}/raportit/sosiaalinen-raportti-2025?lang=sv`)
  expect(await reader.getByRole('main').innerText()).toContain('Bostadskön är lång.')
  expect(await reader.getByRole('main').innerText()).toContain('Bostad först')
  await reader.close()
})

test('SS-07 VA-09 PO-12 it is presented and answered, and a view recorded', async () => {
  const pick = (name: string, text: string) => async (page: Page) => {
    await page.getByRole('combobox', { name }).fill(text)
    await page.getByRole('option').first().click()
  }
  await group.act('Kirjaa esittely', pick('Kenelle raportti esiteltiin?', 'Vanhusn'), 'Tallenna')
  await group.act(
    'Kirjaa vastaus',
    async (page) => {
      await pick('Kuka vastasi?', 'Vanhusn')(page)
      await words('Mitä vastattiin?', 'Odotusajat huolettavat.')(page)
    },
    'Tallenna',
  )
  await group.act(
    'Kirjaa näkemys',
    async (page) => {
      await words('Kenen näkemys?', 'Kokemusasiantuntija')(page)
      await words(/^Näkemys/, 'Asunnottomana ei saa apua.')(page)
    },
    'Tallenna',
  )
  expect(await group.page.getByRole('main').innerText()).toContain('Odotusajat huolettavat.')
})

test('SS-04 VA-06 PS-14 a proposal is followed from its report: accepted, carried into the plan, used, ended', async () => {
  const { page } = group
  await page.getByRole('button', { name: 'Ota seurantaan' }).click()
  await page.getByRole('link', { name: 'Kunta rakentaa asuntoja.' }).click()
  await page.getByRole('heading', { name: 'Toimenpide-ehdotus' }).waitFor()
  const proposal = page.url()
  await hold(page)
  const director = lintukoto.posts.find(({ role }) => role === 'divisionDirector')?.id ?? ''
  const desk = await atDesk(world.browser, world.origin, region, director)
  await desk.page.goto(proposal)
  await desk.act(
    'Hyväksy',
    async (form) => {
      await form.getByRole('combobox', { name: 'Kuka vie ehdotusta eteenpäin?' }).fill('Hyvinvointikoord')
      await form.getByRole('option').first().click()
    },
    'Hyväksy ehdotus',
  )
  await desk.close()
  const owner = await atDesk(world.browser, world.origin, region, 'hyvinvointikoordinaattori')
  await owner.page.goto(`${world.origin}/desk/${region}/proposals`)
  await owner.page.getByRole('link', { name: 'Kunta rakentaa asuntoja.' }).waitFor()
  await hold(owner.page)
  await owner.page.getByRole('link', { name: 'Kunta rakentaa asuntoja.' }).click()
  await owner.act('Kirjaa eteneminen', words('Mitä on tehty?', 'Tontti on kaavoitettu.'), 'Tallenna kirjaus')
  await owner.act(
    'Vie hyvinvointisuunnitelmaan',
    async (form) => {
      await words('Mihin suunnitelmaan?', 'Hyvinvointisuunnitelma 2026')(form)
      for (const part of ['Tavoite', 'Toimenpiteet', 'Mittarit', 'Vastuutahot']) await words(part, part)(form)
    },
    'Vie suunnitelmaan',
  )
  await owner.act(
    'Kirjaa hyödyntäminen',
    (form) => form.getByRole('radio', { name: 'Palvelujen kehittäminen' }).press('Space'),
    'Tallenna',
  )
  await owner.act(
    'Merkitse päättyneeksi',
    async (form) => {
      await form.getByRole('radio', { name: 'Toteutettiin', exact: true }).press('Space')
      await words('Mitä ehdotuksesta seurasi?', 'Asunnot rakennetaan.')(form)
    },
    'Päätä ehdotus',
  )
  await hold(owner.page)
  await owner.close()
})

test('VA-04 a correction becomes version 2; the first one stays', async () => {
  const { page } = group
  await page.goto(address)
  await group.act('Korjaa', words(/korjataan/, 'Kirjoitusvirhe.'), 'Aloita korjaus')
  await page.getByRole('link', { name: 'Jatka kirjoittamista' }).click()
  const finding = page.getByRole('group', { name: 'Havainto 1', exact: true })
  await finding.getByRole('textbox', { name: 'Suomi' }).fill('Asuntojono on hyvin pitkä.')
  // The proposal is told as it stands now.
  await page.getByText('Ehdotusta seurataan').waitFor()
  // The view was recorded in Finnish only.
  await page.getByText(/puuttuu 2 kohtaa/).waitFor()
  for (const [nth, text] of [
    [1, 'En erfarenhetsexpert'],
    [2, 'Den bostadslösa får ingen hjälp.'],
  ] as const) {
    const record = page.getByRole('group', { name: `Kirjattu teksti ${nth}` })
    await record.getByRole('textbox', { name: 'Svenska' }).fill(text)
  }
  await page.getByText('Tallennettu palvelimelle.').waitFor()
  await page.getByRole('button', { name: 'Tallenna ja palaa raporttiin' }).click()
  await group.act('Lähetä hyväksyttäväksi', async () => {}, 'Lähetä nyt')
  await as(
    'hyvinvointikoordinaattori',
    'Vie eteenpäin',
    words(/huomiot/, 'Kunnossa.'),
    'Vie seuraavalle tasolle',
  )
  const director = lintukoto.posts.find(({ role }) => role === 'divisionDirector')?.id ?? ''
  await as(director, 'Hyväksy', words(/Huomiot/, 'Hyvä.'), 'Hyväksy raportti')
  await page.reload()
  await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
  await page.getByRole('button', { name: 'Jatka julkaisemiseen' }).click()
  await page
    .getByRole('dialog', { name: 'Julkaistaanko versio 2?' })
    .getByRole('button', { name: 'Julkaise nyt' })
    .click()
  await page.getByText('Tallennettu: Raportti julkaistiin').waitFor()
  expect(await page.getByRole('region', { name: 'Julkaistut versiot' }).getByRole('link').count()).toBe(2)

  const pages = `${world.origin}/${region}/raportit/sosiaalinen-raportti-2025`
  const read = async (path: string) => (await fetch(path)).text()
  expect(await read(pages)).toContain('Asuntojono on hyvin pitkä.')
  expect(await read(pages)).toContain('Asunnottomana ei saa apua.')
  expect(await read(`${pages}/1`)).toContain('Asuntojono vain pitenee.')
  expect(await read(`${pages}/1`)).not.toContain('hyvin pitkä')
})

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { instant } from '@rake/core/clock'
import { idempotencyKey } from '@rake/core/report'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atDesk } from './testing/desk.ts'
import { keyboard } from './testing/keyboard.ts'
import { openWorld } from './testing/world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

/** By this the reporters' browsers would be known again. */
const browserMark = 'Story-Browser/1.0 (a mark to look for)'

/** A browser window of its own, as another person has one. */
async function window(path: string): Promise<Page> {
  const page = await world.browser.newPage({ locale: 'fi-FI', userAgent: browserMark })
  page.setDefaultTimeout(10_000)
  await page.goto(world.origin + path)
  return page
}

/** Fills in and sends the form of Pohjois-Savo by keyboard alone; the receipt. */
async function report(
  page: Page,
  { unit, nature, description, name }: { unit: string; nature: string; description: string; name?: string },
): Promise<string> {
  const hands = keyboard(page)
  await hands.type(page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' }), unit)
  await page.getByRole('option').first().waitFor()
  await hands.press('ArrowDown')
  await hands.press('Enter')
  await hands.choose(page.getByRole('radiogroup', { name: /Raportoitavan ilmiön luonne/ }), nature)
  await hands.type(page.getByRole('textbox', { name: /Raportoitavan ilmiön kuvaus/ }), description)
  if (name) await hands.type(page.getByRole('textbox', { name: /Lomakkeen täyttäjän nimi/ }), name)
  await hands.activate(page.getByRole('button', { name: 'Lähetä' }))
  await page.getByRole('heading', { name: 'Kiitos! Ilmoituksesi on perillä.' }).waitFor()
  const receipt = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(
    await page.getByRole('main').innerText(),
  )?.[0]
  if (!receipt) throw new Error('There is no receipt on the page')
  await hands.activate(page.getByRole('checkbox', { name: 'Numero on tallessa' }), 'Space')
  return receipt
}

/** A report of no other interest, sent past the browser. */
async function reportFromElsewhere(unit: string): Promise<void> {
  const answers = { language: 'fi', unit, nature: 'other', description: 'Muuta huomattavaa.' }
  const response = await fetch(`${world.origin}/api/regions/pohjois-savo/reports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey() },
    body: JSON.stringify({ answers }),
  })
  expect(response.status).toBe(201)
}

/** What the holder of a receipt reads, typed by keyboard into the page of tracking. */
async function follow(page: Page, receipt: string): Promise<string> {
  await page.goto(`${world.origin}/pohjois-savo/seuranta`)
  const hands = keyboard(page)
  await hands.type(page.getByRole('textbox', { name: 'Ilmoituksen numero' }), receipt.toLowerCase())
  await hands.press('Enter')
  await page.getByRole('list', { name: 'Käsittelyn vaiheet' }).waitFor()
  expect(page.url()).not.toContain(receipt.slice(0, 4))
  return page.getByRole('main').innerText()
}

const desk = (person: string) => atDesk(world.browser, world.origin, 'pohjois-savo', person)

test('PS-01 PS-02 PS-03 VK-02 the form is filled in by keyboard alone, and gives a receipt', async () => {
  const page = await window('/pohjois-savo')
  const hands = keyboard(page)
  const nature = page.getByRole('radiogroup', { name: /Raportoitavan ilmiön luonne/ })
  const measures = page.getByRole('textbox', { name: /Mihin toimenpiteisiin mielestäsi pitäisi ryhtyä/ })
  const spread = page.getByRole('textbox', { name: /Miten ilmiötä voi laajentaa/ })

  await hands.choose(nature, 'Positiivinen')
  expect([await spread.count(), await measures.count()]).toEqual([1, 0])
  await page.reload()
  const receipt = await report(page, {
    unit: 'Joroisten sos',
    nature: 'Negatiivinen',
    description: 'Asuntoja ei löydy kohtuuhintaan.',
  })
  expect([await spread.count(), await measures.count()]).toEqual([0, 0])
  expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z-]{20}$/)

  await hands.activate(page.getByRole('button', { name: 'Tee uusi ilmoitus' }))
  expect(await page.getByRole('combobox', { name: 'Lomakkeen täyttäjän yksikkö' }).inputValue()).toContain(
    'Joroisten',
  )
  expect(await page.getByRole('textbox', { name: /Raportoitavan ilmiön kuvaus/ }).inputValue()).toBe('')
  await page.close()
})

test('PS-04 PS-05 PS-06 VK-05 informed, decided by the level above, followed, closed; the receipt shows all', async () => {
  const words = 'Velkaantuminen kasvaa nuorilla aikuisilla.'
  const reporter = await window('/pohjois-savo')
  const receipt = await report(reporter, {
    unit: 'Joroisten sos',
    nature: 'Negatiivinen',
    description: words,
    name: 'Keksitty Kertojainen',
  })

  const told = await world.db
    .selectFrom('outbox')
    .select('recipient')
    .distinct()
    .orderBy('recipient')
    .execute()
  expect(told.map(({ recipient }) => recipient)).toEqual([
    'esihenkilo-joroisten-sosiaalityo',
    'sosiaalijohtaja',
  ])
  for (const [person, informed] of [
    ['esihenkilo-joroisten-sosiaalityo', 1],
    ['sosiaalijohtaja', 1],
    ['esihenkilo-varkauden-sosiaalityo', 0],
    ['palvelujohtaja-tyoikaiset-ja-vammaispalvelut', 0],
  ] as const) {
    const someone = await desk(person)
    expect([person, await (await someone.inbox('informed')).filter({ hasText: words }).count()]).toEqual([
      person,
      informed,
    ])
    await someone.close()
  }

  world.clock.now = instant('2026-03-09T08:15:00Z')
  const manager = await desk('palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
  expect(await (await manager.inbox('waiting')).filter({ hasText: words }).count()).toBe(1)
  await manager.open(words)
  await manager.act(
    'Päätä etenemisestä',
    async (page) => {
      await page.getByRole('radio', { name: 'Alueen poikkihallinnollisissa ryhmissä' }).press('Space')
      await page.getByRole('combobox', { name: /Kuka vie asiaa eteenpäin/ }).fill('RAKE')
      await page.getByRole('option').first().click()
      await page
        .getByRole('textbox', { name: /Perustelu ja terveiset raportoijalle/ })
        .fill('Viedään talousryhmään.')
    },
    'Tallenna päätös',
  )
  expect(await manager.page.getByRole('main').innerText()).not.toContain('Kertojainen')
  await manager.close()

  const owner = await desk('rake-tyoryhma')
  await owner.open(words)
  for (const step of ['Ryhmä kokoontui.', 'Talousneuvonta laajenee.']) {
    await owner.act(
      'Kirjaa eteneminen',
      (page) => page.getByRole('textbox', { name: /Mitä on tehty/ }).fill(step),
      'Tallenna kirjaus',
    )
  }
  await owner.act(
    'Luokittele',
    async (page) => {
      await page.getByRole('combobox', { name: 'Teema' }).fill('Toimeen')
      await page.getByRole('option').first().click()
    },
    'Tallenna luokittelu',
  )
  await owner.act(
    'Päätä käsittely',
    async (page) => {
      await page.getByRole('radio', { name: 'Toteutettiin', exact: true }).press('Space')
      await page
        .getByRole('textbox', { name: /Mitä asiasta seurasi/ })
        .fill('Neuvontaa saa nyt ilman ajanvarausta.')
    },
    'Päätä ja kerro raportoijalle',
  )
  expect(await owner.page.getByRole('main').innerText()).not.toContain('Kertojainen')
  await owner.close()

  const read = await follow(reporter, receipt)
  for (const part of [
    'Asian käsittely on päättynyt',
    'Alueen poikkihallinnollisissa ryhmissä',
    'Toteutettiin',
    'Viedään talousryhmään.',
    'Ryhmä kokoontui.',
    'Talousneuvonta laajenee.',
    'Neuvontaa saa nyt ilman ajanvarausta.',
    '9.3.2026',
  ]) {
    expect(read).toContain(part)
  }
  expect(read).not.toMatch(/8\.15|10\.15|Kertojainen/)
  await reporter.close()
})

test('two reports are joined: the second receipt shows the first one’s decisions', async () => {
  const reporter = await window('/pohjois-savo')
  await report(reporter, {
    unit: 'Joroisten sos',
    nature: 'Negatiivinen',
    description: 'Bussivuoro lakkasi Joroisista.',
  })
  await reporter.goto(`${world.origin}/pohjois-savo`)
  const second = await report(reporter, {
    unit: 'Varkauden sos',
    nature: 'Negatiivinen',
    description: 'Bussilla ei pääse asioille.',
  })

  const group = await desk('rake-tyoryhma')
  await group.open('Bussilla ei pääse asioille.')
  await group.act(
    'Liitä toiseen asiaan',
    async (page) => {
      await page.getByRole('combobox', { name: /Mihin ilmoitukseen/ }).fill('Bussivuoro')
      await page.getByRole('option').first().click()
    },
    'Liitä ilmoitus',
  )
  await group.close()
  const manager = await desk('palvelujohtaja-tyoikaiset-ja-vammaispalvelut')
  await manager.open('Bussivuoro lakkasi Joroisista.')
  await manager.act(
    'Päätä etenemisestä',
    async (page) => {
      await page.getByRole('radio', { name: 'Kunnan, Kelan tai muun viranomaisen kanssa' }).press('Space')
      await page.getByRole('textbox', { name: /Perustelu/ }).fill('Puhutaan kunnan kanssa.')
    },
    'Tallenna päätös',
  )
  await manager.close()

  const read = await follow(reporter, second)
  expect(read).toContain('Puhutaan kunnan kanssa.')
  expect(read).toContain('Ilmoitukset käsitellään yhdessä')
  await reporter.close()
})

test('PS-07 SS-04 the half-year is counted by municipality, nature and theme; four are hidden, five are shown', async () => {
  const send = async (times: number) => {
    for (let n = 0; n < times; n++) {
      const page = await window('/pohjois-savo')
      await report(page, {
        unit: 'Päihdeklinikka',
        nature: 'Positiivinen',
        description: `Yhteinen vastaanotto auttaa, ${n}.`,
      })
      await page.close()
    }
  }
  await send(4)
  // Others of the same town report too: were the clinic alone there, its figure would tell that the rest have none.
  for (let n = 0; n < 3; n++) await reportFromElsewhere('kuopion-sosiaalityo')
  const group = await desk('rake-tyoryhma')
  const bar = (figure: string, label: string) =>
    group.page
      .getByRole('figure', { name: figure })
      .getByRole('listitem')
      .filter({ hasText: label })
      .innerText()
  await group.page.goto(`${world.origin}/desk/pohjois-savo/summary/2026-H1`)
  await group.page.getByRole('figure', { name: 'Kunnittain' }).first().waitFor()
  expect(await bar('Kunnittain', 'Kuopio')).toMatch(/7$/)
  expect(await bar('Kunnittain', 'Joroinen')).toMatch(/3$/)
  expect(await bar('Ilmiön luonteen mukaan', 'Positiivinen')).toMatch(/4$/)
  expect(await bar('Teemoittain', 'Toimeentulo')).toMatch(/1$/)

  const publish = async (period: string) => {
    await group.page.goto(`${world.origin}/desk/pohjois-savo/summary/${period}`)
    await group.page.getByRole('button', { name: 'Julkaise kooste' }).click()
    // She sees beforehand what will be public, and how much of it is hidden.
    const dialog = group.page.getByRole('dialog')
    await dialog.getByText(/^\d+ lukua peitetään\.$/).waitFor()
    await dialog.getByRole('figure', { name: 'Työyksiköittäin' }).first().waitFor()
    await group.page.getByRole('button', { name: 'Julkaise nyt' }).click()
    await group.page.getByText('Kooste on julkaistu').waitFor()
    const open = await fetch(`${world.origin}/api/regions/pohjois-savo/summaries/${period}`)
    const { tables } = (await open.json()) as {
      tables: { id: string; rows: { key: string[]; n: number | null }[] }[]
    }
    return tables.find(({ id }) => id === 'unit')?.rows.find(({ key }) => key[0] === 'paihdeklinikka')?.n
  }
  world.clock.now = instant('2026-07-15T09:00:00Z')
  expect(await publish('2026-H1')).toBe(null)

  // The half-year after, the clinic has five. A fifth in the first one would tell the four.
  world.clock.now = instant('2026-09-21T09:00:00Z')
  await send(5)
  const others = { 'kuopion-sosiaalityo': 3, 'joroisten-sosiaalityo': 3, 'varkauden-sosiaalityo': 1 }
  for (const [unit, times] of Object.entries(others)) {
    for (let n = 0; n < times; n++) await reportFromElsewhere(unit)
  }
  world.clock.now = instant('2027-01-13T09:00:00Z')
  expect(await publish('2026-H2')).toBe(5)
  await group.close()
}, 120_000)

test('VK-02 PS-11 after all this, nothing of the reporters’ browsers or receipts is in any file of the database', async () => {
  const page = await window('/pohjois-savo')
  const receipt = await report(page, {
    unit: 'Varkauden sos',
    nature: 'Positiivinen',
    description: 'Viimeinen havainto.',
  })
  await page.close()
  const marks = [browserMark, receipt, receipt.replaceAll('-', '')]
  const found: string[] = []
  let seen = 0
  for (const entry of await readdir(world.data, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = await readFile(join(entry.parentPath, entry.name), 'latin1')
    if (file.includes('Viimeinen havainto.')) seen++
    found.push(...marks.filter((mark) => file.includes(mark)).map((mark) => `${entry.name}: ${mark}`))
  }
  // The search does find what is stored.
  expect(seen).toBeGreaterThan(0)
  expect(found).toEqual([])
})

import type { Browser, Page } from 'playwright'

/** Somebody at the desk, in a window of her own, in Finnish. */
export async function atDesk(browser: Browser, origin: string, region: string, person: string) {
  const context = await browser.newContext({ locale: 'fi-FI' })
  const page: Page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.request.post(`${origin}/api/session`, { data: { region, person } })

  /** The lines of one of the three lists: the beginning of each report. */
  async function inbox(list: 'waiting' | 'informed' | 'all') {
    await page.goto(`${origin}/desk/${region}/?list=${list}`)
    const names = { waiting: 'Odottaa sinua', informed: 'Tiedoksi sinulle', all: 'Kaikki' }
    const lines = page.getByRole('region', { name: names[list] })
    await lines.waitFor()
    return lines.getByRole('link', { name: /^Ilmoitus \d/ })
  }

  return {
    page,
    inbox,
    /** Opens the report whose text has these words. */
    async open(words: string) {
      await (await inbox('all')).filter({ hasText: words }).click()
      await page.getByRole('heading', { name: 'Mitä ilmoitettiin' }).waitFor()
    },
    /** Opens the form of an act, fills it in and saves it. */
    async act(name: string, fill: (form: Page) => Promise<void>, submit: string) {
      await page.getByRole('button', { name, exact: true }).click()
      await fill(page)
      await page.getByRole('button', { name: submit, exact: true }).click()
      await page
        .getByText(/^Tallennettu: /)
        .first()
        .waitFor()
    },
    close: () => context.close(),
  }
}

import { lintukoto, pohjoisSavo } from '@rake/regions'
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorld } from './testing/world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

let page: Page
beforeEach(async () => {
  const context = await world.browser.newContext()
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return () => context.close()
})

const link = (name: string | RegExp) => page.getByRole('link', { name })

describe('the accessibility statement', () => {
  test('is linked from the foot of the form, and the way back loses nothing', async () => {
    await page.goto(`${world.origin}/pohjois-savo?lang=sv`)
    const described = page.getByRole('textbox', { name: /Beskriv/ })
    await described.fill('Oavslutat')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Tillgänglighetsutlåtande' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tillgänglighetsutlåtande' }).waitFor()
    expect(page.url()).toBe(`${world.origin}/pohjois-savo/saavutettavuus?lang=sv`)
    expect(await page.title()).toMatch(/^Tillgänglighetsutlåtande – \p{Lu}/u)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.goBack()
    expect(await described.inputValue()).toBe('Oavslutat')
  })

  test('names the region, the address, its day, where to give feedback and who supervises', async () => {
    expect(lintukoto.accessibility).toEqual({
      feedback: 'https://www.example.org/lintukoto/saavutettavuuspalaute',
      since: '2026-11-22',
    })
    await page.goto(`${world.origin}/lintukoto/saavutettavuus`)
    const text = await page.getByRole('article').innerText()
    expect(text).toContain(`Lintukodon hyvinvointialue tarjoaa osoitteessa ${world.origin}/lintukoto.`)
    expect(text).toContain('Seloste on laadittu 22.11.2026.')
    expect(text).not.toContain('luonnos')
    expect(await link('Anna palautetta saavutettavuudesta').getAttribute('href')).toBe(
      lintukoto.accessibility?.feedback,
    )
    const authority = link(/Traficom/)
    expect(await authority.getAttribute('href')).toBe('https://www.saavutettavuusvaatimukset.fi/')
    expect(await authority.getAttribute('target')).toBe('_blank')
    expect(await authority.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('of a region that has not given them is a draft, and says what is missing', async () => {
    expect(pohjoisSavo.accessibility).toBeUndefined()
    await page.goto(`${world.origin}/pohjois-savo/saavutettavuus`)
    const article = page.getByRole('article')
    await article.getByText(/^Tämä on luonnos/).waitFor()
    await article.getByText('Palautteen osoite puuttuu: palvelun tarjoaja lisää sen.').waitFor()
    expect(await article.innerText()).not.toMatch(/laadittu|\{\w+\}/)
    expect(await link('Anna palautetta saavutettavuudesta').count()).toBe(0)
  })

  test.each(lintukoto.languages)('stands whole in %s, in every place of it', async (lang) => {
    await page.goto(`${world.origin}/lintukoto/saavutettavuus?lang=${lang}`)
    const article = page.getByRole('article')
    await article.waitFor()
    expect(await article.getAttribute('lang')).toBe(lang)
    expect(await article.getByRole('heading', { level: 2 }).count()).toBe(6)
    expect(await article.innerText()).not.toMatch(/\{\w+\}/)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  })
})

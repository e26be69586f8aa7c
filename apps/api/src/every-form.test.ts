import { addDays, type Instant, instant, type PlainDate, plainDate } from '@rake/core/clock'
import { campaignOutlook, isFormOpen, type Profile, staffCampaigns } from '@rake/core/region'
import { parseReceipt } from '@rake/core/report'
import { fill } from '@rake/core/words'
import { kainuu, pohjoisSavo, regions } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { withAddedLanguage } from '../../../packages/form/src/testing/added-language.ts'
import { accessibilityTree, liveTexts } from './testing/accessibility-tree.ts'
import { askReporter } from './testing/ask-reporter.ts'
import { type FormCase, formCases } from './testing/form-cases.ts'
import { openHost } from './testing/host.ts'
import { type Closeness, type Looker, looker, type Tally } from './testing/look.ts'
import { type Reporter, reporter, suspicious } from './testing/reporter.ts'
import { openWorld } from './testing/world.ts'

/** All regions; one of them speaks a language more, in which it has said little. */
const profiles = regions.map((profile) => (profile === kainuu ? withAddedLanguage(profile) : profile))

/** The first day from then on when every region takes reports: some do so only in campaigns (PO-01). */
function firstOpenDay(day: PlainDate): PlainDate {
  return profiles.every((profile) => isFormOpen(profile, day)) ? day : firstOpenDay(addDays(day, 1))
}
const today = firstOpenDay(plainDate('2026-03-02'))
const noon = (day: PlainDate): Instant => instant(`${day}T10:00:00Z`)

const cases = profiles.flatMap((profile) =>
  formCases(profile, today).map((one, index) => ({ ...one, isFirst: index === 0 })),
)
const casesOf = (profile: Profile) => cases.filter(({ slug }) => slug === profile.slug)

/** A number that could be one, and is none. */
const unknownReceipt = Array.from(
  '0123456789ABCDEFGHJKMNPQRSTVWXYZ',
  (last) => `0000-0000-0000-0000${last}`,
).find(parseReceipt) as string

const tally: Tally = { states: 0, rules: 0, measured: 0, texts: 0, stops: 0 }
const whole: Closeness = { isDrawn: true, inColours: true }

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld({ regions: profiles })
  world.clock.now = noon(today)
}, 120_000)
afterAll(async () => {
  console.log(`${cases.length} forms of ${profiles.length} regions: ${JSON.stringify(tally)}`)
  await world.close()
})

/** A window whose clock is the world's, a reporter before it, and somebody who looks on. */
async function sit(one: FormCase, { onTestFinished }: Pick<TestContext, 'onTestFinished'>) {
  const page = await world.browser.newPage({ viewport: { width: 1280, height: 1024 } })
  onTestFinished(() => page.close())
  page.setDefaultTimeout(20_000)
  await page.clock.setFixedTime(world.clock.now)
  return { page, who: reporter(page, one), look: looker(page, one, tally) }
}

/** From the open form to the report in its tracking; the receipt. Looks at every state on the way. */
async function reportAndFollow(
  one: FormCase,
  who: Reporter,
  look: Looker,
  close: Closeness,
): Promise<string> {
  const { answers } = one
  await look.at('at rest', { ...close, isDrawn: true, form: { answers: {}, isTried: false } })
  await who.meetErrors()
  await look.at('after an empty submit', { ...close, isDrawn: true, form: { answers: {}, isTried: true } })
  await who.fillIn(suspicious)
  await who.send()
  await who.confirm()
  await look.at('with a finding', { ...close, form: { answers, isTried: true } })
  await who.send()
  const receipt = await who.receipt()
  await look.at('the receipt', close)
  await who.toTracking()
  await look.at('tracking', close)
  await who.follow(`${receipt.slice(0, -1)}${receipt.endsWith('0') ? '1' : '0'}`)
  await who.notFound()
  await look.at('a mistyped number', close)
  await who.follow(receipt)
  await who.found()
  await look.at('a report found', close)
  return receipt
}

test('every question of every form is asked in some case, and every language spoken', () => {
  for (const profile of profiles) {
    const own = casesOf(profile)
    const asked = new Set(own.flatMap(({ answers }) => Object.keys(answers)))
    expect([profile.slug, asked]).toEqual([profile.slug, new Set(profile.form.fields.map(({ id }) => id))])
    expect(new Set(own.map(({ lang }) => lang))).toEqual(new Set(profile.languages))
  }
})

describe('PS-01 PS-02 VK-02 by keyboard alone, seen, read aloud and in the right language', () => {
  test.concurrent.for(cases)('$slug, $lang', { timeout: 300_000 }, async (one, context) => {
    const { isFirst, profile, form, answers } = one
    const { page, who, look } = await sit(one, context)
    await who.open(world.origin)
    context.expect(await page.locator('html').getAttribute('lang')).toBe(form.lang)
    if (isFirst) {
      const asked = who.askedOf({})
      const stops = await look.walk()
      const met = stops.flatMap((at) => asked.find(({ id }) => at.endsWith(`-${id}`)) ?? [])
      context.expect(met.map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
    }
    const receipt = await reportAndFollow(one, who, look, { isDrawn: isFirst, inColours: isFirst })
    if (isFirst) {
      await askReporter(world.origin, profile, String(answers.description))
      await who.again()
      await who.follow(receipt)
      await who.found()
      await look.at('a report asked about', whole)
    }
    context.expect(look.faults).toEqual([])
  })
})

describe('what changes is told at once, and nothing moves for those who do not want it', () => {
  test.concurrent.for(casesOf(pohjoisSavo))('$slug, $lang', async (one, context) => {
    const { words, wordsLang } = one.form
    const { page, who, look } = await sit(one, context)
    const told = async () => liveTexts(await accessibilityTree(page))
    const moving = () => page.evaluate(() => document.getAnimations().length)
    await who.open(world.origin)

    const [unit] = who.askedOf({})
    if (unit) await who.hands.type(who.control(unit), 'a')
    const options = page.locator('.rake-listbox [role=option]')
    await options.first().waitFor()
    context.expect(await told()).toContain(fill(words.units, wordsLang, { n: await options.count() }))
    await look.at('the list of units', whole)

    // The answer takes its time: what is said meanwhile, and what if there is none.
    await page.route('**/api/tracking', (route) => setTimeout(() => route.abort(), 2000))
    await who.toTracking()
    await who.follow(unknownReceipt)
    await page.getByText(words.tracking.searching).waitFor()
    context.expect(await told()).toContain(words.tracking.searching)
    context.expect(await moving()).toBeGreaterThan(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    context.expect(await moving()).toBe(0)
    await page.getByRole('alert').waitFor()
    context.expect(await told()).toContain(words.tracking.lost)
    await look.at('an answer lost', whole)

    await page.unroute('**/api/tracking')
    await who.follow(unknownReceipt)
    await who.notFound()
    await look.at('an unknown number', whole)
    context.expect(look.faults).toEqual([])
  })
})

describe('PO-01 where reports are taken in campaigns only', () => {
  for (const profile of profiles.filter(({ alwaysOpen }) => alwaysOpen === false)) {
    const windows = staffCampaigns(profile).flatMap((one) => campaignOutlook(profile, one, today).windows)
    const [{ from, to } = { from: today, to: today }] = windows

    for (const [name, day] of [
      ['before', addDays(from, -1)],
      ['after', addDays(to, 1)],
    ] as const) {
      test.for(formCases(profile, day))(
        `${name} one, the form of $slug says so, $lang`,
        async (one, context) => {
          world.clock.now = noon(day)
          const { page, who, look } = await sit(one, context)
          await who.open(world.origin)
          await page.getByText(one.form.words.opening?.closed ?? '').waitFor()
          expect(await who.view.getByRole('button', { name: one.form.words.send }).count()).toBe(0)
          await look.at('closed', whole)
          await who.toTracking()
          expect(look.faults).toEqual([])
        },
      )
    }

    test.for(casesOf(profile))(
      'who began in time and sends too late is told, $slug, $lang',
      async (one, context) => {
        world.clock.now = noon(to)
        const { page, who, look } = await sit(one, context)
        await who.open(world.origin)
        await who.fillIn()
        world.clock.now = noon(addDays(to, 1))
        await who.send()
        await page.getByRole('alert').waitFor()
        await look.at('too late', { ...whole, form: { answers: one.answers, isTried: true } })
        expect(look.faults).toEqual([])
      },
    )
  }
})

describe('the same inside <rake-form> on a page of somebody else', () => {
  test.for(casesOf(pohjoisSavo).slice(0, 2))('$slug, $lang', async (one, context) => {
    world.clock.now = noon(today)
    const element = `<rake-form region="${one.slug}" api="${world.origin}/api" lang="${one.lang}"></rake-form>`
    const html = `<!doctype html><html lang="en"><head><title>Xqz</title><style>:root { color-scheme: light dark; color: CanvasText; background: Canvas }</style>
      <script src="${world.origin}/rake-form.js"></script></head><body><main><h1>Xqz</h1>${element}</main></body></html>`
    const host = await openHost(() => ({ html }))
    context.onTestFinished(() => host.close())
    const { page, who, look } = await sit(one, context)
    await page.goto(host.origin)
    await who.control(one.form.profile.form.fields[0] as never).waitFor()
    await look.walk()
    await reportAndFollow(one, who, look, whole)
    expect(look.faults).toEqual([])
  })
})

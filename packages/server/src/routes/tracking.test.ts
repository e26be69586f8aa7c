import { pohjoisSavo } from '@rake/regions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { demoIdentity } from '../identity/demo.ts'
import { phenomenon, testApp } from '../test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.drop())

const track = async (receipt: string, languages?: string) =>
  (await t.call('POST', '/tracking', { receipt }, languages ? { 'Accept-Language': languages } : {})).body

test('PS-03 VA-01 a receipt is told in the language that the form was filled in in', async () => {
  const { body } = await t.report('pohjois-savo', { ...phenomenon, language: 'sv' })
  expect(body.told).toMatchObject({
    submitted: 'Skickad 2.3.2026',
    copy: expect.stringMatching(/^Kopiera/),
    thanks: expect.stringMatching(/^Tack/),
  })
  // No page of this installation follows reports.
  expect(body.told).not.toHaveProperty('where')
})

test('VK-02 VA-01 a report is told in the first language of the reader that its region speaks', async () => {
  const { body } = await t.report('pohjois-savo', phenomenon)
  const fi = await track(body.receipt)
  expect(fi).toMatchObject({ status: 'arrived', told: { title: 'Ilmoituksesi on perillä' } })
  expect(fi.told.steps).toHaveLength(fi.history.length)
  const sv = await track(body.receipt, 'de, sv-FI;q=0.8, fi;q=0.5')
  expect(sv.told).toMatchObject({
    title: 'Din rapport har kommit fram',
    facts: expect.arrayContaining([{ name: 'Skickad', text: '2.3.2026', day: '2026-03-02' }]),
    region: { name: 'Område' },
  })
  expect({ ...sv, told: undefined }).toEqual({ ...fi, told: undefined })
})

test('told to a page in a language that its region does not speak, every text says its own', async () => {
  const { body } = await t.report('pohjois-savo', phenomenon)
  const { told } = await track(body.receipt, 'se')
  expect(told.title).toEqual({ text: 'Ilmoituksesi on perillä', lang: 'fi' })
  expect(told.steps[0].title).toEqual({ text: 'Ilmoitus saapui', lang: 'fi' })
})

test('a report of a region that the installation no longer has is told all the same', async () => {
  const { body } = await t.report('lintukoto', {
    language: 'fi',
    unit: 'paihdepalvelut',
    nature: 'negative',
    description: 'Hoitoon pääsyä odotetaan kuukausia.',
  })
  const { db, secrets } = t
  const regions = [pohjoisSavo]
  const identity = demoIdentity(regions, secrets)
  const without = createApp({ regions, db, secrets, identity, now: () => t.clock.now })
  const answer = await without.request('/tracking', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: JSON.stringify({ receipt: body.receipt }),
  })
  const { told, ...report } = (await answer.json()) as { told: object }
  expect(report).toMatchObject({ region: 'lintukoto', status: 'arrived' })
  expect(told).toMatchObject({ title: 'Your report has arrived' })
})

import { reporterWords } from '@rake/core/words'
import { pohjoisSavo } from '@rake/regions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../test-app.ts'

let t: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.drop())

const form = (query = '', headers: Record<string, string> = {}) =>
  t.call('GET', `/regions/pohjois-savo/form${query}`, undefined, headers)

test('VA-01 the form comes whole in one language: the region’s texts and what the form itself says', async () => {
  const { receipt: _, told: __, opening: ___, ...wordsOfForm } = reporterWords.sv
  const { status, headers, body } = await form('?lang=sv')
  expect(status).toBe(200)
  expect(headers.get('Content-Language')).toBe('sv')
  expect(body).toMatchObject({ lang: 'sv', wordsLang: 'sv', words: wordsOfForm })
  expect(body.profile.texts.title).toBe(pohjoisSavo.texts.title.sv)
  expect(JSON.stringify(body.profile)).not.toContain(pohjoisSavo.texts.title.fi)
})

test('the language is that of the address, else that of the header, else the first of the region', async () => {
  const swedish = { 'Accept-Language': 'sv-FI' }
  expect((await form('?lang=en', swedish)).body.lang).toBe('en')
  expect((await form('', swedish)).body.lang).toBe('sv')
  expect((await form()).body.lang).toBe('fi')
  expect((await form('?lang=de', swedish)).body.lang).toBe('fi')
})

test('only what the public may know of a profile is in it, and only the units that are open', async () => {
  const { body } = await form('?lang=fi')
  expect(Object.keys(body)).toEqual(['lang', 'wordsLang', 'profile', 'words'])
  expect(JSON.stringify(body.profile)).not.toMatch(/policy|posts|@/)
})

test('caches may keep it for a minute by language, and it is not sent again unchanged', async () => {
  const { headers } = await form('?lang=fi')
  expect(headers.get('Cache-Control')).toBe('public, max-age=60')
  expect(headers.get('Vary')).toContain('Accept-Language')
  const known = { 'If-None-Match': headers.get('ETag') ?? '' }
  expect((await form('?lang=fi', known)).status).toBe(304)
  expect((await form('?lang=sv', known)).status).toBe(200)
})

test('to whoever takes it so it is sent compressed, and still known again', async () => {
  const packed = { 'Accept-Encoding': 'gzip' }
  const { headers } = await t.app.request('/regions/pohjois-savo/form?lang=fi', { headers: packed })
  expect(headers.get('Content-Encoding')).toBe('gzip')
  expect(headers.get('Vary')).toBe('Accept-Language, Accept-Encoding')
  const known = { ...packed, 'If-None-Match': headers.get('ETag') ?? '' }
  expect((await t.app.request('/regions/pohjois-savo/form?lang=fi', { headers: known })).status).toBe(304)
})

test('a region that is not here has no form', async () => {
  expect((await t.call('GET', '/regions/nowhere/form')).status).toBe(404)
})

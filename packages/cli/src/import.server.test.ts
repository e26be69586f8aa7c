import { readFile, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { instant } from '@rake/core/clock'
import { siunSote } from '@rake/regions/siun-sote'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { testApp } from '../../server/src/test-app.ts'
import { example, folderWith, rake } from './testing/command.ts'
import { forms } from './testing/exports.ts'

let t: Awaited<ReturnType<typeof testApp>>
let server: Server
let session = ''
/** How many of the next requests are cut off after the server has done its work. */
let cutOff = 0
beforeAll(async () => {
  t = await testApp([siunSote])
  t.clock.now = instant('2026-01-29T10:00:00Z')
  server = serve({
    port: 0,
    async fetch(request) {
      const answer = await t.app.request(request.url.replace('/api/', '/'), request)
      if (cutOff-- > 0) return new Response(undefined, { status: 502 })
      return answer
    },
  }) as Server
  const { headers } = await t.call('POST', '/session', {
    region: siunSote.slug,
    person: siunSote.posts.find(({ role }) => role === 'administrator')?.id,
  })
  session = /rake-session=([^;]+)/.exec(headers.get('Set-Cookie') ?? '')?.[1] ?? ''
})
afterAll(async () => {
  server.close()
  await t.drop()
})

const bringIn = (file: string, ...more: string[]) => {
  const { port } = server.address() as AddressInfo
  return rake(['import', file, '--region', siunSote.slug, '--to', `http://localhost:${port}/api`, ...more], {
    RAKE_SESSION: session,
  })
}
const stored = async () =>
  Number(
    (
      await t.db
        .selectFrom('report')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

test('the reports of a file come into a running server once, though the network is lost and it is sent again', async () => {
  const file = join(await folderWith(example), 'ilmiot.csv')
  cutOff = 2
  const first = await bringIn(file)
  expect([first.code, first.said]).toEqual([
    0,
    expect.stringContaining('Tallennettu 0, jo ennestään 42, ei hyväksytty 0.'),
  ])
  expect(first.progress.filter((line) => line.includes('Yhteys ei toimi'))).toHaveLength(2)
  expect(await stored()).toBe(42)
  const second = await bringIn(file)
  expect(second.said).toContain('Tallennettu 0, jo ennestään 42')
  expect(await stored()).toBe(42)
})

test('of many answers the right ones come in, and a second run adds none', async () => {
  const { name, bytes } = forms(siunSote, 300)
  const file = join(await folderWith(), name)
  await writeFile(file, bytes)
  const before = await stored()
  const stopped = await bringIn(file)
  expect([stopped.code, await stored()]).toEqual([1, before])
  expect((await bringIn(file, '--skip-wrong')).said).toContain(
    'Tallennettu 270, jo ennestään 0, ei hyväksytty 0.',
  )
  expect((await bringIn(file, '--skip-wrong')).said).toContain(
    'Tallennettu 0, jo ennestään 270, ei hyväksytty 0.',
  )
  expect(await stored()).toBe(before + 270)
})

test('what waits for a decision is not sent; once decided it is, masked', async () => {
  const folder = await folderWith()
  const file = join(folder, 'b.csv')
  await writeFile(
    file,
    'Vastausaika;Yksikkösi;Millainen ilmiö on?;Kuvaa ilmiö\n1.3.2024;Joensuun aikuissosiaalityö;Negatiivinen;Soita 040 555 1234.\n2.3.2024;Joensuun aikuissosiaalityö;Negatiivinen;Jonot kasvavat.\n',
  )
  const first = await bringIn(file)
  expect(first.code).toBe(1)
  expect(first.said).toContain('1 ilmoitus odottaa päätöstä henkilötiedoista, eikä sitä lähetetty.')
  expect(first.said).toContain('Tallennettu 1, jo ennestään 0')
  const path = join(folder, 'b.decisions.yaml')
  const { decisions } = parse(await readFile(path, 'utf8'))
  await writeFile(path, stringify({ decisions: [{ ...decisions[0], decision: 'mask' }] }))
  expect((await bringIn(file)).said).toContain('Tallennettu 1, jo ennestään 1')
  const texts = await t.db.selectFrom('answers').select('answers').execute()
  expect(JSON.stringify(texts)).toContain('Soita ▮▮▮.')
  expect(JSON.stringify(texts)).not.toContain('040')
})

test('without a session, or where there is no server, it says what to do', async () => {
  const file = join(await folderWith(example), 'ilmiot.csv')
  const args = ['import', file, '--region', siunSote.slug, '--to']
  expect(await rake([...args, 'http://localhost:9/api'])).toMatchObject({
    code: 2,
    said: expect.stringContaining('RAKE_SESSION'),
  })
  const lost = await rake([...args, 'http://localhost:9/api'], { RAKE_SESSION: session })
  expect(lost).toMatchObject({ code: 1, said: expect.stringContaining('Anna sama komento uudelleen') })
  const { port } = server.address() as AddressInfo
  const stranger = await rake([...args, `http://localhost:${port}/api`], { RAKE_SESSION: 'x' })
  expect(stranger).toMatchObject({ code: 1, said: expect.stringContaining('Kirjaudu palveluun') })
})

import { formatReceipt, idempotencyKey, parseReceipt } from '@rake/core/report'
import { pohjoisSavo } from '@rake/regions'
import jsqr from 'jsqr'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReceiptSlip, receiptSlip } from './receipt-slip.ts'
import { secretsOf } from './secrets.ts'
import { phenomenon, testApp } from './test-app.ts'

const address = 'https://rake.example.org'
const { receipt: receiptOf } = secretsOf('a secret for tests only, 32 characters or more')

/** What a phone reads: the path drawn as a browser would, dark on light, then decoded by another library. */
function scanned({ size, path }: ReceiptSlip['qr'], scale = 4): string | undefined {
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255)
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)]
  // Nothing is drawn but these.
  expect(bars.map(([bar]) => bar).join('')).toBe(path)
  for (const [, x, y, length, back] of bars) {
    expect(back).toBe(x)
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const first = row * size * scale + Number(x) * scale
      for (let at = first; at < first + Number(length) * scale; at++) pixels.fill(0, at * 4, at * 4 + 3)
    }
  }
  return jsqr.default(pixels, size * scale, size * scale)?.data
}

describe('the code', () => {
  const submitted = '2026-03-02'
  const there = { profile: pohjoisSavo, address, lang: 'fi' }

  test('VK-02 leads a phone to the tracking of its region, whatever the receipt', () => {
    for (let round = 0; round < 20; round++) {
      const receipt = receiptOf('pohjois-savo', idempotencyKey())
      const { tracking, qr } = receiptSlip({ receipt, submitted }, there)
      expect(tracking).toBe('https://rake.example.org/pohjois-savo/seuranta')
      const read = new URL(scanned(qr) ?? '')
      expect(read.href).toBe(`${tracking}#${receipt}`)
      // What a browser would send to a server, and to the next page, is all but the fragment.
      expect(`${read.origin}${read.pathname}${read.search}`).toBe(tracking)
      expect(parseReceipt(read.hash.slice(1))).toBe(parseReceipt(receipt))
    }
  })

  test('VA-01 leads to the page in the language of the report, where the region has it', () => {
    const receipt = receiptOf('pohjois-savo', idempotencyKey())
    const { tracking, qr } = receiptSlip({ receipt, submitted }, { ...there, lang: 'sv' })
    expect(tracking).toBe('https://rake.example.org/pohjois-savo/seuranta?lang=sv')
    expect(scanned(qr)).toBe(`${tracking}#${receipt}`)
    const unknown = receiptSlip({ receipt, submitted }, { ...there, lang: 'xx' })
    expect(unknown.tracking).toBe('https://rake.example.org/pohjois-savo/seuranta')
  })

  test('without an address it says the bare receipt, and no page is named', () => {
    const receipt = receiptOf('pohjois-savo', idempotencyKey())
    const slip = receiptSlip({ receipt, submitted }, { ...there, address: undefined })
    expect(slip).not.toHaveProperty('tracking')
    expect(scanned(slip.qr)).toBe(receipt)
  })

  test('around it four modules stay light, as readers need', () => {
    const { size, path } = receiptSlip({ receipt: formatReceipt(new Uint8Array(10)), submitted }, there).qr
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number))
    const ends = bars.map(([x = 0, , length = 0]) => x + length)
    const rows = bars.map(([, y = 0]) => y)
    expect([Math.min(...bars.map(([x = 0]) => x)), Math.min(...rows)]).toEqual([4, 4])
    expect([Math.max(...ends), Math.max(...rows) + 1]).toEqual([size - 4, size - 4])
  })
})

describe('given for a report', () => {
  let t: Awaited<ReturnType<typeof testApp>>
  beforeAll(async () => {
    t = await testApp(undefined, { address })
  })
  afterAll(() => t.drop())

  test('VK-02 a retry gives the same slip, and nothing of it is stored', async () => {
    const key = idempotencyKey()
    const first = await t.report('pohjois-savo', phenomenon, key)
    expect(first).toMatchObject({ status: 201, body: { submitted: '2026-03-02' } })
    expect(await t.report('pohjois-savo', phenomenon, key)).toMatchObject({ status: 201, body: first.body })
    const { receipt, tracking, qr } = first.body
    expect(scanned(qr)).toBe(`${address}/pohjois-savo/seuranta#${receipt}`)

    const { rows } = await sql<{ stored: string }>`
      select database_to_xml(true, false, '')::text as stored
    `.execute(t.db)
    const [{ stored = '' } = {}] = rows
    expect(stored).toContain(phenomenon.description)
    for (const secret of [receipt, receipt.replaceAll('-', ''), tracking, qr.path]) {
      expect(stored).not.toContain(secret)
    }
    const tracked = await t.call('POST', '/tracking', { receipt })
    expect(tracked).toMatchObject({ status: 200, body: { status: 'arrived' } })
    expect(JSON.stringify(tracked.body)).not.toContain(receipt)
  })
})

/// <reference types="node" />
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effortSearch, effortShown, solveEffort } from './effort.ts'
import { sha256 } from './effort-sha256.ts'
import { idempotencyKey } from './receipt.ts'

const hex = (words: Int32Array) =>
  Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')

describe('SHA-256', () => {
  // NIST, Secure Hash Standard examples, and the empty message of its validation suite.
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s"', (text, expected) => {
    expect(hex(sha256(new TextEncoder().encode(text)))).toBe(expected)
  })

  test('of anything is what Node says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
    )
  })

  test('its constants are far from where an engine’s last digits would change them', () => {
    const primes = Array.from({ length: 311 }, (_, n) => n + 2).filter((n) =>
      Array.from({ length: n - 2 }, (_, d) => d + 2).every((d) => n % d !== 0),
    )
    expect(primes).toHaveLength(64)
    const rests = primes.flatMap((prime) =>
      [Math.cbrt(prime), Math.sqrt(prime)].map((root) => ((root % 1) * 2 ** 32) % 1),
    )
    // A root is below 18, so its last digit is worth at most 2 ** -48, and here 2 ** -16.
    for (const rest of rests) expect(Math.min(rest, 1 - rest)).toBeGreaterThan(2 ** -13)
  })
})

const place = fc.stringMatching(/^[a-z-]{1,30}$/)
const key = fc.stringMatching(/^[\w-]{22,200}$/)

describe('the effort', () => {
  test('is what the guide for other systems says, by another implementation', () => {
    fc.assert(
      fc.property(place, key, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (place, key, number) => {
        const nonce = number.toString(16).padStart(8, '0')
        const first = createHash('sha256').update(`${place}\n${key}`).digest()
        const digest = createHash('sha256').update(first).update(Buffer.from(nonce, 'hex')).digest()
        expect(effortShown(place, key, nonce)).toBe(Math.clz32(digest.readUInt32BE()))
      }),
    )
  })

  test('gives what the guide for other systems says it gives', () => {
    const guide = readFileSync(
      new URL('../../../../docs/guides/send-reports-from-your-system.md', import.meta.url),
      'utf8',
    )
    const [, region = '', key = '', bits, nonce] =
      /region `([^`]+)`, key `(\w+)` and (\d+) bits, both give `(\w+)`/.exec(guide) ?? []
    expect(solveEffort(region, key, Number(bits))).toBe(nonce)
  })

  test('found in one go or in slices of any length, it is the same and shows what was asked', () => {
    fc.assert(
      fc.property(
        place,
        key,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 300 }),
        (place, key, bits, slice) => {
          const search = effortSearch(place, key)
          while (!search.seek(bits, slice));
          expect(search.nonce).toBe(solveEffort(place, key, bits))
          expect(search.bits).toBeGreaterThanOrEqual(bits)
          if (bits > 0) expect(effortShown(place, key, search.nonce)).toBe(search.bits)
        },
      ),
    )
  })

  test('more can be asked later, and nothing is tried twice', () => {
    const search = effortSearch('lintukoto', idempotencyKey())
    expect(search.seek(20, 1000)).toBe(false)
    const before = search.bits
    expect(effortShown(search.place, search.key, search.nonce)).toBe(before)
    search.seek(before + 1, 2 ** 32)
    expect(search.nonce).toBe(solveEffort(search.place, search.key, before + 1))
    expect(Number.parseInt(search.nonce, 16)).toBeGreaterThanOrEqual(1000)
  })

  test('is good for no other key and no other region', () => {
    const mine = idempotencyKey()
    const nonce = solveEffort('lintukoto', mine, 12)
    expect(effortShown('lintukoto', mine, nonce)).toBeGreaterThanOrEqual(12)
    const others = Array.from({ length: 50 }, () => effortShown('lintukoto', idempotencyKey(), nonce))
    expect(others.filter((bits) => bits >= 12).length).toBeLessThan(3)
    expect(effortShown('muualla', mine, nonce)).not.toBe(effortShown('lintukoto', mine, nonce))
  })

  test.each(['', 'x', '0', '123456789', '0000000G', ' 0000000', '0x000000'])(
    '"%s" shows nothing',
    (nonce) => {
      expect(effortShown('lintukoto', 'k'.repeat(32), nonce)).toBe(0)
    },
  )
})

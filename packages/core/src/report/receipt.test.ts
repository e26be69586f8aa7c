import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { formatReceipt, idempotencyKey, parseReceipt } from './receipt.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const receiptBytes = fc.uint8Array({ minLength: 10, maxLength: 32 })
const bare = (receipt: string) => receipt.replaceAll('-', '')

afterEach(() => vi.unstubAllGlobals())

test('VK-02 a receipt is 80 bits in groups that can be typed, and a check character', () => {
  // The numbers 0 to 15 in five bits each.
  const bytes = Uint8Array.of(0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf)
  expect(formatReceipt(bytes)).toMatch(/^0123-4567-89AB-CDEF[0-9A-Z]$/)
  expect(formatReceipt(new Uint8Array(10))).toBe('0000-0000-0000-00000')
  fc.assert(
    fc.property(receiptBytes, (bytes) => {
      expect(formatReceipt(bytes)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
    }),
  )
})

test('each of the first 80 bits changes the receipt, and no bit after them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const flipped = Array.from({ length: 96 }, (_, bit) => {
        const other = Uint8Array.from(bytes, (byte, place) =>
          place === bit >> 3 ? byte ^ (0x80 >> (bit & 7)) : byte,
        )
        return formatReceipt(other)
      })
      expect(new Set(flipped.slice(0, 80)).size).toBe(80)
      expect(new Set(flipped.slice(80))).toEqual(new Set([formatReceipt(bytes)]))
      expect(flipped.indexOf(formatReceipt(bytes))).toBe(80)
    }),
    { numRuns: 20 },
  )
})

test('too few bytes make no receipt', () => {
  expect(() => formatReceipt(new Uint8Array(9))).toThrow(RangeError)
})

test('VK-02 a receipt is read however it is typed', () => {
  const separator = fc.constantFrom('', ' ', '-', ' - ', '–', '−', '\u2011', '\u00a0', '\u200b')
  const typing = fc.array(fc.tuple(separator, fc.boolean(), fc.nat(2)), { minLength: 17, maxLength: 17 })
  const alike: Record<string, string> = { '0': '0Oo', '1': '1Il' }
  fc.assert(
    fc.property(receiptBytes, typing, (bytes, ways) => {
      const receipt = formatReceipt(bytes)
      const typed = ways.map(([before, lower, look], place) => {
        const character = bare(receipt).charAt(place)
        const looks = alike[character]?.charAt(look) ?? character
        return before + (lower ? looks.toLowerCase() : looks)
      })
      expect(parseReceipt(typed.join(''))).toBe(receipt)
      expect(parseReceipt(`  ${receipt}\n`)).toBe(receipt)
    }),
  )
})

test('VK-02 every single wrong character is noticed, and any two that changed places', () => {
  fc.assert(
    fc.property(receiptBytes, (bytes) => {
      const receipt = bare(formatReceipt(bytes))
      for (let place = 0; place < receipt.length; place++) {
        const [before, own, after] = [
          receipt.slice(0, place),
          receipt.charAt(place),
          receipt.slice(place + 1),
        ]
        for (const wrong of alphabet.replace(own, '')) {
          expect(parseReceipt(before + wrong + after)).toBeUndefined()
        }
        for (let other = place + 1; other < receipt.length; other++) {
          const moved = receipt.charAt(other)
          if (moved === own) continue
          const swapped = before + moved + receipt.slice(place + 1, other) + own + receipt.slice(other + 1)
          expect(parseReceipt(swapped)).toBeUndefined()
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('what cannot be a receipt is none', () => {
  const receipt = formatReceipt(new Uint8Array(10).fill(0x5a))
  for (const typed of ['', '-', 'U', receipt.slice(0, -1), `${receipt}0`, `${receipt}${receipt}`]) {
    expect(parseReceipt(typed)).toBeUndefined()
  }
  const zeros = '0'.repeat(17)
  expect(parseReceipt(zeros)).toBeDefined()
  for (const foreign of ['U', '*', '_', 'Ä', '👪', '٠']) {
    expect(parseReceipt(foreign + zeros.slice(1))).toBeUndefined()
  }
})

test('an idempotency key is 128 bits of the one source of chance that every page has', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.map((_, place) => 17 * place) })
  expect(idempotencyKey()).toBe('00112233445566778899aabbccddeeff')
})

test('no two idempotency keys are alike', () => {
  const keys = Array.from({ length: 1000 }, idempotencyKey)
  expect(new Set(keys).size).toBe(1000)
})

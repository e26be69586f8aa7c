/**
 * The receipt: the number with which a reporter follows a matter (VK-02). The server makes its bytes with a
 * keyed hash; here they become something that can be written on paper and typed back.
 */

// The one thing needed of a browser. (`crypto.subtle` and `randomUUID` are missing on plain-http intranets.)
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

/** Crockford's base32: no I, L or O, which look like digits, and no U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 80 bits: enough that receipts cannot be found by trying. */
const receiptBytes = 10

/**
 * Writes the first 80 bits as a receipt, `XXXX-XXXX-XXXX-XXXXX`: 16 characters of 5 bits each and a check
 * character, in Crockford's base32.
 *
 * @throws {RangeError} for fewer than 10 bytes.
 */
export function formatReceipt(bytes: Uint8Array): string {
  if (bytes.length < receiptBytes)
    throw new RangeError(`A receipt needs ${receiptBytes} bytes, not ${bytes.length}`)
  const number = bytes.subarray(0, receiptBytes).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  const digits = Array.from(number.toString(32).padStart(16, '0'), (digit) => Number.parseInt(digit, 32))
  return written([...digits, times2(checksum(digits))])
}

/**
 * Reads a receipt as people type it: in any case, with spaces, dashes or neither, O for 0, I or L for 1.
 * Returns it as {@link formatReceipt} writes it, or `undefined` if it is no receipt. Of mistypings, every
 * single wrong character and every two characters that changed places are noticed.
 */
export function parseReceipt(typed: string): string | undefined {
  const plain = typed
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const digits = Array.from(plain, (character) => alphabet.indexOf(character))
  if (digits.length !== 17 || digits.includes(-1) || checksum(digits) !== 0) return undefined
  return written(digits)
}

/**
 * A key by which a retried submission is known to be the same one: 128 random bits as 32 hexadecimal digits.
 *
 * At least 122 are needed, as many as a random UUID has: the receipt is a hash of the key, so whoever guessed
 * a key could follow another's report, and two reports with one key would be taken for one. Among a thousand
 * million keys of 122 bits, the chance that any two are alike is about one in ten to the nineteenth.
 */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function written(digits: readonly number[]): string {
  const characters = digits.map((digit) => alphabet.charAt(digit)).join('')
  return characters.replace(/^(.{4})(.{4})(.{4})/, '$1-$2-$3-')
}

/**
 * The digits as elements of the field of 32, the k-th from the end weighed with 2 to the power k, and added.
 * The first 31 powers all differ and none is zero: hence one wrong digit, or two that changed places
 * wherever they stand, always changes the sum. A whole receipt sums to zero.
 */
function checksum(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => times2(sum) ^ digit, 0)
}

/** Doubles in the field of 32, modulo the primitive polynomial x⁵ + x² + 1. */
function times2(element: number): number {
  return (element << 1) ^ (element & 16 ? 0b100101 : 0)
}

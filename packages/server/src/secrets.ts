import { createHmac, hkdfSync } from 'node:crypto'
import { formatReceipt } from '@rake/core'

/** What the installation's one secret is used for. Each use has a key of its own, derived from it. */
export interface Secrets {
  /** Which secret this is, without telling it: stands beside each stored hash. */
  readonly keyId: string
  /** The receipt for an idempotency key: the same key in the same region always gives the same one. */
  receipt(region: string, key: string): string
  /** What is stored of a receipt. */
  receiptHash(receipt: string): Buffer
  /** What is stored of a submission's body, to tell a retry from another report under the same key. */
  bodyHash(receipt: string, body: string): Buffer
  /** What is stored of the key under which something was sent for this receipt, to know it if it comes again. */
  keyHash(receipt: string, key: string): Buffer
  /**
   * What stands in place of a receipt's hash for a report that was brought in under this key of this source: no
   * receipt leads there, and the same row of the same file always gives the same.
   */
  importHash(region: string, source: string, key: string): Buffer
  /** With which session cookies are signed. */
  readonly sessionKey: string
}

/**
 * Derives the keys from the secret (HKDF, RFC 5869).
 * @throws {Error} when the secret is too short to be one
 */
export function secretsOf(secret: string): Secrets {
  if (secret.length < 32) throw new Error('RAKE_SECRET is too short: give it at least 32 random characters')
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'rake', use, 32))
  const keys = {
    receipt: derive('receipt'),
    receiptHash: derive('receipt-hash'),
    body: derive('body'),
    key: derive('key-hash'),
    import: derive('import-hash'),
  }
  const hmac = (key: Buffer, ...parts: string[]) =>
    createHmac('sha256', key).update(parts.join('\0')).digest()
  return {
    keyId: derive('key-id').toString('hex').slice(0, 8),
    receipt: (region, key) => formatReceipt(hmac(keys.receipt, region, key)),
    receiptHash: (receipt) => hmac(keys.receiptHash, receipt),
    bodyHash: (receipt, body) => hmac(keys.body, receipt, body),
    keyHash: (receipt, key) => hmac(keys.key, receipt, key),
    importHash: (region, source, key) => hmac(keys.import, region, source, key),
    sessionKey: derive('session').toString('base64'),
  }
}

/**
 * The effort: a little computing that a submission can be asked for while there is a flood of them. Nobody sees
 * it, nothing is fetched for it, and nobody needs to be known for it (docs/decisions/0007).
 *
 * It is a nonce of 32 bits for which SHA-256 of SHA-256(region ‖ line feed ‖ idempotency key) ‖ nonce begins
 * with as many zero bits as are asked. Bound to the key, it is good for one report; a retry shows it again.
 */
import { compress, initialHash, sha256 } from './effort-sha256.ts'

/**
 * The most bits that are ever asked, and what the form works out ahead while somebody writes: about 524,000
 * hashes, three seconds of an old phone, less than a second of others.
 */
export const mostEffort = 19

/** A search for a nonce that can be left and taken up again. */
export interface EffortSearch {
  /** Where it goes: the slug of the region, or `tracking` for an addition. */
  readonly place: string
  /** The idempotency key of the report. */
  readonly key: string
  /** The best nonce so far, as 8 hexadecimal digits. */
  readonly nonce: string
  /** How many bits it is known to show; 0 before the first try. */
  readonly bits: number
  /** Tries at most so many nonces more, until one shows these bits; whether one does. */
  readonly seek: (bits: number, tries: number) => boolean
}

/** A search that has not begun. Place and key are ASCII; the same two always lead to the same nonces. */
export function effortSearch(place: string, key: string): EffortSearch {
  const block = blockOf(place, key)
  const hash = new Int32Array(8)
  let next = 0
  let best = 0
  let shown = 0
  return {
    place,
    key,
    get nonce() {
      return best.toString(16).padStart(8, '0')
    },
    get bits() {
      return shown
    },
    seek(bits, tries) {
      for (const end = next + tries; shown < bits && next < end; next++) {
        const found = zeroBits(hash, block, next)
        if (found <= shown) continue
        shown = found
        best = next
      }
      return shown >= bits
    },
  }
}

/** A nonce that shows these bits, found in one go: for programs, whom nobody waits for. */
export function solveEffort(place: string, key: string, bits: number): string {
  const search = effortSearch(place, key)
  search.seek(bits, 2 ** 32)
  return search.nonce
}

/** How many bits a nonce shows, at most 32; 0 for what is no nonce. */
export function effortShown(place: string, key: string, nonce: string): number {
  if (!/^[0-9a-f]{8}$/.test(nonce)) return 0
  return zeroBits(new Int32Array(8), blockOf(place, key), Number.parseInt(nonce, 16))
}

/** The one block that is hashed for each nonce: all of it but the nonce, which is the ninth word. */
function blockOf(place: string, key: string): Int32Array {
  const block = new Int32Array(16)
  block.set(sha256(Uint8Array.from(`${place}\n${key}`, (character) => character.charCodeAt(0))))
  block[9] = 1 << 31
  block[15] = 36 * 8
  return block
}

function zeroBits(hash: Int32Array, block: Int32Array, nonce: number): number {
  block[8] = nonce
  hash.set(initialHash)
  compress(hash, block)
  return Math.clz32(hash[0] as number)
}

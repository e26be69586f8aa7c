/**
 * SHA-256 (FIPS 180-4), because `crypto.subtle` is missing on plain-http intranets, and asynchronous where it is
 * there: too slow for many short texts. Its constants are computed, which is shorter than writing them down.
 */

/** The first 32 bits of the fraction of a root, as the standard takes them (4.2.2, 5.3.3). */
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  }
  return primes
}

const primes = /* @__PURE__ */ firstPrimes(64)
const constants = /* @__PURE__ */ Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))

/** The eight words that a hash starts from. */
export const initialHash: Readonly<Int32Array> = /* @__PURE__ */ Int32Array.from(
  /* @__PURE__ */ primes.slice(0, 8),
  (prime) => fraction(Math.sqrt(prime)),
)

/** The message schedule: one for all, since nothing here waits. */
const schedule = /* @__PURE__ */ new Int32Array(64)

const word = (words: Readonly<Int32Array>, index: number) => words[index] as number
const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by))

/** Takes a block of 16 words into the hash (6.2.2), in place. */
export function compress(hash: Int32Array, block: Readonly<Int32Array>): void {
  const w = schedule
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      w[i] = word(block, i)
      continue
    }
    const x = word(w, i - 15)
    const y = word(w, i - 2)
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[i] = word(w, i - 16) + s0 + word(w, i - 7) + s1
  }
  let a = word(hash, 0)
  let b = word(hash, 1)
  let c = word(hash, 2)
  let d = word(hash, 3)
  let e = word(hash, 4)
  let f = word(hash, 5)
  let g = word(hash, 6)
  let h = word(hash, 7)
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = h + s1 + ((e & f) ^ (~e & g)) + word(constants, i) + word(w, i)
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) hash[i] = word(hash, i) + (added[i] as number)
}

/** The hash of the bytes, as eight words of 32 bits, each signed. */
export function sha256(bytes: Uint8Array): Int32Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) << 6) + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 4, bytes.length * 8)
  const hash = Int32Array.from(initialHash)
  for (let at = 0; at < padded.length; at += 64) {
    compress(
      hash,
      Int32Array.from({ length: 16 }, (_, i) => view.getInt32(at + 4 * i)),
    )
  }
  return hash
}

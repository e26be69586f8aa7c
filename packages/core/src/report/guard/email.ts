import { detectorOf } from './detector.ts'

/**
 * E-mail addresses, also those that hide their sign: `nimi(at)example.fi`. Of an address at most 64
 * characters stand before the sign (RFC 5321, section 4.5.3.1.1), which keeps the search quick in any text.
 */
export const email = detectorOf(
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]{0,63}(?:@| ?[([](?:at|ät)[)\]] ?)(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}{2,}/giu,
)

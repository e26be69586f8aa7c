import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, textHash } from './hash.ts'

test('a value has one text, whatever the order in which it was written', () => {
  expect(canonicalJson({ b: [1, null, 'ä'], a: { d: true, c: undefined } })).toBe(
    '{"a":{"d":true},"b":[1,null,"ä"]}',
  )
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})

test('names are sorted by UTF-16 code units (RFC 8785, 3.2.3)', () => {
  // The example of the RFC: the emoji's first unit is below the Hebrew letter.
  expect(canonicalJson({ '\ufb33': 4, '\u{1f600}': 3, '\u20ac': 2, '\r': 1, ö: 0, '1': 9 })).toBe(
    '{"\\r":1,"1":9,"ö":0,"€":2,"\u{1f600}":3,"\ufb33":4}',
  )
})

test('the hash is SHA-256 of the UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(textHash(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})

import { expect, test } from 'vitest'
import { planCode } from './plan-code.ts'

test.each([
  ['Hyvinvointisuunnitelma 2025–2028', 'hyvinvointisuunnitelma-2025-2028'],
  [' Lapsi- ja perhepalvelujen välfärdsplan ', 'lapsi-ja-perhepalvelujen-valfardsplan'],
  ['hyvinvointisuunnitelma-2025', 'hyvinvointisuunnitelma-2025'],
])('PS-14 the plan %s has the code %s', (name, code) => expect(planCode(name)).toBe(code))

import { expect, test } from 'vitest'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

test.each([
  ['sv', sv],
  ['en', en],
])('the words in %s fill the same places as the Finnish ones', (_, words) => {
  const own = new Map(leaves(words))
  for (const [path, text] of leaves(fi)) {
    expect([path, places(own.get(path) ?? '')]).toEqual([path, places(text)])
    expect(own.get(path)?.trim()).not.toBe('')
  }
})

import { expect, test } from 'vitest'
import { letterWords } from './index.ts'

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

/** Every text with its path; the two forms of a text that goes by number stand under one. */
function leaves(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, key === 'one' || key === 'other' ? path : [...path, key]),
  )
}

test.each(['sv', 'en'])('the letters in %s fill the same places as the Finnish ones', (lang) => {
  // "Every week" has no number to fill.
  const placesIn = (of: string) => {
    const byPath = Map.groupBy(leaves(letterWords[of]), ([path]) => path)
    return new Map(
      [...byPath].map(([path, texts]) => [path, new Set(texts.flatMap(([, text]) => places(text)))]),
    )
  }
  expect(placesIn(lang)).toEqual(placesIn('fi'))
  for (const [path, text] of leaves(letterWords[lang])) expect(text.trim(), path).not.toBe('')
})

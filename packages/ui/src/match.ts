import type { Choice } from './choice.ts'
import { plainText } from './wording.tsx'

/** The words of a text, in lower case. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** `hyvinvointityö` → `hyvinvointityo`: å, ä, ö and é without their marks. */
function unmarked(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

type Test = (word: string, wanted: string) => boolean

// An "a" also finds "ä", for those who type without the Nordic letters; an "ä" finds only "ä".
const starts: Test = (word, wanted) => word.startsWith(wanted) || unmarked(word).startsWith(wanted)
const holds: Test = (word, wanted) => word.includes(wanted) || unmarked(word).includes(wanted)

/**
 * The choices that a typed query means: each typed word begins some word of the label or of the places.
 * After these come the choices where a typed word stands inside a word, for Finnish and Swedish build
 * compounds ("sosiaalityö" finds "aikuissosiaalityö"). Both keep the order of `choices`; an empty query
 * gives all of them.
 */
export function matching(choices: readonly Choice[], query: string): readonly Choice[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return choices
  const fits = (test: Test) => (choice: Choice) => {
    const words = wordsOf([choice.label, ...(choice.places ?? [])].map(plainText).join(' '))
    return wanted.every((part) => words.some((word) => test(word, part)))
  }
  const first = choices.filter(fits(starts))
  return [...first, ...choices.filter(fits(holds)).filter((choice) => !first.includes(choice))]
}

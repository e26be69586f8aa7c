import { type Detector, spaces, type TextRange } from './detector.ts'
import { firstNames, wordNames } from './first-names.ts'
import { isFormOf } from './inflection.ts'
import { noSurnames } from './no-surnames.ts'

/** A word with a capital, double names in one, or an initial. */
const capitalised = /(?<![\p{L}\p{M}\d-])\p{Lu}(?:[\p{Ll}\p{M}]+(?:[-’']\p{Lu}[\p{Ll}\p{M}]+)*|\.)/gu

const between = new RegExp(`^[${spaces}](?:(?:von|af|de)[${spaces}])?$`)

/** An ending that only surnames have, so that even a word that begins a sentence is a first name before it. */
const surely = /(?:nen|[aeiouyäö]se(?:e?n|lle|l[lt][aä]|st[aä])|berg|ström|q?k?vist|lund|ss?on|man)s?$/

/** The beginning of the text, of a sentence, of a line or of a quotation. */
const sentenceStart = /(?:^|[.!?:;\n"”»(•–])[ \u00a0]{0,3}$/

/** What is named after someone, or by a first name: a house, a project, a company. */
const namedBefore =
  /(?:koti|talo|keskus|yksikkö|hanke|projekti|säätiö|boendet|hemmet|huset|enheten|projektet|stiftelsen|kafé)[ \u00a0]$/iu
const namedAfter =
  /^[ \u00a0]?(?:-(?!nimi)\p{L}|(?:Oyj?|Ab|ry|rf|katu|kadun|tien?|puisto\p{L}*|säätiö\p{L}*|palkin\p{L}*|gata|väg|park|pris)(?!\p{L}))/u

/** Names out of history that schools, streets and days bear, as far as their first names are listed. */
const historical = /^(?:Minna Canth|Elias Lönnrot|Urho Kekko|Eino Leino|Mikael Agricol)/

interface Word extends TextRange {
  readonly written: string
}

/** A first name, three more and a surname. */
const mostWords = 5

/**
 * Probable names of persons: a common first name, perhaps more of them or initials, and a word with a capital,
 * in any case: "Matti Testinen", "Anna-Liisa J. Testiseltä", "Ulla von Provbergs"; or the surname first. A first
 * name alone is none, nor is what is named after someone ("Minna Canthin koulu", "Palvelutalo Onni").
 *
 * The list of first names is short: what is found is probable, and what is not found may still be a name.
 */
export const personName: Detector = (text) => {
  const words = Array.from(text.matchAll(capitalised), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    written: written.normalize(),
  }))
  const found: TextRange[] = []
  for (let at = 0; at < words.length; at++) {
    const count = wordsOfName(text, words.slice(at, at + mostWords))
    const [first, last] = [words[at], words[at + count - 1]]
    if (!first || !last || count === 0 || !isPersons(text, first.start, last.end)) continue
    found.push({ start: first.start, end: last.end })
    at += count - 1
  }
  return found
}

/** How many of the words make the name of a person; 0 where they do not begin with one. */
function wordsOfName(text: string, words: readonly Word[]): number {
  const [first, second] = words
  if (!first || !second || !isBeside(text, first, second)) return 0
  const startsSentence = sentenceStart.test(text.slice(Math.max(0, first.start - 4), first.start))
  if (isListed(firstNames, first)) {
    const isWord = startsSentence && wordNames.has(first.written)
    if (isWord && !surely.test(second.written) && !isListed(firstNames, second)) return 0
  } else if (!agrees(first, second)) {
    return surely.test(first.written) && !startsSentence && isListed(firstNames, second) ? 2 : 0
  }

  let [last, count] = [first, 1]
  for (const word of words.slice(1)) {
    if (!isBeside(text, last, word)) break
    if (!isListed(firstNames, word) && !isInitial(word)) return isSurname(word) ? count + 1 : several(count)
    last = word
    count++
  }
  return several(count)
}

/** Two first names are a name without a surname too; one is not. */
function several(count: number): number {
  return count > 1 ? count : 0
}

/** Whether nothing but a space, or a `von`, stands between two words. */
function isBeside(text: string, { end }: Word, { start }: Word): boolean {
  return start - end <= 5 && between.test(text.slice(end, start))
}

/** Whether the word, or a part of a double name, is in the list. */
function isListed(names: ReadonlySet<string>, { written }: Word): boolean {
  return written.split('-').some((part) => names.has(part))
}

/** Whether both words of a name are inflected, and alike: "Liisalle Testiselle". */
function agrees(first: Word, second: Word): boolean {
  return first.written.at(-1) === second.written.at(-1) && isFormOf(firstNames, first.written)
}

function isInitial({ written }: Word): boolean {
  return written.endsWith('.')
}

/** "Onni Kuopion", "Toivo Lahdessa": a place, or in a place, where no surname stands. */
function isSurname({ written }: Word): boolean {
  return !/ss[aä]$/.test(written) && !written.split('-').some((part) => isFormOf(noSurnames, part))
}

/** Whether a name stands for the person, and for nothing that bears it. */
function isPersons(text: string, start: number, end: number): boolean {
  return !(
    namedBefore.test(text.slice(Math.max(0, start - 12), start)) ||
    namedAfter.test(text.slice(end, end + 20)) ||
    historical.test(text.slice(start, end))
  )
}

/** The case endings of Finnish names, and the Swedish genitive. */
const ending = /^(?:n|s|t?[aä]|n[aä]|ksi|ll[aäe]|lt[aä]|ss[aä]|st[aä]|[aeiouyäö]n)?$/
const longestEnding = 3

/** What a stem may have been before its ending: Mati- is Matti, Tuomakse- Tuomas, Kimi- Kim. */
const bases: readonly ((stem: string) => string)[] = [
  (stem) => stem,
  (stem) => stem.replace(/([kpt])([aeiouyäö])$/, '$1$1$2'),
  (stem) => stem.replace(/kse$/, 's'),
  (stem) => stem.replace(/i$/, ''),
]

/** Whether a word is one of the given words or an inflected form of one: Matti, Matin, Tuomakselle, Eriks. */
export function isFormOf(words: ReadonlySet<string>, word: string): boolean {
  for (let length = word.length; length >= word.length - longestEnding; length--) {
    const stem = word.slice(0, length)
    if (ending.test(word.slice(length)) && bases.some((base) => words.has(base(stem)))) return true
  }
  return false
}

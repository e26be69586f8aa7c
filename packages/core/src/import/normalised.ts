/** The number before a question or a choice: `3.`, `3)`, `Q3:`, `Kysymys 3`, `1.2`. */
const numbering = /^(?:q|k|kysymys|fråga|question)?\s*\d+(?:\.\d+)*\s*[.):\-–]*\s+/u

/**
 * A header or a choice as it is compared: without case, spaces, punctuation, the asterisk of a required question
 * and its number. Empty only where the text is.
 */
export function normalised(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().trim()
  const bare = plain.replace(numbering, '')
  return signless(bare) || signless(plain) || plain
}

function signless(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** How alike two normalised texts are by the pairs of their letters, from 0 to 1 (Dice), whatever their order. */
export function similarity(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  if (pairs.length + others.length === 0) return one === other ? 1 : 0
  const left = new Map<string, number>()
  for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairs) {
    const n = left.get(pair) ?? 0
    if (n === 0) continue
    shared++
    left.set(pair, n - 1)
  }
  return (2 * shared) / (pairs.length + others.length)
}

function pairsOf(text: string): string[] {
  return text
    .split(' ')
    .flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
    )
}

import type { Finding } from '@rake/core/report'

/**
 * The findings after a field's text was edited: those before and after the edited part keep marking the same
 * words, those that it touched are gone. What one has confirmed stays so while one writes elsewhere.
 */
export function moveFindings(
  findings: readonly Finding[],
  { field, before, after }: { field: string; before: string; after: string },
): Finding[] {
  const { head, tail } = unedited(before, after)
  const shift = after.length - before.length
  return findings.flatMap((finding) => {
    if (finding.field !== field || finding.end <= head) return [finding]
    if (finding.start < before.length - tail) return []
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }]
  })
}

/** Whether the edit ends in a word or a number: it may not be finished. */
export function isWithinWord(before: string, after: string): boolean {
  const { tail } = unedited(before, after)
  return /[\p{L}\p{N}]$/u.test(after.slice(0, after.length - tail))
}

/** How many characters are the same from the beginning, and of the others from the end. */
function unedited(before: string, after: string): { head: number; tail: number } {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return { head, tail }
}

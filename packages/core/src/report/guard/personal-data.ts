import type { TextRange } from './detector.ts'
import { detectors, type PersonalDataKind, personalDataKinds } from './detectors.ts'

/** Where in a text something personal stands, and what it seems to be. */
export interface PersonalDataSpan extends TextRange {
  readonly kind: PersonalDataKind
}

/**
 * The personal data in a text: an empty array where there is none. The spans are in UTF-16 code units, their
 * ends exclusive; they are sorted and none overlaps another. Where two findings overlap they become one span
 * of the more certain kind over both, so that nothing found is left uncovered.
 *
 * The form calls it before sending, the server again at arrival and before publishing (VA-02).
 */
export function findPersonalData(text: string): PersonalDataSpan[] {
  const found = personalDataKinds.flatMap((kind) =>
    detectors[kind](text).map((range) => ({ ...range, kind })),
  )
  // The sort is stable, so of two that start together the more certain comes first.
  found.sort((a, b) => a.start - b.start)
  const spans: PersonalDataSpan[] = []
  for (const next of found) {
    const last = spans.at(-1)
    if (last && next.start < last.end) spans[spans.length - 1] = joined(last, next)
    else spans.push(next)
  }
  return spans
}

function joined(first: PersonalDataSpan, second: PersonalDataSpan): PersonalDataSpan {
  const rank = ({ kind }: PersonalDataSpan) => personalDataKinds.indexOf(kind)
  const { kind } = rank(first) <= rank(second) ? first : second
  return { start: first.start, end: Math.max(first.end, second.end), kind }
}

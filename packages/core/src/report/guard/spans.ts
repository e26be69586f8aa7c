import type { Detector, TextRange } from './detector.ts'

/** Where in a text something personal stands, and what it seems to be. */
export interface Span<Kind extends string> extends TextRange {
  readonly kind: Kind
}

/**
 * What these detectors, the most certain first, find in a text: sorted, and none overlapping another. Where
 * two findings overlap they become one span of the more certain kind over both, so that nothing found is left
 * uncovered.
 */
export function spansOf<Kind extends string>(
  detectors: Readonly<Record<Kind, Detector>>,
  text: string,
): Span<Kind>[] {
  const kinds = Object.keys(detectors) as Kind[]
  const found = kinds.flatMap((kind) => detectors[kind](text).map((range) => ({ ...range, kind })))
  // The sort is stable, so of two that start together the more certain comes first.
  found.sort((a, b) => a.start - b.start)
  const spans: Span<Kind>[] = []
  for (const next of found) {
    const last = spans.at(-1)
    if (!last || next.start >= last.end) spans.push(next)
    else {
      const [kind = last.kind] = kinds.filter((one) => one === last.kind || one === next.kind)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, next.end), kind }
    }
  }
  return spans
}

import type { Key } from './key.ts'

/** That each code of one dimension lies within one of another: a unit in its service area, or in its municipality. */
export interface Nesting {
  readonly finer: string
  readonly coarser: string
  /**
   * Code of the finer dimension → code of the coarser one. A code that is left out may lie anywhere: leave
   * out `none`, and a unit that moved within the period.
   */
  readonly parentOf: Readonly<Record<string, string>>
}

/** The dimensions, and all coarser ones that they tell: with `unit`, its `serviceArea` and `division`. */
export function toldBy(dimensions: readonly string[], nested: readonly Nesting[]): Set<string> {
  const told = new Set(dimensions)
  // A set that grows while it is walked is walked to its end.
  for (const dimension of told) {
    for (const { finer, coarser } of nested) if (finer === dimension) told.add(coarser)
  }
  return told
}

/**
 * The key by other dimensions, as far as this one tells it: a code is `null` where it needs a parent that is
 * not known.
 */
export function coarserKey(
  key: Key,
  from: readonly string[],
  to: readonly string[],
  nested: readonly Nesting[],
): (string | null)[] {
  return to.map((target) => {
    for (const [at, dimension] of from.entries()) {
      const code = ancestor(dimension, key[at], target, nested)
      if (code !== undefined) return code
    }
    return null
  })
}

function ancestor(
  dimension: string,
  code: string | undefined,
  target: string,
  nested: readonly Nesting[],
): string | undefined {
  if (dimension === target || code === undefined) return code
  for (const { finer, coarser, parentOf } of nested) {
    if (finer !== dimension) continue
    const found = ancestor(coarser, parentOf[code], target, nested)
    if (found !== undefined) return found
  }
  return undefined
}

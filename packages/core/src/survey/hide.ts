/** What one person's answer is worth, and in which group it counts. */
export interface Value {
  readonly group: string
  readonly value: number
}

/** The least and the largest that an answer can be worth, both inclusive. */
export interface Scale {
  readonly from: number
  readonly to: number
}

/** How many sums a hidden group must be able to have, for all that an onlooker can know. */
const leastSums = 3

/**
 * The groups whose figures may stand beside the total; `undefined` where nothing may, the total neither.
 *
 * Groups with fewer answers than the threshold are hidden. The total less all that stands is what the hidden
 * ones have in common, and an onlooker knows that. So the smallest of the others are hidden with them, until
 * together they have as many answers as the threshold asks and each hidden group can have at least three sums:
 * until so many of those answers taken otherwise, as many as the group has, add up differently. (One person's
 * yes or no can be two things only; they are enough there.) If even all groups hidden together leave fewer,
 * since nearly all have answered alike, then the total would tell what every group said, and is not published
 * either.
 *
 * Why that is enough: if two people in hidden groups changed places, every figure that is published of the
 * statement would be the same, by whatever else it is counted. It holds for an onlooker who knows how many
 * answers each hidden group gave. Somebody who ran this function on every possible set of answers could learn,
 * where more is hidden than the sizes ask, that the smallest groups have answered much alike.
 */
export function shownGroups(
  values: readonly Value[],
  groups: readonly string[],
  { from, to }: Scale,
  threshold: number,
): ReadonlySet<string> | undefined {
  if (values.length < threshold) return undefined
  const given = Map.groupBy(values, ({ group }) => group)
  const sizeOf = (group: string) => given.get(group)?.length ?? 0
  const bySize = groups.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const small = bySize.filter((group) => sizeOf(group) < threshold)

  for (let hidden = small.length; hidden <= bySize.length; hidden++) {
    const pool = bySize
      .slice(0, hidden)
      .flatMap((group) => (given.get(group) ?? []).map(({ value }) => value))
    const sizes = new Set(bySize.slice(0, hidden).map(sizeOf).filter(Boolean))
    const isSafe = [...sizes].every((size) => {
      const possible = sumsOf(pool, size, leastSums)
      return pool.length >= threshold && possible >= Math.min(leastSums, size * (to - from) + 1)
    })
    if (isSafe) return new Set(bySize.slice(hidden))
  }
  return undefined
}

/** How many different sums so many of these values can have, counted up to `most`. */
export function sumsOf(values: readonly number[], size: number, most: number): number {
  // By how many were taken. That some are left uncounted changes nothing: any `most` of them stay apart.
  const sums = Array.from({ length: size + 1 }, () => new Set<number>())
  sums[0]?.add(0)
  for (const value of values) {
    for (let taken = size; taken > 0; taken--) {
      const these = sums[taken]
      for (const sum of sums[taken - 1] ?? []) if (these && these.size < most) these.add(sum + value)
    }
  }
  return sums[size]?.size ?? 0
}

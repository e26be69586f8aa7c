/**
 * Where one comes from `start` by going on to `next` as long as there is one.
 * Returns `undefined` where that would go round in a circle.
 */
export function endOf(
  start: string,
  next: (id: string) => string | undefined,
  passed: Set<string> = new Set([start]),
): string | undefined {
  const to = next(start)
  if (to === undefined) return start
  return passed.has(to) ? undefined : endOf(to, next, passed.add(to))
}

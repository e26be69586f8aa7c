import type { Period } from '../summary/periods.ts'

/**
 * The periods of which a social report can be written on a day: those that have ended and whose summary is published,
 * for its figures come from there. One that the region no longer offers is known by its id only.
 */
export function beginnable(
  offered: readonly Period[],
  published: readonly string[],
  day: string,
): (Period | { readonly id: string })[] {
  const ended = offered.filter(({ id, to }) => to < day && published.includes(id))
  const others = published.filter((id) => !offered.some((one) => one.id === id))
  return [...ended, ...others.map((id) => ({ id }))]
}
